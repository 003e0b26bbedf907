package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How far the rent of a letting may go below market before a limit on subsidy is passed. */
@HubValue
@Value.Immutable
public abstract class DiscountRoom implements ExplainedAnswer {

  DiscountRoom() {}

  static Builder builder() {
    return new Builder();
  }

  /** The enterprise that gains; not blank. */
  public abstract String tenant();

  /** What a part of a financial year counts for. */
  public abstract BrokenPeriodRule partYear();

  /** When the letting counts as given. */
  public abstract SubsidyDating dating();

  /** The least rent for a year that stays inside the limit; zero or more. */
  public abstract Optional<Money> annualRent();

  /** The same as a rate, in the unit of the market rent: what to put back into a letting. */
  public abstract Optional<RentRate> rent();

  /** The largest discount: 1 - rent / market rent, in [0, 1]; absent if there is no answer. */
  public abstract Optional<Ratio> discount();

  /** The day on which least is left at that rent: the last day of a financial year. */
  @IsoDate
  public abstract Optional<LocalDate> tightestOn();

  /** What the limit leaves on that day at that rent; zero or more. */
  public abstract Optional<Money> headroom();

  /**
   * The least that the limit leaves with a minor unit of rent less: below zero; absent if there is
   * no answer or the rent is zero already.
   */
  public abstract Optional<Money> headroomOneStepFurther();

  /** The least that the limit leaves at the rent proposed; below zero where that is too low. */
  public abstract Optional<Money> headroomAsProposed();

  /** Why there is no answer; given only if {@link #annualRent()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** How it was found; the last step is the largest discount. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(annualRent(), "annualRent", undefined(), "undefined");
  }

  /** Whether the rent proposed stays inside the limit; "no limit in force" is no. */
  public final boolean isProposedRentInside() {
    return headroomAsProposed().filter(left -> !left.isNegative()).isPresent();
  }

  /** The discount room in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Largest discount for " + tenant() + ": " + explanation().answer(),
        "part year",
        partYear(),
        "discount",
        discount(),
        "tightest on",
        tightestOn(),
        "headroom",
        headroom(),
        "headroom one step further",
        headroomOneStepFurther(),
        "headroom as proposed",
        headroomAsProposed(),
        "dating",
        dating(),
        "rent",
        rent());
  }

  static final class Builder extends ImmutableDiscountRoom.Builder {}
}
