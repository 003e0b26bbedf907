package org.creativehubs.metrics.evaluation;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.hub.Hub;

/**
 * Which districts and sectors do the hubs of a city reach, where are businesses without a hub, and
 * what do hubs share?
 *
 * <p>A hub is in the district that the caller names, else in the first of the code, name, locality
 * and region of its place that is a district of the table or of the residents. It serves the
 * sectors that the caller names, else those of the activities of its members: an industry of the
 * table, or the creative sub-sector of a SIC code.
 *
 * <ul>
 *   <li>covered: a hub is known to be there, or to serve it
 *   <li>gap: no hub is or may be there, and there are businesses; a hub of which the place or the
 *       sectors are not stated leaves it not stated
 *   <li>share of all = businesses of the part / all businesses
 *   <li>hubs per 100,000 residents = hubs x 100,000 / residents
 *   <li>Herfindahl index = sum of (hubs of a district)^2 / (hubs in a district)^2
 *   <li>overlap = what both hubs offer / what either offers
 * </ul>
 *
 * <p>A hub whose space is closed, or that opens after the day, is left out. A count that is not
 * known is zero or more, and at most what the totals given leave for it: figures with it are
 * ranges, and a part is a gap only if it surely has businesses. Nothing depends on the order of the
 * hubs, and another hub never takes coverage away. Nothing is rounded. Undefined: shares without
 * businesses, figures for each hub where there is none. Thread-safe.
 *
 * <pre>{@code
 * Hub mill = Hub.builder().id("mill").name("Mill").place(Place.of("Marsh"))
 *         .addFunctions(HubFunction.SPACE).build();
 * EmploymentTable firms =
 *     EmploymentTable.of(
 *         "businesses", List.of("Marsh", "Hill"), List.of("design"),
 *         new double[][] {{30}, {10}});
 * HubCoverage coverage = HubPortfolio.of(List.of(mill), firms);
 * coverage.summary().value("districts", "share covered"); // 75 %
 * }</pre>
 */
public final class HubPortfolio {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<HubPortfolioInput, HubCoverage> ENTRY =
      CatalogEntry.of(
              "hub-portfolio", HubPortfolio.class, HubPortfolioInput.class, HubCoverage.class)
          .title("Hubs of a city")
          .question("Which districts and sectors do the hubs of a city reach, and where are gaps?")
          .convention("a gap has businesses and no hub; where one may be it is not stated")
          .convention("counts that are not known are bounded by the totals given")
          .convention("hubs that are closed, or open after the day, are left out")
          .convention("a hub may serve several sectors; it is in one district at most")
          .convention("overlap is what two hubs of a district both offer / what either offers")
          .source(HubEvaluation.SOURCE)
          .cap(HubPortfolioInput.ROWS)
          .mostElements(1_000)
          .answeredBy(HubPortfolio::answer);

  private HubPortfolio() {}

  /**
   * What hubs reach of the districts and sectors of a table.
   *
   * @param hubs the hubs, each of an id and a name of its own; at least one
   * @param businesses creative businesses by district and sector
   * @return coverage, gaps, concentration and what hubs share
   */
  public static HubCoverage of(List<Hub> hubs, EmploymentTable businesses) {
    return answer(HubPortfolioInput.builder().addAllHubs(hubs).businesses(businesses).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the hubs, and what is known of districts and sectors
   * @return coverage, gaps, concentration and what hubs share
   */
  public static HubCoverage answer(HubPortfolioInput input) {
    CitySheets sheets = new CitySheets(new City(input));
    return HubCoverage.builder()
        .summary(sheets.summary())
        .districts(sheets.districts())
        .sectors(sheets.sectors())
        .gaps(sheets.gaps())
        .concentration(sheets.concentration())
        .offers(sheets.offers())
        .overlaps(sheets.overlaps())
        .build();
  }
}
