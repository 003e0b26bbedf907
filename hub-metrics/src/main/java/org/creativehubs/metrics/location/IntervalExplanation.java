package org.creativehubs.metrics.location;

import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;

/** Explains the way from four counts to an interval, made when it is asked for. */
final class IntervalExplanation {

  private static final Source CLOPPER_PEARSON =
      Source.builder()
          .document(
              "C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits,"
                  + " Biometrika 26 (4)")
          .edition("1934")
          .build();

  private static final Term ONE = Term.of(1);

  private final QuotientIntervals intervals;
  private final QuotientEstimate one;
  private final Explanation.Builder steps;

  IntervalExplanation(QuotientIntervals intervals, QuotientEstimate one) {
    this.intervals = intervals;
    this.one = one;
    this.steps =
        Explanation.answering(
            "How sure is the location quotient of " + one.industry() + " in " + one.region() + "?");
  }

  static String flags(QuotientEstimate one) {
    return one.flags().stream().map(Show::words).collect(Collectors.joining(", "));
  }

  Explanation ofQuotient() {
    return steps.terms(quotient()).build();
  }

  Explanation ofRank() {
    Term rank =
        one.rank().isPresent()
            ? Term.given("regions with a higher quotient", one.rank().getAsInt() - 1L).plus(ONE)
            : Term.undefined("rank", one.undefined().orElseThrow());
    return steps.terms(rank.named("rank")).build();
  }

  Explanation ofInterval() {
    Term quotient = quotient();
    Term z =
        Term.of(intervals.quantile())
            .named("normal quantile z, level " + Show.percent(intervals.level()));
    steps.terms(quotient);
    if (one.outcome() == IntervalOutcome.ZERO_COUNT) {
      steps.terms(upperOfNone());
    } else if (one.standardError().isPresent()) {
      addErrorAndBounds(quotient, z);
    } else {
      steps.terms(z);
    }
    intervals.reliability().ifPresent(rule -> steps.addSteps(reliability(rule)));
    return steps.addSteps(interval()).build();
  }

  private Term quotient() {
    Term here = share(one.region(), one.count(), one.regionTotal());
    if (one.quotient().isPresent()) {
      return QuotientExplanation.quotient(here.dividedBy(shareOfReference()));
    }
    if (one.regionTotal() > 0) {
      steps.terms(here);
    }
    if (one.referenceCount().isPresent() && one.referenceTotal().orElse(0) > 0) {
      steps.terms(shareOfReference());
    }
    return QuotientExplanation.quotient(
        Term.undefined("location quotient", one.undefined().orElseThrow()));
  }

  private Term share(String area, double count, double total) {
    return QuotientExplanation.share("share of " + one.industry() + " in " + area, count, total);
  }

  private Term shareOfReference() {
    return share(
        intervals.reference(),
        one.referenceCount().orElseThrow(),
        one.referenceTotal().orElseThrow());
  }

  private void addErrorAndBounds(Term quotient, Term z) {
    Term relative = relativeVariance().sqrt().named("relative standard error");
    steps.terms(quotient.times(relative).named("standard error"), z);
    Term reach = z.times(relative);
    switch (intervals.method()) {
      case LOG_DELTA, LOG_DELTA_INDEPENDENT ->
          addBounds(quotient.times(reach.negated().exp()), quotient.times(reach.exp()));
      case DELTA, DELTA_INDEPENDENT ->
          addBounds(
              Term.max(Term.of(0), quotient.times(ONE.minus(reach))),
              quotient.times(ONE.plus(reach)));
      default -> {}
    }
  }

  private void addBounds(Term lower, Term upper) {
    if (one.undefined().isEmpty()) {
      steps.terms(lower.named("lower bound"), upper.named("upper bound"));
    }
  }

  private Term relativeVariance() {
    Term x = Term.of(one.count());
    Term n = Term.of(one.regionTotal());
    Term all = Term.of(one.referenceCount().orElseThrow());
    Term size = Term.of(one.referenceTotal().orElseThrow());
    Term here = n.minus(x).dividedBy(n);
    Term variance = here.dividedBy(x).plus(size.minus(all).dividedBy(size).dividedBy(all));
    return (intervals.method().isPartOfReference()
            ? variance.minus(Term.of(2).times(here.dividedBy(all)))
            : variance)
        .named("relative variance");
  }

  private Term upperOfNone() {
    Term power =
        ONE.minus(Term.of(intervals.level())).power(ONE.dividedBy(Term.of(one.regionTotal())));
    return ONE.minus(power)
        .dividedBy(shareOfReference())
        .asNumber()
        .named("upper bound")
        .from(CLOPPER_PEARSON);
  }

  private Step reliability(ReliabilityRule rule) {
    return Step.builder()
        .label("reliability")
        .expression(rule.toString())
        .value(Answer.text(one.flags().isEmpty() ? "not flagged" : flags(one)))
        .build();
  }

  private Step interval() {
    boolean isZero = one.outcome() == IntervalOutcome.ZERO_COUNT;
    return Step.builder()
        .label("interval")
        .expression(isZero ? "one-sided, as the count is zero" : intervals.method().formula())
        .value(one.answer())
        .source(Optional.of(isZero ? CLOPPER_PEARSON : IntervalMethod.SOURCE))
        .build();
  }
}
