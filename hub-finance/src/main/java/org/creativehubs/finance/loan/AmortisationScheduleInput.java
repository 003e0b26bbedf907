package org.creativehubs.finance.loan;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link AmortisationSchedule} takes. */
@HubValue
@Value.Immutable
public abstract class AmortisationScheduleInput {

  private static final int MOST_PERIODS = 5000;

  AmortisationScheduleInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The loan, above zero. */
  public abstract Money principal();

  /** The nominal rate for a year, zero or more; a period bears its part of it. */
  public abstract Ratio annualRate();

  /** Periods in a year, from 1 to 366: 12 for months. */
  public abstract int periodsPerYear();

  /** The number of payments, from 1 to 5000. */
  public abstract int periods();

  /** When payments are made. */
  public abstract FlowTiming timing();

  @Value.Check
  void check() {
    Check.that(principal().isPositive(), "principal", "be > 0", principal());
    Check.that(annualRate().signum() >= 0, "annualRate", "be >= 0", annualRate());
    Check.that(
        periodsPerYear() >= 1 && periodsPerYear() <= 366,
        "periodsPerYear",
        "be in [1, 366]",
        periodsPerYear());
    Check.that(
        periods() >= 1 && periods() <= MOST_PERIODS, "periods", "be in [1, 5000]", periods());
  }

  /** Builds an {@link AmortisationScheduleInput}. */
  public static final class Builder extends ImmutableAmortisationScheduleInput.Builder {
    Builder() {}
  }
}
