package org.creativehubs.metrics.agglomeration;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;
import org.creativehubs.metrics.index.Sum;

/**
 * Where does each industry form a cluster of many plants? The density of its employment, times its
 * employment by inhabitant, divided by the size of its plants; each relative to all regions.
 *
 * <pre>
 * CI = density x stock / plant size
 * density    = (e_ri / a_r) / (e_i / a)
 * stock      = (e_ri / p_r) / (e_i / p)
 * plant size = (e_ri / b_ri) / (e_i / b_i)
 * </pre>
 *
 * <p>Here e is employment, b the number of plants, a the area in square kilometres and p the
 * population, of region r or of all regions of the table together. All are pure numbers of zero or
 * more; CI is 1 where a region is as all of them together.
 *
 * <p>A region without plants and employment has no plant size and so no index ({@link
 * Reason#NO_PLANTS}; other tools answer NaN, and zero would be another choice). Nor is there one
 * where only one of the two is missing, where nobody lives, or where the industry is nowhere. A
 * region that the table of plants does not have, has none.
 *
 * <p>The answer holds five numbers for each cell, by which it explains it; beyond that the working
 * memory is a few numbers for each region and industry. Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * RegionalEconomy economy =
 *     RegionalEconomy.builder()
 *         .employment(jobs)
 *         .plants(jobs)
 *         .putAreas("Leeds", 500.0)
 *         .putAreas("York", 300.0)
 *         .putPopulations("Leeds", 800.0)
 *         .putPopulations("York", 200.0)
 *         .build();
 * IndexMatrix found = LitzenbergerSternberg.of(economy);
 * found.explain("York", "film").answer(); // 8.5333
 * }</pre>
 */
public final class LitzenbergerSternberg {

  /** Where the method comes from. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "T. Litzenberger and R. Sternberg, Der Clusterindex: eine Methodik zur"
                  + " Identifizierung regionaler Cluster am Beispiel deutscher Industriebranchen,"
                  + " Geographische Zeitschrift 94 (4)")
          .edition("2006")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LitzenbergerSternbergInput, IndexMatrix> ENTRY =
      CatalogEntry.of(
              "cluster-index",
              LitzenbergerSternberg.class,
              LitzenbergerSternbergInput.class,
              IndexMatrix.class)
          .title("Litzenberger-Sternberg cluster index")
          .question("Where does each industry form a dense cluster of many plants?")
          .convention("density and stock over plant size, each relative to all regions together")
          .convention("no plants and no employment leave no index, rather than zero")
          .source(SOURCE)
          .answeredBy(LitzenbergerSternberg::answer);

  private static final String FORMULA = "density x stock / plant size";

  private static final String DENSITY = "(e_ri / a_r) / (e_i / a)";
  private static final String STOCK = "(e_ri / p_r) / (e_i / p)";
  private static final String PLANT_SIZE = "(e_ri / b_ri) / (e_i / b_i)";

  private final EmploymentTable employment;
  private final EmploymentTable plants;
  private final double[] areas;
  private final double[] populations;
  private final double area;
  private final double population;

  private LitzenbergerSternberg(RegionalEconomy economy) {
    this.employment = economy.employment();
    this.plants = economy.plants().orElseThrow();
    employment.unknown().requireNone("economy.employment");
    plants.unknown().requireNone("economy.plants");
    this.areas = known(economy.areas());
    this.populations = known(economy.populations());
    this.area = total(areas);
    this.population = total(populations);
  }

  /** What is known of each region; the input has refused to miss one. */
  private double[] known(Map<String, Double> facts) {
    return employment.regions().stream()
        .mapToDouble(region -> Check.notNull(facts.get(region), region))
        .toArray();
  }

  /** In ascending order, so that the order of regions does not matter. */
  private static double total(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return Sum.of(sorted);
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input regions with employment, areas, populations and plants
   * @return the index of each region and industry
   */
  public static IndexMatrix answer(LitzenbergerSternbergInput input) {
    return new LitzenbergerSternberg(input.economy()).matrix();
  }

  /**
   * The index of each region and industry.
   *
   * @param economy regions with employment, areas, populations and plants
   * @return the index, labelled and ordered as the employment is
   */
  public static IndexMatrix of(RegionalEconomy economy) {
    return answer(LitzenbergerSternbergInput.builder().economy(economy).build());
  }

  private IndexMatrix matrix() {
    List<String> regions = employment.regions();
    List<String> industries = employment.industries();
    double[] jobs = new double[regions.size() * industries.size()];
    double[] counts = new double[jobs.length];
    Factors factors = new Factors(jobs.length);
    double[] allPlants = industries.stream().mapToDouble(plants::industryTotal).toArray();
    IndexMatrix.Builder matrix = IndexMatrix.of("region", regions, "industry", industries);
    for (int region = 0; region < regions.size(); region++) {
      for (int industry = 0; industry < industries.size(); industry++) {
        int cell = region * industries.size() + industry;
        jobs[cell] = employment.countAt(region, industry);
        counts[cell] = plantsAt(regions.get(region), industries.get(industry));
        set(matrix, region, industry, factors, jobs[cell], counts[cell], allPlants[industry]);
      }
    }
    double[] allJobs =
        IntStream.range(0, industries.size()).mapToDouble(employment::industryTotalAt).toArray();
    return matrix
        .index("Litzenberger-Sternberg cluster index")
        .formula(FORMULA)
        .convention("each factor relative to all regions of the table together")
        .source(SOURCE)
        .part("employment", "e_ri", PartScope.CELL, jobs)
        .part("plants", "b_ri", PartScope.CELL, counts)
        .part("area", "a_r", PartScope.ROW, areas)
        .part("population", "p_r", PartScope.ROW, populations)
        .part("employment of the industry", "e_i", PartScope.COLUMN, allJobs)
        .part("plants of the industry", "b_i", PartScope.COLUMN, allPlants)
        .part("area of all regions", "a", PartScope.ALL, area)
        .part("population of all regions", "p", PartScope.ALL, population)
        .derived("density", PartScope.CELL, DENSITY, Doubles.asList(factors.density))
        .derived("stock", PartScope.CELL, STOCK, Doubles.asList(factors.stock))
        .derived("plant size", PartScope.CELL, PLANT_SIZE, Doubles.asList(factors.plantSize))
        .build();
  }

  private double plantsAt(String region, String industry) {
    return plants.regions().contains(region) ? plants.count(region, industry) : 0;
  }

  private void set(
      IndexMatrix.Builder matrix,
      int region,
      int industry,
      Factors factors,
      double own,
      double count,
      double allPlants) {
    double all = employment.industryTotalAt(industry);
    Optional<Reason> reason = undefined(own, count, all, populations[region]);
    if (reason.isPresent()) {
      matrix.undefined(region, industry, reason.get().undefined());
      return;
    }
    int cell = region * employment.industries().size() + industry;
    factors.density[cell] = own / areas[region] / (all / area);
    factors.stock[cell] = own / populations[region] / (all / population);
    factors.plantSize[cell] = own / count / (all / allPlants);
    matrix.set(region, industry, factors.product(cell));
  }

  /** The three factors of each cell; zero where it has no index. */
  private static final class Factors {

    final double[] density;
    final double[] stock;
    final double[] plantSize;

    Factors(int cells) {
      density = new double[cells];
      stock = new double[cells];
      plantSize = new double[cells];
    }

    double product(int cell) {
      return density[cell] * stock[cell] / plantSize[cell];
    }
  }

  private static Optional<Reason> undefined(double own, double count, double all, double people) {
    if (all == 0) {
      return Optional.of(Reason.EMPTY_INDUSTRY);
    }
    if (people == 0) {
      return Optional.of(Reason.NO_POPULATION);
    }
    if (own > 0 && count > 0) {
      return Optional.empty();
    }
    if (own > 0) {
      return Optional.of(Reason.EMPLOYMENT_WITHOUT_PLANTS);
    }
    return Optional.of(count > 0 ? Reason.PLANTS_WITHOUT_EMPLOYMENT : Reason.NO_PLANTS);
  }
}
