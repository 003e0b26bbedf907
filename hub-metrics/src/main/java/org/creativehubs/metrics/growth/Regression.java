package org.creativehubs.metrics.growth;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Sums;
import org.creativehubs.metrics.internal.Tails;
import org.creativehubs.metrics.internal.Tidy;

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

  private Optional<Undefined> reason(BetaFigure figure) {
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
      case SPEED, HALF_LIFE -> speedless(slope(), years);
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

  /** Why a slope has no speed; empty where it has. */
  static Optional<Undefined> speedless(double slope, double years) {
    if (slope >= 0) {
      return reason(Reason.NO_CONVERGENCE, "the slope " + slope + " is not below 0");
    }
    return 1 + slope * years <= 0
        ? reason(Reason.OVERSHOOT, "1 + " + slope + " x " + years + " years is not above 0")
        : Optional.empty();
  }

  private static Optional<Undefined> reason(Reason code, String because) {
    return Optional.of(code.because(because));
  }

  /** The figure, or why there is none. */
  IndexValue figure(BetaFigure figure) {
    return reason(figure)
        .map(because -> IndexValue.of(figure.words(), because))
        .orElseGet(() -> explained(figure));
  }

  private IndexValue explained(BetaFigure figure) {
    IndexValue.Builder explained =
        IndexValue.builder()
            .label(figure.words())
            .addParts(
                IndexPart.of("n, labels", count),
                IndexPart.of("T, years", years),
                IndexPart.of("mean of ln y0", meanLevel),
                IndexPart.of("mean of growth", meanGrowth),
                IndexPart.of("Sxx", sxx),
                IndexPart.of("Sxy", sxy),
                IndexPart.of("Syy", syy),
                IndexPart.of("RSS", rss));
    before(figure).forEach(part -> explained.addParts(part(part)));
    if (figure == BetaFigure.P) {
      explained.addParts(tail());
    }
    return explained.found(term(figure), value(figure)).build();
  }

  private static List<BetaFigure> before(BetaFigure figure) {
    return switch (figure) {
      case INTERCEPT, SPEED -> List.of(BetaFigure.SLOPE);
      case T -> List.of(BetaFigure.SLOPE, BetaFigure.SLOPE_ERROR);
      case P, F -> List.of(BetaFigure.SLOPE, BetaFigure.SLOPE_ERROR, BetaFigure.T);
      case HALF_LIFE -> List.of(BetaFigure.SLOPE, BetaFigure.SPEED);
      case SLOPE, SLOPE_ERROR, INTERCEPT_ERROR, R_SQUARED -> List.of();
    };
  }

  private IndexPart part(BetaFigure figure) {
    return IndexPart.of(term(figure).named(figure.words()), value(figure));
  }

  private IndexPart tail() {
    String name = "chance that Student's t of " + (count - 2) + " degrees of freedom is above |t|";
    return IndexPart.of(name, value(BetaFigure.P) / 2);
  }

  private Term known(BetaFigure figure) {
    return part(figure).term();
  }

  private Term term(BetaFigure figure) {
    Term spread = Tidy.term(sxx);
    Term left = Tidy.term(rss);
    Term variance = left.dividedBy(Term.of(count).minus(Term.of(2)));
    return switch (figure) {
      case INTERCEPT ->
          Tidy.term(meanGrowth).minus(known(BetaFigure.SLOPE).times(Tidy.term(meanLevel)));
      case SLOPE -> Tidy.term(sxy).dividedBy(spread);
      case INTERCEPT_ERROR -> {
        Term level = Tidy.term(meanLevel).power(2).dividedBy(spread);
        yield variance.times(Term.of(1).dividedBy(count).plus(level)).sqrt();
      }
      case SLOPE_ERROR -> variance.dividedBy(spread).sqrt();
      case T -> known(BetaFigure.SLOPE).dividedBy(known(BetaFigure.SLOPE_ERROR));
      case P -> tail().term().times(2);
      case R_SQUARED -> Term.of(1).minus(left.dividedBy(Tidy.term(syy)));
      case F -> known(BetaFigure.T).power(2);
      case SPEED -> {
        Term growth = Term.of(1).plus(known(BetaFigure.SLOPE).times(Tidy.term(years)));
        yield growth.ln().negated().dividedBy(Tidy.term(years));
      }
      case HALF_LIFE -> Term.of(2).ln().dividedBy(known(BetaFigure.SPEED));
    };
  }

  private double value(BetaFigure figure) {
    return switch (figure) {
      case INTERCEPT -> meanGrowth - slope() * meanLevel;
      case SLOPE -> slope();
      case INTERCEPT_ERROR -> Math.sqrt(variance() * (1.0 / count + meanLevel / sxx * meanLevel));
      case SLOPE_ERROR -> slopeError();
      case T -> t();
      case P -> Tails.studentTwoSided(t(), count - 2);
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
