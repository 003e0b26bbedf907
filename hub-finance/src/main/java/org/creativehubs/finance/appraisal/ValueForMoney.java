package org.creativehubs.finance.appraisal;

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
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Benefit-cost ratio and net present social value. */
@HubValue
@Value.Immutable
public abstract class ValueForMoney implements ExplainedAnswer, ExplainedCells, Tabular {

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

  /** The discount rates, and what else the streams rest on. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the ratio. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    benefitCostRatio().ifPresent(ratio -> Check.finite(ratio, "benefitCostRatio"));
    Check.exactlyOne(benefitCostRatio(), "benefitCostRatio", undefined(), "undefined");
    Assumptions.check(assumptions());
  }

  /** One row for each stream. */
  @Override
  public final Table table() {
    return grid().table("Value for money: " + this, streams());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a stream
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(grid().explain(streams(), row, column), assumptions());
  }

  private static Grid<DiscountedStream> grid() {
    return Grid.by("stream", DiscountedStream::name)
        .given("kind", stream -> Answer.text(stream.kind().words()))
        .given("undiscounted", stream -> Answer.of(stream.undiscounted()))
        .found(
            "present value",
            stream -> Answer.of(stream.presentValue()),
            stream -> "sum of flow x factor over the years 0 to " + (stream.years() - 1));
  }

  /** Both figures and what they rest on, in one line. */
  @Override
  public final String toString() {
    String ratio =
        undefined()
            .map(Undefined::toString)
            .orElseGet(() -> Show.number(benefitCostRatio().orElseThrow()));
    return Assumptions.behind(
        "benefit-cost ratio " + ratio + ", net present social value " + netPresentSocialValue(),
        assumptions());
  }

  static final class Builder extends ImmutableValueForMoney.Builder {}
}
