package org.creativehubs.core.schema;

import com.google.common.base.Joiner;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * JSON Schema 2020-12 of the types of this library, for tools that check or document JSON before it
 * is read, make forms or generate code.
 *
 * <p>A schema says which fields there are, which must be given, what form each has and, in words,
 * what it means and which ranges and rules hold. Ranges of whole and decimal numbers, least lengths
 * of lists and the form of texts are written so that a validator checks them; reading checks all of
 * the rules. A schema is complete in itself: it holds the definitions that it needs, by the names
 * of the Java types, and no others. Needs no Jackson.
 */
public final class HubSchema {

  private static final String ROOT = "org.creativehubs.";
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DEFS = "#/$defs/";
  private static final Pattern REFERENCE =
      Pattern.compile("\"\\$ref\": ?\"(?:urn:creative-hubs:([\\w-]+))?#/\\$defs/([\\w.]+)\"");

  private final String place;
  private final Class<?> neighbour;
  private final Map<String, String> found;
  private final Deque<Reference> open = new ArrayDeque<>();

  /** The definition of a name in a module. */
  private record Reference(String module, String name) {}

  private HubSchema(String place, Class<?> neighbour, Map<String, String> found) {
    this.place = place;
    this.neighbour = neighbour;
    this.found = found;
  }

  /**
   * The schema of a type, complete in itself.
   *
   * @param type a value type or enum of this library
   * @return a schema with the definitions of all types that the type is made of
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the type has none
   */
  public static String of(Class<?> type) {
    Map<String, String> found = found(List.of(type), DEFS);
    String name = quoted(type.getSimpleName());
    String root = found.getOrDefault(name, "{}");
    String reference = "\"" + DEFS + type.getSimpleName() + "\"";
    if (found.values().stream().noneMatch(text -> text.contains(reference))) {
      found.remove(name);
    }
    // The definition of the type stands at the top: generators know no reference there.
    return "{\"$schema\": \""
        + DIALECT
        + "\", \"title\": "
        + name
        + ", "
        + root.substring(1, root.length() - 1)
        + ", \"$defs\": {"
        + joined(found)
        + "}}";
  }

  /**
   * The definitions of all types that some types are made of, by name, as the fields of an object.
   *
   * @param types value types or enums of this library
   * @param place where they will stand in the document
   */
  static String definitions(Collection<Class<?>> types, String place) {
    return joined(found(types, place));
  }

  private static String joined(Map<String, String> definitions) {
    return Joiner.on(", ").withKeyValueSeparator(": ").join(definitions);
  }

  private static Map<String, String> found(Collection<Class<?>> types, String place) {
    Map<String, String> found = new TreeMap<>();
    types.forEach(type -> new HubSchema(place, type, found).add(type));
    return found;
  }

  private void add(Class<?> type) {
    Reference root = new Reference(moduleOf(type), nameOf(type));
    Check.that(
        SchemaDocument.of(root.module(), type).containsKey(root.name()),
        Fault.UNKNOWN_CODE,
        "type",
        "have a schema",
        type.getName());
    open.add(root);
    while (!open.isEmpty()) {
      Reference next = open.remove();
      String name = quoted(shortName(next.name()));
      if (!found.containsKey(name)) {
        found.put(name, resolved(next));
      }
    }
  }

  /** A definition whose references are to the names of this document. */
  private String resolved(Reference of) {
    String text = SchemaDocument.of(of.module(), neighbour).getOrDefault(of.name(), "{}");
    return REFERENCE
        .matcher(text)
        .replaceAll(
            link -> {
              String module = link.group(1) == null ? of.module() : link.group(1);
              open.add(new Reference(module, link.group(2)));
              return Matcher.quoteReplacement(
                  "\"$ref\": \"" + place + shortName(link.group(2)) + "\"");
            });
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  /** The name of the type without that of its package. */
  private static String shortName(String name) {
    return name.substring(name.indexOf('.') + 1).replace(".", "");
  }

  private static String moduleOf(Class<?> type) {
    String path = type.getPackageName();
    Check.that(path.startsWith(ROOT), Fault.UNKNOWN_CODE, "type", "have a schema", type.getName());
    int end = path.indexOf('.', ROOT.length());
    return "hub-" + path.substring(ROOT.length(), end < 0 ? path.length() : end);
  }

  private static String nameOf(Class<?> type) {
    String path = type.getPackageName();
    return path.substring(path.lastIndexOf('.') + 1) + "." + type.getSimpleName();
  }
}
