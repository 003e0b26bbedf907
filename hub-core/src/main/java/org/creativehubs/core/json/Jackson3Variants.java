package org.creativehubs.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationContextExt;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads the variant that an object says it is with Jackson 3, and nothing but an object. */
final class Jackson3Variants extends StdDeserializer<Object> {

  Jackson3Variants() {
    super(Object.class);
  }

  private Jackson3Variants(JavaType type) {
    super(type);
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return new Jackson3Variants(context.getContextualType());
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants) {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? read(parser, context, variants)
        : deserialize(parser, context);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    return context.handleUnexpectedToken(getValueType(), parser);
  }

  /**
   * Reads an object whose variant may be known late: all of it is kept, with its word first, and
   * the context takes it for what is read, so that a failure knows the token it came from.
   */
  static @Nullable Object read(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants) {
    JsonParser outer = context.getParser();
    JsonParser kept = ordered(parser, context, variants.getPropertyName());
    kept.nextToken();
    ((DeserializationContextExt) context).assignParser(kept);
    try {
      return variants.deserializeTypedFromObject(kept, context);
    } catch (RuntimeException e) {
      throw Jackson3Failures.flaw(e, kept);
    } finally {
      ((DeserializationContextExt) context).assignParser(outer);
    }
  }

  private static JsonParser ordered(
      JsonParser parser, DeserializationContext context, String field) {
    TokenBuffer first = context.bufferForInputBuffering(parser);
    TokenBuffer rest = context.bufferForInputBuffering(parser);
    boolean hasWord = false;
    first.writeStartObject();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
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
      into.writeName(name);
      into.copyCurrentStructure(parser);
    }
    first.append(rest);
    first.writeEndObject();
    return first.asParser(context, parser);
  }

  private static MismatchedInputException noWord(JsonParser parser, String field) {
    MismatchedInputException refusal =
        MismatchedInputException.from(parser, String.class, "no text");
    refusal.prependPath(field, field);
    return refusal;
  }
}
