package org.creativehubs.core.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.value.OpenRecord;

/** A record written over another, which keeps what only the other has. */
final class Overlay {

  private static final List<String> KEYS = List.of("id", "@id", "identifier");

  /**
   * Lists that are always written whole, so that what a hub no longer has does not come back. All
   * others keep what stands in them besides.
   */
  private static final Set<String> WHOLE =
      Set.of(
          "contents",
          "service_at_locations",
          "schedules",
          "cost_options",
          "addresses",
          "organization_identifiers",
          "@graph",
          "containsPlace",
          "makesOffer",
          "openingHoursSpecification",
          "amenityFeature",
          "features",
          "coordinates",
          "bbox");

  /** Lists of parts without an id that others know: the same if they say the same. */
  private static final Set<String> BY_CONTENT =
      Set.of(
          "schedules",
          "cost_options",
          "addresses",
          "organization_identifiers",
          "openingHoursSpecification",
          "amenityFeature");

  /** Ways to say one number, of which only one is true. */
  private static final List<String> NUMBER = List.of("value", "minValue", "maxValue");

  private Overlay() {}

  static OpenRecord of(OpenRecord mine, OpenRecord theirs) {
    OpenRecord both = theirs;
    if (NUMBER.stream().anyMatch(mine::has)) {
      for (String name : NUMBER) {
        both = mine.has(name) ? both : both.without(name);
      }
    }
    for (String name : mine.names()) {
      both = set(both, name, mine, theirs);
    }
    return both;
  }

  private static OpenRecord set(OpenRecord both, String name, OpenRecord mine, OpenRecord theirs) {
    Optional<Object> value = mine.get(name);
    return value
        .map(given -> both.with(name, merged(name, given, theirs)))
        .orElseGet(() -> nothing(both, name));
  }

  private static OpenRecord nothing(OpenRecord record, String name) {
    OpenRecord.Builder with = OpenRecord.builder();
    record.names().forEach(each -> copy(record, each, with));
    return with.nothing(name).build();
  }

  private static void copy(OpenRecord from, String name, OpenRecord.Builder to) {
    from.get(name).ifPresentOrElse(value -> to.field(name, value), () -> to.nothing(name));
  }

  private static Object merged(String name, Object mine, OpenRecord theirs) {
    if (mine instanceof OpenRecord record) {
      return theirs.record(name).map(other -> of(record, other)).orElse(record);
    }
    return mine instanceof List<?> list ? list(name, list, theirs.list(name)) : mine;
  }

  private static List<Object> list(String name, List<?> mine, List<?> theirs) {
    Set<Object> left = new LinkedHashSet<>(theirs);
    Map<Object, Object> byKey = new HashMap<>();
    theirs.forEach(each -> keys(each).forEach(key -> byKey.putIfAbsent(key, each)));
    List<Object> both = new ArrayList<>();
    for (Object each : mine) {
      Optional<Object> match =
          ofKey(each, byKey, left).or(() -> ofContent(name, each, mine.size(), theirs, left));
      match.ifPresent(left::remove);
      both.add(match.map(other -> element(each, other)).orElse(each));
    }
    if (!WHOLE.contains(name)) {
      both.addAll(left);
    }
    return both;
  }

  private static Optional<Object> ofKey(Object mine, Map<Object, Object> byKey, Set<Object> left) {
    return Stream.concat(
            Stream.of(mine),
            keys(mine).stream().flatMap(key -> Optional.ofNullable(byKey.get(key)).stream()))
        .filter(left::contains)
        .findFirst();
  }

  private static Optional<Object> ofContent(
      String name, Object mine, int size, List<?> theirs, Set<Object> left) {
    if (!BY_CONTENT.contains(name)) {
      return Optional.empty();
    }
    return size == 1 && theirs.size() == 1
        ? left.stream().findFirst()
        : left.stream().filter(other -> isSame(mine, other)).findFirst();
  }

  private static List<Object> keys(Object element) {
    if (element instanceof OpenRecord record) {
      Stream<Object> property =
          record.text("propertyID").map(id -> (Object) List.of(id, record.get("name"))).stream();
      Stream<Object> ids =
          Stream.concat(Stream.of(record), record.record("itemOffered").stream())
              .flatMap(each -> KEYS.stream().flatMap(key -> each.get(key).stream()));
      return Stream.concat(property, ids).toList();
    }
    return List.of();
  }

  private static Object element(Object mine, Object theirs) {
    if (mine instanceof OpenRecord record && theirs instanceof OpenRecord other) {
      OpenRecord both = of(record, other);
      for (String key : KEYS) {
        Optional<Object> kept = other.get(key);
        both = kept.isPresent() ? both.with(key, kept.get()) : both;
      }
      return both;
    }
    return mine;
  }

  private static boolean isSame(Object mine, Object theirs) {
    return mine instanceof OpenRecord record
        && theirs instanceof OpenRecord other
        && isSame(record, other);
  }

  private static boolean isSame(OpenRecord mine, OpenRecord theirs) {
    List<String> common =
        mine.names().stream()
            .filter(name -> !KEYS.contains(name) && isPlain(mine, name) && isPlain(theirs, name))
            .toList();
    return !common.isEmpty() && common.stream().allMatch(name -> isEqual(name, mine, theirs));
  }

  private static boolean isEqual(String name, OpenRecord mine, OpenRecord theirs) {
    return mine.get(name).isPresent() && mine.get(name).equals(theirs.get(name));
  }

  private static boolean isPlain(OpenRecord record, String name) {
    return record
        .get(name)
        .filter(value -> !(value instanceof OpenRecord) && !(value instanceof List))
        .isPresent();
  }
}
