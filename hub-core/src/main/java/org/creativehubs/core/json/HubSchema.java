package org.creativehubs.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * JSON Schema 2020-12 of the types of this library, for tools that check or document JSON before it
 * is read.
 *
 * <p>A schema says which fields there are, which must be given, what form each has and, in words,
 * what it means and which ranges and rules hold; {@link HubJson#read(String, Class)} checks those
 * too. Each module ships one document, {@code META-INF/creative-hubs/hub-core.schema.json} and its
 * siblings, with a definition for every type. Needs no Jackson.
 */
public final class HubSchema {

  private static final String ROOT = "org.creativehubs.";
  private static final String CORE = "hub-core";

  private HubSchema() {}

  /**
   * The schema of a type, complete in itself.
   *
   * @param type a value type or enum of this library
   * @return a schema whose definitions are those of all types of the type's module and of hub-core
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the type has none
   */
  public static String of(Class<?> type) {
    String module = moduleOf(type);
    String name = nameOf(type);
    String document = document(module, type);
    Check.that(
        document.contains("\"" + name + "\""),
        Fault.UNKNOWN_CODE,
        "type",
        "have a schema",
        type.getName());
    String core =
        module.equals(CORE) ? "" : "\"" + CORE + "\": " + document(CORE, HubSchema.class) + ", ";
    return "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$ref\": \"urn:creative-hubs:"
        + module
        + "#/$defs/"
        + name
        + "\", \"$defs\": {"
        + core
        + "\""
        + module
        + "\": "
        + document
        + "}}";
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

  private static String document(String module, Class<?> neighbour) {
    String resource = "/META-INF/creative-hubs/" + module + ".schema.json";
    try (InputStream file = neighbour.getResourceAsStream(resource)) {
      if (file == null) {
        throw new InvalidValueException(
            Fault.UNKNOWN_CODE, "type", "have a schema", neighbour.getName());
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
