package org.creativehubs.core.value;

import org.creativehubs.core.internal.OutsideOnly;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads a type with forms of its own for a mapper of somebody else with Jackson 3. */
final class Jackson3Form extends StdDeserializer<Object> implements OutsideOnly {

  Jackson3Form() {
    super(Object.class);
  }

  private Jackson3Form(JavaType type) {
    super(type);
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return new Jackson3Form(context.getContextualType());
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
}
