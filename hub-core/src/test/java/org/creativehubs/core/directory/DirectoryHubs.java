package org.creativehubs.core.directory;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.hub.HubPresence;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.hub.HubSetting;
import org.creativehubs.core.hub.OpeningHours;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.organisation.LegalForm;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.programme.SupportKind;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sector.CreativeSubsector;
import org.creativehubs.core.time.PartialDate;

/** Hubs for directories. */
final class DirectoryHubs {

  static final String SPACE = "11111111-1111-4111-8111-111111111111";
  static final String SERVICE = "22222222-2222-4222-8222-222222222222";
  static final String HUB = "33333333-3333-4333-8333-333333333333";
  static final String OPERATOR = "44444444-4444-4444-8444-444444444444";

  private DirectoryHubs() {}

  /** A hub that tells all that a directory can hold, with ids that a directory keeps. */
  static Hub full() {
    return Hub.builder()
        .id(HUB)
        .name("Harbour Works")
        .presence(HubPresence.PHYSICAL)
        .setting(HubSetting.CONVERTED_URBAN_BUILDING)
        .addFunctions(HubFunction.SPACE)
        .mission("Room for makers")
        .addFacilities("kiln", "print room")
        .place(
            Place.builder()
                .name("Old Harbour")
                .street("1 Quay Street")
                .locality("Northport")
                .region("Northshire")
                .postalCode("NP1 1AA")
                .country("GB")
                .gssCode("E07000106")
                .coordinates(Coordinates.of(51.2802, 1.0789))
                .build())
        .operator(
            Organisation.builder()
                .id(OPERATOR)
                .name("Harbour Works CIC")
                .legalForm(LegalForm.COMMUNITY_INTEREST_COMPANY)
                .established(PartialDate.parse("2016"))
                .addRegistrationIds("GB-COH-01234567")
                .build())
        .addOpeningHours(hours("09:30", "18:00", DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
        .addSpaces(
            Space.builder()
                .id(SPACE)
                .kind(UnitKind.STUDIO)
                .name("Studio 1")
                .area(Area.parse("150 ft2"))
                .capacity(QualifiedNumber.parse("up to 4"))
                .subsector(CreativeSubsector.ADVERTISING_MARKETING)
                .addMarketRents(MarketRent.of(Rent.parse("GBP 18.5 per ft2 per year")))
                .build())
        .addUnits(
            UnitGroup.builder().kind(UnitKind.DESK).count(QualifiedNumber.parse("over 20")).build())
        .addServices(
            HubService.builder()
                .id(SERVICE)
                .name("First advice")
                .audience("makers in town")
                .function(HubFunction.PRACTICAL_SUPPORT)
                .support(SupportKind.ENTREPRENEURSHIP_AND_BUSINESS)
                .free(true)
                .build())
        .build();
  }

  static OpeningHours hours(String opens, String closes, DayOfWeek... days) {
    return OpeningHours.builder().addDays(days).opens(opens).closes(closes).build();
  }

  static Arbitrary<Hub> any() {
    return Combinators.combine(
            words(),
            words().optional(),
            places().optional(),
            spaces().list().ofMaxSize(3).uniqueElements(Space::id),
            services().list().ofMaxSize(3).uniqueElements(HubService::id),
            hours().list().ofMaxSize(2).uniqueElements(),
            organisations().optional(),
            units().list().ofMaxSize(2).uniqueElements(UnitGroup::kind))
        .as(
            (name, mission, place, spaces, services, hours, operator, units) ->
                Hub.builder()
                    .id(name)
                    .name(name)
                    .mission(mission)
                    .place(place)
                    .spaces(spaces)
                    .services(services)
                    .openingHours(hours)
                    .operator(operator)
                    .units(units)
                    .build());
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('"', '<', 'é', 'Қ', '\\')
        .ofMinLength(1)
        .ofMaxLength(8);
  }

  private static Arbitrary<Place> places() {
    return Combinators.combine(
            words(),
            words().optional(),
            Arbitraries.of("GB", "KZ").optional(),
            Arbitraries.doubles().between(-90, 90).optional())
        .as(
            (name, town, country, degrees) ->
                Place.builder()
                    .name(name)
                    .locality(town)
                    .country(country)
                    .coordinates(degrees.map(each -> Coordinates.of(each, each * 2)))
                    .build());
  }

  private static Arbitrary<Space> spaces() {
    return Combinators.combine(
            words(),
            Arbitraries.of(UnitKind.class),
            Arbitraries.integers().between(1, 900).optional(),
            capacities().optional())
        .as(
            (id, kind, area, capacity) ->
                Space.builder()
                    .id(id)
                    .kind(kind)
                    .area(area.map(feet -> Area.parse(feet + " ft2")))
                    .capacity(capacity)
                    .build());
  }

  private static Arbitrary<QualifiedNumber> capacities() {
    return Arbitraries.of("4", "up to 8", "over 3", "circa 5", "between 2 and 6", "at least 1")
        .map(QualifiedNumber::parse);
  }

  private static Arbitrary<UnitGroup> units() {
    return Combinators.combine(Arbitraries.of(UnitKind.class), capacities())
        .as((kind, count) -> UnitGroup.builder().kind(kind).count(count).build());
  }

  private static Arbitrary<HubService> services() {
    return Combinators.combine(
            words(),
            words(),
            words().optional(),
            Arbitraries.of(HubFunction.class).optional(),
            Arbitraries.of(true).optional())
        .as(
            (id, name, audience, function, free) ->
                HubService.builder()
                    .id(id)
                    .name(name)
                    .audience(audience)
                    .function(function)
                    .free(free)
                    .build());
  }

  private static Arbitrary<OpeningHours> hours() {
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
            Arbitraries.of("00:00", "09:30"),
            Arbitraries.of("17:00", "24:00", "01:00"))
        .as(DirectoryHubs::hours);
  }

  private static OpeningHours hours(Set<DayOfWeek> days, String opens, String closes) {
    return OpeningHours.builder().days(days).opens(opens).closes(closes).build();
  }

  private static Arbitrary<Organisation> organisations() {
    return Combinators.combine(words(), Arbitraries.of(List.of(), List.of("GB-COH-01234567")))
        .as(
            (name, entries) ->
                Organisation.builder()
                    .id(name)
                    .name(name)
                    .registrationIds(entries.stream().map(String.class::cast).toList())
                    .build());
  }
}
