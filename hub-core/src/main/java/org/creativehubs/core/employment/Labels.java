package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Distinct labels in order, each with its position. */
final class Labels {

  final ImmutableList<String> names;
  private final ImmutableMap<String, Integer> positions;
  private final String singular;

  private Labels(ImmutableList<String> names, String singular) {
    this.names = names;
    this.singular = singular;
    this.positions = positions(names);
  }

  static ImmutableMap<String, Integer> positions(List<String> names) {
    ImmutableMap.Builder<String, Integer> positions =
        ImmutableMap.builderWithExpectedSize(names.size());
    for (int i = 0; i < names.size(); i++) {
      positions.put(names.get(i), i);
    }
    return positions.buildOrThrow();
  }

  static Labels of(List<String> names, String plural, String singular) {
    Check.notEmpty(names, plural);
    for (int i = 0; i < names.size(); i++) {
      String field = plural + "[" + i + "]";
      Check.notBlank(Check.notNull(names.get(i), field), field);
    }
    Check.distinct(names, name -> name, plural, "name");
    return new Labels(ImmutableList.copyOf(names), singular);
  }

  /** A number of things in words. */
  static String counted(int number, String singular, String plural) {
    return Show.number(number) + " " + (number == 1 ? singular : plural);
  }

  int size() {
    return names.size();
  }

  int positionOf(String name) {
    @Nullable Integer position = positions.get(Check.notNull(name, singular));
    if (position == null) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, singular, "be one of " + Check.shownNames(names, name), name);
    }
    return position;
  }
}
