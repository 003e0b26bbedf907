package org.creativehubs.core.json;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Longs;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a data set of JSON-stat 2: one for each cell, with the label of each dimension in a
 * column by its id, its code in one by the id and {@code _code}, then {@code value} and {@code
 * status}.
 */
@SuppressWarnings("JdkObsolete") // a SequenceInputStream takes nothing else
final class JsonStatRows implements Enumeration<InputStream> {

  private static final long MOST_CELLS = 10_000_000;

  /** A dimension: its codes in order, and their labels. */
  record Dimension(
      String id, List<String> codes, List<String> labels, Map<String, List<String>> children) {}

  private final List<Dimension> dimensions;
  private final Map<?, ?> dataset;
  private final long cells;
  private long next = -1;

  private JsonStatRows(Map<?, ?> dataset) {
    this.dataset = dataset;
    this.dimensions = dimensions(dataset);
    long product = 1;
    for (Dimension dimension : dimensions) {
      product = Math.multiplyExact(product, (long) dimension.codes().size());
      if (product > MOST_CELLS) {
        throw refused(Fault.TOO_LARGE, "size", "be of at most " + MOST_CELLS + " cells", product);
      }
    }
    this.cells = product;
    if (dataset.get("value") == null) {
      throw refused(Fault.MISSING_FIELD, "value", "be a list or an object of JSON-stat 2", "none");
    }
    checkCells("value", dataset.get("value"), cells);
    checkCells("status", dataset.get("status"), cells);
  }

  /** A list has something for each cell, and an object nothing for others: else a part is lost. */
  private static void checkCells(String field, @Nullable Object values, long cells) {
    boolean isOneForAll =
        field.equals("status") && values instanceof List<?> one && one.size() == 1;
    if (!isOneForAll && values instanceof List<?> list && list.size() != cells) {
      throw refused(
          Fault.INCONSISTENT, field, "hold one for each of the " + cells + " cells", list.size());
    }
    if (values instanceof Map<?, ?> sparse) {
      sparse.keySet().stream()
          .map(String::valueOf)
          .filter(place -> !isCell(place, cells))
          .findFirst()
          .ifPresent(
              place -> {
                throw refused(
                    Fault.OUT_OF_RANGE, field, "be of cells from 0 to " + (cells - 1), place);
              });
    }
  }

  private static boolean isCell(String place, long cells) {
    Long number = Longs.tryParse(place);
    return number != null && number >= 0 && number < cells;
  }

  /** The rows as comma-separated values, made as they are asked for. */
  static JsonStatRows of(Map<?, ?> dataset) {
    return new JsonStatRows(dataset);
  }

  InputStream stream() {
    return new SequenceInputStream(this);
  }

  private static List<Dimension> dimensions(Map<?, ?> dataset) {
    List<?> ids = list(dataset, "id");
    List<?> sizes = list(dataset, "size");
    Map<?, ?> all = object(dataset, "dimension");
    ImmutableList.Builder<Dimension> dimensions = ImmutableList.builder();
    for (int i = 0; i < ids.size(); i++) {
      String id = String.valueOf(ids.get(i));
      Map<?, ?> category = object(object(all, id), "category");
      List<String> codes = codes(category);
      boolean isSize = i < sizes.size() && String.valueOf(codes.size()).equals("" + sizes.get(i));
      if (!isSize) {
        throw refused(
            Fault.INCONSISTENT, "size", "be that of each dimension, for " + id, codes.size());
      }
      dimensions.add(new Dimension(id, codes, labels(category, codes), children(category, codes)));
    }
    return dimensions.build();
  }

  /** By a list, by the place of each code, or the one code that has a label. */
  private static List<String> codes(Map<?, ?> category) {
    Object index = category.get("index");
    if (index instanceof List<?> codes) {
      return codes.stream().map(String::valueOf).toList();
    }
    if (index instanceof Map<?, ?> places) {
      List<String> codes = new ArrayList<>();
      places.keySet().stream()
          .map(String::valueOf)
          .sorted(Comparator.comparingInt(code -> place(places, code)))
          .forEach(codes::add);
      for (int i = 0; i < codes.size(); i++) {
        if (place(places, codes.get(i)) != i) {
          String rule = "give each of 0 to " + (codes.size() - 1) + " to one code";
          throw refused(Fault.INCONSISTENT, "index", rule, codes.get(i));
        }
      }
      return codes;
    }
    return object(category, "label").keySet().stream().map(String::valueOf).toList();
  }

  /** By code those of the codes that are parts of it. */
  private static Map<String, List<String>> children(Map<?, ?> category, List<String> codes) {
    Map<String, List<String>> children = new LinkedHashMap<>();
    if (category.get("child") instanceof Map<?, ?> all) {
      Set<String> there = Set.copyOf(codes);
      all.forEach(
          (parent, parts) -> {
            if (there.contains(String.valueOf(parent)) && parts instanceof List<?> list) {
              children.put(
                  String.valueOf(parent),
                  list.stream().map(String::valueOf).filter(there::contains).toList());
            }
          });
    }
    return children;
  }

  List<Dimension> dimensions() {
    return dimensions;
  }

  private static int place(Map<?, ?> places, String code) {
    return places.get(code) instanceof Number place ? place.intValue() : Integer.MAX_VALUE;
  }

  /** Labels; one that several codes share has its code behind it. */
  private static List<String> labels(Map<?, ?> category, List<String> codes) {
    if (!(category.get("label") instanceof Map<?, ?> labels)) {
      return codes;
    }
    Multiset<String> all = HashMultiset.create();
    codes.forEach(code -> all.add(text(labels.get(code), code)));
    return codes.stream().map(code -> label(text(labels.get(code), code), code, all)).toList();
  }

  private static String label(String label, String code, Multiset<String> all) {
    return all.count(label) > 1 ? label + " (" + code + ")" : label;
  }

  private static String text(@Nullable Object value, String otherwise) {
    return value == null ? otherwise : String.valueOf(value);
  }

  private static Map<?, ?> object(Map<?, ?> from, String field) {
    if (from.get(field) instanceof Map<?, ?> object) {
      return object;
    }
    throw refused(Fault.MISSING_FIELD, field, "be an object of JSON-stat 2", "none");
  }

  private static List<?> list(Map<?, ?> from, String field) {
    if (from.get(field) instanceof List<?> list) {
      return list;
    }
    throw refused(Fault.MISSING_FIELD, field, "be a list of JSON-stat 2", "none");
  }

  private static InvalidValueException refused(
      Fault code, String field, String rule, Object value) {
    return new InvalidValueException(code, field, rule, value);
  }

  @Override
  public boolean hasMoreElements() {
    return next < cells;
  }

  @Override
  public InputStream nextElement() {
    List<String> fields = next < 0 ? headings() : cell(next);
    next++;
    String row =
        fields.stream()
            .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(",", "", "\n"));
    return new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    dimensions.forEach(dimension -> headings.add(dimension.id()));
    dimensions.forEach(dimension -> headings.add(dimension.id() + "_code"));
    headings.add("value");
    headings.add("status");
    return headings;
  }

  private List<String> cell(long number) {
    int[] places = new int[dimensions.size()];
    long rest = number;
    for (int i = places.length - 1; i >= 0; i--) {
      int size = dimensions.get(i).codes().size();
      places[i] = (int) (rest % size);
      rest /= size;
    }
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      fields.add(dimensions.get(i).labels().get(places[i]));
    }
    for (int i = 0; i < places.length; i++) {
      fields.add(dimensions.get(i).codes().get(places[i]));
    }
    fields.add(at(dataset.get("value"), number));
    fields.add(at(dataset.get("status"), number));
    return fields;
  }

  /** From a list, from an object by the number, or one text for all; empty where there is none. */
  private static String at(@Nullable Object values, long number) {
    Object found = values;
    if (values instanceof List<?> list) {
      found = list.get(list.size() == 1 ? 0 : (int) number);
    } else if (values instanceof Map<?, ?> sparse) {
      found = sparse.get(String.valueOf(number));
    }
    if (found == null) {
      return "";
    }
    return found instanceof Number ? new BigDecimal(found.toString()).toPlainString() : "" + found;
  }
}
