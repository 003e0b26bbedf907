package org.creativehubs.metrics.kpi;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How one indicator stands. */
@HubValue
@Value.Immutable
public abstract class IndicatorCheck implements ExplainedAnswer {

  /** What the numbers that the figures are found from are called in the explanation. */
  static final String BASELINE = "baseline";

  static final String TARGET = "target";

  static final String ACTUAL = "actual";

  IndicatorCheck() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the indicator; not blank. */
  public abstract String indicator();

  /** What is counted or measured; not blank. */
  public abstract String measure();

  /** The light, or why there is none. */
  public abstract IndicatorState state();

  /** How it has moved since the previous number. */
  public abstract Travel travel();

  /** How attainment was taken. */
  public abstract AttainmentFormula formula();

  /** Attainment as a share, 1 at the target; undefined without a target above zero or a number. */
  public abstract Answer attainment();

  /** Actual less target in the unit of the indicator; undefined where one is missing. */
  public abstract Answer margin();

  /** The part of the way from baseline to target that is done, as a share; 1 at the target. */
  public abstract Answer progress();

  /** Actual / baseline - 1 as a share; undefined without a baseline above zero or a number. */
  public abstract Answer growth();

  /** Why the state is what it is, in a sentence; not blank. */
  public abstract String reason();

  /** How the state was found; the last step is the state. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.id(indicator(), "indicator");
    Check.notBlank(measure(), "measure");
    Check.notBlank(reason(), "reason");
    Check.that(
        explanation().answer().equals(Answer.text(Show.words(state()))),
        Fault.INCONSISTENT,
        "explanation",
        "end in the state " + Show.words(state()),
        explanation().answer());
  }

  /** The number that is wanted, in the unit of the indicator; undefined where none is given. */
  public final Answer target() {
    return given(TARGET);
  }

  /** The number that was reached, in the unit of the indicator; undefined where none is given. */
  public final Answer actual() {
    return given(ACTUAL);
  }

  final Answer given(String label) {
    return Check.named(explanation().steps(), Step::label, label, "step").value();
  }

  /** State, measure and reason in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.words(state()) + ": " + measure() + ": " + reason(),
        "indicator",
        indicator(),
        "travel",
        travel(),
        "formula",
        formula(),
        "attainment",
        attainment(),
        "margin",
        margin());
  }

  static final class Builder extends ImmutableIndicatorCheck.Builder {}
}
