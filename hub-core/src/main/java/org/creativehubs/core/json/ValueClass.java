package org.creativehubs.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Supplier;
import org.creativehubs.core.value.HubImplementation;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The generated class behind a value type: what takes its attributes from JSON and builds it. */
final class ValueClass {

  private static final String PREFIX = "Immutable";

  private final Class<?> type;
  private final Method factory;

  private ValueClass(Class<?> type, Method factory) {
    this.type = type;
    this.factory = factory;
  }

  static ValueClass of(Class<?> type) {
    try {
      Method factory =
          Arrays.stream(implementationOf(type).getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(JsonCreator.class))
              .findFirst()
              .orElseThrow(() -> new NoSuchMethodException("nothing reads a " + type.getName()));
      factory.setAccessible(true);
      return new ValueClass(type, factory);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no implementation was generated for " + type, e);
    }
  }

  /** What the fields of an object are read into where a type says so by a nested supplier. */
  static @Nullable Class<?> fieldsOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(Supplier.class::isAssignableFrom)
        .findFirst()
        .orElse(null);
  }

  /** The value type, also where its generated class is asked for. */
  static Class<?> valueOf(Class<?> type) {
    return type.isAnnotationPresent(HubImplementation.class) ? type.getSuperclass() : type;
  }

  /** The class that carries the attributes as they come from JSON. */
  Class<?> attributes() {
    return factory.getParameterTypes()[0];
  }

  /**
   * Builds and checks a value.
   *
   * @throws Flawed with all its faults, and what is known of it
   */
  Object build(Object attributes) {
    try {
      return factory.invoke(null, attributes);
    } catch (InvocationTargetException e) {
      if (e.getTargetException() instanceof InvalidValueException broken) {
        throw new Partial(type, attributes).broken(broken);
      }
      throw Flawed.by(Refusal.unexpected("", e.getTargetException()), e.getTargetException());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The faults of a value whose attributes have faults already. */
  Flawed build(Flawed attributes) {
    return attributes.part() == null
        ? attributes
        : new Partial(type, attributes.part()).of(attributes);
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
