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

    @Override
    RoundingBounds bounds(EmploymentTable table, double base, int region, int industry) {
      return new QuotientBounds(table, base, region, industry);
    }
  },
  /** Herfindahl-Hirschman index of the region over its industries; 1 / n to 1. */
  HERFINDAHL("sum over i of (e_ri / e_r)^2") {
    @Override
    OptionalDouble of(EmploymentTable table, int region, int industry) {
      return overShares(table, region, (share, reference) -> share * share);
    }

    @Override
    RoundingBounds bounds(EmploymentTable table, double base, int region, int industry) {
      return new SpreadBounds(table, base, region, RobustIndex::herfindahl);
    }
  },
  /** Krugman index of the region against all regions together, itself included; 0 to 2. */
  KRUGMAN("sum over i of abs(e_ri / e_r - e_i / e)") {
    @Override
    OptionalDouble of(EmploymentTable table, int region, int industry) {
      return overShares(table, region, (share, reference) -> Math.abs(share - reference));
    }

    @Override
    RoundingBounds bounds(EmploymentTable table, double base, int region, int industry) {
      return new KrugmanBounds(table, base, region);
    }

    @Override
    BoundKind kind() {
      return BoundKind.OUTER;
    }
  },
  /** Gini coefficient of the counts of the region over its industries; 0 to 1 - 1 / n. */
  GINI("sum over ranks k of (2 k - n - 1) e_r(k) / (n e_r)") {
    @Override
    OptionalDouble of(EmploymentTable table, int region, int industry) {
      double[] counts = new double[table.industries().size()];
      table.copyRegion(region, counts, 0);
      Arrays.sort(counts);
      return table.regionTotalAt(region) == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(gini(counts));
    }

    @Override
    RoundingBounds bounds(EmploymentTable table, double base, int region, int industry) {
      return new SpreadBounds(table, base, region, RobustIndex::gini);
    }
  };

  private interface Term {
    double of(double share, double reference);
  }

  private final String formula;

  RobustIndex(String formula) {
    this.formula = formula;
  }

  /** The name in words. */
  String words() {
    return switch (this) {
      case LOCATION_QUOTIENT -> "location quotient";
      case HERFINDAHL -> "Herfindahl-Hirschman index";
      case KRUGMAN -> "Krugman index";
      case GINI -> "Gini coefficient";
    };
  }

  /** The formula; not blank. */
  public String formula() {
    return formula;
  }

  /** The index, empty where it is undefined. */
  abstract OptionalDouble of(EmploymentTable table, int region, int industry);

  /** How low and how high it can be for counts rounded to a base; the region is not empty. */
  abstract RoundingBounds bounds(EmploymentTable table, double base, int region, int industry);

  /** What these bounds are. */
  BoundKind kind() {
    return BoundKind.EXACT;
  }

  static double herfindahl(double[] counts) {
    double all = Arrays.stream(counts).sum();
    double sum = 0;
    for (double count : counts) {
      sum += count / all * (count / all);
    }
    return sum;
  }

  static double gini(double[] ascending) {
    double all = Arrays.stream(ascending).sum();
    double sum = 0;
    for (int k = 0; k < ascending.length; k++) {
      sum += (2.0 * k + 1 - ascending.length) * (ascending[k] / all);
    }
    return sum / ascending.length;
  }

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
