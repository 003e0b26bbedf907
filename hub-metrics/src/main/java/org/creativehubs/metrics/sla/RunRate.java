package org.creativehubs.metrics.sla;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;

/**
 * What is needed each remaining month, and when will the target be reached at today's pace?
 *
 * <ul>
 *   <li>pace = done in the months counted / months counted
 *   <li>needed per month = (target - done) / months left, the month that has begun being left
 *   <li>months to go = (target - done) / pace, rounded up, after the months counted and no earlier
 *       than the month that has begun
 * </ul>
 *
 * <p>A month is counted when its last day is. What has been done in a month that has begun counts
 * as done and not for the pace. Days without evidence make both lower bounds, and then the month is
 * the latest in which the target is reached. Where an open word has no reading the number is no
 * more than an upper bound, so that nothing can be told. Exact numbers throughout; only months are
 * rounded, up. Undefined: the pace before a month is over, the need where no month is left.
 * Thread-safe.
 */
public final class RunRate {

  private static final int LONGEST_MONTHS = 1200;

  private final RunRateInput input;
  private final Measure measure;
  private final int counted;
  private final int left;

  private RunRate(RunRateInput input) {
    this.input = input;
    this.measure = new Measure(input.obligation(), input.obligation().target());
    List<DateRange> months = input.period().splitByMonths(1);
    this.counted =
        (int) months.stream().filter(month -> !month.lastDay().isAfter(input.asAt())).count();
    this.left = months.size() - counted;
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the target, its period and what was done
   * @return the forecast
   */
  public static RunRateForecast answer(RunRateInput input) {
    return new RunRate(input).forecast();
  }

  private RunRateForecast forecast() {
    Optional<QualifiedNumber> done = done(input.asAt());
    return done.isEmpty() ? unknown() : forecast(done.get());
  }

  /** What was done from the start to a day, if a lower bound of it is known. */
  private Optional<QualifiedNumber> done(LocalDate last) {
    Obligation obligation = input.obligation();
    Optional<Reading> reading =
        obligation.criterion().flatMap(word -> ObligationJudge.readingOf(word, input.readings()));
    List<Finding> parts =
        input.evidence().stream()
            .filter(piece -> !piece.period().orElseThrow().lastDay().isAfter(last))
            .map(piece -> Finding.of(piece, obligation, reading))
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    DateRange until = DateRange.ofInclusive(input.period().start(), last);
    QualifiedNumber sum = Series.whole(parts, measure, until).meant();
    boolean vague = parts.stream().anyMatch(part -> !part.meant().range().hasLowerBound());
    return vague && sum.value().isZero() ? Optional.empty() : Optional.of(sum);
  }

  private RunRateForecast unknown() {
    Answer nothing = Answer.of(Undefined.of("NO_EVIDENCE", "nothing is known of what was done"));
    Explanation.Builder steps = question();
    return result(RunRateOutcome.NO_EVIDENCE, nothing, nothing)
        .pace(nothing)
        .neededPerMonth(left == 0 ? nothing : perMonthLeft(measure.target()))
        .reason("there is no evidence that tells how much was done")
        .explanation(closed(steps, "there is no evidence", RunRateOutcome.NO_EVIDENCE))
        .build();
  }

  private RunRateForecast forecast(QualifiedNumber done) {
    Explanation.Builder steps = question();
    QualifiedNumber least = done.isExact() ? done : Spans.atLeast(done);
    Ratio rest = measure.target().minus(least.value());
    Ratio open = rest.signum() > 0 ? rest : Ratio.ZERO;
    Answer shown = measure.show(done);
    Answer stillLeft = measure.show(atMost(open, done));
    steps.step("done", input.evidence().size() + " pieces of evidence", shown);
    steps.step("left", measure.targetText() + " - " + shown, stillLeft);
    Optional<QualifiedNumber> pace = pace();
    Answer paceShown = pace.map(measure::show).orElseGet(this::noPace);
    pace.ifPresent(
        known -> steps.step("pace per month", "done / " + counted + " months", paceShown));
    Answer needed = left == 0 ? noMonth() : measure.show(atMost(open, done).dividedBy(months()));
    if (left > 0) {
      steps.step("needed per month", stillLeft + " / " + left + " months", needed);
    }
    RunRateOutcome outcome = RunRateOutcome.ALREADY_MET;
    Optional<LocalDate> metBy = Optional.empty();
    if (measure.proof(done) != Proof.PROVEN) {
      metBy = left == 0 ? Optional.empty() : pace.flatMap(known -> metBy(open, known));
      outcome = outcome(metBy, pace);
    }
    String reason = reason(outcome, metBy, pace);
    return result(outcome, shown, stillLeft)
        .pace(paceShown)
        .neededPerMonth(needed)
        .metBy(metBy)
        .reason(reason)
        .explanation(closed(steps, reason, outcome))
        .build();
  }

  private Ratio months() {
    return Ratio.of(left);
  }

  private Answer perMonthLeft(Ratio open) {
    return measure.show(
        atMost(open.dividedBy(months()), QualifiedNumber.of(Qualifier.AT_LEAST, 0)));
  }

  /** What is left of a lower bound is an upper one. */
  private static QualifiedNumber atMost(Ratio open, QualifiedNumber done) {
    return done.isExact() || open.isZero()
        ? QualifiedNumber.exact(open)
        : QualifiedNumber.of(Qualifier.UP_TO, open);
  }

  private Optional<QualifiedNumber> pace() {
    if (counted == 0) {
      return Optional.empty();
    }
    DateRange last = input.period().splitByMonths(1).get(counted - 1);
    return done(last.lastDay()).map(sum -> sum.dividedBy(Ratio.of(counted)));
  }

  /** The last day of the month in which the rest will be done; empty where that is too far off. */
  private Optional<LocalDate> metBy(Ratio open, QualifiedNumber pace) {
    Ratio least = pace.isExact() ? pace.value() : Spans.atLeast(pace).value();
    if (least.signum() <= 0) {
      return Optional.empty();
    }
    Ratio ahead = open.plus(inTheMonthBegun());
    BigInteger months = ahead.dividedBy(least).ceiling().max(BigInteger.ONE);
    return months.compareTo(BigInteger.valueOf(LONGEST_MONTHS)) > 0
        ? Optional.empty()
        : Optional.of(
            input.period().start().plusMonths(counted + months.longValueExact()).minusDays(1));
  }

  /** What was done after the months counted: it is done already, and not done again. */
  private Ratio inTheMonthBegun() {
    LocalDate last = input.period().splitByMonths(1).get(counted - 1).lastDay();
    Ratio all = done(input.asAt()).map(QualifiedNumber::value).orElse(Ratio.ZERO);
    return all.minus(done(last).map(QualifiedNumber::value).orElse(all));
  }

  private RunRateOutcome outcome(Optional<LocalDate> metBy, Optional<QualifiedNumber> pace) {
    if (left == 0) {
      return RunRateOutcome.NO_TIME_LEFT;
    }
    if (pace.isEmpty()) {
      return RunRateOutcome.NO_EVIDENCE;
    }
    return metBy
        .map(
            day ->
                day.isBefore(input.period().end())
                    ? RunRateOutcome.IN_TIME
                    : RunRateOutcome.TOO_LATE)
        .orElse(RunRateOutcome.NEVER_AT_THIS_PACE);
  }

  private String reason(
      RunRateOutcome outcome, Optional<LocalDate> metBy, Optional<QualifiedNumber> pace) {
    String rate = pace.map(known -> measure.show(known) + " a month").orElse("an unknown pace");
    String by = metBy.map(day -> day + "").orElse("");
    return switch (outcome) {
      case ALREADY_MET -> "what was done proves " + measure.claim();
      case IN_TIME -> "at " + rate + " the target is reached by " + by + ", within the period";
      case TOO_LATE ->
          "at " + rate + " the target is reached by " + by + ", after " + input.period().lastDay();
      case NEVER_AT_THIS_PACE -> "at " + rate + " the target is not reached in a hundred years";
      case NO_TIME_LEFT ->
          "the period is over, and what was done does not prove " + measure.claim();
      case NO_EVIDENCE -> "no month with evidence is over, so that there is no pace";
    };
  }

  private RunRateForecast.Builder result(RunRateOutcome outcome, Answer done, Answer stillLeft) {
    RunRateForecast.Builder result = RunRateForecast.builder();
    result
        .obligation(input.obligation().id())
        .outcome(outcome)
        .done(done)
        .left(stillLeft)
        .monthsCounted(counted)
        .monthsLeft(left);
    return result;
  }

  private Explanation.Builder question() {
    Explanation.Builder steps =
        Explanation.answering("When will it be kept: " + input.obligation().promise() + "?");
    return steps.given("target, at least", measure.show(measure.target()));
  }

  private static Explanation closed(
      Explanation.Builder steps, String reason, RunRateOutcome outcome) {
    return steps.step("outcome", reason, Answer.text(outcome.name())).build();
  }

  private Answer noPace() {
    return Answer.of(Undefined.of("NO_PACE", "no month with evidence is over"));
  }

  private Answer noMonth() {
    return Answer.of(Undefined.of("NO_TIME_LEFT", "no month of the period is left"));
  }
}
