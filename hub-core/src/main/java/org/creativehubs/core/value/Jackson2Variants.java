package org.creativehubs.core.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
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

/** Reads a variant of a sealed type for a mapper of somebody else with Jackson 2. */
final class Jackson2Variants extends StdDeserializer<Object>
    implements ContextualDeserializer, OutsideOnly.OfVariants {

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
  public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer unwrapper) {
    throw Implementations.unwrapped(handledType());
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return foreign(parser, context, handledType());
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants)
      throws IOException {
    return deserialize(parser, context);
  }

  /** Reads a value for the mapper of somebody else. */
  static Object foreign(JsonParser parser, DeserializationContext context, Class<?> type)
      throws IOException {
    try {
      return ForeignReadings.ofLine2().read(parser, context, type);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
