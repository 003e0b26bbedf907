package org.creativehubs.finance.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.RunningRounding;
import org.immutables.value.Value;

/** Benefit-cost ratio and net present social value. */
@HubValue
@Value.Immutable
public abstract class ValueForMoney implements ExplainedAnswer, ExplainedTable {

  ValueForMoney() {}

  static Builder builder() {
    return new Builder();
  }

  /** The streams in the order in which they were given, transfers among them. */
  public abstract List<DiscountedStream> streams();

  /** The present value of all benefits. */
  public abstract Money presentBenefits();

  /** The present value of all public costs. */
  public abstract Money presentCosts();

  /** The present value of all private contributions. */
  public abstract Money presentContributions();

  /** Present benefits less costs net of contributions. */
  public abstract Money netPresentSocialValue();

  /**
   * Present benefits over costs net of contributions, the nearest double of the exact quotient;
   * absent if that net cost is zero or below.
   */
  public abstract OptionalDouble benefitCostRatio();

  /** Why there is no ratio; present only if {@link #benefitCostRatio()} is absent. */
  public abstract Optional<Undefined> undefined();

  /**
   * The net present social value without pure time preference, rounded half up once: the
   * sensitivity test that The Green Book asks of flows beyond year 50; absent for shorter ones and
   * other rates than its standard ones.
   */
  public abstract Optional<Money> netValueWithoutTimePreference();

  /** The benefit-cost ratio without pure time preference, finite; where that test is asked for. */
  public abstract OptionalDouble ratioWithoutTimePreference();

  /** At what rates the streams are discounted. */
  public abstract Discounting discounting();

  /** The discount rates, and what else the streams rest on. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the ratio. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    benefitCostRatio().ifPresent(ratio -> Check.finite(ratio, "benefitCostRatio"));
    Check.exactlyOne(benefitCostRatio(), "benefitCostRatio", undefined(), "undefined");
    ratioWithoutTimePreference()
        .ifPresent(ratio -> Check.finite(ratio, "ratioWithoutTimePreference"));
    Check.givenOnlyIf(
        Check.boxed(ratioWithoutTimePreference()),
        "ratioWithoutTimePreference",
        netValueWithoutTimePreference().isPresent(),
        "netValueWithoutTimePreference is");
    Assumptions.check(assumptions());
  }

  @Override
  public final Sheet<?> sheet() {
    return Grid.by("stream", DiscountedStream::name)
        .with(Column.text("kind", stream -> stream.kind().words()))
        .with(Column.money("undiscounted", DiscountedStream::undiscounted))
        .with(Column.money("present value", DiscountedStream::presentValue).byTerm(this::portion))
        .sheet("Value for money: " + this, streams());
  }

  /** Streams of a kind are rounded so that they add up. */
  private Term portion(DiscountedStream stream) {
    DiscountSchedule schedule = discounting().schedule();
    List<DiscountedStream> alike =
        streams().stream().filter(other -> other.kind() == stream.kind()).toList();
    return RunningRounding.portion(
        alike.stream()
            .map(one -> Flows.presentValue(one.flows(), schedule).named(one.name() + ", unrounded"))
            .toList(),
        alike.indexOf(stream));
  }

  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(ExplainedTable.super.explain(row, column), assumptions());
  }

  /** Both figures and what they rest on, in one line. */
  @Override
  public final String toString() {
    String ratio =
        undefined()
            .map(Undefined::toString)
            .orElseGet(() -> Show.number(benefitCostRatio().orElseThrow()));
    return Show.noted(
        Assumptions.behind(
            "benefit-cost ratio " + ratio + ", net present social value " + netPresentSocialValue(),
            assumptions()),
        "beyond year 50, without pure time preference",
        netValueWithoutTimePreference(),
        "ratio",
        ratioWithoutTimePreference());
  }

  static final class Builder extends ImmutableValueForMoney.Builder {}
}
