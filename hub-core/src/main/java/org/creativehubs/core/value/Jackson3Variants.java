package org.creativehubs.core.value;

import org.creativehubs.core.internal.OutsideOnly;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads a variant of a sealed type for a mapper of somebody else with Jackson 3. */
final class Jackson3Variants extends StdDeserializer<Object> implements OutsideOnly.OfVariants {

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
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    return foreign(parser, context, handledType());
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants) {
    return deserialize(parser, context);
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
