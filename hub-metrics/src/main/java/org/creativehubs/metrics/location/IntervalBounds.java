package org.creativehubs.metrics.location;

/**
 * The bounds of an interval by each method, computed in units of the quotient; the upper one is
 * infinite where there is none. Nothing is cut off here.
 */
record IntervalBounds(double lower, double upper) {

  static IntervalBounds of(IntervalMethod method, Drawn drawn, double quantile) {
    boolean part = method.isPartOfReference();
    double quotient = drawn.quotient();
    IntervalBounds relative =
        switch (method) {
          case DELTA, DELTA_INDEPENDENT -> delta(drawn, part, quantile);
          case LOG_DELTA, LOG_DELTA_INDEPENDENT -> logDelta(drawn, part, quantile);
          case FIELLER, FIELLER_INDEPENDENT -> fieller(drawn, part, quantile);
          case PROFILE_LIKELIHOOD -> new ProfileLikelihood(drawn, quantile).bounds();
        };
    return new IntervalBounds(relative.lower * quotient, relative.upper * quotient);
  }

  private static IntervalBounds delta(Drawn drawn, boolean part, double quantile) {
    double error = Math.sqrt(drawn.relativeVariance(part));
    return new IntervalBounds(1 - quantile * error, 1 + quantile * error);
  }

  private static IntervalBounds logDelta(Drawn drawn, boolean part, double quantile) {
    double error = Math.sqrt(drawn.relativeVariance(part));
    return new IntervalBounds(StrictMath.exp(-quantile * error), StrictMath.exp(quantile * error));
  }

  /** The numbers u between the roots of a u^2 - 2 b u + c, or outside them where a is negative. */
  private static IntervalBounds fieller(Drawn drawn, boolean part, double quantile) {
    double square = quantile * quantile;
    double here = square * drawn.varianceHere();
    double there = square * drawn.varianceThere();
    double both = square * drawn.covariance(part);
    double a = 1 - there;
    double b = 1 - both;
    double c = 1 - here;
    double discriminant = here + there - 2 * both + both * both - here * there;
    if (a <= 0) {
      return new IntervalBounds(outside(a, b, c, discriminant), Double.POSITIVE_INFINITY);
    }
    double far = b + Math.copySign(Math.sqrt(Math.max(discriminant, 0)), b);
    return between(c / far, far / a);
  }

  private static IntervalBounds between(double one, double other) {
    return new IntervalBounds(Math.min(one, other), Math.max(one, other));
  }

  /** Where the numbers above the larger root begin, if those below the smaller are negative. */
  private static double outside(double a, double b, double c, double discriminant) {
    if (a == 0 || discriminant < 0) {
      return 0;
    }
    double far = b + Math.copySign(Math.sqrt(discriminant), b);
    IntervalBounds roots = between(c / far, far / a);
    return roots.lower <= 0 ? Math.max(roots.upper, 0) : 0;
  }

  /** An upper bound of the quotient where the count is zero of n. */
  static double upperOfNone(double n, double shareThere, double level) {
    return -StrictMath.expm1(StrictMath.log1p(-level) / n) / shareThere;
  }
}
