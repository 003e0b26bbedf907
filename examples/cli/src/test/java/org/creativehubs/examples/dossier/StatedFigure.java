package org.creativehubs.examples.dossier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A figure of a document with all that it means, as a list or as a dossier has it.
 *
 * @param dossier the name of a shipped dossier
 * @param pointer where the number stands in it
 * @param value the number as it is written
 * @param qualifier how it is meant, a dash where the field has no qualifier
 * @param unit its unit, or what the field counts
 * @param population whom or what it describes, a dash where that is the subject of the dossier
 * @param place the place of its subject, a dash where it has none
 * @param date when it held, a dash where the document does not say
 * @param section where it stands in the document
 * @param reading how it is read where that is open, else a dash
 */
record StatedFigure(
    String dossier,
    String pointer,
    String value,
    String qualifier,
    String unit,
    String population,
    String place,
    String date,
    String section,
    String reading) {

  private static final String NONE = "-";
  private static final List<String> DATES = List.of("asOf", "by", "heldOn");

  /** What fields count that have no unit beside them. */
  private static final ImmutableMap<String, String> UNITS =
      ImmutableMap.<String, String>builder()
          .put("termMonths", "months")
          .put("months", "months")
          .put("supportMonths", "months")
          .put("rollsEveryMonths", "months")
          .put("minimumAge", "years")
          .put("maximumAge", "years")
          .put("supportHours", "hours")
          .put("each", "hours")
          .put("shareOfMarket", "share of market rent")
          .put("profitShare", "share of profit")
          .put("incomeShare", "share of income")
          .put("shareOfMembers", "share of members")
          .put("concentration", "share")
          .put("ownedShare", "share")
          .put("share", "share")
          .put("subsectorShares", "share")
          .put("ownership", "share")
          .put("directors", "people")
          .put("trustees", "people")
          .put("capacity", "people")
          .put("furtherSeats", "people")
          .put("holders", "people")
          .put("staff", "people")
          .put("bearers", "businesses")
          .put("members", "members")
          .put("announced", "events")
          .put("respondents", "answers")
          .put("hubs", "hubs")
          .put("businesses", "businesses")
          .put("rank", "rank")
          .put("ranked", "clusters")
          .put("count", "units")
          .buildOrThrow();

  static StatedFigure of(String line) {
    List<String> cells = Splitter.on(" | ").splitToList(line);
    return new StatedFigure(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7),
        cells.get(8),
        cells.get(9));
  }

  /** The figure at a place of a dossier, as the dossier has it. */
  static StatedFigure in(Dossier dossier, String name, String pointer) {
    List<String> steps = Place.ofFact(pointer, "pointer").steps();
    List<JsonNode> chain = chain(Questions.facts(dossier), steps);
    List<JsonNode> statement = chain.subList(statement(chain), chain.size());
    return new StatedFigure(
        name,
        pointer,
        value(chain.get(chain.size() - 1)),
        qualifier(chain, steps),
        unit(statement, steps),
        nearest(statement, node -> text(node, "population")),
        nearest(chain, StatedFigure::placeOf),
        nearest(statement, StatedFigure::date),
        nearest(chain, StatedFigure::section),
        reading(dossier, statement, pointer));
  }

  /** What stands at each step, from the whole down to the number. */
  private static List<JsonNode> chain(ObjectNode facts, List<String> steps) {
    List<JsonNode> chain = new ArrayList<>(List.of(facts));
    StringBuilder pointer = new StringBuilder();
    for (String step : steps) {
      pointer.append(Place.written(step));
      chain.add(Place.ofFact(pointer.toString(), "pointer").in(facts));
    }
    return chain;
  }

  /** Where in the chain the innermost part with a source of its own is. */
  private static int statement(List<JsonNode> chain) {
    for (int i = chain.size() - 1; i > 0; i--) {
      if (chain.get(i).path("source").isObject()) {
        return i;
      }
    }
    return 0;
  }

  /** A number as a document has it; a fraction is an object in JSON. */
  private static String value(JsonNode stated) {
    return stated.isObject() ? stated.path("exact").asString() : stated.asString();
  }

  private static String qualifier(List<JsonNode> chain, List<String> steps) {
    JsonNode parent = chain.get(chain.size() - 2);
    if (parent.has("qualifier")) {
      return parent.get("qualifier").asString();
    }
    for (int i = steps.size() - 1; i >= Math.max(0, steps.size() - 2); i--) {
      Optional<String> beside = text(chain.get(i), steps.get(i) + "Qualifier");
      if (beside.isPresent()) {
        return beside.get();
      }
    }
    return NONE;
  }

  private static String unit(List<JsonNode> statement, List<String> steps) {
    for (int i = steps.size() - 1; i >= Math.max(0, steps.size() - 2); i--) {
      String known = UNITS.getOrDefault(steps.get(i), "");
      if (!known.isEmpty()) {
        return known;
      }
    }
    return nearest(
        statement,
        node ->
            text(node, "basis")
                .map(basis -> "share of " + basis)
                .or(() -> text(node, "currency"))
                .or(() -> text(node, "unit"))
                .or(() -> text(node.path("unit"), "currency")));
  }

  /** The place of a noun, or its name where it is a place itself. */
  private static Optional<String> placeOf(JsonNode node) {
    return text(node.path("place"), "name")
        .or(() -> text(node, "name").filter(name -> node.has("placeType")));
  }

  private static Optional<String> date(JsonNode node) {
    if (node.path("period").isObject()) {
      JsonNode period = node.get("period");
      return Optional.of(text(period, "from").orElse("") + "/" + text(period, "to").orElse(""));
    }
    return DATES.stream().flatMap(field -> text(node, field).stream()).findFirst();
  }

  private static Optional<String> section(JsonNode node) {
    JsonNode source = node.path("source");
    return text(source, "place").or(() -> text(source, "document"));
  }

  private static String reading(Dossier dossier, List<JsonNode> statement, String pointer) {
    String own = nearest(statement, node -> text(node, "reading"));
    return own.equals(NONE)
        ? dossier.openFacts().stream()
            .filter(open -> open.facts().stream().anyMatch(fact -> isWithin(pointer, fact)))
            .map(OpenFact::reading)
            .findFirst()
            .orElse(NONE)
        : own;
  }

  private static boolean isWithin(String pointer, String fact) {
    return (pointer + "/").startsWith(fact + "/");
  }

  private static String nearest(List<JsonNode> chain, Function<JsonNode, Optional<String>> what) {
    for (int i = chain.size() - 1; i >= 0; i--) {
      Optional<String> found = what.apply(chain.get(i));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return NONE;
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  String line() {
    return String.join(
        " | ", dossier, pointer, value, qualifier, unit, population, place, date, section, reading);
  }
}
