package org.creativehubs.core.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads a value type with Jackson 2: its attributes first, then the checks of its builder. */
final class Jackson2Reader extends StdDeserializer<Object> implements ContextualDeserializer {

  private static final long serialVersionUID = 1;

  private final transient @Nullable JavaType attributesType;
  private final transient @Nullable BeanProperty property;
  private final transient @Nullable Method factory;

  /** Found when first needed: a type may hold itself, and then it is not ready any earlier. */
  private transient volatile @Nullable JsonDeserializer<Object> attributes;

  Jackson2Reader() {
    super(Object.class);
    this.attributesType = null;
    this.property = null;
    this.factory = null;
  }

  private Jackson2Reader(
      JavaType type, JavaType attributesType, @Nullable BeanProperty property, Method factory) {
    super(type);
    this.attributesType = attributesType;
    this.property = property;
    this.factory = factory;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    JavaType asked = context.getContextualType();
    JavaType type = context.constructType(Implementations.valueOf(asked.getRawClass()));
    try {
      Class<?> bean = Implementations.attributesOf(type.getRawClass());
      return new Jackson2Reader(
          type,
          context.getTypeFactory().constructSpecializedType(type, bean),
          property,
          Implementations.factoryOf(type.getRawClass()));
    } catch (ReflectiveOperationException e) {
      return context.reportBadDefinition(type, "no implementation was generated for " + type);
    }
  }

  @Override
  public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer unwrapper) {
    throw Implementations.unwrapped(handledType());
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (factory == null) {
      return context.reportInputMismatch(this, "the type to read is not known here");
    }
    if (!Jackson2Variants.isStrict(context)) {
      return Jackson2Variants.foreign(parser, context, handledType());
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
      JsonParser parser, DeserializationContext context, TypeDeserializer variants)
      throws IOException {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? Jackson2Variants.read(parser, context, variants, handledType())
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

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }
}
