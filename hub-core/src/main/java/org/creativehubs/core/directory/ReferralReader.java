package org.creativehubs.core.directory;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.hub.OpeningHours;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.organisation.LegalForm;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.programme.SupportKind;
import org.creativehubs.core.programme.SupportOffer;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sector.CreativeSubsector;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.OpenRecord;

/** Reads the services of a directory as hubs. */
final class ReferralReader {

  private static final int TIME = 5;

  private final RecordFields root;
  private final Map<String, ReferralHub> hubs = new LinkedHashMap<>();

  ReferralReader(OpenRecord document) {
    this.root = RecordFields.of(document);
  }

  RecordRead<List<Hub>> read() {
    if (root.has("contents")) {
      root.records("contents").forEach(service -> readService(service, Optional.empty()));
    } else if (root.has("services")) {
      Optional<Organisation> giver = organisation(root);
      root.records("services").forEach(service -> readService(service, giver));
    } else {
      readService(root, Optional.empty());
    }
    List<Hub> read = hubs.values().stream().flatMap(hub -> hub.hub().stream()).toList();
    return new RecordRead<>(read, root.faults());
  }

  private void readService(RecordFields service, Optional<Organisation> of) {
    Optional<String> id = service.required("id");
    Optional<String> name = service.required("name");
    Optional<Organisation> giver =
        service.record("organization").flatMap(ReferralReader::organisation).or(() -> of);
    List<RecordFields> at = service.records("service_at_locations");
    List<ReferralHub> places = new ArrayList<>();
    at.forEach(each -> place(each).ifPresent(places::add));
    if (at.isEmpty()) {
      giver.ifPresent(each -> places.add(elsewhere(each)));
    }
    if (places.isEmpty() && at.isEmpty()) {
      service.fault(
          "service_at_locations", Fault.MISSING_FIELD, "say where, or organization who", "absent");
    }
    for (ReferralHub place : places) {
      if (id.isPresent() && name.isPresent()) {
        readService(place, service, id.get(), name.get(), giver);
      }
    }
  }

  private ReferralHub elsewhere(Organisation giver) {
    return hubs.computeIfAbsent(
        "organisation " + giver.id(), key -> new ReferralHub(root, giver.id(), giver.name()));
  }

  private Optional<ReferralHub> place(RecordFields at) {
    Optional<RecordFields> location = at.record("location");
    Optional<String> id =
        location.flatMap(each -> each.text("id")).or(() -> at.text("location_id"));
    if (id.isEmpty()) {
      at.fault("location_id", Fault.MISSING_FIELD, "be given, or a location with an id", "absent");
    }
    return id.map(key -> known(key, location));
  }

  private ReferralHub known(String id, Optional<RecordFields> location) {
    ReferralHub hub = hubs.computeIfAbsent(id, key -> new ReferralHub(root, key, key));
    location.ifPresent(hub::readLocation);
    return hub;
  }

  private static void readService(
      ReferralHub hub, RecordFields service, String id, String name, Optional<Organisation> giver) {
    List<ReferralTerm> terms = ReferralTerm.of(service);
    Optional<UnitKind> kind = constant(terms, UnitKind.class);
    boolean isGroup = terms.stream().anyMatch(term -> term.isOf(ReferralTerms.COUNT));
    giver.ifPresent(hub::givenBy);
    if (kind.isEmpty()) {
      service
          .made(() -> offered(service, id, name, terms))
          .ifPresent(each -> hub.add(service, each, giver));
    } else if (isGroup) {
      hours(service).forEach(hub::add);
      service.made(() -> units(kind.get(), terms)).ifPresent(hub::add);
    } else {
      hours(service).forEach(hub::add);
      service
          .made(() -> space(service, id, name, kind.get(), terms))
          .ifPresent(each -> hub.add(service, each));
    }
  }

  private static HubService offered(
      RecordFields service, String id, String name, List<ReferralTerm> terms) {
    HubService.Builder offered = HubService.builder();
    offered.id(id).name(name).audience(service.text("eligibility_description"));
    offered.function(constant(terms, HubFunction.class));
    offered.support(constant(terms, SupportKind.class));
    offered.offer(constant(terms, SupportOffer.class));
    offered.needs(terms.stream().flatMap(term -> term.constant(HubNeed.class).stream()).toList());
    return offered.free(isFree(service)).build();
  }

  /** Free if all its costs are zero, not free if none is; not known otherwise. */
  private static Optional<Boolean> isFree(RecordFields service) {
    List<Boolean> free =
        service.records("cost_options").stream()
            .flatMap(cost -> cost.number("amount").stream())
            .map(amount -> amount.signum() == 0)
            .distinct()
            .toList();
    return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
  }

  private static UnitGroup units(UnitKind kind, List<ReferralTerm> terms) {
    QualifiedNumber count =
        value(terms, ReferralTerms.COUNT).map(QualifiedNumber::parse).orElseThrow();
    return UnitGroup.builder().kind(kind).count(count).build();
  }

  private static Space space(
      RecordFields service, String id, String name, UnitKind kind, List<ReferralTerm> terms) {
    return Space.builder()
        .id(id)
        .kind(kind)
        .name(name)
        .area(value(terms, ReferralTerms.AREA).map(Area::parse))
        .capacity(value(terms, ReferralTerms.CAPACITY).map(QualifiedNumber::parse))
        .subsector(constant(terms, CreativeSubsector.class))
        .marketRents(rents(service))
        .build();
  }

  private static List<MarketRent> rents(RecordFields service) {
    List<MarketRent> rents = new ArrayList<>();
    for (RecordFields cost : service.records("cost_options")) {
      if (cost.text("option").filter("market rent"::equals).isPresent()) {
        cost.made(() -> rent(cost)).ifPresent(rents::add);
      }
    }
    return rents;
  }

  private static MarketRent rent(RecordFields cost) {
    String currency = cost.text("currency").orElse("GBP").toUpperCase(Locale.ROOT);
    String amount = cost.number("amount").map(Object::toString).orElse("absent");
    Rent rent =
        Rent.parse(currency + " " + amount + " " + cost.text("amount_description").orElse(""));
    return MarketRent.builder()
        .rent(rent)
        .from(cost.text("valid_from", ReferralReader::day))
        .build();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(Fault.MALFORMED, "day", "be a day such as 2026-04-01", text);
    }
  }

  private static Optional<String> value(List<ReferralTerm> terms, String taxonomy) {
    return terms.stream().filter(term -> term.isOf(taxonomy)).map(ReferralTerm::value).findFirst();
  }

  static <E extends Enum<E>> Optional<E> constant(List<ReferralTerm> terms, Class<E> type) {
    return terms.stream().flatMap(term -> term.constant(type).stream()).findFirst();
  }

  /** The opening hours that weekly schedules give; others are faults. */
  static List<OpeningHours> hours(RecordFields of) {
    List<OpeningHours> hours = new ArrayList<>();
    for (RecordFields schedule : of.records("schedules")) {
      if (isWeekly(schedule)) {
        schedule.made(() -> hours(schedule, schedule.texts("byday"))).ifPresent(hours::add);
      }
    }
    return hours;
  }

  private static boolean isWeekly(RecordFields schedule) {
    boolean weekly =
        schedule.text("freq").filter("WEEKLY"::equals).isPresent()
            && schedule
                .number("interval")
                .filter(each -> each.compareTo(BigDecimal.ONE) != 0)
                .isEmpty();
    if (!weekly) {
      schedule.fault(
          "freq",
          Fault.INCONSISTENT,
          "be WEEKLY, every week, to be read as opening hours; it stays in the document",
          schedule.text("freq").orElse("absent"));
    }
    return weekly;
  }

  private static OpeningHours hours(RecordFields schedule, List<String> byday) {
    Set<DayOfWeek> days = new LinkedHashSet<>();
    for (String text : byday) {
      Splitter.on(',').trimResults().split(text).forEach(day -> days.add(weekday(day)));
    }
    OpeningHours.Builder hours = OpeningHours.builder();
    hours.days(days).opens(time(schedule, "opens_at"));
    return hours.closes(time(schedule, "closes_at")).build();
  }

  private static DayOfWeek weekday(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> ReferralWriter.day(day).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "byday", "be days such as MO,TU", text));
  }

  private static String time(RecordFields schedule, String field) {
    String text = schedule.text(field).orElse("absent");
    return text.length() > TIME ? text.substring(0, TIME) : text;
  }

  private static Optional<Organisation> organisation(RecordFields fields) {
    Optional<String> id = fields.required("id");
    Optional<String> name = fields.required("name");
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return fields.made(() -> organisation(fields, id.get(), name.get()));
  }

  private static Organisation organisation(RecordFields fields, String id, String name) {
    Organisation.Builder made = Organisation.builder().id(id).name(name);
    made.parentId(fields.text("parent_organization_id"));
    made.established(
        fields
            .number("year_incorporated")
            .flatMap(year -> fields.made(() -> PartialDate.parse(year.toString()))));
    made.legalForm(
        fields.text("legal_status").flatMap(t -> ReferralTerms.constant(LegalForm.class, t)));
    List<String> entries = new ArrayList<>();
    for (RecordFields entry : fields.records("organization_identifiers")) {
      Optional<String> scheme = entry.text("identifier_scheme");
      Optional<String> number = entry.text("identifier");
      if (scheme.isPresent() && number.isPresent()) {
        String whole = scheme.get() + "-" + number.get();
        entry
            .made(() -> Organisation.builder().id(id).name(name).addRegistrationIds(whole).build())
            .ifPresent(valid -> entries.addAll(valid.registrationIds()));
      }
    }
    return made.registrationIds(entries.stream().distinct().toList()).build();
  }
}
