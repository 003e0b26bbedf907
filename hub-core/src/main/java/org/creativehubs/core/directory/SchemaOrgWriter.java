package org.creativehubs.core.directory;

import static java.util.Locale.ROOT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.hub.OpeningHours;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.OpenRecord;

/** Writes hubs and events in the vocabulary of schema.org. */
final class SchemaOrgWriter {

  static final String CONTEXT = "https://schema.org";
  private static final int DECIMALS = 4;
  private static final String UNTOLD = "a reader of schema.org looks for it, and it is not known";

  private final Missing missing = new Missing();

  DirectoryFile hub(Hub hub) {
    OpenRecord.Builder thing = OpenRecord.builder().field("@context", CONTEXT);
    thing.field("@type", hub.place().isPresent() ? "LocalBusiness" : "Organization");
    thing.field("identifier", hub.id()).field("name", hub.name());
    thing.field("description", hub.mission());
    thing.field("foundingDate", hub.opened().map(PartialDate::toString));
    thing.field("dissolutionDate", hub.closed().map(PartialDate::toString));
    hub.place().ifPresentOrElse(place -> place(place, thing), () -> untold("address", hub.name()));
    thing.field("openingHoursSpecification", hub.openingHours().stream().map(this::hours).toList());
    if (hub.openingHours().isEmpty()) {
      untold("openingHoursSpecification", hub.name());
    }
    thing.field("amenityFeature", hub.facilities().stream().map(this::feature).toList());
    thing.field("keywords", hub.themes());
    thing.field("parentOrganization", hub.operator().map(this::organisation));
    thing.field("owner", hub.owner().map(this::organisation));
    thing.field("containsPlace", hub.spaces().stream().map(this::space).toList());
    thing.field("additionalProperty", hub.units().stream().map(this::units).toList());
    thing.field("makesOffer", hub.services().stream().map(this::offer).toList());
    return new DirectoryFile(thing.build(), missing.list());
  }

  private void untold(String field, String of) {
    missing.add(field, UNTOLD, of);
  }

  private void place(Place place, OpenRecord.Builder thing) {
    OpenRecord address =
        typed("PostalAddress")
            .field("name", place.name())
            .field("streetAddress", place.street())
            .field("addressLocality", place.locality())
            .field("addressRegion", place.region())
            .field("postalCode", place.postalCode())
            .field("addressCountry", place.country())
            .build();
    thing.field("address", address).field("geo", place.coordinates().map(this::point));
    if (place.coordinates().isEmpty()) {
      untold("geo", place.name());
    }
  }

  private OpenRecord point(Coordinates point) {
    return typed("GeoCoordinates")
        .field("latitude", point.latitude())
        .field("longitude", point.longitude())
        .build();
  }

  private OpenRecord hours(OpeningHours hours) {
    return typed("OpeningHoursSpecification")
        .field("dayOfWeek", hours.days().stream().sorted().map(SchemaOrgWriter::day).toList())
        .field("opens", hours.opens())
        .field("closes", hours.closes())
        .build();
  }

  static String day(DayOfWeek day) {
    return CONTEXT + "/" + day.name().charAt(0) + day.name().substring(1).toLowerCase(ROOT);
  }

  private OpenRecord feature(String name) {
    return typed("LocationFeatureSpecification").field("name", name).field("value", true).build();
  }

  private OpenRecord organisation(Organisation organisation) {
    List<Object> identifiers = new ArrayList<>();
    identifiers.add(organisation.id());
    organisation.registrationIds().forEach(entry -> identifiers.add(entry(entry)));
    return typed("Organization")
        .field("identifier", identifiers)
        .field("name", organisation.name())
        .field("foundingDate", organisation.established().map(PartialDate::toString))
        .build();
  }

  private OpenRecord entry(String entry) {
    int end = entry.indexOf('-', entry.indexOf('-') + 1);
    return typed("PropertyValue")
        .field("propertyID", entry.substring(0, end))
        .field("value", entry.substring(end + 1))
        .build();
  }

  private OpenRecord space(Space space) {
    return typed("Accommodation")
        .field("identifier", space.id())
        .field("name", space.name())
        .field("accommodationCategory", Show.words(space.kind()))
        .field("floorSize", space.area().map(this::area))
        .field("occupancy", space.capacity().map(n -> number(typed("QuantitativeValue"), n)))
        .build();
  }

  private OpenRecord area(Area area) {
    return typed("QuantitativeValue")
        .field("value", decimal(area.amount()))
        .field("unitCode", area.unit() == AreaUnit.SQ_FT ? "FTK" : "MTK")
        .build();
  }

  private OpenRecord units(UnitGroup units) {
    OpenRecord.Builder property =
        typed("PropertyValue")
            .field("propertyID", ReferralTerms.COUNT)
            .field("name", Show.words(units.kind()));
    return number(property, units.count());
  }

  /** A number, or the least and greatest that it may be, or else in words. */
  private static OpenRecord number(OpenRecord.Builder record, QualifiedNumber number) {
    BigDecimal value = decimal(number.value());
    return switch (number.qualifier()) {
      case EXACT -> record.field("value", value).build();
      case AT_LEAST -> record.field("minValue", value).build();
      case UP_TO -> record.field("maxValue", value).build();
      case BETWEEN ->
          record
              .field("minValue", value)
              .field("maxValue", number.to().map(SchemaOrgWriter::decimal))
              .build();
      case OVER, UNDER, NEARLY, CIRCA -> record.field("value", number.toString()).build();
    };
  }

  static BigDecimal decimal(Ratio number) {
    BigDecimal shorter = number.toBigDecimal(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
  }

  private OpenRecord offer(HubService service) {
    OpenRecord offered =
        typed("Service")
            .field("identifier", service.id())
            .field("name", service.name())
            .field("serviceType", service.function().map(Show::words))
            .field("audience", service.audience().map(this::audience))
            .field("provider", service.provider().map(this::named))
            .build();
    return typed("Offer")
        .field("itemOffered", offered)
        .field("price", service.free().filter(free -> free).map(free -> 0))
        .build();
  }

  private OpenRecord audience(String words) {
    return typed("Audience").field("audienceType", words).build();
  }

  private OpenRecord named(String name) {
    return typed("Organization").field("name", name).build();
  }

  DirectoryFile events(EventPlan plan) {
    OpenRecord graph =
        OpenRecord.builder()
            .field("@context", CONTEXT)
            .build()
            .with("@graph", plan.events().stream().map(this::event).toList());
    return new DirectoryFile(graph, missing.list());
  }

  private OpenRecord event(Event event) {
    if (event.date().isEmpty()) {
      untold("startDate", event.title());
    }
    if (event.venue().isEmpty()) {
      untold("location", event.title());
    }
    event
        .speaker()
        .ifPresent(
            name ->
                missing.add(
                    "performer",
                    "schema.org asks whether it is a person or an organisation",
                    event.title()));
    return typed("Event")
        .field("identifier", event.id())
        .field("name", event.title())
        .field("startDate", event.date().map(PartialDate::toString))
        .field("location", event.venue().map(venue -> typed("Place").field("name", venue).build()))
        .field("keywords", event.type().map(Show::words))
        .build();
  }

  private static OpenRecord.Builder typed(String type) {
    return OpenRecord.builder().field("@type", type);
  }
}
