package org.creativehubs.core.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the generated class that implements a value type. */
final class Implementations {

  private static final Pattern MISSING =
      Pattern.compile("required attributes are not set \\[(.*)]");

  private Implementations() {}

  /** The class that carries the unread attributes of {@code type} as they come from JSON. */
  static Class<?> attributesOf(Class<?> type) throws ClassNotFoundException {
    return Class.forName(nameOf(type) + "$Json", false, type.getClassLoader());
  }

  /** The method that builds and checks a value from its attributes. */
  static Method factoryOf(Class<?> type) throws ReflectiveOperationException {
    Class<?> implementation = Class.forName(nameOf(type), false, type.getClassLoader());
    Method factory = implementation.getDeclaredMethod("fromJson", attributesOf(type));
    factory.setAccessible(true);
    return factory;
  }

  /** Calls {@code factory}, and throws what building the value threw. */
  static Object build(Method factory, Object attributes) throws Throwable {
    try {
      return factory.invoke(null, attributes);
    } catch (InvocationTargetException e) {
      throw explained(e.getTargetException());
    }
  }

  /** Names all attributes that are not given, as the builder lists them. */
  private static Throwable explained(Throwable failure) {
    if (failure instanceof IllegalStateException && failure.getMessage() != null) {
      Matcher missing = MISSING.matcher(failure.getMessage());
      if (missing.find()) {
        return new InvalidValueException(
            Fault.MISSING_FIELD, missing.group(1), "be given", "missing");
      }
    }
    return failure;
  }

  /** Refuses a value that somebody else implemented: its rules were never checked. */
  static Object checked(Object value) {
    if (!value.getClass().isAnnotationPresent(HubImplementation.class)) {
      throw new IllegalArgumentException(
          "value must come from its builder, but was a " + value.getClass().getName());
    }
    return value;
  }

  private static String nameOf(Class<?> type) {
    return type.getPackageName() + ".Immutable" + type.getSimpleName();
  }
}
