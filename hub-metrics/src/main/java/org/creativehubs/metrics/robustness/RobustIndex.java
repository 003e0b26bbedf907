package org.creativehubs.metrics.robustness;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;

/** Indices of a region whose robustness the catalogue asks about; e_ri is a count. */
public enum RobustIndex {
  /** Location quotient of an industry against all regions together; 0 or more. */
  LOCATION_QUOTIENT("(e_ri / e_r) / (e_i / e)") {
    @Override
    OptionalDouble of(EmploymentTable table, int region, int industry) {
      double below = table.regionTotalAt(region) * table.industryTotalAt(industry);
      return below == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(table.countAt(region, industry) * table.total() / below);
    }
  },
  /** Herfindahl-Hirschman index of the region over its industries; 1 / n to 1. */
  HERFINDAHL("sum over i of (e_ri / e_r)^2") {
    @Override
    OptionalDouble of(EmploymentTable table, int region, int industry) {
      return overShares(table, region, (share, reference) -> share * share);
    }
  },
  /** Krugman index of the region against all regions together, itself included; 0 to 2. */
  KRUGMAN("sum over i of abs(e_ri / e_r - e_i / e)") {
    @Override
    OptionalDouble of(EmploymentTable table, int region, int industry) {
      return overShares(table, region, (share, reference) -> Math.abs(share - reference));
    }
  },
  /** Gini coefficient of the counts of the region over its industries; 0 to 1 - 1 / n. */
  GINI("sum over ranks k of (2 k - n - 1) e_r(k) / (n e_r)") {
    @Override
    OptionalDouble of(EmploymentTable table, int region, int industry) {
      double all = table.regionTotalAt(region);
      double[] counts = new double[table.industries().size()];
      table.copyRegion(region, counts, 0);
      Arrays.sort(counts);
      double sum = 0;
      for (int k = 0; k < counts.length; k++) {
        sum += (2.0 * k + 1 - counts.length) * (counts[k] / all);
      }
      return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / counts.length);
    }
  };

  private interface Term {
    double of(double share, double reference);
  }

  private final String formula;

  RobustIndex(String formula) {
    this.formula = formula;
  }

  /** The formula; not blank. */
  public String formula() {
    return formula;
  }

  /** The index, empty where it is undefined. */
  abstract OptionalDouble of(EmploymentTable table, int region, int industry);

  private static OptionalDouble overShares(EmploymentTable table, int region, Term term) {
    double all = table.regionTotalAt(region);
    if (all == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int i = 0; i < table.industries().size(); i++) {
      sum += term.of(table.countAt(region, i) / all, table.industryTotalAt(i) / table.total());
    }
    return OptionalDouble.of(sum);
  }
}
