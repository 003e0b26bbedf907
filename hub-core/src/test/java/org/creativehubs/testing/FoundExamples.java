package org.creativehubs.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Examples of value types that were found inside other values. */
final class FoundExamples {

  private final Set<Class<?>> wanted;
  private final Map<Class<?>, Set<Object>> found = new LinkedHashMap<>();

  FoundExamples(List<Class<?>> wanted) {
    this.wanted = new HashSet<>(wanted);
  }

  /** Takes a value apart. */
  void addAllOf(Object value) {
    NestedValues.visit(value, this::add);
  }

  private void add(Object value) {
    Class<?> type = NestedValues.declaredType(value);
    if (wanted.contains(type)) {
      found.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(value);
    }
  }

  /** The types of which examples were found. */
  Set<Class<?>> types() {
    return found.keySet();
  }

  /**
   * Examples of a type, those that were made for it and as many of the found ones as add to them by
   * holding or lacking an attribute that none before does; then these with as few attributes as
   * their checks allow, if that adds.
   */
  List<Object> of(Class<?> type, List<Object> made) {
    List<Object> chosen = new ArrayList<>(made);
    Set<String> seen = new HashSet<>();
    made.forEach(example -> seen.addAll(features(type, example)));
    for (Object example : found.getOrDefault(type, Set.of())) {
      choose(type, example, chosen, seen);
    }
    List<String> optional = ValueTypes.optionalAccessors(type).map(Method::getName).toList();
    for (Object example : List.copyOf(chosen)) {
      choose(type, new ValueTypeExample(type, example).without(optional), chosen, seen);
    }
    return chosen;
  }

  private static void choose(Class<?> type, Object example, List<Object> chosen, Set<String> seen) {
    boolean adds = seen.addAll(features(type, example)) || chosen.isEmpty();
    if (adds && !chosen.contains(example)) {
      chosen.add(example);
    }
  }

  private static Set<String> features(Class<?> type, Object value) {
    ValueTypeExample example = new ValueTypeExample(type, value);
    Set<String> features = new HashSet<>();
    ValueTypes.accessors(type)
        .map(Method::getName)
        .forEach(field -> features.add(field + example.fills(field)));
    return features;
  }
}
