package org.creativehubs.core.money;

import java.util.Currency;
import java.util.List;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The one way to refuse a second currency, beside {@link org.creativehubs.core.value.Check}: the
 * field is that of the later amount, the value the amount itself.
 */
public final class MoneyCheck {

  private MoneyCheck() {}

  /**
   * Refuses an amount in another currency than the one that is wanted.
   *
   * @param amount the amount
   * @param field its accessor
   * @param wanted the currency that is wanted
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void inCurrency(Money amount, String field, Currency wanted) {
    if (!amount.currency().equals(wanted)) {
      throw refusal(field, "be in " + wanted, amount);
    }
  }

  /**
   * Refuses an amount in another currency than that of another field.
   *
   * @param amount the amount
   * @param field its accessor
   * @param first the amount that it stands beside
   * @param firstField the accessor of {@code first}
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void sameCurrency(Money amount, String field, Money first, String firstField) {
    if (!amount.currency().equals(first.currency())) {
      throw refusal(field, asOf(first.currency(), firstField), amount);
    }
  }

  /**
   * Refuses a currency other than that of another field, where whole leases or plans stand side by
   * side.
   *
   * @param currency the currency
   * @param field the accessor of what is in it
   * @param first the currency of what it stands beside
   * @param firstField the accessor of that
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void sameCurrency(
      Currency currency, String field, Currency first, String firstField) {
    if (!currency.equals(first)) {
      throw refusal(field, asOf(first, firstField), currency);
    }
  }

  /**
   * Refuses amounts in more than one currency, naming the first that is not in that of the first.
   *
   * @param amounts the amounts in order
   * @param field their accessor
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}
   */
  public static void oneCurrency(List<Money> amounts, String field) {
    for (int i = 1; i < amounts.size(); i++) {
      Currency first = amounts.get(0).currency();
      if (!amounts.get(i).currency().equals(first)) {
        throw refusal(field + "[" + i + "]", asOf(first, field + "[0]"), amounts.get(i));
      }
    }
  }

  private static String asOf(Currency currency, String field) {
    return "be in " + currency + " as " + field + " is";
  }

  private static InvalidValueException refusal(String field, String rule, Object value) {
    return new InvalidValueException(Fault.INCONSISTENT, field, rule, value);
  }
}
