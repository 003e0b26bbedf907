package org.creativehubs.core.standards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** JSON to be compared: the order of fields does not matter, the digits of numbers do. */
public final class SameJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private SameJson() {}

  /** A tree that equals another of the same JSON. */
  public static JsonNode of(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** The object without some fields. */
  public static String without(String json, String... fields) {
    ObjectNode object = (ObjectNode) of(json);
    object.remove(Arrays.asList(fields));
    return object.toString();
  }

  /** The document without what was added to parts of it and is no text. */
  public static String withoutAddedToParts(String json, String added) {
    ObjectNode root = (ObjectNode) of(json);
    root.elements().forEachRemaining(part -> drop(part, added));
    return root.toString();
  }

  private static void drop(JsonNode node, String added) {
    if (node instanceof ObjectNode part && part.has(added) && !part.get(added).isTextual()) {
      part.remove(added);
    }
    node.elements().forEachRemaining(part -> drop(part, added));
  }
}
