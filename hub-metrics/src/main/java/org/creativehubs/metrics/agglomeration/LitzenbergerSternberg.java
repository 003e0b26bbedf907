package org.creativehubs.metrics.agglomeration;

import java.util.Arrays;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Sum;

/**
 * Where does an industry form a cluster of many plants? The density of its employment, times its
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
 * UndefinedAgglomeration#NO_PLANTS}; other tools answer NaN, and zero would be another choice). Nor
 * is there one where only one of the two is missing, where nobody lives, or where the industry is
 * nowhere. Thread-safe.
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

  private final EmploymentTable employment;
  private final EmploymentTable plants;
  private final RegionalEconomy economy;
  private final String industry;
  private final double area;
  private final double population;
  private final double allPlants;

  private LitzenbergerSternberg(LitzenbergerSternbergInput input) {
    this.economy = input.economy();
    this.employment = economy.employment();
    this.plants = economy.plants().orElseThrow();
    this.industry = input.industry();
    this.area = total(economy.areas());
    this.population = total(economy.populations());
    this.allPlants = plants.industryTotal(industry);
  }

  /** In ascending order, so that the order of regions does not matter. */
  private static double total(Map<String, Double> numbers) {
    double[] sorted = numbers.values().stream().mapToDouble(number -> number).toArray();
    Arrays.sort(sorted);
    return Sum.of(sorted);
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the regions with areas, populations and plants, and the industry
   * @return the index of each region, with density, stock and plant size as its parts
   */
  public static IndexResult answer(LitzenbergerSternbergInput input) {
    LitzenbergerSternberg asked = new LitzenbergerSternberg(input);
    return IndexResult.builder()
        .index("Litzenberger-Sternberg cluster index of " + input.industry())
        .by("region")
        .formula("density x stock / plant size")
        .addConventions("each relative to all regions of the table together")
        .source(SOURCE)
        .addAllValues(asked.employment.regions().stream().map(asked::value).toList())
        .build();
  }

  /**
   * The index of one industry in each region.
   *
   * @param economy regions with areas, populations and plants
   * @param industry one of its industries
   * @return the index of each region
   */
  public static IndexResult of(RegionalEconomy economy, String industry) {
    return answer(LitzenbergerSternbergInput.builder().economy(economy).industry(industry).build());
  }

  /** What is known of a region; the input has refused to miss one. */
  private static double known(Map<String, Double> facts, String region) {
    return Check.notNull(facts.get(region), region);
  }

  private IndexValue value(String region) {
    IndexValue.Builder value = IndexValue.builder();
    value.label(region);
    double all = employment.industryTotal(industry);
    if (all == 0) {
      return value.undefined(UndefinedAgglomeration.EMPTY_INDUSTRY.reason()).build();
    }
    double own = employment.count(region, industry);
    double density = add(value, "density", own, known(economy.areas(), region), all, area);
    double people = known(economy.populations(), region);
    if (people == 0) {
      return value.undefined(UndefinedAgglomeration.NO_POPULATION.reason()).build();
    }
    double stock = add(value, "stock", own, people, all, population);
    double count = plants.regions().contains(region) ? plants.count(region, industry) : 0;
    if (count == 0 || own == 0) {
      return value.undefined(missing(own, count).reason()).build();
    }
    double size = add(value, "plant size", own, count, all, allPlants);
    return value
        .expression(Show.number(density) + " x " + Show.number(stock) + " / " + Show.number(size))
        .value(density * stock / size)
        .build();
  }

  private static UndefinedAgglomeration missing(double employment, double plants) {
    if (employment > 0) {
      return UndefinedAgglomeration.EMPLOYMENT_WITHOUT_PLANTS;
    }
    return plants > 0
        ? UndefinedAgglomeration.PLANTS_WITHOUT_EMPLOYMENT
        : UndefinedAgglomeration.NO_PLANTS;
  }

  private static double add(
      IndexValue.Builder value, String name, double own, double of, double all, double ofAll) {
    double relative = own / of / (all / ofAll);
    value.addParts(
        IndexPart.of(
            name,
            "("
                + Show.number(own)
                + " / "
                + Show.number(of)
                + ") / ("
                + Show.number(all)
                + " / "
                + Show.number(ofAll)
                + ")",
            relative));
    return relative;
  }
}
