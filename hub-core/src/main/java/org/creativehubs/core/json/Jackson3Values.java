package org.creativehubs.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value type with Jackson 3: its attributes first, then the checks of its builder. */
final class Jackson3Values extends StdDeserializer<Object> {

  private final @Nullable ValueClass made;
  private final @Nullable JavaType attributesType;
  private final @Nullable BeanProperty property;

  /** Found when first needed: a type may hold itself, and then it is not ready any earlier. */
  private volatile @Nullable ValueDeserializer<Object> attributes;

  Jackson3Values() {
    super(Object.class);
    this.made = null;
    this.attributesType = null;
    this.property = null;
  }

  private Jackson3Values(
      JavaType type, ValueClass made, JavaType attributesType, @Nullable BeanProperty property) {
    super(type);
    this.made = made;
    this.attributesType = attributesType;
    this.property = property;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    Class<?> asked = context.getContextualType().getRawClass();
    JavaType type = context.constructType(ValueClass.valueOf(asked));
    ValueClass made = ValueClass.of(type.getRawClass());
    JavaType bean = context.getTypeFactory().constructSpecializedType(type, made.attributes());
    return new Jackson3Values(type, made, bean, property);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
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
      JsonParser parser, DeserializationContext context, TypeDeserializer variants) {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? Jackson3Variants.read(parser, context, variants)
        : context.handleUnexpectedToken(getValueType(), parser);
  }

  private ValueDeserializer<Object> attributes(DeserializationContext context) {
    ValueDeserializer<Object> found = attributes;
    if (found == null) {
      found = context.findContextualValueDeserializer(attributesType, property);
      attributes = found;
    }
    return found;
  }
}
