package org.creativehubs.core.value;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * Finds the type whose rule is being broken: the nearest value type or public type that called.
 *
 * <p>Rules name the accessor only; this asks who enforces them, and is asked only when a value is
 * refused.
 */
final class RefusingType {

  private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  /** Marks a class that enforces the rules of others. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Tool {}

  private RefusingType() {}

  static Class<?> find() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> !isTool(frame.getDeclaringClass()))
                .flatMap(frame -> named(frame).stream())
                .findFirst()
                .orElse(Object.class));
  }

  private static boolean isTool(Class<?> type) {
    return type.isAnnotationPresent(Tool.class)
        || type == RefusingType.class
        || Throwable.class.isAssignableFrom(type)
        || type.getName().startsWith("java.")
        || type.getName().startsWith("com.google.common.");
  }

  /** Whether a method checks on behalf of another type, as {@code Codes.check} does. */
  private static boolean isHelper(String method) {
    return method.startsWith("check") || method.startsWith("lambda$check");
  }

  /** The value type that the calling class belongs to, else the public type. */
  private static Optional<Class<?>> named(StackFrame frame) {
    Optional<Class<?>> found = Optional.empty();
    for (Class<?> outer = frame.getDeclaringClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      if (outer.isAnnotationPresent(HubImplementation.class)) {
        return Optional.of(outer.getSuperclass());
      }
      if (outer.isAnnotationPresent(HubValue.class)) {
        return Optional.of(outer);
      }
      if (found.isEmpty() && Modifier.isPublic(outer.getModifiers())) {
        found = Optional.of(outer);
      }
    }
    return isHelper(frame.getMethodName()) ? Optional.empty() : found;
  }
}
