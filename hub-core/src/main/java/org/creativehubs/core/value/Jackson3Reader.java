package org.creativehubs.core.value;

import org.creativehubs.core.internal.OutsideOnly;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads a value type for a mapper of somebody else with Jackson 3. */
final class Jackson3Reader extends StdDeserializer<Object> implements OutsideOnly.OfValue {

  Jackson3Reader() {
    super(Object.class);
  }

  private Jackson3Reader(JavaType type) {
    super(type);
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    Class<?> asked = context.getContextualType().getRawClass();
    return new Jackson3Reader(context.constructType(Implementations.valueOf(asked)));
  }

  @Override
  public ValueDeserializer<Object> unwrappingDeserializer(
      DeserializationContext context, NameTransformer unwrapper) {
    throw Implementations.unwrapped(handledType());
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    return Jackson3Variants.foreign(parser, context, handledType());
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants) {
    return deserialize(parser, context);
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }
}
