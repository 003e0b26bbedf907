package org.creativehubs.core.value;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads a value type with Jackson 3: its attributes first, then the checks of its builder. */
final class Jackson3Reader extends StdDeserializer<Object> {

  private final @Nullable JavaType attributesType;
  private final @Nullable BeanProperty property;
  private final @Nullable Method factory;

  /** Found when first needed: a type may hold itself, and then it is not ready any earlier. */
  private volatile @Nullable ValueDeserializer<Object> attributes;

  Jackson3Reader() {
    super(Object.class);
    this.attributesType = null;
    this.property = null;
    this.factory = null;
  }

  private Jackson3Reader(
      JavaType type, JavaType attributesType, @Nullable BeanProperty property, Method factory) {
    super(type);
    this.attributesType = attributesType;
    this.property = property;
    this.factory = factory;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType asked = context.getContextualType();
    JavaType type = context.constructType(Implementations.valueOf(asked.getRawClass()));
    try {
      Class<?> bean = Implementations.attributesOf(type.getRawClass());
      return new Jackson3Reader(
          type,
          context.getTypeFactory().constructSpecializedType(type, bean),
          property,
          Implementations.factoryOf(type.getRawClass()));
    } catch (ReflectiveOperationException e) {
      return context.reportBadDefinition(type, "no implementation was generated for " + type);
    }
  }

  @Override
  public ValueDeserializer<Object> unwrappingDeserializer(
      DeserializationContext context, NameTransformer unwrapper) {
    throw Implementations.unwrapped(handledType());
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    if (factory == null) {
      return context.reportInputMismatch(this, "the type to read is not known here");
    }
    if (!Jackson3Variants.isStrict(context)) {
      return Jackson3Variants.foreign(parser, context, handledType());
    }
    Object read = attributes(context).deserialize(parser, context);
    try {
      return Implementations.build(factory, read);
    } catch (Throwable e) {
      return context.handleInstantiationProblem(handledType(), null, e);
    }
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer variants) {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? Jackson3Variants.read(parser, context, variants, handledType())
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

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }
}
