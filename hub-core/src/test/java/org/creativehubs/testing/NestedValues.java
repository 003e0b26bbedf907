package org.creativehubs.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.creativehubs.core.value.HubValue;

/** Walks through a value of the library and everything that it is made of, by its accessors. */
final class NestedValues {

  private final Consumer<Object> visitor;

  private NestedValues(Consumer<Object> visitor) {
    this.visitor = visitor;
  }

  /** Calls a visitor with a value, then with what its accessors give, and so on. */
  static void visit(Object value, Consumer<Object> visitor) {
    new NestedValues(visitor).visit(value);
  }

  /** The type as which a value is declared: that of which Immutables made a subtype. */
  static Class<?> declaredType(Object value) {
    Class<?> type = value.getClass();
    Class<?> parent = type.getSuperclass();
    return parent != null && parent.isAnnotationPresent(HubValue.class) ? parent : type;
  }

  private void visit(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof Iterable<?> several) {
      several.forEach(this::visit);
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(this::visit);
      map.values().forEach(this::visit);
    } else {
      visitor.accept(value);
      accessors(declaredType(value)).forEach(accessor -> visit(call(accessor, value)));
    }
  }

  private static Stream<Method> accessors(Class<?> type) {
    return type.isAnnotationPresent(HubValue.class)
        ? ValueTypes.accessors(type)
        : Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(JsonProperty.class))
            .filter(method -> method.getParameterCount() == 0);
  }

  private static Object call(Method accessor, Object value) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError("cannot call " + accessor, e);
    }
  }
}
