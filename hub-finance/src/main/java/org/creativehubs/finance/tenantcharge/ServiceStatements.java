package org.creativehubs.finance.tenantcharge;

import org.creativehubs.core.catalog.CatalogEntry;

/**
 * What does this tenant still owe for the year's services, head by head?
 *
 * <p>One page for a tenant, out of the account of all as {@link ServiceCharge} settles it: each
 * head with its budget and actual cost, the tenant's part for its days, what a cap takes off, what
 * is charged and was paid on account, and the balance. The heads add up to the tenant's line of the
 * account, and the statements of all tenants with the landlord's part to the cost.
 *
 * <p>Source: as for {@link ServiceCharge}.
 *
 * <pre>{@code
 * ServiceHead lift = ServiceHead.byArea("lift", Money.parse("GBP 900"), Money.parse("GBP 1000"));
 * DateRange year = DateRange.parse("2026-01-01/2027-01-01");
 * Hub.Builder mill = Hub.builder().id("mill").name("Mill");
 * mill.addSpaces(Space.of("a", UnitKind.STUDIO, Area.parse("30 m2")));
 * OpenDateRange term = OpenDateRange.parse("2020-01-01/..");
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 900"), PaymentTerms.monthlyInAdvance());
 * mill.addLettings(Letting.of("bo", "a", LeaseTerms.of(term, rent)));
 * mill.addServiceYears(ServiceYear.of("2026", year, List.of(lift)));
 * ServiceChargeAccount account = ServiceCharge.of(mill.build(), year.start());
 * account.statement("bo").total().balancing(); // GBP 100.00
 * }</pre>
 */
public final class ServiceStatements {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ServiceStatementsInput, ServiceStatement> ENTRY =
      CatalogEntry.of(
              "service-statement",
              ServiceStatements.class,
              ServiceStatementsInput.class,
              ServiceStatement.class)
          .title("Service charge statement of a tenant")
          .question("What does this tenant still owe for the year's services, head by head?")
          .convention("the year is settled for all, as by the service charge")
          .convention("heads add up to the tenant's line of that account")
          .convention("balancing = charged - on account; before value added tax")
          .source(ServiceCharge.ENTRY.sources().get(0))
          .ofHubWith("serviceYears", "lettings")
          .answeredBy(ServiceStatements::answer);

  private ServiceStatements() {}

  /**
   * The statement of one letting.
   *
   * @param input hub, day, letting and rate of tax
   * @return its statement
   * @throws org.creativehubs.core.value.InvalidValueException if the letting bears nothing
   */
  public static ServiceStatement answer(ServiceStatementsInput input) {
    return ServiceCharge.answer(input.account()).statement(input.letting());
  }
}
