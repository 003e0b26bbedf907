package org.creativehubs.finance.leaseaccount;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A lease on the balance sheet of the lessee, from its start to its end. */
@HubValue
@Value.Immutable
public abstract class LeaseRecognition {

  LeaseRecognition() {}

  static Builder builder() {
    return new Builder();
  }

  /** The rate for a month; above -1. */
  public abstract double monthlyRate();

  /** The liability at the start, rounded half up. */
  public abstract Money initialLiability();

  /** The liability at the start without rounding, in major units; finite. */
  public abstract double exactInitialLiability();

  /** What is paid as the lease starts: part of the right of use, never of the liability. */
  public abstract Money paidAtStart();

  /**
   * By how much a public-benefit entity pays less than market rent, as a present value; half up.
   */
  public abstract Optional<Money> donatedIncome();

  /** The present value of what restoring the space costs, half up; absent where it costs none. */
  public abstract Optional<Money> restorationProvision();

  /**
   * Liability + paid at the start + direct costs - incentives + donated income + provision for
   * restoration; zero or more.
   */
  public abstract Money rightOfUse();

  /** Everything paid over the term. */
  public abstract Money totalPayments();

  /** Total payments less paid at the start less initial liability: the interest of all months. */
  public abstract Money totalInterest();

  /**
   * The months in order; the liability ends at exactly zero, and so does the right of use, unless
   * the space is bought.
   */
  public abstract List<LesseeMonth> months();

  @Value.Check
  void check() {
    Check.notEmpty(months(), "months");
    Check.finite(monthlyRate(), "monthlyRate");
    Check.finite(exactInitialLiability(), "exactInitialLiability");
    LesseeMonth last = months().get(months().size() - 1);
    Check.that(
        last.closing().isZero(), Fault.INCONSISTENT, "months", "end without a liability", last);
    Money interest = sum(months().stream().map(LesseeMonth::interest).toList());
    Check.that(
        interest.equals(totalInterest()),
        Fault.INCONSISTENT,
        "totalInterest",
        "be the interest of all months, " + interest,
        totalInterest());
    Money repaid = totalPayments().minus(paidAtStart()).minus(totalInterest());
    Check.that(
        repaid.equals(initialLiability()),
        Fault.INCONSISTENT,
        "totalInterest",
        "leave payments that repay " + initialLiability(),
        repaid);
  }

  private Money sum(List<Money> amounts) {
    return Money.sum(rightOfUse().currency(), amounts);
  }

  /** Liability and right of use in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "liability "
            + initialLiability()
            + ", right of use "
            + rightOfUse()
            + ", interest "
            + totalInterest(),
        "monthly rate",
        monthlyRate(),
        "donated income",
        donatedIncome(),
        "provision",
        restorationProvision());
  }

  static final class Builder extends ImmutableLeaseRecognition.Builder {}
}
