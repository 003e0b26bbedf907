package org.creativehubs.metrics.spatial;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.creativehubs.core.value.Fault;

/** Neighbours in the GAL format: two lines for each place. */
final class GalText {

  private final TextLines lines;
  private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();

  /** The line on which the neighbours of each place stand. */
  private final Map<String, Integer> lineOf = new HashMap<>();

  GalText(String text) {
    this.lines = new TextLines("the GAL text", text);
  }

  Map<String, Map<String, Double>> read() {
    OptionalDouble count = lines.header();
    int header = lines.line();
    List<String> line = lines.next();
    while (!line.isEmpty()) {
      place(line);
      line = lines.next();
    }
    if (count.isPresent() && count.getAsDouble() != rows.size()) {
      lines.fault(
          header, Fault.INCONSISTENT, "count the " + rows.size() + " places", count.getAsDouble());
    }
    rows.forEach(this::checkKnown);
    return lines.checked(rows);
  }

  private void place(List<String> line) {
    String label = line.get(0);
    if (line.size() != 2) {
      lines.fault(
          lines.line(), Fault.MALFORMED, "hold a place and a count", String.join(" ", line));
      return;
    }
    OptionalDouble count = lines.count(line.get(1));
    if (rows.containsKey(label)) {
      lines.fault(lines.line(), Fault.DUPLICATE, "name a place once", label);
    }
    Map<String, Double> row = rows.computeIfAbsent(label, any -> new LinkedHashMap<>());
    if (count.orElse(1) > 0) {
      neighbours(label, row, count);
    }
  }

  private void neighbours(String label, Map<String, Double> row, OptionalDouble count) {
    List<String> neighbours = lines.next();
    if (count.isPresent() && neighbours.size() != count.getAsDouble()) {
      lines.fault(
          lines.line(),
          Fault.INCONSISTENT,
          "hold as many neighbours as are counted for " + label,
          neighbours.size());
    }
    lineOf.put(label, lines.line());
    neighbours.forEach(neighbour -> lines.add(row, label, neighbour, 1));
  }

  private void checkKnown(String label, Map<String, Double> row) {
    int line = lineOf.getOrDefault(label, 0);
    row.keySet().stream()
        .filter(neighbour -> !rows.containsKey(neighbour))
        .forEach(neighbour -> lines.fault(line, Fault.UNKNOWN_CODE, "name places", neighbour));
  }

  static String written(SpatialWeights weights, String layer, String idField) {
    StringBuilder text = new StringBuilder(TextLines.header(weights, layer, idField));
    for (int i = 0; i < weights.places().size(); i++) {
      Neighbours place = weights.places().get(i);
      String label = TextLines.word(place.label(), "places[" + i + "].label");
      text.append(label).append(' ').append(place.neighbours().size()).append('\n');
      text.append(String.join(" ", place.neighbours())).append('\n');
    }
    return text.toString();
  }
}
