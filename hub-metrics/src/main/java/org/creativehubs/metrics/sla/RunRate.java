package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/**
 * What must each remaining month bring, or may it bring at most, and what comes of the target at
 * today's pace?
 *
 * <p>Of a number:
 *
 * <ul>
 *   <li>pace = done in the months that set it / those months
 *   <li>left = target - done
 *   <li>per month left = left / months left, the month that has begun being left
 *   <li>after so many months = done in the months counted + pace x months, no less than done
 * </ul>
 *
 * <p>Of a share:
 *
 * <ul>
 *   <li>pace = the share in the months that set it
 *   <li>basis left = basis expected per month x months left - basis of the month that has begun
 *   <li>left = target x (basis so far + basis left) - done
 *   <li>per month left = left / basis left: the share that is needed, or allowed, from now on
 *   <li>after so many months = (done + pace x basis to come) / (basis so far + basis to come)
 * </ul>
 *
 * <p>What is wanted at least is met by the first month whose end reaches the target; what is
 * allowed at most is broken by the first whose end exceeds it. A month is counted when its last day
 * is. What has been done in a month that has begun counts as done and not for the pace. Of a
 * number, days without evidence make done and pace lower bounds; of a share they leave it open.
 * Exact numbers throughout; only months are rounded, up. Undefined: the pace before a month is
 * over, what a month must bring where none is left. A level such as jobs does not fill up: {@link
 * org.creativehubs.metrics.hubfigures.TargetProgress} follows it. Thread-safe.
 *
 * <pre>{@code
 * Obligation hours = Obligation.builder()
 *         .id("hours").promise("1,200 hours").comparison(Comparison.AT_LEAST)
 *         .target(Ratio.of(1200)).unit("hours").kind(ObligationKind.VOLUNTEERING_HOURS)
 *         .every(ObligationPeriod.YEAR).build();
 * Evidence spring = Evidence.builder()
 *         .obligation("hours").kind(EvidenceKind.MEASURED)
 *         .value(QualifiedNumber.parse("240"))
 *         .period(DateRange.parse("2026-01-01/2026-04-01")).statement("counted")
 *         .source(Source.of("A log")).build();
 * RunRateInput input = RunRateInput.builder()
 *         .obligation(hours).addEvidence(spring)
 *         .period(DateRange.parse("2026-01-01/2027-01-01"))
 *         .asAt(LocalDate.parse("2026-03-31")).pace(RunRatePace.AVERAGE_OF_PERIOD).build();
 * RunRate.answer(input).perMonthLeft(); // 106.6667 hours
 * }</pre>
 */
public final class RunRate {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RunRateInput, RunRateForecast> ENTRY =
      CatalogEntry.of("sla-run-rate", RunRate.class, RunRateInput.class, RunRateForecast.class)
          .title("Run rate of an obligation")
          .question("What must or may each remaining month bring, and what comes at today's pace?")
          .convention("the months that set the pace are named: all that are over, or the latest")
          .convention("a month that has begun is left; what was done in it is done")
          .convention("of a number, days without evidence make what was done a lower bound")
          .convention(
              "of a share, the caller says what is expected of the basis in each month left")
          .source(
              Source.of("IATI Standard 2.03", "result element: indicator, period, target, actual"))
          .ofHubWith("agreements")
          .answeredBy(RunRate::answer);

  private static final int LONGEST_MONTHS = 1200;

  private final RunRateInput input;
  private final Measure measure;
  private final Progress progress;
  private final Course course;
  private final Optional<QualifiedNumber> done;
  private final Optional<QualifiedNumber> pace;

  private RunRate(RunRateInput input) {
    this.input = input;
    this.measure = new Measure(input.promise(), input.promise().target());
    this.progress = new Progress(input, measure);
    this.course = new Course(measure, progress, input.basisPerMonth().orElse(Ratio.ZERO));
    this.done = progress.shown();
    this.pace = progress.pace();
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the target, its period and what was done
   * @return the forecast
   */
  public static RunRateForecast answer(RunRateInput input) {
    return new RunRate(input.plain()).forecast(input.leftOut());
  }

  /**
   * What comes of an obligation of a hub at the average pace of a period so far, out of what the
   * hub has on record; records of other times, and of capacity, are left out and listed.
   *
   * @param hub the hub
   * @param agreement the id of one of its agreements
   * @param obligation the id of an obligation of it, of a number that adds up over time
   * @param period the period in which the target is to be reached
   * @param asAt the last day that has been counted
   * @return the forecast
   * @throws org.creativehubs.core.value.InvalidValueException if the hub has no such obligation, or
   *     what it has on record overlaps
   */
  public static RunRateForecast of(
      Hub hub, String agreement, String obligation, DateRange period, LocalDate asAt) {
    RunRateInput.Builder input = RunRateInput.builder();
    input.hub(hub).agreementId(agreement).obligationId(obligation);
    input.period(period).asAt(asAt).pace(RunRatePace.AVERAGE_OF_PERIOD);
    return answer(input.build());
  }

  private RunRateForecast forecast(List<LeftOutEvidence> leftOut) {
    RunRateSteps.Answers answers =
        new RunRateSteps.Answers(shown(done), open(), shown(pace), perMonthLeft(), atEnd());
    RunRateOutcome outcome = outcome();
    Optional<LocalDate> metBy = metBy(outcome);
    Optional<LocalDate> brokenBy =
        outcome == RunRateOutcome.BREAKS ? first(Proof.REFUTED, left()) : Optional.empty();
    String reason =
        new RunRateReason(measure, left(), answers.pace(), metBy.or(() -> brokenBy)).of(outcome);
    return RunRateForecast.builder()
        .obligation(input.promise().id())
        .addAllLeftOut(leftOut)
        .outcome(outcome)
        .done(answers.done())
        .left(answers.open())
        .monthsCounted(progress.monthsCounted())
        .monthsLeft(left())
        .paceRule(input.pace())
        .monthsPaced(progress.monthsPaced())
        .pace(answers.pace())
        .perMonthLeft(answers.perMonthLeft())
        .atEnd(answers.atEnd())
        .metBy(metBy)
        .brokenBy(brokenBy)
        .reason(reason)
        .explanation(
            new RunRateSteps(input, measure, progress, course, answers).of(outcome, reason))
        .build();
  }

  private int left() {
    return progress.monthsLeft();
  }

  private RunRateOutcome outcome() {
    if (done.isEmpty()) {
      return RunRateOutcome.NO_EVIDENCE;
    }
    return switch (measure.proof(course.whateverComes())) {
      case PROVEN -> RunRateOutcome.ALREADY_MET;
      case REFUTED -> RunRateOutcome.CANNOT_BE_MET;
      case NOT_KNOWN -> left() == 0 ? RunRateOutcome.NO_TIME_LEFT : atThisPace();
    };
  }

  private RunRateOutcome atThisPace() {
    if (pace.isEmpty()) {
      return RunRateOutcome.NO_PACE;
    }
    return switch (after(left())) {
      case PROVEN -> measure.isCeiling() ? RunRateOutcome.HOLDS : RunRateOutcome.IN_TIME;
      case REFUTED -> measure.isCeiling() ? RunRateOutcome.BREAKS : missed();
      case NOT_KNOWN -> RunRateOutcome.NOT_KNOWN;
    };
  }

  private RunRateOutcome missed() {
    if (measure.isShare()) {
      return RunRateOutcome.NOT_AT_THIS_PACE;
    }
    return switch (after(LONGEST_MONTHS)) {
      case PROVEN -> RunRateOutcome.TOO_LATE;
      case REFUTED -> RunRateOutcome.NOT_AT_THIS_PACE;
      case NOT_KNOWN -> RunRateOutcome.NOT_KNOWN;
    };
  }

  private Proof after(int months) {
    return measure.proof(course.after(months, pace.orElseThrow()));
  }

  private Optional<LocalDate> metBy(RunRateOutcome outcome) {
    return switch (outcome) {
      case IN_TIME -> first(Proof.PROVEN, left());
      case TOO_LATE -> first(Proof.PROVEN, LONGEST_MONTHS);
      case NOT_KNOWN ->
          measure.isFloor() && !measure.isShare()
              ? first(Proof.PROVEN, LONGEST_MONTHS)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The last day of the first month from now on whose end proves or disproves the target. */
  private Optional<LocalDate> first(Proof proof, int longest) {
    return IntStream.rangeClosed(1, longest)
        .filter(months -> after(months) == proof)
        .mapToObj(this::endOfMonth)
        .findFirst();
  }

  private LocalDate endOfMonth(int months) {
    return months == left()
        ? input.period().lastDay()
        : input.period().start().plusMonths(progress.monthsCounted() + months).minusDays(1);
  }

  private Answer shown(Optional<QualifiedNumber> number) {
    if (number.isPresent()) {
      return measure.show(number.get());
    }
    return done.isEmpty() ? Reason.NO_EVIDENCE.answer() : Reason.NO_PACE.answer();
  }

  private Answer open() {
    return done.isEmpty() ? shown(done) : Answer.quantity(course.open(), input.promise().unit());
  }

  private Answer perMonthLeft() {
    if (left() == 0) {
      return Answer.of(Reason.NO_TIME_LEFT.because("no month of the period is left"));
    }
    if (!measure.isShare()) {
      return measure.show(course.open().dividedBy(Ratio.of(left())));
    }
    if (done.isEmpty()) {
      return shown(done);
    }
    return course.basisLeft().isZero()
        ? Reason.NO_BASIS_LEFT.answer()
        : measure.show(course.open().dividedBy(course.basisLeft()));
  }

  private Answer atEnd() {
    return left() == 0 || pace.isEmpty()
        ? shown(left() == 0 ? done : pace)
        : measure.show(course.after(left(), pace.get()));
  }
}
