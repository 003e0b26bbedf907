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

  static final int MOST_PERIODS = 5000;

  AmortisationScheduleInput() {}

  /**
   * A loan that is repaid every month, in arrears.
   *
   * @param principal the loan, above zero
   * @param annualRate the nominal rate for a year, zero or more; a month bears its twelfth
   * @param months how many payments, from 1 to 5000
   * @return the loan and its terms
   */
  public static AmortisationScheduleInput monthly(Money principal, Ratio annualRate, int months) {
    return builder()
        .principal(principal)
        .annualRate(annualRate)
        .periodsPerYear(12)
        .periods(months)
        .timing(FlowTiming.END)
        .build();
  }

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

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.positive(principal(), "principal");
    Check.notNegative(annualRate(), "annualRate");
    Check.between(periodsPerYear(), 1, 366, "periodsPerYear");
    Check.between(periods(), 1, MOST_PERIODS, "periods");
  }

  /** The rate for a period. */
  final Ratio rateForPeriod() {
    return annualRate().dividedBy(Ratio.of(periodsPerYear()));
  }

  /** Builds an {@link AmortisationScheduleInput}. */
  public static final class Builder extends ImmutableAmortisationScheduleInput.Builder {
    Builder() {}
  }
}
