package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** The count of each industry asked about in the reference, and the count of all. */
final class ReferenceShares {

  private static final double NOT_KNOWN = -1;

  private final ReferenceArea reference;
  private final EmploymentTable table;
  private final Asked asked;

  /** What counts in the totals of all: the table, or the part of it that is not excluded. */
  private final @Nullable EmploymentTable counted;

  /** By industry asked about; below zero where it is not known. */
  private final double[] counts;

  private final double total;
  private @Nullable Ratio exactTotal;

  ReferenceShares(ReferenceArea reference, EmploymentTable table, Asked asked) {
    this.reference = reference;
    this.table = table;
    this.asked = asked;
    this.counted = reference.excluded().isEmpty() ? table : rest(table, reference.excluded());
    this.total = total(reference);
    this.counts = new double[asked.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] =
          pooled()
              ? industryTotal(asked.column(i))
              : reference.totals().getOrDefault(asked.name(i), NOT_KNOWN);
    }
  }

  /** Null where nothing is left. */
  private static @Nullable EmploymentTable rest(EmploymentTable table, List<String> excluded) {
    ImmutableSet<String> out = ImmutableSet.copyOf(excluded);
    List<String> left = table.industries().stream().filter(name -> !out.contains(name)).toList();
    return left.isEmpty() ? null : table.ofIndustries(left);
  }

  private double total(ReferenceArea area) {
    if (pooled()) {
      return counted == null ? 0 : pooledTotal(counted);
    }
    return area.excluded().isEmpty() || area.total().isEmpty()
        ? area.total().orElse(NOT_KNOWN)
        : area.exactTotal().toDouble();
  }

  private static double pooledTotal(EmploymentTable counted) {
    return counted.unknown().whyTotal().isPresent() ? NOT_KNOWN : counted.total();
  }

  private double industryTotal(int column) {
    return table.unknown().whyIndustryTotalAt(column).isPresent()
        ? NOT_KNOWN
        : table.industryTotalAt(column);
  }

  /** The count of all industries in a region that count in totals; below zero if not known. */
  double regionTotal(int region) {
    if (counted == null) {
      return 0;
    }
    return counted.unknown().whyRegionTotalAt(region).isPresent()
        ? NOT_KNOWN
        : counted.regionTotalAt(region);
  }

  boolean knowsRegion(int region) {
    return regionTotal(region) >= 0;
  }

  Ratio exactRegionTotal(int region) {
    return counted == null ? Ratio.ZERO : counted.exactRegionTotalAt(region);
  }

  private boolean pooled() {
    return reference.kind() == ReferenceKind.POOLED;
  }

  String name() {
    return reference.excluded().isEmpty()
        ? area()
        : area() + ", all without " + String.join(", ", reference.excluded());
  }

  private String area() {
    int regions = table.regions().size();
    return pooled()
        ? (regions == 1 ? "the one region itself" : "the " + regions + " regions together")
        : reference.name().orElseThrow();
  }

  /** What to divide by: the share of an industry, or one where the quotient is undefined. */
  double divisor(int industry) {
    return defines(industry) ? counts[industry] / total : 1;
  }

  private boolean isKnown(int industry) {
    return counts[industry] >= 0;
  }

  /** Whether there is a share to compare with, were it zero. */
  boolean knows(int industry) {
    return isKnown(industry) && total > 0;
  }

  /** Whether there is a count for the whole and for every industry. */
  boolean isComplete() {
    return total >= 0 && Arrays.stream(counts).allMatch(count -> count >= 0);
  }

  double count(int industry) {
    return counts[industry];
  }

  /** The counts of all industries asked about; a new array. */
  double[] counts() {
    return counts.clone();
  }

  double total() {
    return total;
  }

  OptionalDouble share(int industry) {
    return isKnown(industry) && total > 0
        ? OptionalDouble.of(counts[industry] / total)
        : OptionalDouble.empty();
  }

  boolean defines(int industry) {
    return counts[industry] > 0 && total > 0;
  }

  /** Why a region has no share to compare. */
  Optional<Undefined> undefinedRegion(int region) {
    if (regionTotal(region) < 0 && counted != null) {
      return counted.unknown().whyRegionTotalAt(region);
    }
    return regionTotal(region) > 0
        ? Optional.empty()
        : Optional.of(
            Reason.EMPTY_REGION.because(
                "there are no "
                    + table.measure()
                    + " in "
                    + table.regions().get(region)
                    + (reference.excluded().isEmpty() ? "" : " in industries that count")));
  }

  /** Why nothing can be compared with the share of an industry. */
  Optional<Undefined> undefined(int industry) {
    if (defines(industry)) {
      return Optional.empty();
    }
    Optional<Undefined> unknown = unknown(industry);
    if (unknown.isPresent()) {
      return unknown;
    }
    if (counts[industry] > 0) {
      return Optional.of(
          Reason.NO_REFERENCE_TOTALS.because("nothing counts in the total of " + name()));
    }
    return Optional.of(
        isKnown(industry)
            ? Reason.EMPTY_INDUSTRY.because(
                "there are no " + table.measure() + " in " + asked.name(industry) + " in " + name())
            : Reason.NO_REFERENCE_TOTALS.because(
                reference
                    .because()
                    .orElse("there is no total of " + asked.name(industry) + " for " + name())));
  }

  /** Whether the pooled regions have counts that are not known, and no total in their place. */
  private Optional<Undefined> unknown(int industry) {
    if (!pooled()) {
      return Optional.empty();
    }
    return table
        .unknown()
        .whyIndustryTotalAt(asked.column(industry))
        .or(() -> counted == null ? Optional.empty() : counted.unknown().whyTotal());
  }

  Ratio exactCount(int industry) {
    return pooled()
        ? table.exactIndustryTotalAt(asked.column(industry))
        : Exactly.of(counts[industry]);
  }

  /** Kept, since adding up a whole table is slow; two threads at worst both do it. */
  Ratio exactTotal() {
    Ratio found = exactTotal;
    if (found == null) {
      found = pooled() ? pooledTotal() : reference.exactTotal();
      exactTotal = found;
    }
    return found;
  }

  private Ratio pooledTotal() {
    return counted == null ? Ratio.ZERO : counted.exactTotal();
  }
}
