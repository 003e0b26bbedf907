package org.creativehubs.core.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.creativehubs.core.internal.ForeignReading;
import org.creativehubs.core.internal.OutsideOnly;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** The strict mapper of Jackson 3, for services that hand a mapper on. */
public final class StrictJackson3 {

  private StrictJackson3() {}

  /**
   * A new mapper that is as strict as {@link HubJson} also in what is not of this library, except
   * that its exceptions are Jackson's own ({@link InvalidJsonException#from}) and that its caller
   * decodes bytes. Values of this library are read strictly by any mapper.
   *
   * @return a mapper
   */
  public static JsonMapper mapper() {
    return builder(ContextAttributes.getEmpty()).build();
  }

  /** The mapper that the readers of values know for strict. */
  static JsonMapper marked() {
    return builder(ContextAttributes.getEmpty().withSharedAttribute(ForeignReading.STRICT, true))
        .annotationIntrospector(new Inside())
        .addModule(
            new SimpleModule("creative-hubs-recovery")
                .setDeserializerModifier(new Jackson3Recovery()))
        .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // readers of objects see them
        .build();
  }

  /** Has values read one field after the other, and leaves types with forms to Jackson. */
  private static final class Inside extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated type) {
      Object found = super.findDeserializer(config, type);
      return found instanceof Class<?> reader ? inside(reader) : found;
    }

    private static @Nullable Object inside(Class<?> reader) {
      if (OutsideOnly.OfValue.class.isAssignableFrom(reader)) {
        return new Jackson3Values();
      }
      if (OutsideOnly.OfVariants.class.isAssignableFrom(reader)) {
        return new Jackson3Variants();
      }
      return OutsideOnly.class.isAssignableFrom(reader) ? null : reader;
    }
  }

  private static JsonMapper.Builder builder(ContextAttributes attributes) {
    return JsonMapper.builder(factory())
        .defaultAttributes(attributes)
        .addModule(Jackson3Strictness.module())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .changeDefaultNullHandling(
            handling -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
        .withCoercionConfigDefaults(
            config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
        .withCoercionConfig(
            LogicalType.Textual,
            config ->
                config
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail));
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
