package org.creativehubs.metrics.hubfigures;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * How full is the hub, how long do spaces stand empty, and how many tenants stay?
 *
 * <ul>
 *   <li>occupancy = let on the last day / all, by spaces, by area, and of desks by places
 *   <li>time to let = mean days from the end of a letting to the start of the next of the same
 *       space, of those that start in the period; a space that is shared is let again only once it
 *       is empty
 *   <li>churn = tenants of the first day that are gone on the last / tenants of the first day;
 *       retention = 1 - churn; one who moves to another space has stayed
 *   <li>income per area = income of the period / area of all spaces, in square metres
 *   <li>footfall per event = visits / events
 * </ul>
 *
 * <p>A tenant is there on the days of {@link org.creativehubs.core.lease.Letting#occupied()}: one
 * whose lease rolls on or who holds over is still there. Where the days of a letting are known less
 * exactly, a figure that may hang on them is undefined and names it; so is occupancy by area where
 * a space has no area. Exact; money is not rounded here.
 *
 * <pre>{@code
 * Letting let = Letting.builder()
 *         .id("a").addSpaces("1").start(PartialDate.parse("2026-02-01")).build();
 * Hub hub = Hub.builder()
 *         .id("hub").name("Hub").addLettings(let)
 *         .addSpaces(Space.builder().id("1").kind(UnitKind.STUDIO).build())
 *         .addSpaces(Space.builder().id("2").kind(UnitKind.STUDIO).build()).build();
 * KpiSheet sheet = HubOperations.of(hub, DateRange.parse("2026-01-01/2027-01-01"));
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
          .question("How full is the hub, how long do spaces stand empty, and who stays?")
          .convention("occupancy is that of the last day of the period")
          .convention("a tenant who moves to another space has stayed")
          .source(SOURCE)
          .ofHubWith("spaces")
          .answeredBy(HubOperations::answer);

  private HubOperations() {}

  /**
   * The figures of a hub, without income and visits.
   *
   * @param hub the hub with its spaces and lettings
   * @param period the period; occupancy is that of its last day
   * @return a row for each figure
   */
  public static KpiSheet of(Hub hub, DateRange period) {
    return answer(HubOperationsInput.builder().addHubs(hub).period(period).build());
  }

  /**
   * Calculates the operating figures for the given input.
   *
   * @param input hubs and period
   * @return a row for each figure
   */
  public static KpiSheet answer(HubOperationsInput input) {
    return new OperatingFigures(input).sheet().source(SOURCE).build();
  }
}
