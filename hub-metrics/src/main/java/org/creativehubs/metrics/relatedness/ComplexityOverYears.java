package org.creativehubs.metrics.relatedness;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

/**
 * How complex were regions and industries over the years, with the same direction up in all?
 *
 * <p>The rule of the sign decides in one year only: the one in which it does so most clearly, the
 * earliest of equal ones. From there outwards each year is turned to correlate positively with the
 * index of regions of the year next to it, be it before or after; a year without an index is passed
 * over. Where that correlation is below the least strength the year is declined, and where the rule
 * decides in no year, all are. Every year has the numbers of {@link Complexity}, but for the sign.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York", "Hull", "Selby"),
 *         List.of("design", "film", "games"),
 *         new double[][] {{30, 30, 20}, {20, 4, 0}, {2, 8, 9}, {9, 6, 6}});
 * ComplexityYears found = ComplexityOverYears.of(EmploymentPanel.of(Map.of(2023, jobs, 2024, jobs)));
 * found.at(2024).regions().at("Hull"); // Hull: 0.932
 * }</pre>
 */
public final class ComplexityOverYears {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ComplexityOverYearsInput, ComplexityYears> ENTRY =
      CatalogEntry.of(
              "complexity-over-years",
              ComplexityOverYears.class,
              ComplexityOverYearsInput.class,
              ComplexityYears.class)
          .title("Economic complexity over the years, with signs that agree")
          .question("How complex were regions and industries in each year of a panel?")
          .convention("the rule of the sign decides in the year in which it does so most clearly")
          .convention(
              "every other year correlates positively with the year next to it towards that one; "
                  + "declined where the correlation is below the least strength")
          .convention("everything else as for economic complexity by eigenvector")
          .source(
              Source.builder()
                  .document("Hausmann, Hidalgo et al., The Atlas of Economic Complexity")
                  .edition("2014")
                  .build())
          .source(SignRule.COHEN)
          .answeredBy(ComplexityOverYears::answer);

  private final ComplexityOverYearsInput input;
  private final Map<Integer, PairedIndices> found = new TreeMap<>();

  private ComplexityOverYears(ComplexityOverYearsInput input) {
    this.input = input;
  }

  /**
   * Every year of a panel, with the scale and sign of Hausmann et al. 2014.
   *
   * @param panel the counts by year
   * @return complexity of the regions and of the industries in each year
   */
  public static ComplexityYears of(EmploymentPanel panel) {
    return answer(ComplexityOverYearsInput.builder().panel(panel).build());
  }

  /**
   * Every year of a panel.
   *
   * @param input counts by year and conventions
   * @return complexity of the regions and of the industries in each year
   */
  public static ComplexityYears answer(ComplexityOverYearsInput input) {
    return new ComplexityOverYears(input).answer();
  }

  private ComplexityYears answer() {
    EmploymentPanel panel = input.panel();
    for (int year : panel.years()) {
      panel.table(year).unknown().requireNone("panel.tables[" + year + "]");
      found.put(year, Complexity.answer(input.of(year)));
    }
    Optional<Integer> clearest = clearest();
    clearest.ifPresent(this::turnOutwards);
    return ComplexityYears.of(found, clearest);
  }

  private Optional<Integer> clearest() {
    Optional<Integer> clearest = Optional.empty();
    for (int year : found.keySet()) {
      double strength = strength(year);
      if (strength > clearest.map(this::strength).orElse(0.0)) {
        clearest = Optional.of(year);
      }
    }
    return clearest;
  }

  /** How clearly the rule decided in a year; zero where it did not. */
  private double strength(int year) {
    return at(year).sign().filter(SignDecision::isDecided).map(SignDecision::strength).orElse(0.0);
  }

  private PairedIndices at(int year) {
    return ComplexityYears.at(found, year);
  }

  private void turnOutwards(int clearest) {
    List<Integer> years = input.panel().years();
    int from = years.indexOf(clearest);
    turn(clearest, years.subList(from + 1, years.size()));
    turn(clearest, Lists.reverse(years.subList(0, from)));
  }

  private void turn(int first, List<Integer> years) {
    int before = first;
    for (int year : years) {
      found.put(year, Complexity.answer(input.of(year, regions(before))));
      before = isDefined(year) ? year : before;
    }
  }

  private boolean isDefined(int year) {
    return !at(year).regions().ranked().isEmpty();
  }

  private Observations regions(int year) {
    IndexResult regions = at(year).regions();
    Observations.Builder values = Observations.builder().measure("the index of " + year);
    for (IndexValue value : regions.ranked()) {
      values.addEntries(Observation.of(value.label(), value.value().orElseThrow()));
    }
    return values.build();
  }
}
