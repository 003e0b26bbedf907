package org.creativehubs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Finds the generated class that implements a value type, and what reads it. */
final class Implementations {

  private static final String PREFIX = "Immutable";

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

  /** The class that carries the unread attributes of {@code type} as they come from JSON. */
  static Class<?> attributesOf(Class<?> type) throws ReflectiveOperationException {
    return factoryOf(type).getParameterTypes()[0];
  }

  /** The method that builds and checks a value from its attributes. */
  static Method factoryOf(Class<?> type) throws ReflectiveOperationException {
    Method factory =
        Arrays.stream(implementationOf(type).getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(JsonCreator.class))
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException("nothing reads a " + type.getName()));
    factory.setAccessible(true);
    return factory;
  }

  /** Calls {@code factory}, and throws what building the value threw. */
  static Object build(Method factory, Object attributes) throws Throwable {
    try {
      return factory.invoke(null, attributes);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  /** Refuses a value that somebody else implemented: its rules were never checked. */
  static Object checked(Object value) {
    if (!value.getClass().isAnnotationPresent(HubImplementation.class)) {
      throw new IllegalArgumentException(
          "value must come from its builder, but was a " + value.getClass().getName());
    }
    return value;
  }

  /**
   * The implementation of {@code Hub} is {@code ImmutableHub}; those of the types nested in {@code
   * Order}, at any depth, are nested in {@code ImmutableOrder}, so that two of one name differ.
   */
  private static Class<?> implementationOf(Class<?> type) throws ClassNotFoundException {
    String name = type.getPackageName() + "." + PREFIX + outermost(type).getSimpleName();
    Class<?> top = Class.forName(name, false, type.getClassLoader());
    if (type.getEnclosingClass() == null) {
      return top;
    }
    return Arrays.stream(top.getDeclaredClasses())
        .filter(nested -> nested.getSuperclass().equals(type))
        .filter(nested -> nested.isAnnotationPresent(HubImplementation.class))
        .findFirst()
        .orElseThrow(() -> new ClassNotFoundException("no implementation of " + type.getName()));
  }

  private static Class<?> outermost(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type : outermost(outer);
  }
}
