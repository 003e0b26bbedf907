package org.creativehubs.core.value;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import com.fasterxml.jackson.databind.util.SimpleBeanPropertyDefinition;

/** Writes first which variant of a sealed type a value is, wherever it stands, with Jackson 2. */
final class Jackson2Word extends VirtualBeanPropertyWriter {

  private static final long serialVersionUID = 1;

  Jackson2Word() {}

  private Jackson2Word(BeanPropertyDefinition named, Annotations annotations, JavaType type) {
    super(named, annotations, type);
  }

  @Override
  protected Object value(Object bean, JsonGenerator generator, SerializerProvider context) {
    return Variants.word(bean.getClass());
  }

  @Override
  public VirtualBeanPropertyWriter withConfig(
      MapperConfig<?> config, AnnotatedClass type, BeanPropertyDefinition unnamed, JavaType text) {
    PropertyName field = PropertyName.construct(Variants.field(type.getRawType()));
    return new Jackson2Word(
        SimpleBeanPropertyDefinition.construct(config, unnamed.getPrimaryMember(), field),
        type.getAnnotations(),
        text);
  }
}
