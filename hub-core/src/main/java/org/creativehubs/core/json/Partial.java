package org.creativehubs.core.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.creativehubs.core.internal.NotKnown;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value that has faults: an instance of its type that gives what was read and
 * throws {@link NotKnown} for the rest. The rules of the value, and those of the value around it,
 * are tried on it; a rule that asks for what is not known says nothing, so that no fault is told
 * that is a mere consequence of another.
 */
final class Partial {

  private final Class<?> type;
  private final Map<String, @Nullable Object> given = new LinkedHashMap<>();
  private final Set<String> unknown = new HashSet<>();

  /**
   * Takes what was read.
   *
   * @param type the value type
   * @param attributes an instance of the generated class that carries its attributes
   */
  Partial(Class<?> type, Object attributes) {
    this.type = type;
    for (Field field : attributes.getClass().getDeclaredFields()) {
      if (field.getName().startsWith("_")) {
        given.put(field.getName().substring(1), read(field, attributes));
      }
    }
  }

  private static @Nullable Object read(Field field, Object attributes) {
    try {
      field.setAccessible(true);
      Object value = field.get(attributes);
      return isGiven(field, attributes) ? value : null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A number or flag without a value has one all the same; another field says that it has none. */
  private static boolean isGiven(Field field, Object attributes) throws IllegalAccessException {
    if (!field.getType().isPrimitive()) {
      return true;
    }
    try {
      Field isSet = attributes.getClass().getDeclaredField(field.getName().substring(1) + "IsSet");
      isSet.setAccessible(true);
      return isSet.getBoolean(attributes);
    } catch (NoSuchFieldException e) {
      return true;
    }
  }

  /** The faults of a value that was built and refused. */
  Flawed broken(InvalidValueException refusal) {
    List<Refusal> told = new ArrayList<>(Refusal.of("", refusal, false).all());
    refusal.faults().forEach(this::forget);
    if (refusal.code() == Fault.MISSING_FIELD) {
      told.addAll(rules());
    }
    sort(told, declared());
    return Flawed.by(Refusal.together(told), refusal).with(told, instance());
  }

  /** The faults of a value some of whose attributes have faults. */
  Flawed of(Flawed attributes) {
    unknown.addAll(attributes.unknown());
    List<Refusal> told = new ArrayList<>(attributes.refusals());
    if (attributes.isMisspelt()) {
      given.forEach((name, value) -> forgetIf(isAbsent(value), name));
    } else {
      told.addAll(missing());
    }
    told.addAll(rules());
    sort(told, attributes.order());
    return attributes.with(told, instance());
  }

  /** The order of the attributes, where that of the document is not known. */
  private Map<String, Integer> declared() {
    Map<String, Integer> order = new HashMap<>();
    given.keySet().forEach(name -> order.put(name, order.size()));
    return order;
  }

  /**
   * What is wrong with the whole first, then by fields, then by elements; what is wrong with one of
   * these stays in the order it was found in.
   */
  private static void sort(List<Refusal> refusals, Map<String, Integer> order) {
    refusals.sort(
        Comparator.<Refusal>comparingInt(refusal -> place(refusal, order))
            .thenComparingInt(Refusal::index));
  }

  private static int place(Refusal refusal, Map<String, Integer> order) {
    return refusal.path().isEmpty() ? -1 : order.getOrDefault(refusal.first(), Integer.MAX_VALUE);
  }

  private void forgetIf(boolean condition, String name) {
    if (condition) {
      unknown.add(name);
    }
  }

  /** Takes what a fault speaks of for unknown: rules on it would say the same again. */
  private void forget(InvalidValueException fault) {
    for (String field : Splitter.on(", ").split(fault.field())) {
      String name = field.replaceFirst("[.\\[].*", "");
      if (given.containsKey(name)) {
        unknown.add(name);
      } else {
        unknown.addAll(given.keySet());
      }
    }
  }

  private List<Refusal> missing() {
    List<String> names =
        given.keySet().stream()
            .filter(name -> given.get(name) == null && !unknown.contains(name))
            .filter(this::isRequired)
            .toList();
    unknown.addAll(names);
    return names.isEmpty() ? ImmutableList.of() : ImmutableList.of(Refusal.missing(names, type));
  }

  private boolean isRequired(String name) {
    Method accessor = PartialClass.accessor(type, name);
    return accessor != null && Modifier.isAbstract(accessor.getModifiers());
  }

  private static boolean isAbsent(@Nullable Object value) {
    // Nothing is asked of the value itself, which may be known in part.
    return value == null
        || (value instanceof Optional<?> one && one.isEmpty())
        || (value instanceof OptionalInt number && number.isEmpty())
        || (value instanceof OptionalDouble number && number.isEmpty())
        || (value instanceof OptionalLong number && number.isEmpty())
        || (value instanceof Collection<?> all && all.isEmpty())
        || (value instanceof Map<?, ?> entries && entries.isEmpty());
  }

  /** What the rules of the value say of what is known. */
  private List<Refusal> rules() {
    Object instance = instance();
    Method check = check(type);
    if (instance == null || check == null) {
      return ImmutableList.of();
    }
    try {
      check.setAccessible(true);
      check.invoke(instance);
      return ImmutableList.of();
    } catch (InvocationTargetException e) {
      return e.getTargetException() instanceof InvalidValueException broken
          ? Refusal.of("", broken, false).all()
          : ImmutableList.of(); // of what is not known, or of what depends on it
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Method check(Class<?> type) {
    return type == Object.class
        ? null
        : Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals("check") && method.getParameterCount() == 0)
            .findFirst()
            .orElseGet(() -> check(type.getSuperclass()));
  }

  /** An instance of the type; null where none can be made. */
  private @Nullable Object instance() {
    Set<String> lost = Set.copyOf(unknown);
    Map<String, @Nullable Object> known = new LinkedHashMap<>();
    given.forEach((name, value) -> known.put(name, seen(value)));
    return PartialClass.instance(type, List.copyOf(given.keySet()), source(known, lost));
  }

  private static Function<String, @Nullable Object> source(
      Map<String, @Nullable Object> known, Set<String> lost) {
    return name -> {
      if (lost.contains(name) || !known.containsKey(name)) {
        throw new NotKnown(name);
      }
      return known.get(name);
    };
  }

  private static @Nullable Object seen(@Nullable Object value) {
    if (value instanceof List<?> elements) {
      return elements.contains(null) ? new Holed(elements) : Collections.unmodifiableList(elements);
    }
    return value;
  }

  /** A list of which some elements are not known. */
  private static final class Holed extends AbstractList<Object> {
    private final List<?> elements;

    Holed(List<?> elements) {
      this.elements = elements;
    }

    @Override
    public Object get(int index) {
      Object element = elements.get(index);
      if (element == null) {
        throw new NotKnown("[" + index + "]");
      }
      return element;
    }

    @Override
    public int size() {
      return elements.size();
    }

    /** Passes what is not known: asked again, it gives the next. */
    @Override
    public Iterator<Object> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size();
        }

        @Override
        public Object next() {
          return get(next++);
        }
      };
    }
  }
}
