package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Sums;

/** Adds up components: over industries, or over steps. A sum lacks a value where a summand does. */
final class StepSums {

  private StepSums() {}

  /** The lines of the steps added up, line by line. */
  static List<ShiftShareLine> of(List<List<ShiftShareLine>> steps) {
    List<ShiftShareLine> first = steps.get(0);
    List<ShiftShareLine> last = steps.get(steps.size() - 1);
    ImmutableList.Builder<ShiftShareLine> sums = ImmutableList.builder();
    for (int i = 0; i < first.size(); i++) {
      int at = i;
      ShiftShareLine.Builder line = new ShiftShareLine.Builder();
      line.region(first.get(i).region()).industry(first.get(i).industry());
      line.first(first.get(i).first()).last(last.get(i).last());
      line.referenceFirst(first.get(i).referenceFirst());
      line.referenceLast(last.get(i).referenceLast());
      line.addAllComponents(sums(steps.stream().map(lines -> lines.get(at)).toList()));
      sums.add(line.build());
    }
    return sums.build();
  }

  private static List<IndexValue> sums(List<ShiftShareLine> lines) {
    return lines.get(0).components().stream()
        .map(IndexValue::label)
        .map(label -> sum(label, lines.stream().map(line -> labelled(line, label)).toList()))
        .toList();
  }

  private static IndexValue labelled(ShiftShareLine line, String label) {
    return line.components().stream()
        .filter(value -> value.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  static IndexValue sum(String label, List<IndexValue> values) {
    Optional<IndexValue> gap =
        values.stream().filter(value -> value.undefined().isPresent()).findFirst();
    if (gap.isPresent()) {
      return IndexValue.of(label, gap.get().undefined().orElseThrow());
    }
    return IndexValue.of(
        label,
        Sums.of(values.stream().mapToDouble(value -> value.value().orElseThrow()).toArray()));
  }
}
