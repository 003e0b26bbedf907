package org.creativehubs.finance.viability;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.loan.Amortisation;
import org.creativehubs.finance.loan.AmortisationSchedule;
import org.creativehubs.finance.loan.AmortisationScheduleInput;
import org.creativehubs.finance.loan.FlowTiming;
import org.immutables.value.Value;

/** A loan repaid in level monthly payments; what falls outside the model's months is left out. */
@HubValue
@Value.Immutable
public abstract class LoanPlan {

  LoanPlan() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the loan, with which its three lines begin; not blank. */
  public abstract String name();

  /** The loan and its terms; it has 12 periods a year. */
  public abstract AmortisationScheduleInput terms();

  /**
   * The month in which it is paid out, from -600 to 600: zero or less is a loan the hub already
   * has. In arrears, the first payment falls in the next month; in advance, in the same.
   */
  public abstract int drawnInMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(
        terms().periodsPerYear() == 12,
        "terms",
        "have 12 periods a year",
        terms().periodsPerYear());
    Check.between(drawnInMonth(), -600, 600, "drawnInMonth");
  }

  /** The schedule, made once: it follows from the terms. */
  @Value.Lazy
  public Amortisation schedule() {
    return AmortisationSchedule.answer(terms());
  }

  /** The month of the payment before the first. */
  public final int monthBeforePayments() {
    return terms().timing() == FlowTiming.END ? drawnInMonth() : drawnInMonth() - 1;
  }

  /** Builds a {@link LoanPlan}. */
  public static final class Builder extends ImmutableLoanPlan.Builder {
    Builder() {}
  }
}
