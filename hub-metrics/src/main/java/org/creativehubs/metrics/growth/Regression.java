package org.creativehubs.metrics.growth;

import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;

/** A line through the points of level and growth, by least squares. */
record Regression(
    int count,
    double years,
    double meanLevel,
    double meanGrowth,
    double sxx,
    double sxy,
    double syy,
    double rss) {

  static Regression of(double[] first, double[] last, double years) {
    double[] levels = Logs.of(first);
    double[] growth = new double[first.length];
    for (int i = 0; i < growth.length; i++) {
      growth[i] = Pairs.logRatio(last[i], first[i]) / years;
    }
    double meanLevel = Sums.mean(levels);
    double meanGrowth = Sums.mean(growth);
    double sxx = Sums.products(levels, levels);
    double sxy = Sums.products(levels, growth);
    double slope = sxx > 0 ? sxy / sxx : 0;
    double[] squares = new double[growth.length];
    for (int i = 0; i < squares.length; i++) {
      double residual = growth[i] - meanGrowth - slope * (levels[i] - meanLevel);
      squares[i] = residual * residual;
    }
    double syy = Sums.products(growth, growth);
    double rss = Sums.of(squares);
    return new Regression(growth.length, years, meanLevel, meanGrowth, sxx, sxy, syy, rss);
  }

  Optional<Undefined> reason(BetaFigure figure) {
    if (count < 2) {
      return reason(Reason.TOO_FEW, "a line needs two labels or more");
    }
    if (sxx == 0) {
      return reason(Reason.NO_VARIATION, "all labels start at the same level");
    }
    return switch (figure) {
      case INTERCEPT, SLOPE -> Optional.empty();
      case INTERCEPT_ERROR, SLOPE_ERROR -> tooFew();
      case T, P, F -> tooFew().or(this::perfect);
      case R_SQUARED ->
          syy == 0 ? reason(Reason.NO_VARIATION, "all labels grow alike") : Optional.empty();
      case SPEED, HALF_LIFE -> speedless();
    };
  }

  private Optional<Undefined> tooFew() {
    return count < 3
        ? reason(Reason.TOO_FEW, "an error needs three labels or more")
        : Optional.empty();
  }

  private Optional<Undefined> perfect() {
    return slopeError() == 0
        ? reason(Reason.PERFECT_FIT, "the line goes through every point")
        : Optional.empty();
  }

  private Optional<Undefined> speedless() {
    if (slope() >= 0) {
      return reason(Reason.NO_CONVERGENCE, "the slope " + slope() + " is not below 0");
    }
    return 1 + slope() * years <= 0
        ? reason(Reason.OVERSHOOT, "1 + " + slope() + " x " + years + " years is not above 0")
        : Optional.empty();
  }

  private static Optional<Undefined> reason(Reason code, String because) {
    return Optional.of(code.because(because));
  }

  double value(BetaFigure figure) {
    return switch (figure) {
      case INTERCEPT -> meanGrowth - slope() * meanLevel;
      case SLOPE -> slope();
      case INTERCEPT_ERROR -> Math.sqrt(variance() * (1.0 / count + meanLevel / sxx * meanLevel));
      case SLOPE_ERROR -> slopeError();
      case T -> t();
      case P -> IncompleteBeta.studentTwoSided(t(), count - 2);
      case R_SQUARED -> Math.max(0, 1 - rss / syy);
      case F -> t() * t();
      case SPEED -> speed();
      case HALF_LIFE -> StrictMath.log(2) / speed();
    };
  }

  private double slope() {
    return sxy / sxx;
  }

  private double variance() {
    return rss / (count - 2);
  }

  private double slopeError() {
    return Math.sqrt(variance() / sxx);
  }

  private double t() {
    return slope() / slopeError();
  }

  private double speed() {
    return -StrictMath.log1p(slope() * years) / years;
  }
}
