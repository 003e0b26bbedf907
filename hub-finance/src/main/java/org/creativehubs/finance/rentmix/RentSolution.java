package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A mix of rents with which a hub just breaks even, or why there is none; for a year. */
@HubValue
@Value.Immutable
public abstract class RentSolution implements ExplainedAnswer {

  RentSolution() {}

  static Builder builder() {
    return new Builder();
  }

  /** What was looked for. */
  public abstract RentUnknown unknown();

  /** How many studios pay the lower rent; zero or more; absent if there is no answer. */
  public abstract OptionalInt subsidised();

  /** The lower rent of a studio; zero or more; absent if there is no answer. */
  public abstract Optional<Money> subsidisedRent();

  /** The lower rent as a share of market rent, in [0, 1]; absent if there is no answer. */
  public abstract Optional<Ratio> shareOfMarket();

  /** The rent of every other studio; zero or more; absent if there is no answer. */
  public abstract Optional<Money> rentOfTheRest();

  /** What the hub costs, with its head leases; zero or more. */
  public abstract Money annualCost();

  /** What comes in with the answer, rounded down: at least the cost; absent if there is none. */
  public abstract Optional<Money> income();

  /**
   * What would come in, rounded down, with one studio more or a minor unit of rent less: under the
   * cost; absent if there is no answer or no further step.
   */
  public abstract Optional<Money> incomeOneStepFurther();

  /** What the hub has and the answer lacks; nothing where the numbers were given one by one. */
  public abstract List<LeftOut> leftOut();

  /** Why there is no answer; given only if {@link #income()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** How it was found; the last step is the answer. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(income(), "income", undefined(), "undefined");
    income()
        .ifPresent(
            income ->
                Check.that(
                    income.compareTo(annualCost()) >= 0,
                    Fault.INCONSISTENT,
                    "income",
                    "be >= annualCost " + annualCost(),
                    income));
    incomeOneStepFurther()
        .ifPresent(
            less ->
                Check.that(
                    less.compareTo(annualCost()) < 0,
                    Fault.INCONSISTENT,
                    "incomeOneStepFurther",
                    "be < annualCost " + annualCost(),
                    less));
  }

  /** Whether there is an answer. */
  public final boolean isSolved() {
    return undefined().isEmpty();
  }

  /** The rent solution in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        explanation().answer().toString(),
        "subsidised",
        subsidised(),
        "subsidised rent",
        subsidisedRent(),
        "share of market",
        shareOfMarket(),
        "rent of the rest",
        rentOfTheRest(),
        "income one step further",
        incomeOneStepFurther(),
        "unknown",
        unknown(),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableRentSolution.Builder {}
}
