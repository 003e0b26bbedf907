package org.creativehubs.examples.dossier;

import static java.util.stream.Collectors.toList;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Table;
import org.creativehubs.examples.dossier.DossierSchema.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Which calculators a dossier has the nouns for, and what is missing for the others: the types of
 * their inputs against what stands in the dossier.
 *
 * <p>A hub counts for a calculator only where it says what its entry in the catalogue asks of a
 * hub.
 *
 * <p>A noun is a type that a dossier can hold outside its questions and that has an id, a name or a
 * source of its own: not an amount, a day or a policy.
 */
final class Askable {

  private static final int MOST = 2;

  /**
   * A noun has one of these fields: it has a name of its own, or a document speaks of it, or it is
   * the ledger.
   */
  private static final ImmutableList<String> IDENTITY =
      ImmutableList.of("id", "name", "source", "bills");

  /** Parts of a dossier that ask and do not tell. */
  private static final ImmutableList<String> ASKING =
      ImmutableList.of("questions", "workings", "affordability");

  private static final Supplier<Map<String, String>> NOUNS = Suppliers.memoize(Askable::nouns);

  private static final String HUB = "hub.Hub";

  private final Map<String, List<String>> found = new TreeMap<>();
  private final Map<String, JsonNode> hubs = new LinkedHashMap<>();

  private Askable() {}

  /** How many calculators take no noun: all that they need is typed. */
  static long others() {
    Askable nothing = new Askable();
    return Catalog.load().entries().stream().filter(e -> nothing.needs(e).isEmpty()).count();
  }

  /** A row for each calculator that takes a noun: what is there for it, and what is missing. */
  static Table table(Dossier dossier) {
    Askable askable = new Askable();
    askable.walk(Questions.facts(dossier), DossierSchema.of(Dossier.class), "");
    Grid grid =
        Grid.of(
            "What can be asked with this, and what is missing for the rest",
            "calculator",
            "can be asked",
            "on",
            "missing");
    for (boolean can : new boolean[] {true, false}) {
      for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
        Needs needs = askable.needs(entry);
        if (!needs.isEmpty() && needs.areMet() == can) {
          grid.row(
              Cells.text(entry.id()),
              Cells.text(can ? "yes" : "no"),
              Cells.text(shown(needs.there(), "; ")),
              Cells.text(shown(needs.missing(), "; ")));
        }
      }
    }
    return grid.table();
  }

  /**
   * What a calculator needs of a dossier.
   *
   * @param there the nouns that are there, with their places
   * @param missing those that are not
   * @param required whether one that is missing must be given
   */
  private record Needs(List<String> there, List<String> missing, boolean required) {

    boolean isEmpty() {
      return there.isEmpty() && missing.isEmpty();
    }

    boolean areMet() {
      return !there.isEmpty() && !required;
    }
  }

  private Needs needs(CatalogEntry<?, ?> entry) {
    Shape input = DossierSchema.of(entry.inputType());
    List<String> there = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    boolean required = false;
    for (Map.Entry<String, Shape> field : input.fields().entrySet()) {
      Shape noun = field.getValue();
      if (isNoun(noun)) {
        List<String> places = places(noun, entry);
        if (places.isEmpty()) {
          String lacking = found.containsKey(noun.type()) ? lacking(entry) : words(noun);
          if (!missing.contains(lacking)) {
            missing.add(lacking);
          }
          required |= input.requires(field.getKey());
        } else {
          String shown = shown(places, ", ");
          if (!there.contains(shown)) { // a hub, or one of several: the same nouns
            there.add(shown);
          }
        }
      }
    }
    return new Needs(there, missing, required);
  }

  /** Where a noun stands; a hub only where it says what the calculator asks of it. */
  private List<String> places(Shape noun, CatalogEntry<?, ?> entry) {
    List<String> places = found.getOrDefault(noun.type(), List.of());
    return noun.type().equals(HUB) && !entry.hubFacts().isEmpty()
        ? places.stream().filter(place -> suffices(place, entry)).toList()
        : places;
  }

  private boolean suffices(String place, CatalogEntry<?, ?> entry) {
    return entry.hubFacts().stream().anyMatch(facts -> lacking(place, facts).isEmpty());
  }

  /** The facts that no hub of the dossier has, of the list that lacks fewest. */
  private String lacking(CatalogEntry<?, ?> entry) {
    List<String> fewest =
        entry.hubFacts().stream()
            .flatMap(facts -> hubs.keySet().stream().map(place -> lacking(place, facts)))
            .min(Comparator.comparingInt(List::size))
            .orElseThrow();
    return "a hub with " + String.join(" and ", fewest);
  }

  /** The facts that a hub does not have; those of one of its lists must be of one element. */
  private List<String> lacking(String place, List<String> facts) {
    JsonNode hub = hubs.getOrDefault(place, MissingNode.getInstance());
    Map<String, List<String>> byList =
        facts.stream().collect(Collectors.groupingBy(Askable::list, LinkedHashMap::new, toList()));
    List<String> lacking = new ArrayList<>();
    byList.forEach(
        (list, some) -> {
          if (hub.path(list).valueStream().noneMatch(one -> some.stream().allMatch(has(one)))) {
            lacking.addAll(some);
          }
        });
    return lacking;
  }

  private static String list(String fact) {
    return Splitter.on('/').split(fact).iterator().next();
  }

  /** Whether an element of a list of a hub has the rest of a fact. */
  private static Predicate<String> has(JsonNode element) {
    return fact -> {
      List<String> steps = Splitter.on('/').splitToList(fact);
      return has(element, steps.subList(1, steps.size()));
    };
  }

  private static boolean has(JsonNode node, List<String> steps) {
    if (node.isArray()) {
      return node.valueStream().anyMatch(one -> has(one, steps));
    }
    return steps.isEmpty()
        ? !node.isMissingNode()
        : has(node.path(steps.get(0)), steps.subList(1, steps.size()));
  }

  private static String words(Shape noun) {
    return noun.name() + ", such as at " + NOUNS.get().get(noun.type());
  }

  private static String shown(List<String> all, String comma) {
    if (all.isEmpty()) {
      return "-";
    }
    String first = String.join(comma, all.subList(0, Math.min(MOST, all.size())));
    return all.size() > MOST ? first + " and " + (all.size() - MOST) + " more" : first;
  }

  /** Notes every noun of a part of the dossier, with its place. */
  private void walk(JsonNode part, Shape shape, String place) {
    if (part.isArray()) {
      List<String> steps = Place.choices(part);
      for (int i = 0; i < part.size(); i++) {
        JsonNode element = part.get(i);
        String below = place + Place.written(steps.get(i));
        shape.child("0").ifPresent(here -> walk(element, here, below));
      }
    } else if (part.isObject()) {
      if (isNoun(shape)) {
        found.computeIfAbsent(shape.type(), type -> new ArrayList<>()).add(place);
        if (shape.type().equals(HUB)) {
          hubs.put(place, part);
        }
      }
      part.properties()
          .forEach(
              field ->
                  shape
                      .child(field.getKey())
                      .ifPresent(
                          here ->
                              walk(field.getValue(), here, place + Place.written(field.getKey()))));
    }
  }

  private static boolean isNoun(Shape shape) {
    return NOUNS.get().containsKey(shape.type());
  }

  /** The types of all nouns, each with the first place that can hold it. */
  private static Map<String, String> nouns() {
    Map<String, String> nouns = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    Deque<Map.Entry<String, Shape>> open = new ArrayDeque<>();
    DossierSchema.of(Dossier.class)
        .fields()
        .forEach(
            (name, shape) -> {
              if (!ASKING.contains(name)) {
                open.add(Map.entry(place("", name, shape), shape));
              }
            });
    while (!open.isEmpty()) {
      Map.Entry<String, Shape> next = open.remove();
      Shape shape = next.getValue();
      if (!shape.type().isEmpty() && seen.add(shape.type())) {
        Map<String, Shape> fields = shape.fields();
        if (IDENTITY.stream().anyMatch(fields::containsKey)) {
          nouns.put(shape.type(), next.getKey());
        }
        fields.forEach(
            (name, below) -> open.add(Map.entry(place(next.getKey(), name, below), below)));
      }
    }
    return nouns;
  }

  private static String place(String around, String field, Shape shape) {
    return around + Place.written(field) + (shape.list() ? "/ID" : "");
  }
}
