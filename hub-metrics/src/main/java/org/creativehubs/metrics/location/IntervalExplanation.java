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

/** Explains the way from four counts to an interval. */
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
    Explanation.Builder steps =
        Explanation.answering(
            "How sure is the location quotient of " + one.industry() + " in " + one.region() + "?");
    addShare(steps, one.region(), OptionalDouble.of(one.count()), one.regionTotal());
    one.referenceTotal()
        .ifPresent(total -> addShare(steps, intervals.reference(), one.referenceCount(), total));
    one.quotient()
        .ifPresent(
            quotient ->
                steps.addSteps(
                    Step.builder()
                        .label("location quotient")
                        .expression(shares())
                        .value(Answer.number(quotient))
                        .source(LocationQuotient.SOURCE)
                        .build()));
    one.standardError().ifPresent(error -> steps.addSteps(standardError(error)));
    steps.addSteps(
        Step.builder()
            .label("normal quantile z")
            .expression("level " + Show.percent(intervals.level()))
            .value(Answer.number(intervals.quantile()))
            .build());
    intervals.reliability().ifPresent(rule -> steps.addSteps(reliability(rule)));
    return steps.addSteps(interval()).build();
  }

  private void addShare(
      Explanation.Builder steps, String area, OptionalDouble count, double total) {
    if (count.isPresent() && total > 0) {
      steps.addSteps(
          Step.builder()
              .label("share of " + one.industry() + " in " + area)
              .expression(Show.number(count.getAsDouble()) + " / " + Show.number(total))
              .value(Answer.share(count.getAsDouble() / total))
              .build());
    }
  }

  /** The shares of region and reference, where there is a quotient. */
  private Optional<String> shares() {
    return one.referenceCount().isPresent() && one.referenceTotal().isPresent()
        ? Optional.of(
            Show.percent(one.count() / one.regionTotal())
                + " / "
                + Show.percent(
                    one.referenceCount().getAsDouble() / one.referenceTotal().getAsDouble()))
        : Optional.empty();
  }

  private Step standardError(double error) {
    boolean part = intervals.method().isPartOfReference();
    return Step.builder()
        .label("standard error")
        .expression(
            "sqrt(v1 / p2^2 + p1^2 v2 / p2^4"
                + (part ? " - 2 p1 cov / p2^3)" : ")")
                + ", p1 and p2 the shares, v = p (1 - p) / total"
                + (part ? ", cov = p1 (1 - p1) / total of the reference" : ""))
        .value(Answer.number(error))
        .build();
  }

  private Step reliability(ReliabilityRule rule) {
    return Step.builder()
        .label("reliability")
        .expression(rule.toString())
        .value(Answer.text(one.flags().isEmpty() ? "not flagged" : flags(one)))
        .build();
  }

  private String ofNone() {
    return "(1 - (1 - level)^(1/n)) / p2, n = " + Show.number(one.regionTotal());
  }

  /** The numbers of a formula that has few of them. */
  private String numbers() {
    if (one.standardError().isEmpty() || one.undefined().isPresent()) {
      return "";
    }
    String quotient = Show.number(one.quotient().orElseThrow());
    String reach =
        Show.number(intervals.quantile()) + " x " + Show.number(one.standardError().orElseThrow());
    return switch (intervals.method()) {
      case LOG_DELTA, LOG_DELTA_INDEPENDENT ->
          ": " + quotient + " x exp(-/+ " + reach + " / " + quotient + ")";
      case DELTA, DELTA_INDEPENDENT -> ": " + quotient + " -/+ " + reach;
      default -> "";
    };
  }

  private Step interval() {
    boolean zero = one.outcome() == IntervalOutcome.ZERO_COUNT;
    return Step.builder()
        .label("interval")
        .expression(zero ? ofNone() : intervals.method().formula() + numbers())
        .value(one.undefined().map(Answer::of).orElseGet(() -> Answer.text(one.interval())))
        .source(Optional.of(zero ? CLOPPER_PEARSON : IntervalMethod.SOURCE))
        .build();
  }
}
