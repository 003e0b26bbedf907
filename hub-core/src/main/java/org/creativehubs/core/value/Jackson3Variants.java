package org.creativehubs.core.value;

import org.creativehubs.core.internal.ForeignReading;
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
import tools.jackson.databind.util.NameTransformer;
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
  public ValueDeserializer<Object> unwrappingDeserializer(
      DeserializationContext context, NameTransformer unwrapper) {
    throw Implementations.unwrapped(handledType());
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants) {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? read(parser, context, variants, handledType())
        : deserialize(parser, context);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    return isStrict(context)
        ? context.handleUnexpectedToken(getValueType(), parser)
        : foreign(parser, context, handledType());
  }

  /**
   * Reads an object whose variant may be known late: all of it is kept, with its word first, and
   * the context takes it for what is read, so that a failure knows the token it came from.
   */
  static @Nullable Object read(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants, Class<?> type) {
    if (!isStrict(context)) {
      return foreign(parser, context, type);
    }
    String field = variants.getPropertyName();
    JsonParser outer = context.getParser();
    JsonParser kept = ordered(parser, context, field);
    kept.nextToken();
    ((DeserializationContextExt) context).assignParser(kept);
    try {
      return variants.deserializeTypedFromObject(kept, context);
    } finally {
      ((DeserializationContextExt) context).assignParser(outer);
    }
  }

  private static JsonParser ordered(
      JsonParser parser, DeserializationContext context, String field) {
    TokenBuffer first = context.bufferForInputBuffering(parser);
    TokenBuffer rest = context.bufferForInputBuffering(parser);
    first.writeStartObject();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      boolean isWord = name.equals(field);
      if (parser.nextToken() != JsonToken.VALUE_STRING && isWord) {
        throw noWord(parser, field);
      }
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

  /** Whether the mapper is one of this library, so that all that is read is read strictly. */
  static boolean isStrict(DeserializationContext context) {
    return context.getAttribute(ForeignReading.STRICT) != null;
  }

  /** Reads a value for the mapper of somebody else. */
  static Object foreign(JsonParser parser, DeserializationContext context, Class<?> type) {
    try {
      return ForeignReadings.ofLine3().read(parser, context, type);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
