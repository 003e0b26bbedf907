package org.creativehubs.core.directory;

import static java.util.Locale.ROOT;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.hub.OpeningHours;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventType;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.OpenRecord;

/** Reads hubs and events in the vocabulary of schema.org. */
final class SchemaOrgReader {

  private static final Set<String> PLACES = Set.of("Place", "LocalBusiness", "Organization");
  private static final List<String> OF_PLACES =
      List.of("address", "geo", "openingHoursSpecification", "openingHours");

  /** Such as Mo-Fr 09:00-17:00 or Sa,Su 10:00-16:00. */
  private static final Pattern HOURS =
      Pattern.compile("([A-Za-z ,-]+?) +([0-9]{2}:[0-9]{2}) ?- ?([0-9]{2}:[0-9]{2})");

  private static final int LONGEST_ID = 90;
  private static final int DATE = 10;
  private static final int TIME = 5;

  private final RecordFields root;
  private final List<Hub> hubs = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  SchemaOrgReader(OpenRecord document) {
    this.root = RecordFields.of(document);
  }

  RecordRead<SchemaOrgContents> read() {
    if (root.has("@graph")) {
      root.records("@graph").forEach(this::readThing);
    } else {
      readThing(root);
    }
    return new RecordRead<>(new SchemaOrgContents(hubs, events), root.faults());
  }

  private void readThing(RecordFields thing) {
    List<String> types = thing.texts("@type").stream().map(SchemaOrgReader::local).toList();
    if (types.stream().anyMatch(type -> type.endsWith("Event"))) {
      readEvent(thing);
    } else if (types.stream().anyMatch(PLACES::contains)
        || OF_PLACES.stream().anyMatch(thing::has)) {
      readHub(thing);
    }
  }

  /** The name of a term without the address of the vocabulary. */
  private static String local(String term) {
    return term.substring(Math.max(term.lastIndexOf('/'), term.lastIndexOf(':')) + 1);
  }

  private static Optional<String> id(RecordFields thing) {
    return thing.texts("identifier").stream()
        .findFirst()
        .or(() -> thing.text("@id"))
        .or(() -> thing.text("url"))
        .or(() -> thing.text("name"))
        .map(id -> id.strip().replaceAll("\\s+", " "))
        .map(id -> id.substring(0, Math.min(id.length(), LONGEST_ID)));
  }

  private void readEvent(RecordFields thing) {
    Optional<String> title = thing.required("name");
    if (title.isPresent()) {
      thing.made(() -> event(thing, title.get())).ifPresent(events::add);
    }
  }

  private static Event event(RecordFields thing, String title) {
    Event.Builder event = Event.builder().id(id(thing).orElse(title)).title(title);
    event.date(thing.text("startDate", SchemaOrgReader::date));
    event.venue(
        thing
            .record()
            .text("location")
            .or(() -> thing.record("location").flatMap(p -> p.text("name"))));
    return event
        .type(
            thing.texts("keywords").stream()
                .flatMap(word -> ReferralTerms.constant(EventType.class, word).stream())
                .findFirst())
        .build();
  }

  /** A date, of which a time of the day is passed over. */
  private static PartialDate date(String text) {
    return PartialDate.parse(text.length() > DATE ? text.substring(0, DATE) : text);
  }

  private void readHub(RecordFields thing) {
    Optional<String> name = thing.required("name");
    if (name.isPresent()) {
      thing.made(() -> hub(thing, name.get())).ifPresent(hubs::add);
    }
  }

  private static Hub hub(RecordFields thing, String name) {
    Hub.Builder hub = Hub.builder().id(id(thing).orElse(name)).name(name);
    hub.mission(thing.text("description"));
    hub.opened(thing.text("foundingDate", SchemaOrgReader::date));
    hub.closed(thing.text("dissolutionDate", SchemaOrgReader::date));
    hub.place(place(thing, name)).openingHours(hours(thing));
    hub.facilities(
        thing.records("amenityFeature").stream()
            .filter(feature -> !feature.record().get("value").equals(Optional.of(false)))
            .flatMap(feature -> feature.text("name").stream())
            .distinct()
            .toList());
    hub.themes(themes(thing));
    hub.operator(thing.record("parentOrganization").flatMap(SchemaOrgReader::organisation));
    hub.owner(thing.record("owner").flatMap(SchemaOrgReader::organisation));
    hub.spaces(
        unique(
            all(thing, "containsPlace", SchemaOrgReader::space),
            Space::id,
            (space, id) -> space.toBuilder().id(id).build()));
    hub.units(all(thing, "additionalProperty", SchemaOrgReader::units));
    return hub.services(
            unique(
                all(thing, "makesOffer", SchemaOrgReader::service),
                HubService::id,
                (service, id) -> service.toBuilder().id(id).build()))
        .build();
  }

  private static <T> List<T> all(
      RecordFields thing, String field, Function<RecordFields, Optional<T>> reading) {
    return thing.records(field).stream().flatMap(each -> reading.apply(each).stream()).toList();
  }

  /** Things that tell no id of their own may share a name: the second is called "name (2)". */
  private static <T> List<T> unique(
      List<T> things, Function<T, String> id, BiFunction<T, String, T> named) {
    Map<String, T> found = new LinkedHashMap<>();
    for (T thing : things) {
      String key = id.apply(thing);
      for (int next = 2; found.containsKey(key); next++) {
        key = id.apply(thing) + " (" + next + ")";
      }
      found.put(key, key.equals(id.apply(thing)) ? thing : named.apply(thing, key));
    }
    return List.copyOf(found.values());
  }

  /** Keywords in a list, or in one text with commas. */
  private static List<String> themes(RecordFields thing) {
    return thing
        .record()
        .text("keywords")
        .map(text -> Splitter.on(',').trimResults().omitEmptyStrings().splitToStream(text))
        .orElseGet(() -> thing.texts("keywords").stream().filter(text -> !text.isBlank()))
        .distinct()
        .toList();
  }

  private static Optional<Place> place(RecordFields thing, String name) {
    Optional<Coordinates> point = thing.record("geo").flatMap(SchemaOrgReader::point);
    Optional<String> line = thing.record().text("address");
    Place.Builder place = Place.builder().name(name).coordinates(point);
    if (line.isPresent()) {
      return thing.made(() -> place.street(line).build());
    }
    Optional<RecordFields> address = thing.record("address");
    if (address.isEmpty()) {
      return point.map(at -> place.build());
    }
    RecordFields told = address.get();
    return told.made(
        () ->
            place
                .name(told.text("name").orElse(name))
                .street(told.text("streetAddress"))
                .locality(told.text("addressLocality"))
                .region(told.text("addressRegion"))
                .postalCode(told.text("postalCode"))
                .country(country(told))
                .build());
  }

  /** A code; the name of a country is left where it is. */
  private static Optional<String> country(RecordFields address) {
    Optional<String> told =
        address
            .record()
            .text("addressCountry")
            .or(() -> address.record("addressCountry").flatMap(each -> each.text("name")));
    if (told.filter(code -> code.length() != 2).isPresent()) {
      address.fault(
          "addressCountry", Fault.UNKNOWN_CODE, "be a code such as GB to be used", told.get());
    }
    return told.filter(code -> code.length() == 2);
  }

  private static Optional<Coordinates> point(RecordFields geo) {
    Optional<BigDecimal> latitude = geo.number("latitude");
    Optional<BigDecimal> longitude = geo.number("longitude");
    return latitude.isPresent() && longitude.isPresent()
        ? geo.made(
            () -> Coordinates.of(latitude.get().doubleValue(), longitude.get().doubleValue()))
        : Optional.empty();
  }

  private static List<OpeningHours> hours(RecordFields thing) {
    List<OpeningHours> hours = new ArrayList<>();
    for (RecordFields told : thing.records("openingHoursSpecification")) {
      told.made(() -> hours(told.texts("dayOfWeek"), time(told, "opens"), time(told, "closes")))
          .ifPresent(hours::add);
    }
    for (String text : thing.texts("openingHours")) {
      thing.made(() -> hours(text)).ifPresent(hours::add);
    }
    return hours;
  }

  private static String time(RecordFields told, String field) {
    String text = told.text(field).orElse("absent");
    return text.length() > TIME ? text.substring(0, TIME) : text;
  }

  private static OpeningHours hours(List<String> days, String opens, String closes) {
    Set<DayOfWeek> set = new LinkedHashSet<>();
    days.forEach(day -> set.add(day("dayOfWeek", day)));
    return OpeningHours.builder().days(set).opens(opens).closes(closes).build();
  }

  private static OpeningHours hours(String text) {
    Matcher parts = HOURS.matcher(text.strip());
    if (!parts.matches()) {
      throw new InvalidValueException(
          Fault.MALFORMED, "openingHours", "read like Mo-Fr 09:00-17:00", text);
    }
    Set<DayOfWeek> days = new LinkedHashSet<>();
    for (String part : Splitter.on(',').trimResults().split(parts.group(1))) {
      List<String> ends = Splitter.on('-').trimResults().splitToList(part);
      DayOfWeek last = day("openingHours", ends.get(ends.size() - 1));
      DayOfWeek day = day("openingHours", ends.get(0));
      days.add(day);
      while (day != last) {
        day = day.plus(1);
        days.add(day);
      }
    }
    return OpeningHours.builder().days(days).opens(parts.group(2)).closes(parts.group(3)).build();
  }

  /** A day of the week by its name, or the first two letters of it. */
  private static DayOfWeek day(String field, String text) {
    String name = local(text).toUpperCase(ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(name) || day.name().substring(0, 2).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, field, "be a day such as Monday", text));
  }

  private static Optional<Organisation> organisation(RecordFields thing) {
    Optional<String> name = thing.required("name");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return thing.made(
        () ->
            Organisation.builder()
                .id(id(thing).orElse(name.get()))
                .name(name.get())
                .established(thing.text("foundingDate", SchemaOrgReader::date))
                .registrationIds(entries(thing.record()))
                .build());
  }

  private static List<String> entries(OpenRecord thing) {
    return thing.records("identifier").stream()
        .filter(each -> each.text("propertyID").isPresent() && each.text("value").isPresent())
        .map(each -> each.text("propertyID").get() + "-" + each.text("value").get())
        .toList();
  }

  private static Optional<Space> space(RecordFields thing) {
    Optional<UnitKind> kind =
        thing
            .text("accommodationCategory")
            .flatMap(words -> ReferralTerms.constant(UnitKind.class, words));
    Optional<String> id = id(thing);
    if (kind.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return thing.made(
        () ->
            Space.builder()
                .id(id.get())
                .kind(kind.get())
                .name(thing.text("name"))
                .area(thing.record("floorSize").flatMap(SchemaOrgReader::area))
                .capacity(thing.record("occupancy").flatMap(SchemaOrgReader::number))
                .build());
  }

  private static Optional<Area> area(RecordFields size) {
    Optional<AreaUnit> unit =
        size.text("unitCode")
            .flatMap(
                code ->
                    switch (code) {
                      case "FTK" -> Optional.of(AreaUnit.SQ_FT);
                      case "MTK" -> Optional.of(AreaUnit.SQ_M);
                      default -> Optional.empty();
                    });
    Optional<BigDecimal> value = size.number("value");
    return unit.isPresent() && value.isPresent()
        ? size.made(() -> Area.of(Ratio.of(value.get()), unit.get()))
        : Optional.empty();
  }

  private static Optional<QualifiedNumber> number(RecordFields told) {
    Optional<Ratio> least = told.number("minValue").map(Ratio::of);
    Optional<Ratio> most = told.number("maxValue").map(Ratio::of);
    if (least.isPresent() && most.isPresent()) {
      return told.made(() -> QualifiedNumber.between(least.get(), most.get()));
    }
    return least
        .map(value -> QualifiedNumber.of(Qualifier.AT_LEAST, value))
        .or(() -> most.map(value -> QualifiedNumber.of(Qualifier.UP_TO, value)))
        .or(
            () ->
                told.record().number("value").map(value -> QualifiedNumber.exact(Ratio.of(value))))
        .or(() -> told.text("value", QualifiedNumber::parse));
  }

  private static Optional<UnitGroup> units(RecordFields property) {
    Optional<UnitKind> kind =
        property
            .record()
            .text("propertyID")
            .filter(ReferralTerms.COUNT::equals)
            .flatMap(id -> property.text("name"))
            .flatMap(words -> ReferralTerms.constant(UnitKind.class, words));
    Optional<QualifiedNumber> count = kind.flatMap(each -> number(property));
    return count.isPresent()
        ? property.made(() -> UnitGroup.builder().kind(kind.get()).count(count.get()).build())
        : Optional.empty();
  }

  private static Optional<HubService> service(RecordFields offer) {
    Optional<RecordFields> offered = offer.record("itemOffered");
    Optional<String> name = offered.flatMap(each -> each.required("name"));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    RecordFields told = offered.get();
    return told.made(
        () ->
            HubService.builder()
                .id(id(told).orElse(name.get()))
                .name(name.get())
                .function(
                    told.text("serviceType")
                        .flatMap(words -> ReferralTerms.constant(HubFunction.class, words)))
                .audience(told.record("audience").flatMap(each -> each.text("audienceType")))
                .provider(told.record("provider").flatMap(each -> each.text("name")))
                .free(offer.number("price").map(price -> price.signum() == 0))
                .build());
  }
}
