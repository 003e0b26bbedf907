package org.creativehubs.examples.house;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.schema.HubSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place of a document with what its schema says.
 *
 * @param path such as {@code loan.drawings[0].on}
 * @param holder the object or list around it
 * @param key its name, or its index
 * @param schema what is said of it, perhaps by reference
 * @param resolved what is said of it in the end
 */
record SchemaPlace(String path, JsonNode holder, Object key, JsonNode schema, JsonNode resolved) {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** The schema of the input of a calculator. */
  static JsonNode schema(CatalogEntry<?, ?> entry) {
    return MAPPER.readTree(HubSchema.of(entry.inputType()));
  }

  /**
   * The places of a document, each before those within it.
   *
   * @param schema the schema of the whole
   * @param document the document
   * @param elements of each list, at most so many from its start
   */
  static List<SchemaPlace> of(JsonNode schema, JsonNode document, int elements) {
    List<SchemaPlace> places = new ArrayList<>();
    walk(schema, schema, document, "", elements, places);
    return places;
  }

  void set(JsonNode value) {
    if (holder instanceof ObjectNode object) {
      object.set((String) key, value);
    } else {
      ((ArrayNode) holder).set((Integer) key, value);
    }
  }

  JsonNode value() {
    return key instanceof String name ? holder.path(name) : holder.path((Integer) key);
  }

  private static void walk(
      JsonNode root,
      JsonNode said,
      JsonNode value,
      String path,
      int elements,
      List<SchemaPlace> places) {
    JsonNode schema = resolved(root, said, value);
    for (String name : value.propertyNames()) {
      JsonNode named = schema.path("properties").path(name);
      JsonNode field = named.isMissingNode() ? schema.path("additionalProperties") : named;
      String at = path.isEmpty() ? name : path + "." + name;
      JsonNode within = value.path(name);
      places.add(new SchemaPlace(at, value, name, field, resolved(root, field, within)));
      walk(root, field, within, at, elements, places);
    }
    for (int i = 0; value.isArray() && i < Math.min(elements, value.size()); i++) {
      JsonNode items = schema.path("items");
      String at = path + "[" + i + "]";
      places.add(new SchemaPlace(at, value, i, items, resolved(root, items, value.path(i))));
      walk(root, items, value.path(i), at, elements, places);
    }
  }

  /** What is said of a value in the end: by reference, and of several forms by the one it has. */
  static JsonNode resolved(JsonNode root, JsonNode said, JsonNode value) {
    if (said.has("$ref")) {
      return resolved(root, root.at(said.path("$ref").asString().substring(1)), value);
    }
    for (String forms : List.of("anyOf", "oneOf")) {
      for (JsonNode form : said.path(forms)) {
        JsonNode found = resolved(root, form, value);
        if (hasForm(found, value)) {
          return found;
        }
      }
    }
    return said;
  }

  private static boolean hasForm(JsonNode schema, JsonNode value) {
    for (String name : schema.path("properties").propertyNames()) {
      JsonNode only = schema.path("properties").path(name).path("const");
      if (!only.isMissingNode() && !only.equals(value.path(name))) {
        return false;
      }
    }
    return schema.path("type").asString("").equals("object") == value.isObject();
  }
}
