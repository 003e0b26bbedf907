package org.creativehubs.metrics.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.sector.ActivityCode;
import org.creativehubs.core.sector.ActivityScheme;
import org.creativehubs.core.sector.CreativeSubsector;
import org.creativehubs.core.sector.DcmsSectors;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A hub in its city.
 *
 * @param hub the hub
 * @param district where it is; empty where that is not stated, or none of the districts
 * @param isPlaced whether it is stated where it is, be it in one of the districts or in none
 * @param sectors which sectors it serves, as far as that is stated
 * @param offers what it offers, each by its kind
 */
record PlacedHub(
    Hub hub, Optional<String> district, boolean isPlaced, Set<String> sectors, Set<Offer> offers) {

  /** Something that a hub offers. */
  record Offer(String kind, String name) implements Comparable<Offer> {

    String words() {
      return name + " (" + kind + ")";
    }

    @Override
    public int compareTo(Offer other) {
      return words().compareTo(other.words());
    }
  }

  static PlacedHub of(Hub hub, HubPortfolioInput input, Collection<String> districts) {
    Optional<String> given = Optional.ofNullable(input.districtOf().get(hub.id()));
    Optional<String> district =
        given.or(() -> hub.place().flatMap(place -> district(place, districts)));
    return new PlacedHub(
        hub,
        district,
        given.isPresent() || hub.place().isPresent(),
        sectors(hub, input),
        offers(hub));
  }

  private static Optional<String> district(Place place, Collection<String> districts) {
    return districts.isEmpty()
        ? Optional.of(place.name())
        : Stream.of(place.gssCode(), Optional.of(place.name()), place.locality(), place.region())
            .flatMap(Optional::stream)
            .filter(districts::contains)
            .findFirst();
  }

  private static Set<String> sectors(Hub hub, HubPortfolioInput input) {
    Optional<List<String>> given = Optional.ofNullable(input.sectorsOf().get(hub.id()));
    if (given.isPresent()) {
      return new TreeSet<>(given.get());
    }
    Set<String> known =
        input
            .businesses()
            .<Set<String>>map(table -> new LinkedHashSet<>(table.industries()))
            .orElse(Set.of());
    return hub.members().stream()
        .flatMap(member -> member.activities().stream())
        .flatMap(activity -> sector(activity, known).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The industry of the table that an activity is, else its creative sub-sector. */
  private static Optional<String> sector(ActivityCode activity, Set<String> known) {
    return Stream.of(Optional.of(activity.code()), activity.label())
        .flatMap(Optional::stream)
        .filter(known::contains)
        .findFirst()
        .or(() -> subsector(activity).map(CreativeSubsector::label));
  }

  private static Optional<CreativeSubsector> subsector(ActivityCode activity) {
    return activity.scheme() == ActivityScheme.UK_SIC_2007
        ? known(activity.code()).flatMap(DcmsSectors.edition2016()::creativeSubsectorOf)
        : Optional.empty();
  }

  private static Set<Offer> offers(Hub hub) {
    Set<Offer> offers = new TreeSet<>();
    hub.functions().forEach(function -> offers.add(new Offer("function", Show.words(function))));
    hub.facilities().forEach(name -> offers.add(offer("facility", name)));
    for (HubService service : hub.services()) {
      offers.add(offer("service", service.name()));
      service.support().ifPresent(kind -> offers.add(new Offer("support", Show.words(kind))));
      service.offer().ifPresent(kind -> offers.add(new Offer("programme", Show.words(kind))));
    }
    return offers;
  }

  /** Names that differ in capitals alone are one. */
  private static Offer offer(String kind, String name) {
    return new Offer(kind, name.toLowerCase(Locale.ROOT));
  }

  String name() {
    return hub.name();
  }

  /** The code, if the classification has it: an id of a register may be out of date. */
  private static Optional<SicCode> known(String code) {
    try {
      return Optional.of(SicCode.parse(code));
    } catch (InvalidValueException unknown) {
      return Optional.empty();
    }
  }
}
