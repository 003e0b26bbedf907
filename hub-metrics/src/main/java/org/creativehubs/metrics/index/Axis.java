package org.creativehubs.metrics.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The labels of the rows or of the columns of a matrix, each with its position. */
final class Axis {

  private final String by;
  private final ImmutableMap<String, Integer> positions;

  private Axis(String by, ImmutableMap<String, Integer> positions) {
    this.by = by;
    this.positions = positions;
  }

  static Axis of(String by, List<String> labels, String field) {
    Check.notBlank(Check.notNull(by, field + "By"), field + "By");
    Check.notEmpty(labels, field);
    Check.distinct(labels, label -> label, field, "label");
    ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
    for (int i = 0; i < labels.size(); i++) {
      Check.notBlank(labels.get(i), field + "[" + i + "]");
      positions.put(labels.get(i), i);
    }
    return new Axis(by, positions.buildOrThrow());
  }

  String by() {
    return by;
  }

  int size() {
    return positions.size();
  }

  ImmutableList<String> labels() {
    return positions.keySet().asList();
  }

  boolean has(String label) {
    return positions.containsKey(label);
  }

  int position(String label) {
    @Nullable Integer position = positions.get(Check.notNull(label, "label"));
    if (position == null) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "label", "be a " + by + " of this matrix", label);
    }
    return position;
  }
}
