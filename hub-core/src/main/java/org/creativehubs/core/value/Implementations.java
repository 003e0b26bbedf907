package org.creativehubs.core.value;

/** Tells the generated class of a value type from what others wrote. */
final class Implementations {

  private Implementations() {}

  /** The value type of a generated class, which mappers name where they write classes. */
  static Class<?> valueOf(Class<?> type) {
    return type.isAnnotationPresent(HubImplementation.class) ? type.getSuperclass() : type;
  }

  /** Why a value is no part of the fields around it. */
  static IllegalArgumentException unwrapped(Class<?> type) {
    return new IllegalArgumentException(
        "@JsonUnwrapped must not stand on a "
            + type.getSimpleName()
            + ", which is read as a whole");
  }

  /** Refuses a value that somebody else implemented: its rules were never checked. */
  static Object checked(Object value) {
    if (!value.getClass().isAnnotationPresent(HubImplementation.class)) {
      throw new IllegalArgumentException(
          "value must come from its builder, but was a " + value.getClass().getName());
    }
    return value;
  }
}
