package org.creativehubs.metrics.regression;

import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Tails;

/** Tests and intervals of coefficients. */
final class Inference {

  private Inference() {}

  /** By Student's t. */
  static RegressionTerm ofStudent(
      String label, IndexValue coefficient, IndexValue error, int freedom, double level) {
    double quantile = freedom > 0 ? Tails.studentQuantile(1 - level, freedom) : 0;
    String name = "t of " + freedom + " degrees of freedom";
    return tested(label, coefficient, error, "t", name, level, quantile, freedom);
  }

  /** By the normal distribution. */
  static RegressionTerm ofNormal(
      String label, IndexValue coefficient, IndexValue error, double level) {
    double quantile = Tails.normalQuantile(1 - level);
    return tested(label, coefficient, error, "z", "z", level, quantile, 0);
  }

  private static RegressionTerm tested(
      String label,
      IndexValue coefficient,
      IndexValue error,
      String statistic,
      String distribution,
      double level,
      double quantile,
      int freedom) {
    RegressionTerm.Builder term =
        RegressionTerm.builder().label(label).coefficient(coefficient).standardError(error);
    Optional<Undefined> none = coefficient.undefined().or(error::undefined);
    if (none.isPresent()) {
      return term.statistic(IndexValue.of(statistic + " of " + label, none.get()))
          .p(IndexValue.of("p of " + label, none.get()))
          .low(IndexValue.of("from, of " + label, none.get()))
          .high(IndexValue.of("to, of " + label, none.get()))
          .build();
    }
    double estimate = coefficient.value().orElseThrow();
    double deviation = error.value().orElseThrow();
    IndexPart centre = IndexPart.of("coefficient", estimate);
    IndexPart spread = IndexPart.of("standard error", deviation);
    IndexPart reach =
        IndexPart.of(
            distribution + " that is further from 0 with a chance of " + rest(level), quantile);
    if (deviation == 0) {
      Undefined perfect = Reason.PERFECT_FIT.because("the line goes through every point");
      term.statistic(IndexValue.of(statistic + " of " + label, perfect))
          .p(IndexValue.of("p of " + label, perfect));
    } else {
      double ratio = estimate / deviation;
      double p = freedom > 0 ? Tails.studentTwoSided(ratio, freedom) : Tails.normalTwoSided(ratio);
      IndexPart tail =
          IndexPart.of("chance that " + distribution + " is above |" + statistic + "|", p / 2);
      term.statistic(
              IndexValue.builder()
                  .label(statistic + " of " + label)
                  .addParts(centre, spread)
                  .found(centre.term().dividedBy(spread.term()), ratio)
                  .build())
          .p(
              IndexValue.builder()
                  .label("p of " + label)
                  .addParts(IndexPart.of(statistic, ratio), tail)
                  .found(tail.term().times(2), p)
                  .build());
    }
    Term arm = reach.term().times(spread.term());
    return term.low(
            IndexValue.builder()
                .label("from, of " + label)
                .addParts(centre, spread, reach)
                .found(centre.term().minus(arm), estimate - quantile * deviation)
                .build())
        .high(
            IndexValue.builder()
                .label("to, of " + label)
                .addParts(centre, spread, reach)
                .found(centre.term().plus(arm), estimate + quantile * deviation)
                .build())
        .build();
  }

  private static String rest(double level) {
    return Term.of(Math.round((1 - level) * 1e6) / 1e6).asNumber().answer().toString();
  }
}
