package org.creativehubs.metrics.location;

import com.google.common.primitives.Doubles;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;

/**
 * How concentrated is an industry here, on a scale that suits a comparison? Gives any {@link
 * QuotientKind} of the location quotient for every region and industry asked about.
 *
 * <p>Formula, range, source and undefined cases stand at each kind. All are pure numbers and do not
 * change when every count is multiplied by the same factor. Nothing is rounded beyond the doubles
 * of the formulas. Beside the result the work takes a few doubles for each region and industry.
 * Thread-safe.
 *
 * <pre>{@code
 * List<String> places = List.of("North", "South");
 * List<String> industries = List.of("film", "steel");
 * EmploymentTable jobs =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{20, 80}, {10, 190}});
 * IndexMatrix symmetric = QuotientVariants.of(QuotientKind.SYMMETRIC, jobs);
 * symmetric.value("North", "film"); // OptionalDouble[0.3333333333333333]
 * }</pre>
 */
public final class QuotientVariants {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<QuotientVariantsInput, IndexMatrix> ENTRY =
      CatalogEntry.of(
              "quotient-variants",
              QuotientVariants.class,
              QuotientVariantsInput.class,
              IndexMatrix.class)
          .title("Variants of the location quotient")
          .question("How concentrated is this industry here, on a scale that suits a comparison?")
          .convention("kind: PLAIN, ADDITIVE_BY_INDUSTRY, ADDITIVE_BY_REGION, SYMMETRIC, ...")
          .convention("deviation of standardised kinds: SAMPLE where it is left out, or POPULATION")
          .convention("the reference may exclude industries from the totals on both sides")
          .source(
              Source.builder()
                  .document(
                      "K. Laursen, Revealed Comparative Advantage and the Alternatives as "
                          + "Measures of International Specialisation, DRUID Working Papers 98-30")
                  .edition("1998")
                  .build())
          .answeredBy(QuotientVariants::answer);

  private final ReferenceShares shares;
  private final QuotientRows rows;
  private final QuotientKind kind;
  private final QuotientVariantsInput input;
  private final IndexMatrix.Builder result;

  private QuotientVariants(QuotientVariantsInput input) {
    LocationQuotientInput quotients = input.quotients();
    EmploymentTable table = quotients.table();
    Asked asked = new Asked(table, quotients.industries());
    this.shares = new ReferenceShares(quotients.reference(), table, asked);
    this.rows = new QuotientRows(table, asked, shares);
    this.kind = input.kind();
    this.input = input;
    this.result =
        IndexMatrix.of("region", table.regions(), "industry", asked.names())
            .index(kind.title())
            .formula(kind.formula())
            .source(kind.source())
            .convention("reference: " + shares.name());
  }

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
    return new QuotientVariants(input).result();
  }

  private IndexMatrix result() {
    if (rows.isComplete()) {
      addCounts();
    }
    addReasons();
    if (kind.isStandardised()) {
      result.convention("standard deviation: " + Show.words(input.deviation()));
      new Standardising(rows, shares, input, result).addToResult();
    } else {
      addRows();
    }
    return result.build();
  }

  private void addCounts() {
    double[] totals = new double[rows.regions()];
    for (int region = 0; region < totals.length; region++) {
      totals[region] = shares.regionTotal(region);
    }
    result.part("e_ri", PartScope.CELL, rows.allCounts()).part("e_r", PartScope.ROW, totals);
    if (shares.isComplete()) {
      result
          .part("e_i", PartScope.COLUMN, shares.counts())
          .part("e", PartScope.ALL, shares.total());
    } else {
      result
          .found("e_i", PartScope.COLUMN, Doubles.asList(shares.counts()))
          .found("e", PartScope.ALL, Doubles.asList(shares.total()));
    }
    if (kind.isOfQuotients()) {
      result.derived(
          QuotientKind.PLAIN.title(),
          "LQ",
          PartScope.CELL,
          QuotientKind.PLAIN.formula(),
          rows.allQuotients());
    }
  }

  /** Those of regions, then those of industries. */
  private void addReasons() {
    for (int region = 0; region < rows.regions(); region++) {
      int at = region;
      if (needsRegion() || !shares.knowsRegion(at)) {
        shares.undefinedRegion(at).ifPresent(reason -> result.undefinedRow(at, reason));
      }
    }
    for (int industry = 0; industry < rows.width(); industry++) {
      int at = industry;
      if (kind != QuotientKind.ADDITIVE_BY_REGION || !shares.knows(at)) {
        shares.undefined(at).ifPresent(reason -> result.undefinedColumn(at, reason));
      }
    }
    if (!rows.isComplete()) {
      addUnknown();
    }
  }

  private void addUnknown() {
    for (int region = 0; region < rows.regions(); region++) {
      for (int industry = 0; industry < rows.width(); industry++) {
        int row = region;
        int column = industry;
        rows.undefined(row, column).ifPresent(reason -> result.undefined(row, column, reason));
      }
    }
  }

  private boolean needsRegion() {
    return kind != QuotientKind.ADDITIVE_BY_INDUSTRY;
  }

  private void addRows() {
    double[] row = new double[rows.width()];
    double[] divisors = divisors();
    double[] there = there();
    for (int region = 0; region < rows.regions(); region++) {
      double total = shares.regionTotal(region);
      switch (kind) {
        case ADDITIVE_BY_INDUSTRY -> {
          rows.counts(region, row, 0);
          byIndustry(row, divisors, shares.total() > 0 ? total / shares.total() : 0);
        }
        case ADDITIVE_BY_REGION -> {
          rows.counts(region, row, 0);
          byRegion(row, total > 0 ? total : 1, there);
        }
        case SYMMETRIC -> {
          rows.quotients(region, row, 0);
          symmetric(row);
        }
        default -> {
          rows.quotients(region, row, 0);
          clearInfinite(region, row);
        }
      }
      result.row(region, row);
    }
  }

  private void clearInfinite(int region, double[] row) {
    for (int industry = 0; industry < row.length; industry++) {
      if (row[industry] == Double.POSITIVE_INFINITY) {
        row[industry] = 0;
        result.undefined(
            region,
            industry,
            Reason.OUT_OF_RANGE.because("the quotient is too large for a double"));
      }
    }
  }

  /** The counts of the reference, or 1 where there is none to divide by. */
  private double[] divisors() {
    double[] divisors = shares.counts();
    for (int industry = 0; industry < divisors.length; industry++) {
      divisors[industry] = divisors[industry] > 0 ? divisors[industry] : 1;
    }
    return divisors;
  }

  /** The shares of the reference, or 0 where it has none. */
  private double[] there() {
    double[] there = new double[rows.width()];
    for (int industry = 0; industry < there.length; industry++) {
      there[industry] = shares.share(industry).orElse(0);
    }
    return there;
  }

  private static void byIndustry(double[] row, double[] counts, double shareOfAll) {
    for (int industry = 0; industry < row.length; industry++) {
      row[industry] = row[industry] / counts[industry] - shareOfAll;
    }
  }

  private static void byRegion(double[] row, double total, double[] there) {
    for (int industry = 0; industry < row.length; industry++) {
      row[industry] = row[industry] / total - there[industry];
    }
  }

  /** A quotient too large for a double comes to 1, as any very large one does. */
  private static void symmetric(double[] row) {
    for (int industry = 0; industry < row.length; industry++) {
      double quotient = Math.min(row[industry], Double.MAX_VALUE);
      row[industry] = (quotient - 1) / (quotient + 1);
    }
  }
}
