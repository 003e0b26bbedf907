package org.creativehubs.testing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.value.OpenRecord;

/** Finds the value types of a module among its compiled classes. */
final class ValueTypes {

  private ValueTypes() {}

  /**
   * The public types that JSON is made of: the marked ones, and those that read a text or object.
   */
  static List<Class<?>> in(Class<?> anchor) {
    return classes(anchor).filter(ValueTypes::isValueType).toList();
  }

  /** The public enums, whose names stand in JSON. */
  static List<Class<?>> enumsIn(Class<?> anchor) {
    return classes(anchor)
        .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
        .toList();
  }

  private static Stream<Class<?>> classes(Class<?> anchor) {
    try {
      Path root = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
            .<Class<?>>map(file -> load(anchor, file))
            .toList()
            .stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(Class<?> anchor, String file) {
    String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, anchor.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** A record of others has no fields of its own, and so neither examples nor a schema. */
  private static boolean isValueType(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && type != OpenRecord.class
        && !type.getSimpleName().startsWith("Immutable")
        && (type.isAnnotationPresent(HubValue.class) || (hasJson(type) && !isOfOthers(type)));
  }

  /** Records of the standards of others: their JSON is that of the standard, and tested by it. */
  private static boolean isOfOthers(Class<?> type) {
    return type.getPackageName().contains(".standards.");
  }

  private static boolean hasJson(Class<?> type) {
    return Stream.<AnnotatedElement[]>of(type.getDeclaredMethods(), type.getDeclaredConstructors())
        .flatMap(Arrays::stream)
        .anyMatch(
            member ->
                member.isAnnotationPresent(JsonCreator.class)
                    || member.isAnnotationPresent(JsonValue.class));
  }

  /** The accessors whose dates would not be ISO text on both lines of Jackson. */
  static List<Method> bareDateAccessors(Class<?> type) {
    return accessors(type)
        .filter(
            method -> method.getGenericReturnType().getTypeName().contains("java.time.LocalDate"))
        .filter(method -> !method.isAnnotationPresent(IsoDate.class))
        .toList();
  }

  /** The attributes that may be absent or hold nothing. */
  static Stream<Method> optionalAccessors(Class<?> type) {
    return accessors(type)
        .filter(
            method ->
                method.getReturnType().getSimpleName().startsWith("Optional")
                    || Collection.class.isAssignableFrom(method.getReturnType())
                    || Map.class.isAssignableFrom(method.getReturnType()));
  }

  /** Whether a value type gives an attribute that is left out. */
  static boolean hasDefault(Class<?> type, String attribute) {
    return type.isAnnotationPresent(HubValue.class)
        && methods(type)
            .filter(method -> !Modifier.isAbstract(method.getModifiers()))
            .anyMatch(method -> method.getName().equals(attribute));
  }

  /** Whether a value type is built by a builder that everybody may use. */
  static boolean hasBuilder(Class<?> type) {
    return type.isAnnotationPresent(HubValue.class)
        && Arrays.stream(type.getMethods())
            .anyMatch(method -> method.getName().equals("builder") && isStatic(method));
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  /** The constants of the enum that an attribute holds, given or optional; none of another type. */
  static Stream<?> enumOf(Class<?> type, String attribute) {
    return methods(type)
        .filter(method -> method.getName().equals(attribute) && method.getParameterCount() == 0)
        .map(Method::getGenericReturnType)
        .map(
            found -> found instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : found)
        .filter(found -> found instanceof Class<?> one && one.isEnum())
        .flatMap(found -> Arrays.stream(((Class<?>) found).getEnumConstants()));
  }

  /** The attributes of a value type, as far as it is a marked one; also of its sealed types. */
  static Stream<Method> accessors(Class<?> type) {
    return methods(type).filter(method -> Modifier.isAbstract(method.getModifiers()));
  }

  private static String signature(Method method) {
    return method.getName() + Arrays.toString(method.getParameterTypes());
  }

  /** The methods of a type and of those it extends, without those that it overrides. */
  private static Stream<Method> methods(Class<?> type) {
    Map<String, Method> methods = new LinkedHashMap<>();
    Stream.<Class<?>>iterate(type, one -> one != null && one != Object.class, Class::getSuperclass)
        .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
        .forEach(method -> methods.putIfAbsent(signature(method), method));
    return methods.values().stream();
  }
}
