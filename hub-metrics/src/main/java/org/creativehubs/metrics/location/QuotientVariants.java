package org.creativehubs.metrics.location;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;

/**
 * How concentrated is an industry here, on a scale that suits a comparison? Gives any {@link
 * QuotientKind} of the location quotient for every region and industry asked about.
 *
 * <p>Formula, range, source and undefined cases stand at each kind. All are pure numbers and do not
 * change when every count is multiplied by the same factor. Nothing is rounded beyond the doubles
 * of the formulas. Thread-safe.
 */
public final class QuotientVariants {

  private QuotientVariants() {}

  /**
   * A variant against the regions of a table together, by the deviation of a sample.
   *
   * @param kind the variant
   * @param table the counts
   * @return the variant of every region (row) and industry (column)
   */
  public static IndexMatrix of(QuotientKind kind, EmploymentTable table) {
    return answer(
        QuotientVariantsInput.builder()
            .quotients(LocationQuotientInput.builder().table(table).build())
            .kind(kind)
            .build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts, reference, industries and variant
   * @return the variant of every region (row) and industry (column). Explanations show the counts,
   *     and mean and deviation where all industries asked about have them
   */
  public static IndexMatrix answer(QuotientVariantsInput input) {
    LocationQuotients quotients = LocationQuotients.of(input.quotients());
    QuotientKind kind = input.kind();
    IndexMatrix.Builder result =
        IndexMatrix.of("region", quotients.regions(), "industry", quotients.industries())
            .index(kind.title())
            .formula(kind.formula())
            .source(kind.source())
            .convention("reference: " + quotients.referenceName());
    addCounts(quotients, result);
    if (kind.isStandardised()) {
      result.convention("standard deviation: " + input.deviation());
      new Standardising(quotients, kind, input.deviation()).addTo(result);
    } else {
      addEach(quotients, kind, result);
    }
    return result.build();
  }

  private static void addCounts(LocationQuotients quotients, IndexMatrix.Builder result) {
    ReferenceShares shares = quotients.shares();
    int regions = quotients.regions().size();
    int width = quotients.industries().size();
    double[] cells = new double[regions * width];
    double[] rows = new double[regions];
    for (int region = 0; region < regions; region++) {
      rows[region] = shares.regionTotal(region);
      quotients.copyCounts(region, cells, region * width);
    }
    result.part("e_ri", PartScope.CELL, cells).part("e_r", PartScope.ROW, rows);
    if (shares.isComplete()) {
      double[] columns = new double[width];
      for (int industry = 0; industry < width; industry++) {
        columns[industry] = shares.count(industry);
      }
      result.part("e_i", PartScope.COLUMN, columns).part("e", PartScope.ALL, shares.total());
    }
  }

  private static void addEach(
      LocationQuotients quotients, QuotientKind kind, IndexMatrix.Builder result) {
    int width = quotients.industries().size();
    for (int region = 0; region < quotients.regions().size(); region++) {
      for (int industry = 0; industry < width; industry++) {
        add(quotients, kind, region, industry, result);
      }
    }
  }

  private static void add(
      LocationQuotients quotients,
      QuotientKind kind,
      int region,
      int industry,
      IndexMatrix.Builder result) {
    ReferenceShares shares = quotients.shares();
    boolean defined =
        switch (kind) {
          case ADDITIVE_BY_INDUSTRY -> shares.defines(industry);
          case ADDITIVE_BY_REGION -> shares.regionTotal(region) > 0 && shares.knows(industry);
          default -> quotients.isDefined(region, industry);
        };
    if (defined) {
      result.set(region, industry, value(quotients, kind, region, industry));
    } else {
      result.undefined(
          region,
          industry,
          kind == QuotientKind.ADDITIVE_BY_INDUSTRY
              ? shares.undefined(industry).orElseThrow()
              : quotients.undefinedAt(region, industry).orElseThrow());
    }
  }

  private static double value(
      LocationQuotients quotients, QuotientKind kind, int region, int industry) {
    ReferenceShares shares = quotients.shares();
    double total = shares.regionTotal(region);
    return switch (kind) {
      case ADDITIVE_BY_INDUSTRY ->
          quotients.countAt(region, industry) / shares.count(industry) - total / shares.total();
      case ADDITIVE_BY_REGION ->
          quotients.countAt(region, industry) / total - shares.count(industry) / shares.total();
      case SYMMETRIC -> symmetric(quotients.definedAt(region, industry));
      default -> quotients.definedAt(region, industry);
    };
  }

  /** The same as (LQ - 1) / (LQ + 1), and 1 rather than no number for a boundless quotient. */
  private static double symmetric(double quotient) {
    return quotient > 1 ? (1 - 1 / quotient) / (1 + 1 / quotient) : (quotient - 1) / (quotient + 1);
  }
}
