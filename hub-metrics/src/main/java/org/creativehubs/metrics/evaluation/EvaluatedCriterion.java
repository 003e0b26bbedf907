package org.creativehubs.metrics.evaluation;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One measure, result or principle: how a hub stands on it, and what stands behind that. */
@HubValue
@Value.Immutable
public abstract class EvaluatedCriterion implements ExplainedAnswer {

  EvaluatedCriterion() {}

  static Builder builder() {
    return new Builder();
  }

  /** Which of the three lists it is on. */
  public abstract CriterionKind kind();

  /** What it is called, such as {@code start ups}; not blank. */
  public abstract String name();

  /** How the hub stands on it. */
  public abstract CriterionState state();

  /**
   * What stands behind the state, a sentence each without its full stop: indicators, results,
   * programmes, promises, ratings, facts; none only where the state is {@code NOT_STATED}.
   */
  public abstract List<String> behind();

  /** What would settle or renew it, to be recorded in the year to come; at least one. */
  public abstract List<String> toCollect();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.texts(behind(), "behind");
    Check.texts(toCollect(), "toCollect");
    Check.notEmpty(toCollect(), "toCollect");
    if (state() != CriterionState.NOT_STATED) {
      Check.notEmpty(behind(), "behind");
    }
  }

  /** What stands behind the state, step by step; the last step is the state. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps = Explanation.answering("How does the hub stand on " + name() + "?");
    for (int i = 0; i < behind().size(); i++) {
      steps.given("what stands behind, " + (i + 1), Answer.text(behind().get(i)));
    }
    return steps.given("state", Answer.text(Show.words(state()))).build();
  }

  /** Name, state and what stands behind in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        name() + ": " + Show.words(state()),
        "kind",
        kind(),
        "behind",
        String.join("; ", behind()),
        "to collect",
        String.join("; ", toCollect()));
  }

  static final class Builder extends ImmutableEvaluatedCriterion.Builder {}
}
