package org.creativehubs.core.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import org.creativehubs.core.internal.OutsideOnly;
import org.jspecify.annotations.Nullable;

/** Reads a type with forms of its own for a mapper of somebody else with Jackson 2. */
final class Jackson2Form extends StdDeserializer<Object>
    implements ContextualDeserializer, OutsideOnly {

  private static final long serialVersionUID = 1;

  Jackson2Form() {
    super(Object.class);
  }

  private Jackson2Form(JavaType type) {
    super(type);
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return new Jackson2Form(context.getContextualType());
  }

  @Override
  public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer unwrapper) {
    throw Implementations.unwrapped(handledType());
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return Jackson2Variants.foreign(parser, context, handledType());
  }
}
