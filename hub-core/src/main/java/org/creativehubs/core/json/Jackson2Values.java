package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value type with Jackson 2: its attributes first, then the checks of its builder. */
final class Jackson2Values extends StdDeserializer<Object> implements ContextualDeserializer {

  private static final long serialVersionUID = 1;

  private final transient @Nullable ValueClass made;
  private final transient @Nullable JavaType attributesType;
  private final transient @Nullable BeanProperty property;

  /** Found when first needed: a type may hold itself, and then it is not ready any earlier. */
  private transient volatile @Nullable JsonDeserializer<Object> attributes;

  Jackson2Values() {
    super(Object.class);
    this.made = null;
    this.attributesType = null;
    this.property = null;
  }

  private Jackson2Values(
      JavaType type, ValueClass made, JavaType attributesType, @Nullable BeanProperty property) {
    super(type);
    this.made = made;
    this.attributesType = attributesType;
    this.property = property;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    Class<?> asked = context.getContextualType().getRawClass();
    JavaType type = context.constructType(ValueClass.valueOf(asked));
    ValueClass made = ValueClass.of(type.getRawClass());
    JavaType bean = context.getTypeFactory().constructSpecializedType(type, made.attributes());
    return new Jackson2Values(type, made, bean, property);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (made == null) {
      return context.reportInputMismatch(this, "the type to read is not known here");
    }
    Object read;
    try {
      read = attributes(context).deserialize(parser, context);
    } catch (Flawed e) {
      throw made.build(e);
    }
    return made.build(read);
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants)
      throws IOException {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? Jackson2Variants.read(parser, context, variants)
        : context.handleUnexpectedToken(handledType(), parser);
  }

  private JsonDeserializer<Object> attributes(DeserializationContext context)
      throws JsonMappingException {
    JsonDeserializer<Object> found = attributes;
    if (found == null) {
      found = context.findContextualValueDeserializer(attributesType, property);
      attributes = found;
    }
    return found;
  }
}
