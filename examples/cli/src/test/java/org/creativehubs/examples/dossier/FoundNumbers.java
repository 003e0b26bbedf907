package org.creativehubs.examples.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers that the nouns of a dossier hold, each with its qualifier; not those of questions.
 */
final class FoundNumbers {

  /** What a caller asks or chooses, and what is no figure of a document. */
  private static final Set<String> NOT_SAID =
      Set.of("title", "questions", "affordability", "readings", "references", "notes");

  /** Dates and codes that look like numbers. */
  private static final Set<String> NO_FIGURES =
      Set.of(
          "asOf",
          "from",
          "by",
          "start",
          "opened",
          "closed",
          "established",
          "since",
          "heldOn",
          "founded",
          "date",
          "due",
          "agreedOn",
          "doneOn",
          "awardedOn",
          "baselineAt",
          "end",
          "source",
          "code",
          "codes",
          "number",
          "sicCodes",
          "excludedSicCodes",
          "id",
          "name");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(/\\d+)?");

  private record Found(double value, String qualifier) {}

  private final List<Found> found = new ArrayList<>();

  void add(Dossier dossier) {
    JsonNode tree = JsonMapper.shared().readTree(HubJson.write(dossier));
    tree.properties().stream()
        .filter(part -> !NOT_SAID.contains(part.getKey()))
        .forEach(part -> collect(part.getValue(), ""));
  }

  private void collect(JsonNode node, String qualifier) {
    if (node.isObject()) {
      node.properties().stream()
          .filter(part -> isFigure(node, part.getKey()))
          .forEach(part -> collect(part.getValue(), qualifier(node, part.getKey(), qualifier)));
    } else if (node.isArray()) {
      node.forEach(each -> collect(each, ""));
    } else if (node.isNumber() || (node.isString() && NUMBER.matcher(node.asString()).matches())) {
      found.add(new Found(Ratio.parse(node.asString()).toDouble(), qualifier));
    }
  }

  /** A "to" is the end of a period unless a qualifier beside it makes it that of a range. */
  private static boolean isFigure(JsonNode parent, String field) {
    return !NO_FIGURES.contains(field) && (!field.equals("to") || parent.has("qualifier"));
  }

  private static String qualifier(JsonNode parent, String field, String inherited) {
    for (String name : List.of("qualifier", field + "Qualifier", "comparison")) {
      if (parent.has(name)) {
        return parent.get(name).asString();
      }
    }
    return inherited;
  }

  /** Takes one number away that agrees to six digits and has one of the qualifiers, if any. */
  boolean use(double value, Set<String> qualifiers) {
    for (Found number : found) {
      if (Math.abs(number.value() - value) <= 2e-6 * Math.abs(value)
          && (qualifiers.isEmpty() || qualifiers.contains(number.qualifier()))) {
        return found.remove(number);
      }
    }
    return false;
  }
}
