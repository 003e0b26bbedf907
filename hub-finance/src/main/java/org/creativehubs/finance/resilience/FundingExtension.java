package org.creativehubs.finance.resilience;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A source of money that might go on for some months after its last payment. */
@HubValue
@Value.Immutable
public abstract class FundingExtension {

  FundingExtension() {}

  /**
   * An extension that might be agreed.
   *
   * @param line the name of the line of the plan that goes on
   * @param months for how many months after its last payment, from 1 to 600
   * @param monthly what it would pay a month, zero or more
   * @return the extension
   */
  public static FundingExtension of(String line, int months, Money monthly) {
    return new Builder().line(line).months(months).monthly(monthly).build();
  }

  /** The name of the line of the plan that goes on: earned income or a grant; not blank. */
  public abstract String line();

  /** For how many months after its last payment; from 1 to 600. */
  public abstract int months();

  /** What it would pay a month; zero or more. */
  public abstract Money monthly();

  @Value.Check
  void check() {
    Check.notBlank(line(), "line");
    Check.between(months(), 1, 600, "months");
    Check.notNegative(monthly(), "monthly");
  }

  /** The line, the months and the amount in one line. */
  @Override
  public final String toString() {
    return Show.line("{}, {} months more at {} a month", line(), months(), monthly());
  }

  static final class Builder extends ImmutableFundingExtension.Builder {}
}
