package org.creativehubs.finance.risk;

import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What reaches a target, or that nothing allowed does. */
@HubValue
@Value.Immutable
public abstract class GoalResult implements ExplainedAnswer {

  GoalResult() {}

  static Builder builder() {
    return new Builder();
  }

  /** How the search ended. */
  public abstract GoalState state();

  /** The value found, zero or more; absent only if there is no answer. */
  public abstract Optional<Ratio> value();

  /** What is judged. */
  public abstract OutlookMeasure measure();

  /** What the measure comes to; without an answer, at the value that comes nearest. */
  public abstract Money reached();

  /** The target. */
  public abstract Money target();

  /** How it was found; the last step is the value, or why there is none. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.givenExactlyIf(
        value(), "value", state() != GoalState.NO_ANSWER, "state is not NO_ANSWER");
    Check.that(
        value().isPresent() == (reached().compareTo(target()) >= 0),
        Fault.INCONSISTENT,
        "reached",
        "meet the target " + target() + " if and only if there is a value",
        reached());
  }

  /** The goal result in one line. */
  @Override
  public final String toString() {
    return Show.words(state())
        + value().map(found -> " at " + found).orElse("")
        + ": "
        + measure().words()
        + " "
        + reached();
  }

  static final class Builder extends ImmutableGoalResult.Builder {}
}
