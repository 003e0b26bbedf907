package org.creativehubs.core.value;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What the variants of sealed types are called in JSON. */
final class Variants {

  private Variants() {}

  /** The name of the field that says which variant an object of a type is. */
  static String field(Class<?> type) {
    return type.isAnnotationPresent(HubVariants.class)
        ? type.getAnnotation(JsonTypeInfo.class).property()
        : field(type.getSuperclass());
  }

  /** The word of a variant. */
  static String word(Class<?> type) {
    return type.isAnnotationPresent(JsonTypeName.class)
        ? type.getAnnotation(JsonTypeName.class).value()
        : word(type.getSuperclass());
  }
}
