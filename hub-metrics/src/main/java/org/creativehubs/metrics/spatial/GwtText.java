package org.creativehubs.metrics.spatial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Neighbours in the GWT format: a line for each pair. */
final class GwtText {

  private static final int WORDS = 3;

  private final TextLines lines;
  private final GwtColumn column;
  private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
  private final boolean isGiven;

  GwtText(String text, GwtColumn column, List<String> places) {
    Check.texts(places, "places");
    this.lines = new TextLines("the GWT text", text);
    this.column = column;
    this.isGiven = !places.isEmpty();
    places.forEach(place -> rows.put(place, new LinkedHashMap<>()));
  }

  Map<String, Map<String, Double>> read() {
    OptionalDouble count = lines.header();
    int header = lines.line();
    List<String> line = lines.next();
    while (!line.isEmpty()) {
      pair(line);
      line = lines.next();
    }
    if (count.isPresent() && count.getAsDouble() != rows.size()) {
      String rule = "count the " + rows.size() + " places that are named (islands must be given)";
      lines.fault(header, Fault.INCONSISTENT, rule, count.getAsDouble());
    }
    return lines.checked(rows);
  }

  private void pair(List<String> line) {
    if (line.size() != WORDS) {
      lines.fault(
          lines.line(),
          Fault.MALFORMED,
          "hold a place, a neighbour and a number",
          String.join(" ", line));
      return;
    }
    OptionalDouble number = lines.number(line.get(2));
    if (isKnown(line.get(0)) && isKnown(line.get(1)) && number.isPresent()) {
      pair(line.get(0), line.get(1), number.getAsDouble());
    }
  }

  private boolean isKnown(String label) {
    if (isGiven && !rows.containsKey(label)) {
      lines.fault(lines.line(), Fault.UNKNOWN_CODE, "name one of the places given", label);
      return false;
    }
    rows.computeIfAbsent(label, any -> new LinkedHashMap<>());
    return true;
  }

  private void pair(String place, String neighbour, double number) {
    boolean isRight =
        column == GwtColumn.DISTANCE
            ? number >= 0
            : number >= Neighbours.LEAST && number <= Neighbours.MOST;
    if (!isRight) {
      String rule = column == GwtColumn.DISTANCE ? "hold a distance" : "hold a weight above zero";
      lines.fault(lines.line(), Fault.OUT_OF_RANGE, rule, number);
    } else if (column != GwtColumn.KERNEL || !place.equals(neighbour)) {
      Map<String, Double> row = Check.notNull(rows.get(place), place);
      lines.add(row, place, neighbour, column == GwtColumn.DISTANCE ? 1 : number);
    }
  }

  static String written(SpatialWeights weights, String layer, String idField) {
    StringBuilder text = new StringBuilder(TextLines.header(weights, layer, idField));
    for (int i = 0; i < weights.places().size(); i++) {
      Neighbours place = weights.places().get(i);
      String label = TextLines.word(place.label(), "places[" + i + "].label");
      for (int k = 0; k < place.neighbours().size(); k++) {
        text.append(label).append(' ').append(place.neighbours().get(k)).append(' ');
        text.append(place.weight(k)).append('\n');
      }
    }
    return text.toString();
  }
}
