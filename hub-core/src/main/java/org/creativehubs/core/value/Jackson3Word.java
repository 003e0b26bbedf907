package org.creativehubs.core.value;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.util.Annotations;
import tools.jackson.databind.util.SimpleBeanPropertyDefinition;

/** Writes first which variant of a sealed type a value is, wherever it stands, with Jackson 3. */
final class Jackson3Word extends VirtualBeanPropertyWriter {

  Jackson3Word() {}

  private Jackson3Word(BeanPropertyDefinition named, Annotations annotations, JavaType type) {
    super(named, annotations, type);
  }

  @Override
  protected Object value(Object bean, JsonGenerator generator, SerializationContext context) {
    return Variants.word(bean.getClass());
  }

  @Override
  public VirtualBeanPropertyWriter withConfig(
      MapperConfig<?> config, AnnotatedClass type, BeanPropertyDefinition unnamed, JavaType text) {
    PropertyName field = PropertyName.construct(Variants.field(type.getRawType()));
    return new Jackson3Word(
        SimpleBeanPropertyDefinition.construct(config, unnamed.getPrimaryMember(), field),
        type.getAnnotations(),
        text);
  }
}
