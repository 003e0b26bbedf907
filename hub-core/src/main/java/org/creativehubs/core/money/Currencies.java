package org.creativehubs.core.money;

import java.util.Currency;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Currencies by their ISO 4217 codes. */
public final class Currencies {

  private Currencies() {}

  /**
   * A currency in which amounts can be paid.
   *
   * @param code its ISO 4217 code in capitals, such as {@code "GBP"}
   * @return the currency
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none of that code, or
   *     if it has no minor unit, such as {@code XAU}
   */
  public static Currency of(String code) {
    try {
      return payable(Currency.getInstance(code));
    } catch (InvalidValueException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "currency", "be an ISO 4217 code such as GBP", code);
    }
  }

  /**
   * Refuses a currency without a minor unit: gold, units of account, test codes.
   *
   * @param currency the currency
   * @return the currency
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if it has no minor unit
   */
  public static Currency payable(Currency currency) {
    Check.that(
        currency.getDefaultFractionDigits() >= 0,
        Fault.UNKNOWN_CODE,
        "currency",
        "be one in which amounts are paid",
        currency);
    return currency;
  }

  /**
   * Refuses two currencies in one sum, difference or comparison.
   *
   * @param expected the currency of the one side
   * @param actual the currency of the other
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}, naming both, if they differ
   */
  public static void requireSame(Currency expected, Currency actual) {
    Check.that(expected.equals(actual), Fault.INCONSISTENT, "currency", "be " + expected, actual);
  }
}
