package org.creativehubs.finance.affordability;

import org.creativehubs.core.catalog.CatalogEntry;

/**
 * Which spaces of a hub are affordable to their tenants on a day?
 *
 * <p>Every letting in force on the day is held against one policy as {@link LeaseAffordability}
 * does it; one that rolls on or is held over counts, and so does one whose days are not known and
 * may hold the day. What is not known of one letting leaves that letting open, not the others.
 *
 * <pre>{@code
 * Letting let = Letting.builder()
 *         .id("a").addSpaces("1").rent(Rent.parse("GBP 400 per month"))
 *         .otherCharges(Rent.parse("GBP 0 per month")).build();
 * Hub hub = Hub.builder()
 *         .id("hub").name("Hub").addLettings(let)
 *         .addSpaces(Space.of("1", UnitKind.STUDIO, Area.parse("300 ft2"))).build();
 * AffordabilityPolicy.Builder ceiling = AffordabilityPolicy.builder().name("all-in ceiling");
 * ceiling.maximumAllInRate(RateLimit.chosen(RentRate.parse("GBP 19 per ft2 per year"), "us"));
 * HubAssessment assessment =
 *     LeaseAffordability.under(ceiling.build()).assess(hub, LocalDate.parse("2026-11-29"));
 * assessment.count(AffordabilityState.AFFORDABLE); // 1
 * }</pre>
 */
public final class HubAffordability {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<HubAffordabilityInput, HubAssessment> ENTRY =
      CatalogEntry.of(
              "hub-affordability",
              HubAffordability.class,
              HubAffordabilityInput.class,
              HubAssessment.class)
          .title("Affordability of a hub")
          .question("Which spaces of the hub are affordable to their tenants on that day?")
          .convention("every letting in force on the day, those held over and rolling on included")
          .convention("rent and other charges of terms: as they run on the day, before concessions")
          .convention("market rent: that of the spaces on the day, unless another is given")
          .convention(
              "income: of the last year that was over, of the tenant as a member of the hub")
          .convention("limits and what is not known: as for the affordability of a lease")
          .source(LeaseAffordability.ENTRY.sources().get(0))
          .ofHubWith("lettings")
          .answeredBy(HubAffordability::answer);

  private HubAffordability() {}

  /**
   * Assesses the lettings of the given input.
   *
   * @param input hub, day, policy and contexts
   * @return an assessment of each letting in force on the day
   */
  public static HubAssessment answer(HubAffordabilityInput input) {
    return LeaseAffordability.under(input.policy())
        .assess(input.hub(), input.on(), input.contexts());
  }
}
