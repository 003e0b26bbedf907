package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What each remaining month must or may bring, and what comes of a target at today's pace. */
@HubValue
@Value.Immutable
public abstract class RunRateForecast implements ExplainedAnswer {

  RunRateForecast() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the obligation; not blank. */
  public abstract String obligation();

  /** What the register of a hub holds for it and does not count here; none without a hub. */
  public abstract List<LeftOutEvidence> leftOut();

  /** What becomes of the target at this pace. */
  public abstract RunRateOutcome outcome();

  /** What was done, a number or a share as the target is; undefined without evidence. */
  public abstract Answer done();

  /**
   * What is still to be done, or may still be done where at most is promised, in the unit of the
   * obligation, zero or more; undefined without evidence.
   */
  public abstract Answer left();

  /** How many months were counted in full, zero or more. */
  public abstract int monthsCounted();

  /** How many months are left, a month that has begun being one of them; zero or more. */
  public abstract int monthsLeft();

  /** Which months set the pace. */
  public abstract RunRatePace paceRule();

  /** How many months set the pace, zero or more and at most {@link #monthsCounted()}. */
  public abstract int monthsPaced();

  /** What was done per month, or the share that was done, in the months that set the pace. */
  public abstract Answer pace();

  /**
   * What each month left must bring at least, or may bring at most; of a share, the share of all
   * that is expected. Undefined where no month is left.
   */
  public abstract Answer perMonthLeft();

  /** What there will be at the end of the period at this pace; undefined without a pace. */
  public abstract Answer atEnd();

  /**
   * The last day of the month in which the target will be reached at this pace; given for IN_TIME
   * and TOO_LATE. For NOT_KNOWN it is the latest, where the pace is a lower bound.
   */
  @IsoDate
  public abstract Optional<LocalDate> metBy();

  /**
   * The last day of the month in which what is allowed at most will be exceeded at this pace; given
   * only for BREAKS. Where the pace is a lower bound it is the latest.
   */
  @IsoDate
  public abstract Optional<LocalDate> brokenBy();

  /** Why the outcome is what it is, in a sentence; not blank. */
  public abstract String reason();

  /** How it was found; the last step is the outcome. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.id(obligation(), "obligation");
    Check.notBlank(reason(), "reason");
    Check.notNegative(monthsCounted(), "monthsCounted");
    Check.notNegative(monthsLeft(), "monthsLeft");
    Check.between(monthsPaced(), 0, monthsCounted(), "monthsPaced");
    checkDates();
  }

  private void checkDates() {
    boolean dated = outcome() == RunRateOutcome.IN_TIME || outcome() == RunRateOutcome.TOO_LATE;
    Check.givenIf(metBy(), "metBy", dated, "outcome is IN_TIME or TOO_LATE");
    Check.givenOnlyIf(
        metBy(),
        "metBy",
        dated || outcome() == RunRateOutcome.NOT_KNOWN,
        "outcome is IN_TIME, TOO_LATE or NOT_KNOWN");
    Check.givenExactlyIf(
        brokenBy(), "brokenBy", outcome() == RunRateOutcome.BREAKS, "outcome is BREAKS");
  }

  /** Outcome and reason in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.words(outcome()) + ": " + reason(),
        "obligation",
        obligation(),
        "months counted",
        monthsCounted(),
        "months left",
        monthsLeft(),
        "months paced",
        monthsPaced(),
        "per month left",
        perMonthLeft(),
        "met by",
        metBy(),
        "broken by",
        brokenBy(),
        "pace rule",
        paceRule());
  }

  static final class Builder extends ImmutableRunRateForecast.Builder {}
}
