package org.creativehubs.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.creativehubs.core.hub.FunctionEvidence;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.hub.OpeningHours;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.CapitalWorks;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.TenantDuty;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.programme.SupportKind;
import org.creativehubs.core.programme.SupportOffer;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.CreativeSubsector;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of the spaces of a hub, what goes on in them and how they are held. */
final class ExampleSpaces {

  static final FunctionEvidence SHOWN =
      FunctionEvidence.builder()
          .function(HubFunction.SPACE)
          .statement("it lets studios")
          .source(ExampleExplanations.SOURCE)
          .build();
  static final HubService SERVICE =
      HubService.builder()
          .id("advice")
          .name("Advice")
          .audience("tenants")
          .provider("The college")
          .function(HubFunction.PRACTICAL_SUPPORT)
          .support(SupportKind.ENTREPRENEURSHIP_AND_BUSINESS)
          .offer(SupportOffer.ACCELERATOR)
          .addNeeds(HubNeed.INVESTMENT_ADVICE)
          .free(true)
          .source(ExampleExplanations.SOURCE)
          .build();
  static final OpeningHours HOURS =
      OpeningHours.builder()
          .addDays(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
          .opens("10:00")
          .closes("01:00")
          .build();
  private static final MarketRent SURVEYED =
      MarketRent.builder()
          .rent(Rent.parse("GBP 30 per ft2 per year"))
          .from(LocalDate.of(2026, 1, 1))
          .source(ExampleExplanations.SOURCE)
          .build();
  static final Space SPACE =
      Space.builder()
          .id("studio-1")
          .kind(UnitKind.STUDIO)
          .name("Studio 1")
          .area(Area.parse("150 ft2"))
          .capacity(QualifiedNumber.parse("up to 8"))
          .within("levels 1 to 4")
          .addMarketRents(MarketRent.of(Rent.parse("GBP 400 per month")), SURVEYED)
          .subsector(CreativeSubsector.CRAFTS)
          .source(ExampleExplanations.SOURCE)
          .build();
  static final LeaseRenewal RENEWAL =
      LeaseRenewal.builder()
          .months(168)
          .state(RenewalState.AGREED)
          .agreedOn(PartialDate.parse("2021"))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final LeaseRenewal OPTION =
      LeaseRenewal.builder().months(12).state(RenewalState.OPTION).build();
  private static final CapitalWorks WORKS =
      CapitalWorks.builder()
          .works("windows and heating")
          .paidBy("Riverside Group")
          .cost(Money.parse("GBP 4000000"))
          .costQualifier(Qualifier.NEARLY)
          .doneOn(PartialDate.parse("2017"))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final TenantDuty DUTY =
      TenantDuty.builder()
          .words("volunteer an hour a week")
          .obligation("volunteering")
          .each(Ratio.ONE)
          .timesUnit("weeks")
          .source(ExampleExplanations.SOURCE)
          .build();
  static final HeadLease LEASE =
      HeadLease.builder()
          .id("head-lease")
          .premises("the building")
          .landlord("The council")
          .tenant("Riverside Trust")
          .start(PartialDate.parse("2024"))
          .termMonths(72)
          .addRenewals(RENEWAL, OPTION)
          .terms(ExampleLeases.TERMS)
          .profitShare(Ratio.of(1, 4))
          .agreement("northgate")
          .addCapitalWorks(WORKS)
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleSpaces() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(
            FunctionEvidence.class,
            SHOWN,
            FunctionEvidence.builder().function(HubFunction.PLACE).statement("it is open").build())
        .with(HubService.class, SERVICE, HubService.builder().id("a").name("A").build())
        .with(OpeningHours.class, HOURS)
        .with(MarketRent.class, SURVEYED, MarketRent.of(Rent.parse("GBP 1 per month")))
        .with(Space.class, SPACE, Space.builder().id("desk").kind(UnitKind.DESK).build())
        .with(LeaseRenewal.class, RENEWAL, OPTION)
        .with(TenantDuty.class, DUTY, TenantDuty.of("keep the yard tidy"))
        .with(CapitalWorks.class, WORKS, CapitalWorks.builder().works("roof").paidBy("P").build())
        .with(
            HeadLease.class,
            LEASE,
            HeadLease.builder()
                .id("a")
                .premises("a house")
                .landlord("L")
                .tenant("T")
                .rollsEveryMonths(12)
                .build(),
            HeadLease.builder().id("a").premises("a house").landlord("L").tenant("T").build());
  }
}
