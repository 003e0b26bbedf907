package org.creativehubs.metrics.location;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Undefined;

/** Counts and plain quotients of the industries asked about, a region at a time. */
final class QuotientRows {

  private final EmploymentTable table;
  private final Asked asked;
  private final ReferenceShares shares;
  private final double[] divisors;

  QuotientRows(EmploymentTable table, Asked asked, ReferenceShares shares) {
    this.table = table;
    this.asked = asked;
    this.shares = shares;
    this.divisors = new double[asked.size()];
    for (int industry = 0; industry < divisors.length; industry++) {
      divisors[industry] = shares.divisor(industry);
    }
  }

  int regions() {
    return table.regions().size();
  }

  int width() {
    return divisors.length;
  }

  String name(int industry) {
    return asked.name(industry);
  }

  double count(int region, int industry) {
    return table.countAt(region, asked.column(industry));
  }

  /** Why the count itself is not known. */
  Optional<Undefined> undefined(int region, int industry) {
    return table.unknown().whyCountAt(region, asked.column(industry));
  }

  /** Whether the counts of all regions are known. */
  boolean isComplete() {
    return table.unknown().isEmpty();
  }

  /** Why the counts of all regions are not known. */
  Optional<Undefined> undefinedColumn(int industry) {
    return table.unknown().whyIndustryAt(asked.column(industry));
  }

  /** Where a count is not known zero stands, for what is found from it is not asked for. */
  void counts(int region, double[] target, int start) {
    if (table.unknown().inRegion(region) > 0) {
      for (int industry = 0; industry < divisors.length; industry++) {
        boolean isKnown = undefined(region, industry).isEmpty();
        target[start + industry] = isKnown ? count(region, industry) : 0;
      }
      return;
    }
    if (asked.everything()) {
      table.copyRegion(region, target, start);
      return;
    }
    for (int industry = 0; industry < divisors.length; industry++) {
      target[start + industry] = count(region, industry);
    }
  }

  /** Where a quotient is undefined some finite number stands, for it is not asked for. */
  void quotients(int region, double[] target, int start) {
    counts(region, target, start);
    double total = shares.regionTotal(region);
    if (total > 0) {
      for (int industry = 0; industry < divisors.length; industry++) {
        target[start + industry] = target[start + industry] / total / divisors[industry];
      }
    }
  }

  /** The counts region by region, read from the table when they are asked for. */
  List<Double> allCounts() {
    return cells(this::count);
  }

  /** The quotients region by region, calculated when they are asked for; finite. */
  List<Double> allQuotients() {
    return cells(this::quotient);
  }

  private double quotient(int region, int industry) {
    double total = shares.regionTotal(region);
    return total > 0
        ? Math.min(count(region, industry) / total / divisors[industry], Double.MAX_VALUE)
        : 0;
  }

  private List<Double> cells(ToDoubleBiFunction<Integer, Integer> number) {
    int size = regions() * width();
    return new AbstractList<>() {
      @Override
      public Double get(int index) {
        return number.applyAsDouble(index / width(), index % width());
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
