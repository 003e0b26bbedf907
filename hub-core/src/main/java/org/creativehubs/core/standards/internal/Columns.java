package org.creativehubs.core.standards.internal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creativehubs.core.standards.JsonText;

/**
 * Records as rows of a spreadsheet: which column holds which field, such as {@code Recipient
 * Org:Location:0:Geographic Code}. The number of an element is left out where a list has one.
 */
public final class Columns {

  private static final Splitter PARTS = Splitter.on(':').trimResults();
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher KEPT = CharMatcher.forPredicate(Character::isLetterOrDigit);

  private Columns() {}

  /**
   * A field that a heading names.
   *
   * @param steps names of fields and numbers of elements from the record on
   * @param form what stands in its cells
   * @param isList whether a cell holds several values with semicolons between them
   */
  public record Target(List<Object> steps, Form<?> form, boolean isList) {

    /** The path of the field, as faults have it. */
    public String path() {
      StringBuilder path = new StringBuilder();
      for (Object step : steps) {
        path.append(step instanceof Integer ? "[" : path.length() == 0 ? "" : ".").append(step);
        path.append(step instanceof Integer ? "]" : "");
      }
      return path.toString();
    }

    /** Puts what a cell holds into the tree of a record, unless something is there. */
    @SuppressWarnings("unchecked") // the tree is made here alone
    public void put(Map<Object, Object> record, Object value) {
      Map<Object, Object> at = record;
      for (int i = 0; i + 1 < steps.size(); i++) {
        boolean isElement = steps.get(i + 1) instanceof Integer;
        at =
            (Map<Object, Object>)
                at.computeIfAbsent(
                    steps.get(i),
                    any -> isElement ? new TreeMap<Object, Object>() : new LinkedHashMap<>());
      }
      at.putIfAbsent(steps.get(steps.size() - 1), value);
    }
  }

  /** The tree of a record, lists made of elements by their number in order. */
  public static Object finished(Object tree) {
    if (tree instanceof TreeMap<?, ?> elements) {
      return elements.values().stream().map(Columns::finished).toList();
    }
    if (tree instanceof Map<?, ?> fields) {
      Map<Object, Object> all = new LinkedHashMap<>();
      fields.forEach((name, value) -> all.put(name, finished(value)));
      return all;
    }
    return tree;
  }

  /** The field that a heading names; empty where it names none, nor a part that could have it. */
  public static Optional<Target> target(Shape<?, ?> shape, String heading) {
    return target(shape, PARTS.splitToList(heading), ImmutableList.of());
  }

  private static Optional<Target> target(Shape<?, ?> shape, List<String> parts, List<Object> at) {
    for (Field<?, ?, ?> field : shape.fields()) {
      if (!field.title().isEmpty() && plain(field.title()).equals(plain(parts.get(0)))) {
        Optional<Target> found = within(field, parts.subList(1, parts.size()), at);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return at.isEmpty() || parts.size() > 1
        ? Optional.empty()
        : Optional.of(other(at, parts.get(0)));
  }

  /** A field that the standard does not know, of a record or of a part of it. */
  public static Target other(List<Object> at, String name) {
    List<Object> steps = new ArrayList<>(at);
    steps.add(name);
    return new Target(List.copyOf(steps), Forms.ANY, false);
  }

  private static Optional<Target> within(Field<?, ?, ?> field, List<String> rest, List<Object> at) {
    List<Object> steps = new ArrayList<>(at);
    steps.add(field.name());
    if (!(field.form() instanceof Shape<?, ?> inner)) {
      return rest.isEmpty()
          ? Optional.of(new Target(List.copyOf(steps), field.form(), field.isList()))
          : Optional.empty();
    }
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    boolean isNumbered = DIGITS.matchesAllOf(rest.get(0)) && rest.get(0).length() < 4;
    if (field.isList()) {
      steps.add(isNumbered && !rest.get(0).isEmpty() ? Integer.parseInt(rest.get(0)) : 0);
    }
    List<String> names = isNumbered && field.isList() ? rest.subList(1, rest.size()) : rest;
    return names.isEmpty() ? Optional.empty() : target(inner, names, steps);
  }

  private static String plain(String title) {
    return KEPT.retainFrom(title).toLowerCase(Locale.ROOT);
  }

  /** The cells of one record by their places, which order columns as the standard has them. */
  public static <T> SortedMap<Place, String> cells(Shape<T, ?> shape, T record) {
    SortedMap<Place, String> cells = new TreeMap<>();
    cells(shape, record, Place.START, cells);
    return cells;
  }

  private static <T, B> void cells(
      Shape<T, B> shape, T record, Place at, SortedMap<Place, String> cells) {
    int order = 0;
    for (Field<T, B, ?> field : shape.fields()) {
      cells(field, record, at.field(order++, field.title()), cells);
    }
    for (Map.Entry<String, JsonText> other : shape.others(record).entrySet()) {
      Place place = at.field(order, other.getKey()).element(other.getKey());
      cells.put(place, Forms.ANY.cell(other.getValue()));
    }
  }

  private static <T, B, V> void cells(
      Field<T, B, V> field, T record, Place at, SortedMap<Place, String> cells) {
    List<V> values = field.get().apply(record);
    if (values.isEmpty()) {
      return;
    }
    if (!(field.form() instanceof Shape<V, ?> inner)) {
      cells.put(
          at, String.join(";", values.stream().map(value -> field.form().cell(value)).toList()));
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      cells(inner, values.get(i), field.isList() ? at.element(i) : at, cells);
    }
  }
}
