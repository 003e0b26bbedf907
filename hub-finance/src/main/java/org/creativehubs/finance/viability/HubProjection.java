package org.creativehubs.finance.viability;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlanAssumptions;

/**
 * What will a hub earn and pay, month by month, from the leases it has?
 *
 * <p>The plan is {@link OperatingModel#of(Hub, PlanAssumptions)}: what falls due under lettings and
 * head leases, to the penny, and what is assumed of vacant spaces, of terms that run out and of
 * everything else. It is run by {@link Viability}; rounding and what is undefined are as there.
 * Amounts that are assumed are marked wherever they go, and lettings whose terms are not known are
 * left out and listed.
 *
 * <pre>{@code
 * LeaseTerms.Builder terms = LeaseTerms.builder().term(OpenDateRange.parse("2026-04-01/.."));
 * Money rent = Money.parse("GBP 900.00");
 * terms.addCharges(RentCharge.of(ChargeKind.RENT, rent, PaymentTerms.monthlyInAdvance()));
 * Hub.Builder mill = Hub.builder().id("mill").name("Mill").addMembers(Organisation.of("bo", "Bo"));
 * mill.addSpaces(Space.of("attic", UnitKind.STUDIO, Area.parse("20 m2")));
 * mill.addLettings(Letting.of("attic", "attic", "bo", terms.build()));
 * PlanAssumptions.Builder year = PlanAssumptions.builder().name("a year").months(12);
 * year.start(LocalDate.of(2027, 1, 1)).openingCash(Money.parse("GBP 100.00"));
 * year.termEnds(TermEndRule.PASSING_RENT);
 * HubProjection.of(mill.build(), year.build()).closingCash(); // GBP 1000.00
 * }</pre>
 */
public final class HubProjection {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<HubProjectionInput, HubOutlook> ENTRY =
      CatalogEntry.of(
              "hub-projection", HubProjection.class, HubProjectionInput.class, HubOutlook.class)
          .title("Outlook of a hub from its leases")
          .question("What will our lettings and head leases bring and cost, month by month?")
          .convention("lettings and head leases by the days on which their terms make amounts due")
          .convention("rolling and held-over lettings go on, unless the plan assumes their end")
          .convention(
              "after a term, and in vacant spaces, by the named assumptions, marked as such")
          .convention("net of concessions; value added tax only where the assumptions give it")
          .convention("a head lease's share of profit follows from the plan in every year")
          .convention("lettings whose terms are not known are left out and listed")
          .source(Source.of("The leases themselves", "terms, charges and rent days"))
          .ofHubWith("lettings/terms")
          .ofHubWith("spaces/marketRents")
          .ofHubWith("headLeases/terms")
          .ofHubWith("loans")
          .mostElements(1_000)
          .answeredBy(HubProjection::answer);

  private HubProjection() {}

  /**
   * Runs the plan of some hubs.
   *
   * @param input the hubs and what is assumed
   * @return every line of every month, and what follows
   * @throws org.creativehubs.core.value.InvalidValueException if money is in two currencies, or a
   *     head lease has a share of profit and no assumption says when it is paid
   */
  public static HubOutlook answer(HubProjectionInput input) {
    return Viability.answer(input.model());
  }

  /**
   * Runs the plan of a hub.
   *
   * @param hub the hub
   * @param assumptions the months, the opening cash and what is assumed
   * @return every line of every month, and what follows
   * @throws org.creativehubs.core.value.InvalidValueException if money is in two currencies, or a
   *     head lease has a share of profit and no assumption says when it is paid
   */
  public static HubOutlook of(Hub hub, PlanAssumptions assumptions) {
    return answer(HubProjectionInput.builder().addHubs(hub).assumptions(assumptions).build());
  }
}
