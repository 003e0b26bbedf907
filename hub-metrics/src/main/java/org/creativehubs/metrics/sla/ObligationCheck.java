package org.creativehubs.metrics.sla;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How one obligation stands. */
@HubValue
@Value.Immutable
public abstract class ObligationCheck implements ExplainedAnswer {

  ObligationCheck() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the obligation in its agreement; not blank. */
  public abstract String obligation();

  /** The promise in words. */
  public abstract String promise();

  /** Whether it is met, as far as the evidence shows. */
  public abstract ObligationState state();

  /** What kind of evidence the attainment shown rests on; absent without evidence. */
  public abstract Optional<EvidenceKind> shownBy();

  /**
   * Evidence / target as a share, 2 - evidence / target where less is better, so that less than 100
   * % is always a miss; of several numbers the worst. Undefined where the target is not above zero,
   * and without evidence: capacity is none.
   */
  public abstract Answer attainment();

  /**
   * Evidence less target, in the unit of the promise: of a share in percentage points. Of several
   * numbers the worst; undefined where there is no evidence.
   */
  public abstract Answer margin();

  /** Why the state is what it is, in a sentence. */
  public abstract String reason();

  /** What would settle it; empty where it is settled. */
  public abstract List<String> settledBy();

  /** The name of the reading that decided what counts; absent where none was needed or given. */
  public abstract Optional<String> reading();

  /** How the state was found; the last step is the state. */
  @Override
  public abstract Explanation explanation();

  /** The period asked about; absent where none was. */
  public abstract Optional<DateRange> period();

  /**
   * The checks of the periods in each of which the target must be reached, in order; empty where
   * there is only one. Attainment, margin and reading are those of the worst of them.
   */
  public abstract List<ObligationCheck> parts();

  /**
   * The checks under each of several readings of its open word, in the order of the readings; empty
   * where there is at most one. Where they differ the state is not known; attainment and margin are
   * those of the worst.
   */
  public abstract List<ObligationCheck> readings();

  @Value.Check
  void check() {
    Check.id(obligation(), "obligation");
    Check.notBlank(promise(), "promise");
    Check.notBlank(reason(), "reason");
    if (!explanation().answer().text().equals(Optional.of(Show.words(state())))) {
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          "explanation",
          "end in the state " + Show.words(state()),
          explanation().answer());
    }
  }

  /** The state under each reading in one line; empty where there is at most one. */
  final Optional<String> byReading() {
    return readings().isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(
                ", ",
                readings().stream()
                    .map(
                        check ->
                            Show.words(check.state()) + " (" + check.reading().orElseThrow() + ")")
                    .toList()));
  }

  /** Whether the evidence proves the obligation met. */
  public final boolean isMet() {
    return state() == ObligationState.MET;
  }

  /** State, promise and reason in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.words(state()) + ": " + promise() + ": " + reason(),
        "shown by",
        shownBy(),
        "obligation",
        obligation(),
        "attainment",
        attainment(),
        "margin",
        margin(),
        "reading",
        reading(),
        "period",
        period());
  }

  static final class Builder extends ImmutableObligationCheck.Builder {}
}
