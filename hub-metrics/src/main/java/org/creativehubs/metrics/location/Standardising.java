package org.creativehubs.metrics.location;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;
import org.jspecify.annotations.Nullable;

/** The distance of each quotient, or of its logarithm, from the mean of its industry. */
final class Standardising {

  /** Further apart than this, relative to the largest, quotients need no exact comparison. */
  private static final double NEAR = 1e-9;

  private final LocationQuotients quotients;
  private final QuotientKind kind;
  private final int regions;
  private final int width;
  private final int[] sizes;
  private final double[] least;
  private final double[] most;
  private final double[] means;
  private final double[] deviations;
  private final @Nullable Undefined[] reasons;

  Standardising(LocationQuotients quotients, QuotientKind kind, Deviation deviation) {
    this.quotients = quotients;
    this.kind = kind;
    this.regions = quotients.regions().size();
    this.width = quotients.industries().size();
    this.sizes = new int[width];
    this.least = new double[width];
    this.most = new double[width];
    this.means = new double[width];
    this.deviations = new double[width];
    this.reasons = new Undefined[width];
    findRanges();
    for (int industry = 0; industry < width; industry++) {
      reasons[industry] = reason(industry).orElse(null);
    }
    findMeans();
    findDeviations(deviation);
    for (int industry = 0; industry < width; industry++) {
      if (reasons[industry] == null && deviations[industry] == 0) {
        reasons[industry] = noSpread(industry);
      }
    }
  }

  private void findRanges() {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int region = 0; region < regions; region++) {
      for (int industry = 0; industry < width; industry++) {
        if (quotients.isDefined(region, industry)) {
          double quotient = quotients.definedAt(region, industry);
          sizes[industry]++;
          least[industry] = Math.min(least[industry], quotient);
          most[industry] = Math.max(most[industry], quotient);
        }
      }
    }
  }

  /** Why an industry has no mean and deviation to measure by. */
  private Optional<Undefined> reason(int industry) {
    String name = quotients.industries().get(industry);
    if (sizes[industry] < 2) {
      return Optional.of(
          UndefinedVariant.TOO_FEW_REGIONS.because(
              "the number of regions with a quotient of " + name + " is " + sizes[industry]));
    }
    if (kind == QuotientKind.LOG_STANDARDISED && least[industry] == 0) {
      return Optional.of(
          UndefinedVariant.ZERO_COUNT.because("a region has no " + name + ", and log 0 is none"));
    }
    return most[industry] - least[industry] <= NEAR * most[industry] && allAlike(industry)
        ? Optional.of(noSpread(industry))
        : Optional.empty();
  }

  private Undefined noSpread(int industry) {
    return UndefinedVariant.NO_SPREAD.because(
        "all regions have the same location quotient of " + quotients.industries().get(industry));
  }

  private boolean allAlike(int industry) {
    @Nullable Ratio first = null;
    for (int region = 0; region < regions; region++) {
      if (quotients.isDefined(region, industry)) {
        Ratio share =
            Exactly.of(quotients.countAt(region, industry))
                .dividedBy(quotients.shares().exactRegionTotal(region));
        if (first != null && !share.equals(first)) {
          return false;
        }
        first = share;
      }
    }
    return true;
  }

  private boolean isDefined(int region, int industry) {
    return reasons[industry] == null && quotients.isDefined(region, industry);
  }

  /** What is standardised; in units of its industry, so that no square can overflow or vanish. */
  private double value(int region, int industry) {
    double quotient = quotients.definedAt(region, industry);
    return kind == QuotientKind.LOG_STANDARDISED
        ? StrictMath.log(quotient)
        : quotient / unit(industry);
  }

  /** A power of two near the largest quotient. */
  private double unit(int industry) {
    return kind == QuotientKind.LOG_STANDARDISED
        ? 1
        : Math.scalb(1.0, Math.getExponent(most[industry]));
  }

  private double[] inUnits(double[] numbers) {
    double[] scaled = new double[width];
    for (int industry = 0; industry < width; industry++) {
      scaled[industry] = numbers[industry] * unit(industry);
    }
    return scaled;
  }

  private void findMeans() {
    for (int region = 0; region < regions; region++) {
      for (int industry = 0; industry < width; industry++) {
        if (isDefined(region, industry)) {
          means[industry] += value(region, industry) / sizes[industry];
        }
      }
    }
  }

  private void findDeviations(Deviation deviation) {
    for (int region = 0; region < regions; region++) {
      for (int industry = 0; industry < width; industry++) {
        if (isDefined(region, industry)) {
          double off = value(region, industry) - means[industry];
          deviations[industry] += off * off / deviation.divisor(sizes[industry]);
        }
      }
    }
    for (int industry = 0; industry < width; industry++) {
      deviations[industry] = Math.sqrt(deviations[industry]);
    }
  }

  void addTo(IndexMatrix.Builder result) {
    if (Arrays.stream(reasons).allMatch(reason -> reason == null)) {
      result
          .part("mean over regions", PartScope.COLUMN, inUnits(means))
          .part("standard deviation over regions", PartScope.COLUMN, inUnits(deviations));
    }
    for (int region = 0; region < regions; region++) {
      for (int industry = 0; industry < width; industry++) {
        add(region, industry, result);
      }
    }
  }

  private void add(int region, int industry, IndexMatrix.Builder result) {
    @Nullable Undefined reason = reasons[industry];
    if (!quotients.isDefined(region, industry)) {
      result.undefined(region, industry, quotients.undefinedAt(region, industry).orElseThrow());
    } else if (reason != null) {
      result.undefined(region, industry, reason);
    } else {
      double off = value(region, industry) - means[industry];
      result.set(region, industry, off / deviations[industry]);
    }
  }
}
