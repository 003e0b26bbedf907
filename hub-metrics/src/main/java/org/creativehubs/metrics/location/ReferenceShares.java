package org.creativehubs.metrics.location;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** The count of each industry asked about in the reference, and the count of all. */
final class ReferenceShares {

  private static final double NOT_KNOWN = -1;

  private final ReferenceArea reference;
  private final EmploymentTable table;
  private final Asked asked;

  /** By industry asked about; below zero where it is not known. */
  private final double[] counts;

  private final double total;
  private @Nullable Ratio exactTotal;

  ReferenceShares(ReferenceArea reference, EmploymentTable table, Asked asked) {
    this.reference = reference;
    this.table = table;
    this.asked = asked;
    this.total = pooled() ? table.total() : reference.total().orElse(NOT_KNOWN);
    this.counts = new double[asked.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] =
          pooled()
              ? table.industryTotalAt(asked.column(i))
              : reference.totals().getOrDefault(asked.name(i), NOT_KNOWN);
    }
  }

  private boolean pooled() {
    return reference.kind() == ReferenceKind.POOLED;
  }

  String name() {
    int regions = table.regions().size();
    return pooled()
        ? (regions == 1 ? "the one region itself" : "the " + regions + " regions together")
        : reference.name().orElseThrow();
  }

  /** What to divide by: the share of an industry, or one where the quotient is undefined. */
  double divisor(int industry) {
    return counts[industry] > 0 ? counts[industry] / total : 1;
  }

  private boolean isKnown(int industry) {
    return counts[industry] >= 0;
  }

  double count(int industry) {
    return counts[industry];
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
    return counts[industry] > 0;
  }

  /** Why nothing can be compared with the share of an industry. */
  Optional<Undefined> undefined(int industry) {
    if (defines(industry)) {
      return Optional.empty();
    }
    return Optional.of(
        isKnown(industry)
            ? UndefinedQuotient.EMPTY_INDUSTRY.because(
                "there are no " + table.measure() + " in " + asked.name(industry) + " in " + name())
            : UndefinedQuotient.NO_REFERENCE_TOTALS.because(
                reference
                    .because()
                    .orElse("there is no total of " + asked.name(industry) + " for " + name())));
  }

  Ratio exactCount(int industry) {
    return pooled()
        ? table.exactIndustryTotalAt(asked.column(industry))
        : Exactly.of(counts[industry]);
  }

  /** Kept, since adding up a whole table is dear; two threads at worst both do it. */
  Ratio exactTotal() {
    Ratio found = exactTotal;
    if (found == null) {
      found = pooled() ? table.exactTotal() : Exactly.of(total);
      exactTotal = found;
    }
    return found;
  }
}
