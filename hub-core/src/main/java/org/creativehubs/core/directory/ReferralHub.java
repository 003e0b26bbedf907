package org.creativehubs.core.directory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.hub.HubPresence;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.hub.HubSetting;
import org.creativehubs.core.hub.OpeningHours;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** What a directory says of one location, until all its services are read. */
final class ReferralHub {

  private final RecordFields root;
  private final String id;
  private final Map<String, Organisation> givers = new LinkedHashMap<>();
  private final Map<String, Integer> given = new LinkedHashMap<>();
  private final Map<String, HubService> services = new LinkedHashMap<>();
  private final Map<String, Optional<Organisation>> serviceGivers = new LinkedHashMap<>();
  private final Map<String, Space> spaces = new LinkedHashMap<>();
  private final Set<UnitGroup> units = new LinkedHashSet<>();
  private final Set<OpeningHours> hours = new LinkedHashSet<>();
  private String name;
  private Optional<RecordFields> location = Optional.empty();

  ReferralHub(RecordFields root, String id, String name) {
    this.root = root;
    this.id = id;
    this.name = name;
  }

  /** Of what is said of a location the first in full counts. */
  void readLocation(RecordFields told) {
    if (location.isEmpty() && told.has("name")) {
      location = Optional.of(told);
      name = told.text("name").orElse(name);
      hours.addAll(ReferralReader.hours(told));
    }
  }

  void givenBy(Organisation organisation) {
    givers.putIfAbsent(organisation.id(), organisation);
    given.merge(organisation.id(), 1, Integer::sum);
  }

  void add(RecordFields told, HubService service, Optional<Organisation> giver) {
    if (isNew(told, service.id(), service, services.putIfAbsent(service.id(), service))) {
      serviceGivers.put(service.id(), giver);
    }
  }

  void add(RecordFields told, Space space) {
    isNew(told, space.id(), space, spaces.putIfAbsent(space.id(), space));
  }

  /** One that was told before is not; one that differs from it is a fault. */
  private static boolean isNew(RecordFields told, String id, Object now, @Nullable Object before) {
    if (before != null && !before.equals(now)) {
      told.fault("id", Fault.DUPLICATE, "be the id of one service alone at a location", id);
    }
    return before == null;
  }

  void add(UnitGroup group) {
    units.add(group);
  }

  void add(OpeningHours each) {
    hours.add(each);
  }

  Optional<Hub> hub() {
    return location.orElse(root).made(this::made);
  }

  private Hub made() {
    Hub.Builder hub = Hub.builder();
    hub.id(id).name(name).openingHours(hours).spaces(spaces.values()).units(units);
    Optional<Organisation> operator = operator();
    hub.operator(operator);
    List<HubService> offered = new ArrayList<>();
    services
        .values()
        .forEach(
            each ->
                offered.add(
                    offered(
                        each, serviceGivers.getOrDefault(each.id(), Optional.empty()), operator)));
    hub.services(offered);
    location.ifPresent(told -> readLocation(told, hub));
    return hub.build();
  }

  private static HubService offered(
      HubService service, Optional<Organisation> giver, Optional<Organisation> operator) {
    return giver.equals(operator)
        ? service
        : service.toBuilder().provider(giver.map(Organisation::name)).build();
  }

  private Optional<Organisation> operator() {
    Optional<Organisation> named =
        location
            .flatMap(told -> told.text("organization_id"))
            .flatMap(key -> Optional.ofNullable(givers.get(key)));
    return named.or(this::mostGiving);
  }

  private Optional<Organisation> mostGiving() {
    return given.entrySet().stream()
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .flatMap(most -> Optional.ofNullable(givers.get(most.getKey())));
  }

  private void readLocation(RecordFields told, Hub.Builder hub) {
    told.text("location_type").flatMap(ReferralHub::presence).ifPresent(hub::presence);
    hub.mission(told.text("description"));
    hub.place(place(told));
    List<ReferralTerm> terms = ReferralTerm.of(told);
    hub.setting(ReferralReader.constant(terms, HubSetting.class));
    hub.functions(
        terms.stream().flatMap(term -> term.constant(HubFunction.class).stream()).toList());
    hub.facilities(
        terms.stream()
            .filter(term -> term.isOf(ReferralTerms.FACILITY))
            .map(ReferralTerm::value)
            .distinct()
            .toList());
  }

  private static Optional<HubPresence> presence(String type) {
    return switch (type) {
      case "physical" -> Optional.of(HubPresence.PHYSICAL);
      case "virtual" -> Optional.of(HubPresence.VIRTUAL);
      default -> Optional.empty();
    };
  }

  private Optional<Place> place(RecordFields told) {
    Optional<Coordinates> point = point(told);
    Optional<RecordFields> address = told.record("addresses");
    Optional<String> gss =
        ReferralTerm.of(told).stream()
            .filter(term -> term.isOf(ReferralTerms.GSS))
            .map(ReferralTerm::value)
            .findFirst();
    if (point.isEmpty() && address.isEmpty() && gss.isEmpty()) {
      return Optional.empty();
    }
    Place.Builder place = Place.builder();
    place.name(told.text("alternate_name").orElse(name)).coordinates(point).gssCode(gss);
    return address.isPresent()
        ? address.get().made(() -> addressed(place, address.get()))
        : told.made(place::build);
  }

  private static Place addressed(Place.Builder place, RecordFields address) {
    return place
        .street(address.text("address_1"))
        .locality(address.text("city"))
        .region(address.text("state_province"))
        .postalCode(address.text("postal_code"))
        .country(address.text("country"))
        .build();
  }

  private static Optional<Coordinates> point(RecordFields told) {
    Optional<BigDecimal> latitude = told.number("latitude");
    Optional<BigDecimal> longitude = told.number("longitude");
    return latitude.isPresent() && longitude.isPresent()
        ? told.made(
            () -> Coordinates.of(latitude.get().doubleValue(), longitude.get().doubleValue()))
        : Optional.empty();
  }
}
