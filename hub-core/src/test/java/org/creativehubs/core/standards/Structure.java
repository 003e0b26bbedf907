package org.creativehubs.core.standards;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.creativehubs.core.internal.JsonQuotes;
import org.creativehubs.core.standards.internal.Field;
import org.creativehubs.core.standards.internal.Form;
import org.creativehubs.core.standards.internal.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a standard as its publisher has it, from a resource: what our records are
 * compared with, and what random documents are made by.
 */
public final class Structure {

  private static final Splitter PIPES = Splitter.on('|').trimResults();

  /** A field as the standard has it. */
  public record Item(
      String name, boolean isTyped, String type, boolean isList, boolean isNeeded, String title) {}

  private final ImmutableListMultimap<String, Item> objects;

  private Structure(ImmutableListMultimap<String, Item> objects) {
    this.objects = objects;
  }

  /** The structure beside a test. */
  public static Structure beside(Class<?> test) {
    ImmutableListMultimap.Builder<String, Item> items = ImmutableListMultimap.builder();
    for (String line : lines(test)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        List<String> cells = PIPES.splitToList(line);
        String name = cells.get(1).replaceFirst("^[-+] ", "");
        String type = cells.get(2);
        items.put(
            cells.get(0),
            new Item(
                name,
                !cells.get(1).startsWith("-"),
                type.replaceFirst("\\[]$", "").replace("?", ""),
                type.endsWith("[]"),
                cells.get(3).equals("!"),
                cells.size() > 4 ? cells.get(4) : ""));
      }
    }
    return new Structure(items.build());
  }

  private static List<String> lines(Class<?> test) {
    try {
      return Resources.readLines(
          Resources.getResource(test, "structure.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects there are. */
  public Iterable<String> names() {
    return objects.keySet();
  }

  /** What of a record is not as the standard has it, in words; empty if nothing. */
  public List<String> differences(String object, Shape<?, ?> shape, Map<String, Shape<?, ?>> all) {
    Map<String, Field<?, ?, ?>> ours = new LinkedHashMap<>();
    shape.fields().forEach(field -> ours.put(field.name(), field));
    List<String> differences = new ArrayList<>();
    for (Item item : objects.get(object)) {
      Field<?, ?, ?> field = ours.remove(item.name());
      if (field == null && item.isTyped()) {
        differences.add(object + "." + item.name() + " is missing");
      } else if (field != null) {
        differences.addAll(differences(object, item, field, all));
      }
    }
    ours.keySet().forEach(name -> differences.add(object + "." + name + " is not known"));
    return differences;
  }

  private static List<String> differences(
      String object, Item item, Field<?, ?, ?> field, Map<String, Shape<?, ?>> all) {
    List<String> differences = new ArrayList<>();
    String place = object + "." + item.name();
    if (!item.isTyped()) {
      differences.add(place + " is said to be kept as it is");
    }
    if (item.isList() != field.isList()) {
      differences.add(place + " is " + (item.isList() ? "" : "not ") + "a list");
    }
    if (item.isNeeded() != field.isNeeded()) {
      differences.add(place + " is " + (item.isNeeded() ? "" : "not ") + "required");
    }
    if (!item.title().equals(field.title())) {
      differences.add(place + " has the heading " + item.title());
    }
    boolean isType =
        all.containsKey(item.type())
            ? all.get(item.type()) == field.form()
            : accepts(item.type(), field.form());
    if (!isType) {
      differences.add(place + " is a " + item.type() + ", not a " + field.form().type());
    }
    return differences;
  }

  private static boolean accepts(String type, Form<?> form) {
    return switch (type) {
      case "string" -> form.type().equals("string") || form.type().equals("string integer");
      case "key" -> form.type().equals("string integer");
      case "amount" -> form.type().equals("number");
      case "part" -> form.type().equals("date");
      default ->
          type.startsWith("string: ")
              ? form.type().equals("one of " + type.substring("string: ".length()))
              : form.type().equals(type);
    };
  }

  /** Random documents by the structure, with fields besides that nobody knows. */
  public Arbitrary<String> documents(String object) {
    return documents(object, 0);
  }

  private Arbitrary<String> documents(String object, int depth) {
    List<Arbitrary<String>> fields = new ArrayList<>();
    for (Item item : objects.get(object)) {
      fields.add(field(item, depth));
    }
    fields.add(
        depth > 1
            ? Arbitraries.just("")
            : anything(0).map(json -> "\"x-added\":" + json).injectNull(0.7).map(Structure::given));
    return Combinators.combine(fields)
        .as(
            all ->
                "{"
                    + String.join(",", all.stream().filter(text -> !text.isEmpty()).toList())
                    + "}");
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }

  private Arbitrary<String> field(Item item, int depth) {
    double absent =
        item.isNeeded() ? 0 : objects.containsKey(item.type()) ? 0.6 + 0.2 * depth : 0.5;
    if (absent >= 1) {
      return Arbitraries.just("");
    }
    Arbitrary<String> value = value(item, depth);
    Arbitrary<String> all =
        item.isList()
            ? value
                .list()
                .ofMinSize(1)
                .ofMaxSize(depth == 0 ? 2 : 1)
                .map(list -> "[" + String.join(",", list) + "]")
            : value;
    return all.map(json -> quoted(item.name()) + ":" + json)
        .injectNull(absent)
        .map(Structure::given);
  }

  private Arbitrary<String> value(Item item, int depth) {
    if (objects.containsKey(item.type())) {
      return Arbitraries.lazy(() -> documents(item.type(), depth + 1));
    }
    return switch (item.type()) {
      case "string", "key" -> texts().map(Structure::quoted);
      case "number" -> numbers();
      case "amount" -> numbers().map(number -> number.replace("-", ""));
      case "part" -> Arbitraries.of("\"2026\"", "\"2026-03\"", "\"2026-03-01\"");
      case "integer" -> Arbitraries.integers().map(String::valueOf);
      case "date" -> Arbitraries.of("\"2026-03-01\"", "\"2026-02-28T23:59:59+01:00\"");
      case "date-time" -> Arbitraries.of("\"2026-03-01T00:00:00Z\"", "\"1999-12-31T23:59:59.5Z\"");
      case "object" -> anything(0).filter(json -> !json.equals("null")); // which counts as absent
      default ->
          Arbitraries.of(Splitter.on(' ').splitToList(item.type().substring("string: ".length())))
              .map(Structure::quoted);
    };
  }

  /** Texts that a spreadsheet or a careless writer would spoil. */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12)),
        Tuple.of(
            2,
            Arbitraries.of(
                "=SUM(A1)",
                "'=x",
                "-5",
                "+44 1",
                "@a",
                "1,000",
                "a;b",
                "\"q\"",
                "007",
                "Қала",
                "Total",
                "2026-03-01",
                "a:b/c",
                "\uD83C\uDFA8 arts",
                "two\nlines")));
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000"), new BigDecimal("1000000000"))
        .ofScale(3)
        .map(BigDecimal::toPlainString);
  }

  private static Arbitrary<String> anything(int depth) {
    Arbitrary<String> plain =
        Arbitraries.oneOf(
            texts().map(Structure::quoted),
            numbers(),
            Arbitraries.of("true", "false", "null", "1.50", "1e5", "-0.0", "[]", "{}"));
    if (depth > 1) {
      return plain;
    }
    Arbitrary<String> inner = Arbitraries.lazy(() -> anything(depth + 1));
    return Arbitraries.oneOf(
        plain,
        inner.list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
        inner.map(json -> "{\"b\":" + json + ",\"a\":null}"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder();
    JsonQuotes.add(json, text);
    return json.toString();
  }
}
