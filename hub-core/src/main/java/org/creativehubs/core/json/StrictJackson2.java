package org.creativehubs.core.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.creativehubs.core.internal.ForeignReading;
import org.creativehubs.core.internal.OutsideOnly;
import org.jspecify.annotations.Nullable;

/** The strict mapper of Jackson 2, for services that hand a mapper on. */
public final class StrictJackson2 {

  /** A method named settled sets nothing that is called tled, as Jackson 3 knows by itself. */
  private static final DefaultAccessorNamingStrategy.Provider ACCESSORS =
      new DefaultAccessorNamingStrategy.Provider().withFirstCharAcceptance(false, true);

  private StrictJackson2() {}

  /**
   * A new mapper that is as strict as {@link HubJson} also in what is not of this library, except
   * that its exceptions are Jackson's own ({@link InvalidJsonException#from}) and that its caller
   * decodes bytes. Values of this library are read strictly by any mapper.
   *
   * @return a mapper with the jdk8 and jsr310 modules registered
   */
  public static JsonMapper mapper() {
    return mapper(ContextAttributes.getEmpty());
  }

  /** The mapper that the readers of values know for strict. */
  static JsonMapper marked() {
    JsonMapper mapper =
        mapper(ContextAttributes.getEmpty().withSharedAttribute(ForeignReading.STRICT, true));
    mapper.setAnnotationIntrospector(new Inside());
    mapper.registerModule(
        new SimpleModule("creative-hubs-recovery").setDeserializerModifier(new Jackson2Recovery()));
    mapper.disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    return mapper;
  }

  /** Has values read one field after the other, and leaves types with forms to Jackson. */
  private static final class Inside extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object findDeserializer(Annotated type) {
      Object found = super.findDeserializer(type);
      return found instanceof Class<?> reader ? inside(reader) : found;
    }

    private static @Nullable Object inside(Class<?> reader) {
      if (OutsideOnly.OfValue.class.isAssignableFrom(reader)) {
        return new Jackson2Values();
      }
      if (OutsideOnly.OfVariants.class.isAssignableFrom(reader)) {
        return new Jackson2Variants();
      }
      return OutsideOnly.class.isAssignableFrom(reader) ? null : reader;
    }
  }

  private static JsonMapper mapper(ContextAttributes attributes) {
    JsonMapper mapper =
        JsonMapper.builder(factory())
            .defaultAttributes(attributes)
            .accessorNaming(ACCESSORS)
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(Jackson2Strictness.module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .build();
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    return mapper;
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(Limits.DEPTH)
                .maxNumberLength(Limits.NUMBER)
                .maxStringLength(Limits.TEXT)
                .maxNameLength(Limits.NAME)
                .maxDocumentLength(Limits.DOCUMENT)
                .build())
        .build();
  }
}
