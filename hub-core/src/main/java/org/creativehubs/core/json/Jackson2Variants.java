package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the variant that an object says it is with Jackson 2, and nothing but an object. */
final class Jackson2Variants extends StdDeserializer<Object> implements ContextualDeserializer {

  private static final long serialVersionUID = 1;

  Jackson2Variants() {
    super(Object.class);
  }

  private Jackson2Variants(JavaType type) {
    super(type);
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return new Jackson2Variants(context.getContextualType());
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants)
      throws IOException {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? read(parser, context, variants)
        : deserialize(parser, context);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return context.handleUnexpectedToken(handledType(), parser);
  }

  /**
   * Reads an object whose variant may be known late: all of it is kept, with its word first, and
   * read by a context of its own, so that a failure knows the token it came from.
   */
  static @Nullable Object read(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants)
      throws IOException {
    JsonParser kept = ordered(parser, context, variants.getPropertyName());
    kept.nextToken();
    try {
      return variants.deserializeTypedFromObject(
          kept,
          ((DefaultDeserializationContext) context)
              .createInstance(context.getConfig(), kept, null));
    } catch (IOException | RuntimeException e) {
      throw Jackson2Failures.flaw(e, kept);
    }
  }

  private static JsonParser ordered(JsonParser parser, DeserializationContext context, String field)
      throws IOException {
    TokenBuffer first = context.bufferForInputBuffering(parser);
    TokenBuffer rest = context.bufferForInputBuffering(parser);
    boolean hasWord = false;
    first.writeStartObject();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean isWord = name.equals(field);
      if (parser.nextToken() != JsonToken.VALUE_STRING && isWord) {
        throw noWord(parser, field);
      }
      if (isWord && hasWord) {
        throw Flawed.by(Refusal.duplicate(Places.step(field)));
      }
      hasWord |= isWord;
      TokenBuffer into = isWord ? first : rest;
      into.writeFieldName(name);
      into.copyCurrentStructure(parser);
    }
    first.append(rest);
    first.writeEndObject();
    return first.asParser(parser);
  }

  private static MismatchedInputException noWord(JsonParser parser, String field) {
    MismatchedInputException refusal =
        MismatchedInputException.from(parser, String.class, "no text");
    refusal.prependPath(field, field);
    return refusal;
  }
}
