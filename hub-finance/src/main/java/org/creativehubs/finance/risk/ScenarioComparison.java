package org.creativehubs.finance.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Scenarios beside their base. */
@HubValue
@Value.Immutable
public abstract class ScenarioComparison implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NEVER =
      Undefined.of(Reason.NEVER, "it does not happen in these months");

  ScenarioComparison() {}

  static Builder builder() {
    return new Builder();
  }

  /** The base. */
  public abstract ScenarioOutcome base();

  /** The scenarios in the order of the input. */
  public abstract List<ScenarioOutcome> outcomes();

  /** How it was found; the last step is the difference of the last scenario's closing cash. */
  @Override
  public abstract Explanation explanation();

  /** One row for the base and one for each scenario. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.by("scenario", ScenarioOutcome::name)
        .with(month("break-even", ScenarioOutcome::breakEvenMonth))
        .with(month("break-even that lasts", ScenarioOutcome::breakEvenSince))
        .with(month("self-sufficient", ScenarioOutcome::selfSufficientSince))
        .with(month("out of cash", ScenarioOutcome::outOfCashMonth))
        .with(
            Column.money("least cash", ScenarioOutcome::minimumCash).after(ScenarioComparison::run))
        .with(
            Column.money("closing cash", ScenarioOutcome::closingCash)
                .after(ScenarioComparison::run))
        .with(difference("least cash", ScenarioOutcome::minimumCash))
        .with(difference("closing cash", ScenarioOutcome::closingCash))
        .sheet("Scenarios", all());
  }

  private static List<Step> run(ScenarioOutcome one) {
    Answer what = Answer.text("the outlook of " + one.name());
    return List.of(Step.builder().label("taken from").value(what).build());
  }

  private static Column<ScenarioOutcome> month(
      String heading, Function<ScenarioOutcome, Optional<LocalDate>> day) {
    return Column.<ScenarioOutcome>text(
            heading, one -> day.apply(one).map(found -> YearMonth.from(found).toString()), NEVER)
        .after(ScenarioComparison::run);
  }

  private Column<ScenarioOutcome> difference(String of, Function<ScenarioOutcome, Money> amount) {
    String heading = "difference of " + of;
    return Column.<ScenarioOutcome>money(
            heading, one -> amount.apply(one).minus(amount.apply(base())))
        .explained(
            one ->
                Explanation.of(
                    heading + " of " + one.name(),
                    Term.given(of, amount.apply(one))
                        .minus(Term.given(of + " of the base", amount.apply(base())))
                        .named(one.name() + ", " + heading)));
  }

  private List<ScenarioOutcome> all() {
    return ImmutableList.<ScenarioOutcome>builder().add(base()).addAll(outcomes()).build();
  }

  /** The scenario comparison in one line. */
  @Override
  public final String toString() {
    return "Base and " + outcomes().size() + " scenarios, base closes with " + base().closingCash();
  }

  static final class Builder extends ImmutableScenarioComparison.Builder {}
}
