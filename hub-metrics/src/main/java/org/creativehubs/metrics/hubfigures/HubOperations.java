package org.creativehubs.metrics.hubfigures;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * How full is the hub, how long do units stand empty, and how many tenants stay?
 *
 * <ul>
 *   <li>occupancy = let on the last day / all, by units, by area, and of desks by places
 *   <li>time to let = mean days from the end of a letting to the start of the next in the same
 *       unit, of those that start in the period
 *   <li>churn = tenants of the first day that are gone on the last / tenants of the first day;
 *       retention = 1 - churn; one who moves to another unit has stayed
 *   <li>income per area = income of the period / area of all units, in square metres
 *   <li>footfall per event = visits / events
 * </ul>
 *
 * <p>Occupancy by area is undefined where a unit has no area. Exact; money is not rounded here.
 *
 * <pre>{@code
 * SpaceUnit one = SpaceUnit.builder().id("1").kind(UnitKind.STUDIO).build();
 * SpaceUnit two = SpaceUnit.builder().id("2").kind(UnitKind.STUDIO).build();
 * Letting let = Letting.builder()
 *         .unit("1").tenant("a").start(LocalDate.parse("2026-02-01")).build();
 * DateRange year = DateRange.parse("2026-01-01/2027-01-01");
 * KpiSheet sheet = HubOperations.of(List.of(one, two), List.of(let), year);
 * sheet.value("occupancy by units", "value"); // 50 %
 * }</pre>
 */
public final class HubOperations {

  /** What managers of hubs are advised to measure. */
  public static final Source SOURCE =
      Source.of(
          "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide (2022)",
          "measuring success: hub management");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<HubOperationsInput, KpiSheet> ENTRY =
      CatalogEntry.of(
              "hub-operations", HubOperations.class, HubOperationsInput.class, KpiSheet.class)
          .title("Operating figures of a hub")
          .question("How full is the hub, how long do units stand empty, and who stays?")
          .convention("occupancy is that of the last day of the period")
          .convention("a tenant who moves to another unit has stayed")
          .source(SOURCE)
          .answeredBy(HubOperations::answer);

  private HubOperations() {}

  /**
   * The figures of units and lettings, without income and visits.
   *
   * @param units the units that can be let; at least one
   * @param lettings the lettings of all times
   * @param period the period; occupancy is that of its last day
   * @return a row for each figure
   */
  public static KpiSheet of(List<SpaceUnit> units, List<Letting> lettings, DateRange period) {
    return answer(
        HubOperationsInput.builder()
            .addAllUnits(units)
            .addAllLettings(lettings)
            .period(period)
            .build());
  }

  /**
   * Calculates the operating figures for the given input.
   *
   * @param input units, lettings and period
   * @return a row for each figure
   */
  public static KpiSheet answer(HubOperationsInput input) {
    return new OperatingFigures(input).sheet().source(SOURCE).build();
  }
}
