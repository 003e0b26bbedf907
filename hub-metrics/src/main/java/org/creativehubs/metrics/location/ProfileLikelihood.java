package org.creativehubs.metrics.location;

import java.util.function.DoublePredicate;

/**
 * The quotients t that are likely enough. The region draws x of n with share t q, the rest of the
 * reference draws the rest of the industry with share c q, where q is the share of the reference
 * and c = (N - n t) / (N - n); for each t the likeliest q is the root of a quadratic.
 */
final class ProfileLikelihood {

  private final Drawn drawn;
  private final double enough;
  private final double rest;
  private final double restOfIndustry;

  ProfileLikelihood(Drawn drawn, double quantile) {
    this.drawn = drawn;
    this.enough = quantile * quantile;
    this.rest = drawn.size() - drawn.n();
    this.restOfIndustry = Math.max(drawn.all() - drawn.x(), 0);
  }

  IntervalBounds bounds() {
    double most = drawn.size() / drawn.n() / drawn.quotient();
    double lower = last(u -> deviance(u) <= enough, 1, 0);
    double upper = most > 1 ? last(u -> deviance(u) <= enough, 1, most) : 1;
    return new IntervalBounds(lower, upper);
  }

  /** The last number on the way from one where something holds to one where it does not. */
  private static double last(DoublePredicate holds, double from, double to) {
    double good = from;
    double bad = to;
    while (true) {
      double middle = (good + bad) / 2;
      if (middle == good || middle == bad) {
        return good;
      }
      if (holds.test(middle)) {
        good = middle;
      } else {
        bad = middle;
      }
    }
  }

  /** Twice the loss of log-likelihood at a quotient that is u times the one observed. */
  private double deviance(double u) {
    double size = drawn.size();
    double here = u * drawn.quotient();
    double there = (size - drawn.n() * here) / rest;
    double share = likeliestShare(here, there);
    double regionCount = drawn.n() * here * share;
    double restCount = rest * there * share;
    return 2
        * (loss(drawn.x(), regionCount)
            + loss(drawn.n() - drawn.x(), drawn.n() - regionCount)
            + loss(restOfIndustry, restCount)
            + loss(Math.max(rest - restOfIndustry, 0), rest - restCount));
  }

  /** The smaller root q of X - b q + N t c q^2, in shares of N. */
  private double likeliestShare(double here, double there) {
    double size = drawn.size();
    double industry = drawn.shareThere();
    double others = (drawn.n() - drawn.x()) / size;
    double othersElsewhere = Math.max(rest - restOfIndustry, 0) / size;
    double b = industry * (here + there) + others * here + othersElsewhere * there;
    double discriminant = Math.max(b * b - 4 * here * there * industry, 0);
    return 2 * industry / (b + Math.sqrt(discriminant));
  }

  /** What an expected count lacks in likelihood, given that the expected ones add up. */
  private static double loss(double observed, double expected) {
    if (observed == 0) {
      return Math.max(expected, 0);
    }
    if (!(expected > 0)) {
      return Double.POSITIVE_INFINITY;
    }
    double off = (expected - observed) / observed;
    return observed * (off - StrictMath.log1p(off));
  }
}
