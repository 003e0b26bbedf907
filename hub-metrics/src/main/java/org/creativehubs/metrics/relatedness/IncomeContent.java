package org.creativehubs.metrics.relatedness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.internal.Tidy;

/**
 * What income goes with an industry (PRODY), and with the mix of industries of a region (EXPY)?
 *
 * <p>With s_ri the share of industry i in region r: prody_i = sum over r of (s_ri / sum over q of
 * s_qi) income_r and expy_r = sum over i of s_ri prody_i, both in the unit of the income and
 * between its least and its greatest. An industry, or region, without any count has none.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * Observations incomes =
 *     Observations.of("income in GBP a head", Map.of("Leeds", 20000.0, "York", 25000.0));
 * PairedIndices found = IncomeContent.of(jobs, incomes);
 * found.industries().at("film"); // film: 23,636.3636
 * }</pre>
 */
public final class IncomeContent {

  static final Source SOURCE =
      Source.builder()
          .document("Hausmann, Hwang and Rodrik, What you export matters")
          .edition("2007")
          .place("Journal of Economic Growth 12")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<IncomeContentInput, PairedIndices> ENTRY =
      CatalogEntry.of(
              "income-content", IncomeContent.class, IncomeContentInput.class, PairedIndices.class)
          .title("Income content of industries and regions (PRODY, EXPY)")
          .question("What income goes with an industry, and with the mix of a region?")
          .convention("shares of the counts as they are, without a threshold of presence")
          .source(SOURCE)
          .answeredBy(IncomeContent::answer);

  private static final int MOST_SHOWN = 12;

  private final EmploymentTable table;
  private final Map<String, Double> income = new HashMap<>();
  private final double[] shareSums;
  private final double[] prody;

  private IncomeContent(IncomeContentInput input) {
    this.table = input.table();
    table.unknown().requireNone("table");
    input.income().entries().forEach(entry -> income.put(entry.label(), entry.value()));
    this.shareSums = new double[table.industries().size()];
    this.prody = new double[shareSums.length];
    double[] shares = new double[shareSums.length];
    for (int region = 0; region < table.regions().size(); region++) {
      shares(region, shares);
      double level = income(region);
      for (int industry = 0; industry < shares.length; industry++) {
        shareSums[industry] += shares[industry];
        prody[industry] += shares[industry] * level;
      }
    }
    Arrays.setAll(prody, i -> shareSums[i] > 0 ? prody[i] / shareSums[i] : 0);
  }

  /**
   * The income that goes with what regions do.
   *
   * @param table the counts
   * @param income the income of each region
   * @return the index of each region and of each industry, in the unit of the income
   */
  public static PairedIndices of(EmploymentTable table, Observations income) {
    return answer(IncomeContentInput.builder().table(table).income(income).build());
  }

  /**
   * PRODY of every industry and EXPY of every region.
   *
   * @param input counts and income
   * @return both, in the unit of the income
   */
  public static PairedIndices answer(IncomeContentInput input) {
    return new IncomeContent(input).answer(input.income().measure());
  }

  private PairedIndices answer(String unit) {
    IndexResult.Builder regions =
        IndexResult.builder()
            .index("Income content of regions (EXPY)")
            .by("region")
            .formula("sum of s_ri prody_i")
            .source(SOURCE)
            .addConventions("unit: " + unit);
    for (int region = 0; region < table.regions().size(); region++) {
      regions.addValues(expy(region));
    }
    IndexResult.Builder industries =
        IndexResult.builder()
            .index("Income content of industries (PRODY)")
            .by("industry")
            .formula("sum of s_ri income_r / sum of s_ri")
            .source(SOURCE)
            .addConventions("unit: " + unit);
    for (int industry = 0; industry < prody.length; industry++) {
      industries.addValues(prody(industry));
    }
    return PairedIndices.of(regions.build(), industries.build());
  }

  private double income(int region) {
    return income.getOrDefault(table.regions().get(region), 0.0);
  }

  /** The shares of all industries in a region; zeros where the region is empty. */
  private void shares(int region, double[] target) {
    table.copyRegion(region, target, 0);
    double total = table.regionTotalAt(region);
    for (int industry = 0; total > 0 && industry < target.length; industry++) {
      target[industry] /= total;
    }
  }

  private IndexValue expy(int region) {
    String label = table.regions().get(region);
    if (table.regionTotalAt(region) == 0) {
      return IndexValue.of(label, Reason.EMPTY_REGION.undefined());
    }
    double[] shares = new double[prody.length];
    shares(region, shares);
    double expy = 0;
    for (int industry = 0; industry < shares.length; industry++) {
      expy += shares[industry] * prody[industry];
    }
    IndexValue.Builder value = IndexValue.builder().label(label);
    value.addParts(IndexPart.of("income of the region, for comparison", income(region)));
    double found = expy;
    term(shares).ifPresentOrElse(sum -> value.found(sum, found), () -> value.value(found));
    return value.build();
  }

  /** Share times PRODY of each industry; empty where they are too many to read. */
  private Optional<Term> term(double[] shares) {
    int[] there = IntStream.range(0, shares.length).filter(i -> shares[i] > 0).toArray();
    return there.length > MOST_SHOWN
        ? Optional.empty()
        : Optional.of(
            Term.sum(
                Arrays.stream(there)
                    .mapToObj(i -> Tidy.term(shares[i]).times(Tidy.term(prody[i])))
                    .toList()));
  }

  private IndexValue prody(int industry) {
    String label = table.industries().get(industry);
    if (shareSums[industry] == 0) {
      return IndexValue.of(label, Reason.EMPTY_INDUSTRY.undefined());
    }
    IndexValue.Builder value = IndexValue.builder().label(label);
    double shares = shareSums[industry];
    double incomes = prody[industry] * shares;
    IndexPart below = IndexPart.of("sum of shares", shares);
    IndexPart above = IndexPart.of("sum of shares times incomes", incomes);
    value.addParts(below, above);
    return value.found(above.term().dividedBy(below.term()), prody[industry]).build();
  }
}
