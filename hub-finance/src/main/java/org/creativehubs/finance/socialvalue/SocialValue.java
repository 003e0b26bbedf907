package org.creativehubs.finance.socialvalue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The social value of outcomes against what was invested. */
@HubValue
@Value.Immutable
public abstract class SocialValue implements ExplainedAnswer, ExplainedCells, Tabular {

  SocialValue() {}

  static Builder builder() {
    return new Builder();
  }

  /** The outcomes in the order in which they were given. */
  public abstract List<OutcomeValue> outcomes();

  /** What was put in. */
  public abstract Money investment();

  /** The impact of all outcomes in the first year, not discounted. */
  public abstract Money firstYearImpact();

  /** The present value of all outcomes in all years. */
  public abstract Money presentValue();

  /** Present value over investment, finite, from exact values; absent if nothing was invested. */
  public abstract OptionalDouble ratio();

  /**
   * One less {@link #ratio()}, from exact values: net present value over investment; any number.
   */
  public abstract OptionalDouble netRatio();

  /** Why there is no ratio; present only if {@link #ratio()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** The discount rates, and proxies and rates of each outcome. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the ratio. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    ratio().ifPresent(ratio -> Check.finite(ratio, "ratio"));
    netRatio().ifPresent(ratio -> Check.finite(ratio, "netRatio"));
    Check.that(
        undefined().isPresent() == ratio().isEmpty()
            && ratio().isPresent() == netRatio().isPresent(),
        Fault.INCONSISTENT,
        "undefined",
        "be given if and only if ratio and netRatio are absent",
        undefined().map(Undefined::code).orElse("absent"));
    Assumptions.check(assumptions());
  }

  /** Present value less investment. */
  public final Money netPresentValue() {
    return presentValue().minus(investment());
  }

  /** One row for each outcome. */
  @Override
  public final Table table() {
    return grid().table("Social value by outcome: " + this, outcomes());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of an outcome
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(grid().explain(outcomes(), row, column), assumptions());
  }

  private static Grid<OutcomeValue> grid() {
    return Grid.<OutcomeValue>by("outcome", value -> value.outcome().name())
        .given("quantity", value -> Answer.number(value.outcome().quantity()))
        .given("proxy", value -> Answer.of(value.outcome().proxy()))
        .given("years", value -> Answer.number(value.outcome().years()))
        .found(
            "first-year impact",
            value -> Answer.of(value.firstYearImpact()),
            OutcomeValue::firstYearExpression)
        .found(
            "present value",
            value -> Answer.of(value.presentValue()),
            OutcomeValue::presentValueExpression);
  }

  /** The ratio and all it rests on, in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind("social return " + explanation().answer(), assumptions());
  }

  static final class Builder extends ImmutableSocialValue.Builder {}
}
