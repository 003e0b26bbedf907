package org.creativehubs.metrics.location;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;
import org.jspecify.annotations.Nullable;

/**
 * The distance of each quotient, or of its logarithm, from the mean of its industry. It is that of
 * the shares e_ri / e_r, for all quotients of an industry have the same divisor.
 */
final class Standardising {

  /** Deviations above this, relative to the mean, need no exact comparison of the shares. */
  private static final double NEAR = 1e-9;

  private final QuotientRows rows;
  private final ReferenceShares shares;
  private final StandardisedValues values;
  private final int width;

  /** The regions that have a quotient. */
  private final int[] regions;

  private final IndexMatrix.Builder result;
  private final double[] means;
  private final double[] deviations;
  private final @Nullable Undefined[] reasons;
  private final Optional<Undefined> unknownRegion;

  Standardising(
      QuotientRows rows,
      ReferenceShares shares,
      QuotientVariantsInput input,
      IndexMatrix.Builder result) {
    this.rows = rows;
    this.shares = shares;
    this.result = result;
    this.width = rows.width();
    this.regions =
        IntStream.range(0, rows.regions())
            .filter(region -> shares.regionTotal(region) > 0)
            .toArray();
    this.values =
        input.kind() == QuotientKind.LOG_STANDARDISED
            ? new LogShares(rows, shares, regions, result)
            : new PlainShares(rows, shares);
    this.means = new double[width];
    this.deviations = new double[width];
    this.reasons = new Undefined[width];
    this.unknownRegion = unknownRegion();
    findMeans();
    findDeviations(input.deviation());
    for (int industry = 0; industry < width; industry++) {
      reasons[industry] = reason(industry).orElse(null);
    }
  }

  private void findMeans() {
    double[] row = new double[width];
    for (int region : regions) {
      values.copy(region, row);
      for (int industry = 0; industry < width; industry++) {
        means[industry] += row[industry];
      }
    }
    for (int industry = 0; industry < width; industry++) {
      means[industry] /= Math.max(1, regions.length);
    }
  }

  /** In units near the mean, so that no square can vanish. */
  private void findDeviations(Deviation deviation) {
    double[] units = new double[width];
    for (int industry = 0; industry < width; industry++) {
      units[industry] = values.unit(means[industry]);
    }
    double[] row = new double[width];
    for (int region : regions) {
      values.copy(region, row);
      for (int industry = 0; industry < width; industry++) {
        double off = (row[industry] - means[industry]) / units[industry];
        deviations[industry] += off * off;
      }
    }
    int divisor = Math.max(1, deviation.divisor(regions.length));
    for (int industry = 0; industry < width; industry++) {
      deviations[industry] = Math.sqrt(deviations[industry] / divisor) * units[industry];
    }
  }

  /** Why an industry that the reference has gives nothing to measure by. */
  private Optional<Undefined> reason(int industry) {
    Optional<Undefined> unknown = rows.undefinedColumn(industry).or(() -> unknownRegion);
    if (unknown.isPresent()) {
      return unknown;
    }
    if (!shares.defines(industry)) {
      return shares.undefined(industry);
    }
    String name = rows.name(industry);
    if (regions.length < 2) {
      return Optional.of(
          Reason.TOO_FEW.because(
              "the number of regions with a quotient of " + name + " is " + regions.length));
    }
    if (!values.exist(industry)) {
      return Optional.of(
          Reason.ZERO_VALUE.because("a region has no " + name + ", and log 0 is none"));
    }
    return isAlike(industry)
        ? Optional.of(
            Reason.NO_VARIATION.because("all regions have the same location quotient of " + name))
        : Optional.empty();
  }

  /** A mean over the regions needs them all. */
  private Optional<Undefined> unknownRegion() {
    return IntStream.range(0, rows.regions())
        .filter(region -> !shares.knowsRegion(region))
        .mapToObj(shares::undefinedRegion)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isAlike(int industry) {
    double spread = deviations[industry];
    return spread == 0 || (values.isNear(spread, means[industry], NEAR) && allAlike(industry));
  }

  private boolean allAlike(int industry) {
    Ratio first = share(regions[0], industry);
    return Arrays.stream(regions).allMatch(region -> share(region, industry).equals(first));
  }

  private Ratio share(int region, int industry) {
    return Exactly.of(rows.count(region, industry)).dividedBy(shares.exactRegionTotal(region));
  }

  void addToResult() {
    if (rows.isComplete()) {
      addParts();
    }
    for (int industry = 0; industry < width; industry++) {
      @Nullable Undefined reason = reasons[industry];
      if (reason != null) {
        result.undefinedColumn(industry, reason);
        deviations[industry] = 1;
      }
    }
    double[] row = new double[width];
    for (int region : regions) {
      values.copy(region, row);
      for (int industry = 0; industry < width; industry++) {
        row[industry] = (row[industry] - means[industry]) / deviations[industry];
      }
      result.row(region, row);
    }
  }

  private void addParts() {
    double[] meanQuotients = new double[width];
    double[] quotientDeviations = new double[width];
    for (int industry = 0; industry < width; industry++) {
      double divisor = shares.divisor(industry);
      meanQuotients[industry] = values.ofQuotient(means[industry], divisor);
      quotientDeviations[industry] = values.deviationOfQuotient(deviations[industry], divisor);
    }
    if (DoubleStream.concat(Arrays.stream(meanQuotients), Arrays.stream(quotientDeviations))
        .allMatch(Double::isFinite)) {
      String of = " of " + values.name() + " over regions";
      result
          .found("mean" + of, PartScope.COLUMN, Doubles.asList(meanQuotients))
          .found("standard deviation" + of, PartScope.COLUMN, Doubles.asList(quotientDeviations));
    }
  }
}
