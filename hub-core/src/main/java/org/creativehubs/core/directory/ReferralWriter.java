package org.creativehubs.core.directory;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubPresence;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.hub.OpeningHours;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.value.OpenRecord;

/** Writes a hub as services of a directory. */
final class ReferralWriter {

  private static final int DECIMALS = 4;

  private final Hub hub;
  private final ReferralProfile profile;
  private final String hubId;
  private final Missing missing = new Missing();

  ReferralWriter(Hub hub, ReferralProfile profile) {
    this.hub = hub;
    this.profile = profile;
    this.hubId = ReferralIds.of("hub", hub.id());
  }

  DirectoryFile write() {
    List<OpenRecord> services = new ArrayList<>();
    hub.services().forEach(service -> services.add(service(service)));
    hub.spaces().forEach(space -> services.add(service(space)));
    hub.units().stream().filter(this::isNotListed).forEach(units -> services.add(service(units)));
    if (services.isEmpty()) {
      missing.add("services", "the hub has no service, space or unit", hub.name());
    }
    return new DirectoryFile(page(services), missing.list());
  }

  private boolean isNotListed(UnitGroup units) {
    return hub.spaces().stream().noneMatch(space -> space.kind() == units.kind());
  }

  private static OpenRecord page(List<OpenRecord> services) {
    return OpenRecord.builder()
        .field("total_items", services.size())
        .field("total_pages", 1)
        .field("page_number", 1)
        .field("size", services.size())
        .field("first_page", true)
        .field("last_page", true)
        .field("empty", services.isEmpty())
        .build()
        .with("contents", services);
  }

  private OpenRecord service(HubService service) {
    String id = ReferralIds.of(hubId + "/service", service.id());
    List<OpenRecord> terms = new ArrayList<>();
    service.function().ifPresent(each -> terms.add(term(id, "service", each)));
    service.support().ifPresent(each -> terms.add(term(id, "service", each)));
    service.offer().ifPresent(each -> terms.add(term(id, "service", each)));
    service.needs().forEach(each -> terms.add(term(id, "service", each)));
    Fields fields = service(id, service.name(), giver(service));
    service.audience().ifPresent(words -> fields.field("eligibility_description", words));
    if (service.free().orElse(false)) {
      fields.list("cost_options", List.of(free(id)));
    }
    return fields.list("attributes", terms).build();
  }

  private OpenRecord free(String service) {
    return table("cost_option")
        .field("id", ReferralIds.of(service, "free"))
        .field("option", "free of charge")
        .field("amount", 0)
        .build();
  }

  private Optional<Organisation> giver(HubService service) {
    return service
        .provider()
        .map(name -> Organisation.of(ReferralIds.of(hubId + "/provider", name), name))
        .or(hub::operator);
  }

  private OpenRecord service(Space space) {
    String id = ReferralIds.of(hubId + "/space", space.id());
    String name = space.name().orElseGet(() -> Show.words(space.kind()) + " " + space.id());
    List<OpenRecord> terms = new ArrayList<>();
    terms.add(term(id, "service", space.kind()));
    space
        .area()
        .ifPresent(area -> terms.add(term(id, ReferralTerms.AREA, "floor area", area.toString())));
    space
        .capacity()
        .ifPresent(
            people ->
                terms.add(term(id, ReferralTerms.CAPACITY, "people it holds", people.toString())));
    space.subsector().ifPresent(each -> terms.add(term(id, "service", each)));
    Fields fields = service(id, name, hub.operator());
    fields.field("description", words(space));
    fields.list("schedules", schedules("service_id", id));
    List<OpenRecord> costs = new ArrayList<>();
    for (int i = 0; i < space.marketRents().size(); i++) {
      costs.add(cost(id, i, space.marketRents().get(i)));
    }
    return fields.list("cost_options", costs).list("attributes", terms).build();
  }

  private static String words(Space space) {
    return Stream.of(
            Optional.of(Show.words(space.kind())),
            space.area().map(Object::toString),
            space.capacity().map(number -> "for " + Answer.quantity(number, "people")))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private OpenRecord service(UnitGroup units) {
    String words = Show.words(units.kind());
    String id = ReferralIds.of(hubId + "/units", units.kind().name());
    OpenRecord count = term(id, ReferralTerms.COUNT, "number of units", units.count().toString());
    Fields fields = service(id, words, hub.operator());
    fields.field("description", Answer.quantity(units.count(), "units") + ": " + words);
    fields.list("schedules", schedules("service_id", id));
    return fields.list("attributes", List.of(term(id, "service", units.kind()), count)).build();
  }

  private Fields service(String id, String name, Optional<Organisation> giver) {
    Fields fields = table("service").field("id", id);
    giver.ifPresent(each -> fields.field("organization_id", organisationId(each)));
    fields.field("name", name).field("status", hub.closed().isPresent() ? "defunct" : "active");
    if (profile == ReferralProfile.UNITED_KINGDOM) {
      asked("url", name);
    }
    fields.record("organization", giver.map(this::organisation));
    OpenRecord at =
        table("service_at_location")
            .field("id", ReferralIds.of(id, "at " + hubId))
            .field("service_id", id)
            .field("location_id", hubId)
            .record("location", Optional.of(location()))
            .build();
    if (giver.isEmpty()) {
      asked("organization", name);
    }
    return fields.list("service_at_locations", List.of(at));
  }

  private void asked(String field, String of) {
    missing.add(field, profile.words() + " asks for it, and the hub does not tell it", of);
  }

  private String organisationId(Organisation organisation) {
    return ReferralIds.of("organisation", organisation.id());
  }

  private OpenRecord organisation(Organisation organisation) {
    String id = organisationId(organisation);
    asked("description", organisation.name());
    Fields fields = table("organization").field("id", id).field("name", organisation.name());
    organisation
        .established()
        .ifPresent(date -> fields.field("year_incorporated", date.earliest().getYear()));
    organisation.legalForm().ifPresent(form -> fields.field("legal_status", Show.words(form)));
    organisation
        .parentId()
        .ifPresent(
            parent ->
                fields.field("parent_organization_id", ReferralIds.of("organisation", parent)));
    List<OpenRecord> entries =
        organisation.registrationIds().stream().map(entry -> identifier(id, entry)).toList();
    return fields.list("organization_identifiers", entries).build();
  }

  private OpenRecord identifier(String organisation, String entry) {
    int end = entry.indexOf('-', entry.indexOf('-') + 1);
    String scheme = entry.substring(0, end);
    return table("organization_identifier")
        .field("id", ReferralIds.of(organisation, entry))
        .field("organization_id", organisation)
        .field("identifier_scheme", scheme)
        .field("identifier_type", scheme)
        .field("identifier", entry.substring(end + 1))
        .build();
  }

  private OpenRecord location() {
    Fields fields = table("location").field("id", hubId);
    locationType().ifPresentOrElse(type -> fields.field("location_type", type), this::noType);
    hub.operator().ifPresent(each -> fields.field("organization_id", organisationId(each)));
    fields.field("name", hub.name());
    hub.place()
        .map(Place::name)
        .filter(name -> !name.equals(hub.name()))
        .ifPresent(name -> fields.field("alternate_name", name));
    hub.mission().ifPresent(words -> fields.field("description", words));
    Optional<Coordinates> point = hub.place().flatMap(Place::coordinates);
    point.ifPresent(at -> fields.field("latitude", at.latitude()));
    point.ifPresent(at -> fields.field("longitude", at.longitude()));
    if (point.isEmpty()) {
      asked("latitude and longitude", hub.name());
    }
    fields.list("addresses", hub.place().map(this::address).stream().toList());
    fields.list("schedules", schedules("location_id", hubId));
    return fields.list("attributes", locationTerms()).build();
  }

  private Optional<String> locationType() {
    return hub.presence()
        .or(() -> hub.place().map(place -> HubPresence.PHYSICAL))
        .filter(presence -> presence != HubPresence.NOMADIC)
        .map(presence -> presence == HubPresence.VIRTUAL ? "virtual" : "physical");
  }

  private void noType() {
    if (profile.has("location", "location_type")) {
      asked("location_type", hub.name());
    }
  }

  private List<OpenRecord> locationTerms() {
    List<OpenRecord> terms = new ArrayList<>();
    hub.setting().ifPresent(each -> terms.add(term(hubId, "location", each)));
    hub.functions().forEach(each -> terms.add(term(hubId, "location", each)));
    hub.facilities().forEach(each -> terms.add(plain(ReferralTerms.FACILITY, each)));
    hub.place()
        .flatMap(Place::gssCode)
        .ifPresent(code -> terms.add(plain(ReferralTerms.GSS, code)));
    return terms;
  }

  private OpenRecord address(Place place) {
    Fields fields = table("address").field("id", ReferralIds.of(hubId, "address"));
    fields.field("location_id", hubId);
    part(fields, "address_1", place.street());
    part(fields, "city", place.locality());
    part(fields, "state_province", place.region());
    part(fields, "postal_code", place.postalCode());
    part(fields, "country", place.country());
    return fields.field("address_type", "physical").build();
  }

  private void part(Fields address, String field, Optional<String> value) {
    value.ifPresentOrElse(words -> address.field(field, words), () -> asked(field, hub.name()));
  }

  private List<OpenRecord> schedules(String field, String of) {
    return hub.openingHours().stream().map(hours -> schedule(field, of, hours)).toList();
  }

  private OpenRecord schedule(String field, String of, OpeningHours hours) {
    String days = hours.days().stream().sorted().map(ReferralWriter::day).collect(joining(","));
    return table("schedule")
        .field("id", ReferralIds.of(of, days + " " + hours.opens() + " " + hours.closes()))
        .field(field, of)
        .field("freq", "WEEKLY")
        .field("interval", 1)
        .field("byday", days)
        .field("opens_at", hours.opens())
        .field("closes_at", hours.closes())
        .build();
  }

  static String day(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private OpenRecord cost(String service, int index, MarketRent rent) {
    Rent asked = rent.rent();
    String words = asked.toString();
    Fields fields = table("cost_option").field("id", ReferralIds.of(service, "rent " + index));
    fields.field("service_id", service);
    rent.from().ifPresent(day -> fields.field("valid_from", day.toString()));
    BigDecimal amount = asked.amount().toBigDecimal(DECIMALS, RoundingMode.HALF_EVEN);
    return fields
        .field("option", "market rent")
        .field("currency", asked.currency().getCurrencyCode())
        .field("amount", plain(amount))
        .field("amount_description", words.substring(words.indexOf(" per ") + 1))
        .build();
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal shorter = amount.stripTrailingZeros();
    return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
  }

  private OpenRecord term(String of, String table, Enum<?> constant) {
    String taxonomy = ReferralTerms.taxonomy(constant.getDeclaringClass());
    return attribute(of, table, taxonomy, Show.words(constant), constant.name(), Optional.empty());
  }

  /** A number beside a service: the value of the attribute, or the term where there is none. */
  private OpenRecord term(String of, String taxonomy, String words, String value) {
    return profile.has("attribute", "value")
        ? attribute(of, "service", taxonomy, words, words, Optional.of(value))
        : attribute(of, "service", taxonomy, value, value, Optional.empty());
  }

  private OpenRecord plain(String taxonomy, String words) {
    return attribute(hubId, "location", taxonomy, words, words, Optional.empty());
  }

  private OpenRecord attribute(
      String of, String table, String taxonomy, String words, String code, Optional<String> value) {
    String term = ReferralIds.of(taxonomy, code);
    Fields fields = table("attribute").field("id", ReferralIds.of(of, taxonomy + code));
    fields.field("link_id", of).field("taxonomy_term_id", term).field("link_entity", table);
    value.ifPresent(text -> fields.field("value", text));
    OpenRecord described =
        profile == ReferralProfile.HSDS
            ? OpenRecord.builder()
                .field("id", term)
                .field("code", code)
                .field("name", words)
                .field("description", words)
                .field("taxonomy", taxonomy)
                .build()
            : OpenRecord.builder()
                .field("id", term)
                .field("taxonomy", taxonomy)
                .field("term", words)
                .build();
    return fields.record("taxonomy_term", Optional.of(described)).build();
  }

  private Fields table(String table) {
    return new Fields(table);
  }

  /** The fields of a table, of which the profile takes those that it has. */
  private final class Fields {

    private final OpenRecord.Builder fields = OpenRecord.builder();
    private final String table;

    Fields(String table) {
      this.table = table;
    }

    @CanIgnoreReturnValue
    Fields field(String name, Object value) {
      if (profile.has(table, name)) {
        fields.field(name, value);
      } else if (!name.equals("link_entity") && !name.equals("location_type")) {
        missing.add(
            name + " (" + table + ")",
            profile.words() + " has no place for it; HSDS has",
            hub.name());
      }
      return this;
    }

    @CanIgnoreReturnValue
    Fields list(String name, List<OpenRecord> records) {
      return records.isEmpty() ? this : field(name, records);
    }

    @CanIgnoreReturnValue
    Fields record(String name, Optional<OpenRecord> record) {
      record.ifPresent(each -> field(name, each));
      return this;
    }

    OpenRecord build() {
      return fields.build();
    }
  }
}
