package org.creativehubs.core.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import org.creativehubs.core.internal.OutsideOnly;
import org.jspecify.annotations.Nullable;

/** Reads a value type for a mapper of somebody else with Jackson 2. */
final class Jackson2Reader extends StdDeserializer<Object>
    implements ContextualDeserializer, OutsideOnly.OfValue {

  private static final long serialVersionUID = 1;

  Jackson2Reader() {
    super(Object.class);
  }

  private Jackson2Reader(JavaType type) {
    super(type);
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    Class<?> asked = context.getContextualType().getRawClass();
    return new Jackson2Reader(context.constructType(Implementations.valueOf(asked)));
  }

  @Override
  public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer unwrapper) {
    throw Implementations.unwrapped(handledType());
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return Jackson2Variants.foreign(parser, context, handledType());
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants)
      throws IOException {
    return deserialize(parser, context);
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }
}
