package org.creativehubs.metrics.sla;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How the verdict on one obligation changed, and why. */
@HubValue
@Value.Immutable
public abstract class VerdictChange implements ExplainedAnswer {

  VerdictChange() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the obligation; not blank. */
  public abstract String obligation();

  /** The promise in words, as it stands on the second day, or last stood; not blank. */
  public abstract String promise();

  /** The state on the first day; absent where the obligation was not in force then. */
  public abstract Optional<ObligationState> before();

  /** The state on the second day; absent where the obligation is no longer in force. */
  public abstract Optional<ObligationState> after();

  /** How its open word was read on the first day, by name; empty where it was not. */
  public abstract List<String> readBefore();

  /** How its open word is read on the second day, by name; empty where it is not. */
  public abstract List<String> readAfter();

  /** What moved the state, in the order in which it was taken into account; at least one. */
  public abstract List<ChangeReason> reasons();

  /** The states from the first to the second day, one step for each reason. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.id(obligation(), "obligation");
    Check.notBlank(promise(), "promise");
    Check.notEmpty(reasons(), "reasons");
  }

  /** The states and the reasons in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        promise() + ": " + word(before()) + " to " + word(after()) + ", by " + why(),
        "obligation",
        obligation());
  }

  final String why() {
    return String.join(", ", reasons().stream().map(Show::words).toList());
  }

  /** The readings of both days; one name where they are the same, empty where there is none. */
  final Optional<String> readAs() {
    if (readBefore().isEmpty() && readAfter().isEmpty()) {
      return Optional.empty();
    }
    String then = names(readBefore());
    String now = names(readAfter());
    return Optional.of(then.equals(now) ? now : then + ", then " + now);
  }

  private static String names(List<String> readings) {
    return readings.isEmpty() ? "not read" : String.join(" and ", readings);
  }

  static String word(Optional<ObligationState> state) {
    return state.map(Show::words).orElse("not in force");
  }

  static final class Builder extends ImmutableVerdictChange.Builder {}
}
