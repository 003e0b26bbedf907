package org.creativehubs.core;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.hub.HubPresence;
import org.creativehubs.core.hub.HubSetting;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.lease.TenantDuty;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.core.whatif.ChangedFact;
import org.creativehubs.core.whatif.ChangedHub;
import org.creativehubs.core.whatif.EndingOrder;
import org.creativehubs.core.whatif.HubChange;
import org.creativehubs.core.whatif.LetMeasure;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of hubs and what they are made of. */
final class ExampleHubs {

  private static final Area AREA = Area.parse("350 m2");
  private static final Coordinates POINT = Coordinates.of(51.2802, 1.0789);
  static final Place PLACE =
      Place.builder()
          .name("Northgate")
          .locality("Canterbury")
          .region("Kent")
          .country("GB")
          .gssCode("E07000106")
          .coordinates(POINT)
          .street("1 North Lane")
          .postalCode("CT1 1AA")
          .subdivision("GB-KEN")
          .build();
  private static final Organisation TRUST = ExampleOrganisations.TRUST;
  private static final UnitGroup STUDIOS =
      UnitGroup.builder()
          .kind(UnitKind.STUDIO)
          .count(QualifiedNumber.exact(50))
          .area(AREA)
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final RentTier TIER =
      RentTier.builder()
          .name("artists")
          .size(Ratio.of(10))
          .unit("studios")
          .shareOfMarket(Ratio.of(1, 3))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final Letting QUOTED =
      Letting.builder()
          .id("studio-2")
          .addSpaces("studio-1")
          .premises("studio 2")
          .area(AREA)
          .tenant("potter")
          .basis(LettingBasis.LICENCE)
          .tier("artists")
          .rent(Rent.parse("GBP 19 per ft2 per year"))
          .shareOfMarket(Ratio.of(1, 3))
          .otherCharges(Rent.parse("GBP 120 per month"))
          .start(PartialDate.parse("2017"))
          .termMonths(36)
          .addDuties(TenantDuty.of("an hour a week for the community"))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final Letting ON_TERMS =
      Letting.builder()
          .id("studio-1")
          .addSpaces("studio-1")
          .tenant("potter")
          .basis(LettingBasis.LEASE)
          .terms(ExampleLeases.TERMS)
          .turnoverRent(ExampleLeases.TURNOVER)
          .addRenewals(ExampleSpaces.RENEWAL)
          .build();
  static final Figure FIGURE =
      Figure.builder()
          .measure("visitors")
          .value(QualifiedNumber.exact(9000))
          .unit("people")
          .asOf(PartialDate.parse("2016"))
          .population("adults")
          .within("the city")
          .reading("those counted at the door")
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final FundingAward AWARD =
      FundingAward.builder()
          .id("R-2016/7")
          .funder("The region")
          .instrument(FundingInstrument.GRANT)
          .amount(Money.parse("GBP 500"))
          .build();
  private static final Statement STATEMENT =
      Statement.builder()
          .id("income")
          .kind(StatementKind.REVENUE)
          .of("Northgate")
          .addLines(StatementLine.builder().category("rent").build())
          .build();
  static final Hub HUB =
      Hub.builder()
          .id("northgate")
          .name("Northgate")
          .setting(HubSetting.CONVERTED_URBAN_BUILDING)
          .presence(HubPresence.PHYSICAL)
          .addFunctions(HubFunction.SPACE, HubFunction.PEOPLE)
          .place(PLACE)
          .opened(PartialDate.parse("2016-10"))
          .floorArea(AREA)
          .floorAreaScope("levels 1 to 4")
          .operator(TRUST)
          .owner(Organisation.of("council", "The council"))
          .addUnits(STUDIOS)
          .addRentTiers(TIER)
          .addLettings(ON_TERMS, QUOTED)
          .addTenantDuties(TenantDuty.of("keep the yard tidy"))
          .addAgreements(ExampleAgreements.AGREEMENT)
          .addEvidence(ExampleAgreements.EVIDENCE)
          .addFigures(FIGURE)
          .addFunctionEvidence(ExampleSpaces.SHOWN)
          .closed(PartialDate.parse("2021-09"))
          .mission("room for makers")
          .addValues("kindness", "difference")
          .addThemes("craft")
          .addFacilities("a kiln")
          .addRatings(
              Rating.builder()
                  .vocabulary("success-factors")
                  .term("legacy")
                  .standing(Standing.PARTLY)
                  .build())
          .addSpaces(ExampleSpaces.SPACE)
          .addMembers(Organisation.of("potter", "The potter"))
          .addPartners(Organisation.of("college", "The college"))
          .addServices(ExampleSpaces.SERVICE)
          .addOpeningHours(ExampleSpaces.HOURS)
          .addGovernance(ExampleOrganisations.BOARD)
          .group(ExampleOrganisations.GROUP)
          .addHeadLeases(ExampleSpaces.LEASE)
          .addLoans(ExampleLoans.LOAN)
          .addAwards(AWARD)
          .addStatements(STATEMENT)
          .addIndicators(ExampleIndicators.INDICATOR)
          .addServiceYears(ExampleServiceYears.YEAR)
          .build();

  private ExampleHubs() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(Coordinates.class, POINT, Coordinates.of(-90, 180))
        .with(Place.class, PLACE, Place.of("Northgate"))
        .with(
            UnitGroup.class,
            STUDIOS,
            UnitGroup.builder().kind(UnitKind.DESK).count(QualifiedNumber.exact(0)).build())
        .with(
            RentTier.class,
            TIER,
            RentTier.builder().name("all").size(Ratio.ZERO).shareOfMarket(Ratio.ONE).build())
        .with(Letting.class, QUOTED, ON_TERMS, Letting.builder().id("a").build())
        .with(
            Figure.class,
            FIGURE,
            Figure.builder()
                .measure("desks")
                .value(QualifiedNumber.exact(-1))
                .unit("desks")
                .source(ExampleExplanations.TITLE)
                .build())
        .with(Hub.class, HUB, Hub.builder().id("a").name("A").build());
    addChanges(contract);
  }

  private static void addChanges(ValueTypeContract contract) {
    LocalDate day = LocalDate.of(2024, 6, 1);
    HubChange raised =
        HubChange.rents("up", Ratio.parse("1.1"), day).toBuilder()
            .addLettings("studio-1")
            .addCharges(ChargeKind.RENT)
            .build();
    HubChange more = HubChange.newLetting("more", Letting.builder().id("more").build());
    HubChange share = HubChange.profitShare("share", "head-lease", Ratio.of(1, 2));
    HubChange less =
        HubChange.occupancy("less let", Ratio.of(1, 2), LetMeasure.AREA, EndingOrder.LAST_IN, day);
    HubChange tier = HubChange.tierShare("half", "artists", Ratio.of(1, 2), day);
    HubChange charge = HubChange.charge("service", "service", Money.parse("GBP 900"), day);
    ChangedHub changed = HubChange.apply(HUB, List.of(raised, more, share));
    contract
        .with(HubChange.class, raised, more, share, less, tier, charge)
        .with(ChangedHub.class, changed)
        .with(ChangedFact.class, changed.facts().get(0), changed.facts().get(1));
  }
}
