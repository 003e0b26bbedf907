package org.creativehubs.core.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a record with whatever fields it has with Jackson 3. */
final class Jackson3OpenReader extends StdDeserializer<OpenRecord> {

  Jackson3OpenReader() {
    super(OpenRecord.class);
  }

  @Override
  public OpenRecord deserialize(JsonParser parser, DeserializationContext context) {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? OpenRecord.of(fields(parser))
        : (OpenRecord) context.handleUnexpectedToken(OpenRecord.class, parser);
  }

  private static Map<String, @Nullable Object> fields(JsonParser parser) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      Check.that(
          !fields.containsKey(name), Fault.DUPLICATE_FIELD, name, "be given once", "given twice");
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }

  private static List<@Nullable Object> list(JsonParser parser) {
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }
}
