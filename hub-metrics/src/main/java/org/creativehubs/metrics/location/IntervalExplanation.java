package org.creativehubs.metrics.location;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;

/** Tells the way from four counts to an interval. */
final class IntervalExplanation {

  private static final Source CLOPPER_PEARSON =
      Source.builder()
          .document(
              "C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits,"
                  + " Biometrika 26 (4)")
          .edition("1934")
          .build();

  private final QuotientIntervals intervals;
  private final QuotientEstimate one;

  IntervalExplanation(QuotientIntervals intervals, QuotientEstimate one) {
    this.intervals = intervals;
    this.one = one;
  }

  static String flags(QuotientEstimate one) {
    return one.flags().stream()
        .map(flag -> flag.name().replace('_', ' ').toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  Explanation told() {
    Explanation.Builder told =
        Explanation.answering(
            "How sure is the location quotient of " + one.industry() + " in " + one.region() + "?");
    addShare(told, one.region(), OptionalDouble.of(one.count()), one.regionTotal());
    one.referenceTotal()
        .ifPresent(total -> addShare(told, intervals.reference(), one.referenceCount(), total));
    one.quotient()
        .ifPresent(
            quotient ->
                told.addSteps(
                    Step.builder()
                        .label("location quotient")
                        .value(Answer.number(quotient))
                        .source(LocationQuotient.SOURCE)
                        .build()));
    one.standardError()
        .ifPresent(error -> told.addSteps(step("standard error", Answer.number(error))));
    told.addSteps(
        Step.builder()
            .label("normal quantile z")
            .expression("level " + Show.percent(intervals.level()))
            .value(Answer.number(intervals.quantile()))
            .build());
    intervals.reliability().ifPresent(rule -> told.addSteps(reliability(rule)));
    return told.addSteps(interval()).build();
  }

  private void addShare(Explanation.Builder told, String area, OptionalDouble count, double total) {
    if (count.isPresent() && total > 0) {
      told.addSteps(
          Step.builder()
              .label("share of " + one.industry() + " in " + area)
              .expression(Show.number(count.getAsDouble()) + " / " + Show.number(total))
              .value(Answer.share(count.getAsDouble() / total))
              .build());
    }
  }

  private static Step step(String label, Answer value) {
    return Step.builder().label(label).value(value).build();
  }

  private Step reliability(ReliabilityRule rule) {
    return Step.builder()
        .label("reliability")
        .expression(rule.toString())
        .value(Answer.text(one.flags().isEmpty() ? "not flagged" : flags(one)))
        .build();
  }

  private Step interval() {
    boolean zero = one.outcome() == IntervalOutcome.ZERO_COUNT;
    return Step.builder()
        .label("interval")
        .expression(zero ? "(1 - (1 - level)^(1/n)) / p2" : intervals.method().formula())
        .value(one.undefined().map(Answer::of).orElseGet(() -> Answer.text(one.interval())))
        .source(Optional.of(zero ? CLOPPER_PEARSON : IntervalMethod.SOURCE))
        .build();
  }
}
