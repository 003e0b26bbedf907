package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/** What is needed each remaining month, and when the target will be reached at today's pace. */
@HubValue
@Value.Immutable
public abstract class RunRateForecast implements ExplainedAnswer {

  RunRateForecast() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the obligation, in kebab-case. */
  public abstract String obligation();

  /** What becomes of the target at this pace. */
  public abstract RunRateOutcome outcome();

  /** What was done, in the unit of the obligation; undefined without evidence. */
  public abstract Answer done();

  /**
   * What is still to be done, in the unit of the obligation, zero or more; undefined without
   * evidence.
   */
  public abstract Answer left();

  /** How many months were counted in full, zero or more. */
  public abstract int monthsCounted();

  /** How many months are left, a month that has begun being one of them; zero or more. */
  public abstract int monthsLeft();

  /** What was done per month counted, in the unit of the obligation; undefined before the first. */
  public abstract Answer pace();

  /** What is needed in each month left, in the unit of the obligation; undefined where none is. */
  public abstract Answer neededPerMonth();

  /**
   * The last day of the month of the period in which the target will be reached at this pace;
   * absent unless the outcome is IN_TIME or TOO_LATE. Where the pace is a lower bound it is reached
   * by then at the latest.
   */
  @IsoDate
  public abstract Optional<LocalDate> metBy();

  /** Why the outcome is what it is, in a sentence; not blank. */
  public abstract String reason();

  /** How it was found; the last step is the outcome. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Slug.check(obligation(), "obligation");
    Check.notBlank(reason(), "reason");
    Check.that(monthsCounted() >= 0, "monthsCounted", "be >= 0", monthsCounted());
    Check.that(monthsLeft() >= 0, "monthsLeft", "be >= 0", monthsLeft());
    boolean dated = outcome() == RunRateOutcome.IN_TIME || outcome() == RunRateOutcome.TOO_LATE;
    Check.that(
        metBy().isPresent() == dated,
        Fault.INCONSISTENT,
        "metBy",
        "be given just for IN_TIME and TOO_LATE",
        outcome());
  }

  /** Outcome and reason in one line. */
  @Override
  public final String toString() {
    return outcome() + ": " + reason();
  }

  static final class Builder extends ImmutableRunRateForecast.Builder {}
}
