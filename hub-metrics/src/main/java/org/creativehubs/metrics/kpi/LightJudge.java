package org.creativehubs.metrics.kpi;

import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.internal.ShareInterval;
import org.creativehubs.metrics.internal.Shown;

/** Gives one indicator its light; every step asks what the numbers prove. */
final class LightJudge {

  private final Indicator indicator;
  private final StatusRule rule;
  private final Optional<QualifiedNumber> previous;
  private final Optional<Long> size;

  LightJudge(IndicatorStatusInput input, Indicator indicator) {
    this.indicator = indicator;
    this.rule = input.rule();
    this.previous = Optional.ofNullable(input.previous().get(indicator.id()));
    this.size = Optional.ofNullable(input.sampleSizes().get(indicator.id()));
  }

  Light light() {
    boolean byTravel = rule.kind() == StatusRuleKind.DIRECTION_OF_TRAVEL;
    if (!byTravel && indicator.target().isEmpty()) {
      String claimed =
          indicator.claim().map(claim -> ", though it is said to be " + claim).orElse("");
      return new Light(IndicatorState.NO_TARGET, Reason.NO_TARGET.sentence() + claimed);
    }
    if (indicator.actual().isEmpty()) {
      return new Light(IndicatorState.NO_DATA, Reason.NOT_KNOWN.sentence());
    }
    QualifiedNumber actual = indicator.actual().get();
    return byTravel ? byTravel() : byTarget(actual, indicator.target().orElseThrow());
  }

  private Light byTarget(QualifiedNumber actual, Ratio target) {
    return switch (rule.kind()) {
      case TOLERANCE_THEN_PREVIOUS -> thenPrevious(actual, target);
      case TARGET_THEN_TOLERANCE -> thenTolerance(actual, target);
      case TARGET_IN_INTERVAL -> inInterval(actual, target);
      case DIRECTION_OF_TRAVEL -> byTravel();
    };
  }

  private Light thenTolerance(QualifiedNumber actual, Ratio target) {
    Ratio limit = limit(target);
    Proof reached = reaches(actual, target);
    Proof near = reaches(actual, limit);
    if (reached == Proof.PROVEN) {
      return new Light(
          IndicatorState.GREEN, told(actual) + " reaches the target of " + told(target));
    }
    if (near == Proof.REFUTED) {
      return new Light(IndicatorState.RED, says(actual, "worse than the limit of", limit));
    }
    return near == Proof.PROVEN && reached == Proof.REFUTED
        ? new Light(
            IndicatorState.AMBER, says(actual, "between the target and the limit of", limit))
        : Light.notKnown(says(actual, "open against the limit of", limit));
  }

  private Light thenPrevious(QualifiedNumber actual, Ratio target) {
    Ratio limit = limit(target);
    return switch (reaches(actual, limit)) {
      case PROVEN ->
          new Light(IndicatorState.GREEN, says(actual, "no worse than the limit of", limit));
      case NOT_KNOWN -> Light.notKnown(says(actual, "open against the limit of", limit));
      case REFUTED -> off(actual, limit);
    };
  }

  private Light off(QualifiedNumber actual, Ratio limit) {
    String where = says(actual, "worse than the limit of", limit);
    if (previous.isEmpty()) {
      return Light.notKnown(where + ", and " + Reason.NO_PREVIOUS.sentence());
    }
    String before = ", against " + told(previous.get()) + " before";
    return switch (noWorse(actual, previous.get())) {
      case PROVEN -> new Light(IndicatorState.AMBER, where + " and no worse" + before);
      case REFUTED -> new Light(IndicatorState.RED, where + " and worse" + before);
      case NOT_KNOWN -> Light.notKnown(where + " and open" + before);
    };
  }

  private Light inInterval(QualifiedNumber actual, Ratio target) {
    double share = actual.value().toDouble();
    if (size.isEmpty() || !actual.isExact() || !(share >= 0 && share <= 1)) {
      return Light.notKnown("an interval needs an exact share in [0, 1] and its sample size");
    }
    ShareInterval interval = ShareInterval.wilson(share, size.get(), rule.level().orElseThrow());
    boolean higher = indicator.polarity() == Polarity.HIGHER_IS_BETTER;
    double wanted = target.toDouble();
    boolean good = higher ? interval.lower() >= wanted : interval.upper() <= wanted;
    boolean bad = higher ? interval.upper() < wanted : interval.lower() > wanted;
    IndicatorState state =
        good ? IndicatorState.GREEN : bad ? IndicatorState.RED : IndicatorState.AMBER;
    return new Light(
        state,
        "the interval is "
            + Show.percent(interval.lower())
            + " to "
            + Show.percent(interval.upper())
            + ", the target "
            + Show.percent(wanted));
  }

  private Light byTravel() {
    String told =
        told(indicator.actual().orElseThrow())
            + " against "
            + previous.map(this::told).orElse("nothing")
            + " before";
    return switch (travel()) {
      case BETTER -> new Light(IndicatorState.GREEN, "better: " + told);
      case SAME -> new Light(IndicatorState.AMBER, "the same: " + told);
      case WORSE -> new Light(IndicatorState.RED, "worse: " + told);
      case NOT_KNOWN -> Light.notKnown("open: " + told);
    };
  }

  Travel travel() {
    if (previous.isEmpty() || indicator.actual().isEmpty()) {
      return Travel.NOT_KNOWN;
    }
    QualifiedNumber before = previous.get();
    QualifiedNumber actual = indicator.actual().get();
    if (before.isExact() && before.equals(actual)) {
      return Travel.SAME;
    }
    Proof noWorse = noWorse(actual, before);
    if (noWorse == Proof.REFUTED) {
      return Travel.WORSE;
    }
    boolean better = noWorse(before, actual) == Proof.REFUTED;
    return better ? Travel.BETTER : Travel.NOT_KNOWN;
  }

  private Proof noWorse(QualifiedNumber one, QualifiedNumber other) {
    return reaches(one.minus(other), Ratio.ZERO);
  }

  private Proof reaches(QualifiedNumber number, Ratio limit) {
    return number.compare(indicator.polarity().comparison(), limit);
  }

  private Ratio limit(Ratio target) {
    Ratio room = rule.room(indicator.id(), target);
    return indicator.polarity().comparison() == Comparison.AT_LEAST
        ? target.minus(room)
        : target.plus(room);
  }

  private String says(QualifiedNumber actual, String what, Ratio limit) {
    return told(actual) + " is " + what + " " + told(limit);
  }

  private String told(Ratio number) {
    return told(QualifiedNumber.exact(number));
  }

  private String told(QualifiedNumber number) {
    return Shown.in(indicator.unit(), number).toString();
  }
}
