package org.creativehubs.finance.plan;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.loan.Amortisation;
import org.creativehubs.finance.loan.AmortisationSchedule;
import org.creativehubs.finance.loan.AmortisationScheduleInput;
import org.creativehubs.finance.loan.FlowTiming;
import org.creativehubs.finance.loan.Instalment;
import org.immutables.value.Value;

/** A loan repaid in level monthly payments; what falls outside the model's months is left out. */
@HubValue
@Value.Immutable
public abstract class LoanPlan {

  LoanPlan() {}

  /**
   * A loan that is paid out in month 1 and repaid every month, in arrears.
   *
   * @param name the name of the loan; not blank
   * @param principal the loan, above zero
   * @param annualRate the nominal rate for a year, zero or more; a month bears its twelfth
   * @param months how many payments, from 1 to 5000
   * @return the loan
   */
  public static LoanPlan of(String name, Money principal, Ratio annualRate, int months) {
    return builder()
        .name(name)
        .terms(AmortisationScheduleInput.monthly(principal, annualRate, months))
        .drawnInMonth(1)
        .build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the loan, with which its three lines begin; not blank. */
  public abstract String name();

  /** The loan and its terms; it has 12 periods a year. */
  public abstract AmortisationScheduleInput terms();

  /**
   * The month in which it is paid out, from -600 to 600; a loan that the hub already has was paid
   * out in month 0 or before, see {@code monthsBeforeStart} of the builder. In arrears, the first
   * payment falls in the next month; in advance, in the same.
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

  /** Whether the hub already has it before month 1. */
  public final boolean isPaidOutBefore() {
    return drawnInMonth() < 1;
  }

  /** The month of a payment, of any sign. */
  public final int monthOf(Instalment payment) {
    int sincePaidOut = terms().timing() == FlowTiming.END ? payment.number() : payment.number() - 1;
    return drawnInMonth() + sincePaidOut;
  }

  /** The name of the line of what is paid out. */
  public final String drawnLine() {
    return name() + ": drawn";
  }

  /** The name of the line of interest. */
  public final String interestLine() {
    return name() + ": interest";
  }

  /** The name of the line of repayment. */
  public final String repaymentLine() {
    return name() + ": repayment";
  }

  /** Builds a {@link LoanPlan}. */
  public static final class Builder extends ImmutableLoanPlan.Builder {
    Builder() {}

    /**
     * Makes it a loan that the hub already has.
     *
     * @param months how many months before month 1 it was paid out, from 1 to 601: 1 for the month
     *     before month 1, which is month 0
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder monthsBeforeStart(int months) {
      Check.between(months, 1, 601, "monthsBeforeStart");
      drawnInMonth(1 - months);
      return this;
    }
  }
}
