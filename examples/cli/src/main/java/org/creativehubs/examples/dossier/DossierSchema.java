package org.creativehubs.examples.dossier;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.schema.HubSchema;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.metrics.sla.SlaChecker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The JSON Schema of dossiers, with the types of all modules, and what it says of places in a
 * dossier or in the input of a calculator.
 */
public final class DossierSchema {

  private static final String URN = "urn:creative-hubs:";
  private static final String DEFS = "#/$defs/";
  private static final Supplier<ImmutableMap<String, JsonNode>> MODULES =
      Suppliers.memoize(DossierSchema::modules);

  private DossierSchema() {}

  /** The schema of a dossier, complete in itself. */
  public static String text() {
    return HubSchema.of(Dossier.class);
  }

  private static Map<String, String> shipped() {
    Map<String, String> documents = new LinkedHashMap<>();
    for (Class<?> neighbour : List.of(Hub.class, SlaChecker.class, RentRoll.class, Dossier.class)) {
      String module = moduleOf(neighbour);
      String resource = "/META-INF/creative-hubs/" + module + ".schema.json";
      try {
        documents.put(
            module,
            Resources.toString(Resources.getResource(neighbour, resource), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return documents;
  }

  private static ImmutableMap<String, JsonNode> modules() {
    ImmutableMap.Builder<String, JsonNode> modules = ImmutableMap.builder();
    shipped().forEach((name, text) -> modules.put(name, JsonMapper.shared().readTree(text)));
    return modules.buildOrThrow();
  }

  private static String moduleOf(Class<?> type) {
    return "hub-" + Splitter.on('.').splitToList(type.getName()).get(2);
  }

  /** What the schema says of a type. */
  static Shape of(Class<?> type) {
    String path = type.getPackageName();
    String name = path.substring(path.lastIndexOf('.') + 1) + "." + type.getSimpleName();
    return new Shape(moduleOf(type), name, false, JsonNodeFactory.instance.objectNode());
  }

  /** What stands at a place of JSON of a type, as far as the schema says. */
  static Optional<Shape> at(Class<?> type, List<String> steps) {
    Optional<Shape> shape = Optional.of(of(type));
    for (String step : steps) {
      shape = shape.flatMap(here -> here.child(step));
    }
    return shape;
  }

  /**
   * What a schema says of one place.
   *
   * @param module the module whose schema says it
   * @param type the definition there, such as {@code lease.LeaseTerms}; empty for plain values
   * @param list whether it is a list of these
   * @param schema the words of the schema at the place
   */
  record Shape(String module, String type, boolean list, JsonNode schema) {

    private static Shape of(JsonNode schema, String module) {
      boolean list = schema.path("type").asString("").equals("array");
      String ref = (list ? schema.path("items") : schema).path("$ref").asString("");
      int defs = ref.indexOf(DEFS);
      return defs < 0
          ? new Shape(module, "", list, schema)
          : new Shape(
              defs == 0 ? module : ref.substring(URN.length(), defs),
              ref.substring(defs + DEFS.length()),
              list,
              schema);
    }

    /** The short name of the type, such as {@code LeaseTerms}. */
    String name() {
      return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The room the type stands in, such as {@code lease}; empty for plain values. */
    String room() {
      return type.isEmpty() ? "" : type.substring(0, type.indexOf('.'));
    }

    /** The definition of the type; of a list, that of its elements. */
    JsonNode definition() {
      if (!type.isEmpty()) {
        JsonNode defined =
            Objects.requireNonNull(MODULES.get().get(module)).path("$defs").path(type);
        return defined.has("$ref") ? of(defined, module).definition() : defined;
      }
      return list ? schema.path("items") : schema;
    }

    String description() {
      return schema.path("description").asString("");
    }

    /** The fields of an object, in order. */
    Map<String, Shape> fields() {
      Map<String, Shape> fields = new LinkedHashMap<>();
      definition()
          .path("properties")
          .properties()
          .forEach(field -> fields.put(field.getKey(), of(field.getValue(), module)));
      return fields;
    }

    boolean requires(String field) {
      return definition().path("required").valueStream().anyMatch(f -> f.asString().equals(field));
    }

    /** One step down: into a field, an element, or what a key leads to. */
    Optional<Shape> child(String step) {
      if (list) {
        return Optional.of(
            type.isEmpty()
                ? of(schema.path("items"), module)
                : new Shape(module, type, false, definition()));
      }
      JsonNode field = definition().path("properties").path(step);
      JsonNode below = field.isMissingNode() ? definition().path("additionalProperties") : field;
      return below.isObject() ? Optional.of(of(below, module)) : Optional.empty();
    }

    /** Whether it is the same noun, alone or in a list. */
    boolean isOf(Shape noun) {
      return !type.isEmpty() && type.equals(noun.type) && module.equals(noun.module);
    }

    /** Whether plain numbers stand there, not numbers as text. */
    boolean isNumeric() {
      String kind = definition().path("type").asString("");
      return kind.equals("integer") || kind.equals("number");
    }
  }
}
