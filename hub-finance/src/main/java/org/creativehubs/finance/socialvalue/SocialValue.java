package org.creativehubs.finance.socialvalue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.appraisal.Discounting;
import org.creativehubs.finance.internal.RunningRounding;
import org.immutables.value.Value;

/** The social value of outcomes against what was invested. */
@HubValue
@Value.Immutable
public abstract class SocialValue implements ExplainedAnswer, ExplainedTable {

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

  /** At what rates outcomes are discounted. */
  public abstract Discounting discounting();

  /** The discount rates, and proxies and rates of each outcome. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the ratio. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    ratio().ifPresent(ratio -> Check.finite(ratio, "ratio"));
    netRatio().ifPresent(ratio -> Check.finite(ratio, "netRatio"));
    Check.exactlyOne(ratio(), "ratio", undefined(), "undefined");
    Check.givenExactlyIf(Check.boxed(netRatio()), "netRatio", ratio().isPresent(), "ratio is");
    Assumptions.check(assumptions());
  }

  /** Present value less investment. */
  public final Money netPresentValue() {
    return presentValue().minus(investment());
  }

  @Override
  public final Sheet<?> sheet() {
    return Grid.by("outcome", (OutcomeValue value) -> value.outcome().name())
        .with(Column.number("quantity", value -> value.outcome().quantity()))
        .with(Column.money("proxy", value -> value.outcome().proxy()))
        .with(Column.count("years", value -> value.outcome().years()))
        .with(
            Column.money("first-year impact", OutcomeValue::firstYearImpact)
                .byTerm(value -> portion(value, SocialOutcome::firstYear))
                .summed())
        .with(
            Column.money("present value", OutcomeValue::presentValue)
                .byTerm(value -> portion(value, this::presentValue))
                .summed())
        .totals("total")
        .sheet("Social value by outcome: " + this, outcomes());
  }

  private Term presentValue(SocialOutcome outcome) {
    return outcome.presentValue(outcome.firstYear(), discounting().schedule());
  }

  /** Outcomes are rounded so that they add up. */
  private Term portion(OutcomeValue value, Function<SocialOutcome, Term> exact) {
    return RunningRounding.portion(
        outcomes().stream().map(OutcomeValue::outcome).map(exact).toList(),
        outcomes().indexOf(value));
  }

  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(ExplainedTable.super.explain(row, column), assumptions());
  }

  /** The ratio and all it rests on, in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind("social return " + explanation().answer(), assumptions());
  }

  static final class Builder extends ImmutableSocialValue.Builder {}
}
