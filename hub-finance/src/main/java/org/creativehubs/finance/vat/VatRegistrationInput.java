package org.creativehubs.finance.vat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link VatRegistration} takes; all money is in GBP. */
@HubValue
@Value.Immutable
public abstract class VatRegistrationInput {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final int MOST_MONTHS = 1200;

  VatRegistrationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The months in order, each after the one before, none left out, at least one and at most 1,200;
   * before the first nothing was supplied. The first is in a month whose thresholds are known.
   */
  public abstract List<TaxableMonth> months();

  /** Taxable supplies expected in the next thirty days alone, zero or more; absent if not asked. */
  public abstract Optional<Money> nextThirtyDays();

  /**
   * Taxable supplies expected in the next twelve months, zero or more; absent if it is not asked
   * whether a registration may end.
   */
  public abstract Optional<Money> nextTwelveMonths();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(months(), "months");
    List<Runnable> rules = new ArrayList<>();
    rules.add(() -> Check.between(months().size(), 1, MOST_MONTHS, "months.size"));
    YearMonth first = months().get(0).month();
    rules.add(
        () ->
            Check.notBefore(
                first.atEndOfMonth(), "months[0]", VatTables.firstDay(), "the first threshold"));
    for (int i = 0; i < months().size(); i++) {
      TaxableMonth month = months().get(i);
      YearMonth due = first.plusMonths(i);
      String at = "months[" + i + "]";
      rules.add(
          () ->
              Check.that(
                  month.month().equals(due),
                  Fault.INCONSISTENT,
                  at + ".month",
                  "be the month after the one before, " + due,
                  month.month()));
      rules.add(() -> MoneyCheck.inCurrency(month.supplies(), at + ".supplies", GBP));
    }
    rules.add(() -> nextThirtyDays().ifPresent(money -> checkMoney(money, "nextThirtyDays")));
    rules.add(() -> nextTwelveMonths().ifPresent(money -> checkMoney(money, "nextTwelveMonths")));
    Check.together(rules.toArray(Runnable[]::new));
  }

  private static void checkMoney(Money money, String field) {
    Check.notNegative(money, field);
    MoneyCheck.inCurrency(money, field, GBP);
  }

  /** Builds a {@link VatRegistrationInput}. */
  public static final class Builder extends ImmutableVatRegistrationInput.Builder {
    Builder() {}
  }
}
