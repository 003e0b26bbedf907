package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.HubVariants;

/**
 * Writes JSON Schema 2020-12 for every type of a module that JSON is made of, from the accessors
 * the generated implementations write.
 *
 * <p>A schema says which fields there are, which must be given, what form they have, and what the
 * Javadoc in the sources says of them, ranges and rules between fields too, which are checked on
 * reading. A type or an accessor without Javadoc fails the run.
 */
public final class JsonSchemas {

  private static final String ROOT = "org.creativehubs.";
  private static final Map<Class<?>, Map<String, Object>> PLAIN =
      ImmutableMap.<Class<?>, Map<String, Object>>builder()
          .put(String.class, type("string"))
          .put(boolean.class, type("boolean"))
          .put(Boolean.class, type("boolean"))
          .put(int.class, type("integer"))
          .put(Integer.class, type("integer"))
          .put(long.class, type("integer"))
          .put(Long.class, type("integer"))
          .put(double.class, type("number"))
          .put(Double.class, type("number"))
          .put(Number.class, type("number"))
          .put(BigDecimal.class, type("number"))
          .put(OptionalInt.class, type("integer"))
          .put(OptionalLong.class, type("integer"))
          .put(OptionalDouble.class, type("number"))
          .put(LocalDate.class, ImmutableMap.of("type", "string", "format", "date"))
          .put(Currency.class, text("[A-Z]{3}"))
          .put(Year.class, text("[0-9]{4}"))
          .put(YearMonth.class, text("[0-9]{4}-(0[1-9]|1[0-2])"))
          .buildOrThrow();

  private static final String NUMERAL = "-?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?";

  /** The form of texts that our own types are read from, by their names. */
  private static final Map<String, Map<String, Object>> TEXTS =
      ImmutableMap.<String, Map<String, Object>>builder()
          .put("Ratio", text(NUMERAL + "(%|/" + NUMERAL + ")?"))
          .put("WrittenAmount", text(NUMERAL))
          .put("Money", text("[A-Z]{3} " + NUMERAL))
          .put("PartialDate", text("[0-9]{4}(-[0-9]{2}){0,2}"))
          .put("FinancialYear", text("[0-9]{4}(/([0-9]{4}|[0-9]{2})( from [0-9]{2}-[0-9]{2})?)?"))
          .put("SicCode", text("[0-9]{2}(\\.?[0-9]([0-9](/?[0-9])?)?)?"))
          .buildOrThrow();

  private final String module;
  private final SourceDocs docs = new SourceDocs();
  private final Map<String, Object> definitions = new TreeMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();
  private final Set<String> seen = new TreeSet<>();

  private JsonSchemas(String module) {
    this.module = module;
  }

  /**
   * The schemas of a module.
   *
   * @param anchor a class of the module
   * @return one document with a definition for each type, named {@code package.Type}
   */
  public static String ofModuleWith(Class<?> anchor) {
    JsonSchemas schemas = new JsonSchemas(moduleOf(anchor));
    ValueTypes.in(anchor).forEach(schemas::reference);
    ValueTypes.enumsIn(anchor).forEach(schemas::reference);
    return schemas.document();
  }

  /** The address of the definition of a type. */
  public static String address(Class<?> type) {
    return id(moduleOf(type)) + "#/$defs/" + name(type);
  }

  /** The address of the schemas of a module, such as {@code hub-core}. */
  public static String id(String module) {
    return "urn:creative-hubs:" + module;
  }

  private String document() {
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      definitions.put(name(type), described(docs.of(type), definition(type)));
    }
    assertThat(docs.missing()).as("types and accessors without Javadoc").isEmpty();
    Map<String, Object> document =
        ImmutableMap.of(
            "$schema",
            "https://json-schema.org/draft/2020-12/schema",
            "$id",
            id(module),
            "$defs",
            definitions);
    return HubJson.pretty(document) + "\n";
  }

  /** The module of a type, such as {@code hub-core}. */
  static String moduleOf(Class<?> type) {
    String path = type.getName().substring(ROOT.length());
    return "hub-" + path.substring(0, path.indexOf('.'));
  }

  private static String name(Class<?> type) {
    String path = type.getPackageName();
    String simple = type.getName().substring(path.length() + 1).replace('$', '.');
    return path.substring(path.lastIndexOf('.') + 1) + "." + simple;
  }

  private Map<String, Object> reference(Class<?> type) {
    if (!moduleOf(type).equals(module)) {
      return ImmutableMap.of("$ref", address(type));
    }
    if (seen.add(type.getName())) {
      open.add(type);
    }
    return ImmutableMap.of("$ref", "#/$defs/" + name(type));
  }

  private Map<String, Object> definition(Class<?> type) {
    if (type.isEnum()) {
      return ImmutableMap.of(
          "enum",
          Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList());
    }
    if (type.isAnnotationPresent(HubVariants.class)) {
      return variants(type);
    }
    return type.isAnnotationPresent(HubValue.class) ? marked(type) : written(type);
  }

  /** A sealed type: one of its variants. */
  private Map<String, Object> variants(Class<?> type) {
    return ImmutableMap.of(
        "oneOf",
        Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
            .map(variant -> reference(variant.value()))
            .toList());
  }

  /** The field by which a variant of a sealed type is known; empty for other types. */
  private static Map<String, Object> word(Class<?> type) {
    return Stream.<Class<?>>iterate(type.getSuperclass(), Class::getSuperclass)
        .takeWhile(base -> base != Object.class)
        .filter(base -> base.isAnnotationPresent(HubVariants.class))
        .findFirst()
        .map(base -> word(base, type))
        .orElse(ImmutableMap.of());
  }

  private static Map<String, Object> word(Class<?> base, Class<?> variant) {
    String word = variant.getAnnotation(JsonTypeName.class).value();
    String meaning = "Says that it is this kind of " + base.getSimpleName() + ".";
    return ImmutableMap.of(
        base.getAnnotation(JsonTypeInfo.class).property(),
        described(meaning, ImmutableMap.of("const", word)));
  }

  /** A value type, as its generated implementation writes it. */
  private Map<String, Object> marked(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>(word(type));
    List<String> required = new ArrayList<>(properties.keySet());
    for (String attribute : attributes(type)) {
      Method accessor = accessor(type, attribute);
      properties.put(attribute, attribute(accessor, accessor.getGenericReturnType()));
      if (isRequired(type, accessor)) {
        required.add(attribute);
      }
    }
    return object(properties, required);
  }

  private static List<String> attributes(Class<?> type) {
    try {
      Class<?> implementation =
          Class.forName(
              type.getPackageName() + ".Immutable" + type.getSimpleName(),
              false,
              type.getClassLoader());
      return Arrays.stream(implementation.getAnnotation(JsonPropertyOrder.class).value())
          .filter(attribute -> isRead(implementation, attribute))
          .toList();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether JSON has the attribute: not where it only follows from the others. */
  private static boolean isRead(Class<?> implementation, String attribute) {
    return Arrays.stream(implementation.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Json"))
        .flatMap(json -> Arrays.stream(json.getDeclaredMethods()))
        .anyMatch(method -> method.getName().equalsIgnoreCase("set" + attribute));
  }

  private static Method accessor(Class<?> type, String attribute) {
    return Stream.<Class<?>>iterate(type, Class::getSuperclass)
        .takeWhile(one -> one != Object.class)
        .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
        .filter(method -> method.getName().equals(attribute) && method.getParameterCount() == 0)
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no accessor " + attribute));
  }

  private static boolean isRequired(Class<?> type, Method accessor) {
    return !ValueTypes.hasDefault(type, accessor.getName())
        && ValueTypes.optionalAccessors(type).noneMatch(accessor::equals);
  }

  /** A hand-written type, as its creators read it. */
  private Map<String, Object> written(Class<?> type) {
    List<Map<String, Object>> forms =
        Stream.concat(creators(type), fieldsBeside(type))
            .sorted(Comparator.comparing(Type::getTypeName).reversed())
            .map(form -> form(type, form))
            .toList();
    if (forms.isEmpty()) {
      return fields(type);
    }
    return forms.size() == 1 ? forms.get(0) : ImmutableMap.of("anyOf", forms);
  }

  /** What the creators of a type read. */
  private static Stream<Type> creators(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(JsonSchemas::isCreator)
        .map(method -> method.getGenericParameterTypes()[0]);
  }

  /** What the fields of an object are read into where a number makes the type too. */
  private static Stream<Type> fieldsBeside(Class<?> type) {
    return Arrays.<Type>stream(type.getDeclaredClasses())
        .filter(nested -> Supplier.class.isAssignableFrom((Class<?>) nested));
  }

  /** Currencies are read as text, so that another is refused by its field. */
  private static Type written(Method accessor, Field field) {
    return accessor.getReturnType() == Currency.class ? Currency.class : field.getGenericType();
  }

  /** One form of a hand-written type: fields, a text with a pattern or another type. */
  private Map<String, Object> form(Class<?> type, Type form) {
    if (form == String.class) {
      return TEXTS.getOrDefault(type.getSimpleName(), type("string"));
    }
    if (form instanceof Class<?> fields && fields.getNestHost() == type) {
      return fieldsBeside(type).toList().contains(fields)
          ? onlyWritten(fields(fields))
          : fields(fields);
    }
    return of(form);
  }

  /** A form that the library writes, and reads back, but that no page need ask for. */
  private static Map<String, Object> onlyWritten(Map<String, Object> form) {
    return ImmutableMap.<String, Object>builder().put("readOnly", true).putAll(form).buildOrThrow();
  }

  /** What is said of an attribute, and the rules in it that a validator can check. */
  private Map<String, Object> attribute(Method accessor, Type type) {
    String words = docs.of(accessor);
    Map<String, Object> form =
        accessor.getDeclaringClass() == Undefined.class && accessor.getName().equals("code")
            ? reference(Reason.class)
            : of(type);
    return ImmutableMap.<String, Object>builder()
        .put("description", words)
        .putAll(form)
        .putAll(SchemaRules.of(words, form))
        .buildOrThrow();
  }

  /** What a creator reads into fields, each named by an accessor of the type around it. */
  private Map<String, Object> fields(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        Method accessor = accessor(type.getEnclosingClass(), field.getName());
        properties.put(field.getName(), attribute(accessor, written(accessor, field)));
      }
    }
    return object(
        properties, properties.keySet().stream().filter(name -> !mayBeAbsent(type, name)).toList());
  }

  /** Whether the type that holds the fields gives this one as an optional value. */
  private static boolean mayBeAbsent(Class<?> fields, String name) {
    return Stream.ofNullable(fields.getEnclosingClass())
        .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
        .anyMatch(
            method -> method.getName().equals(name) && method.getReturnType() == Optional.class);
  }

  private static Map<String, Object> described(String words, Map<String, Object> schema) {
    return ImmutableMap.<String, Object>builder()
        .put("description", words)
        .putAll(schema)
        .buildOrThrow();
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    ImmutableMap.Builder<String, Object> object = ImmutableMap.builder();
    object.put("type", "object").put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    return object.put("additionalProperties", false).buildOrThrow();
  }

  private Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return ofGeneric(parameterized);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Object.class) {
      return ImmutableMap.of();
    }
    if (plain.isArray()) {
      return array(plain.getComponentType());
    }
    if (PLAIN.containsKey(plain)) {
      return PLAIN.get(plain);
    }
    if (!plain.getName().startsWith(ROOT)) {
      return ofPlatform(plain);
    }
    // What only reads for another type is shown as the form of that one.
    return Modifier.isPublic(plain.getModifiers()) ? reference(plain) : definition(plain);
  }

  /** Enums of the platform stand where they are used; its other types are written as text. */
  private Map<String, Object> ofPlatform(Class<?> type) {
    return type.isEnum() ? definition(type) : type("string");
  }

  private Map<String, Object> ofGeneric(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type last = Iterables.getLast(Arrays.asList(type.getActualTypeArguments()));
    if (raw == Optional.class) {
      return of(last);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return array(last);
    }
    return ImmutableMap.of("type", "object", "additionalProperties", of(last));
  }

  private Map<String, Object> array(Type element) {
    return ImmutableMap.of("type", "array", "items", of(element));
  }

  private static Map<String, Object> type(String name) {
    return ImmutableMap.of("type", name);
  }

  private static Map<String, Object> text(String pattern) {
    return ImmutableMap.of("type", "string", "pattern", "^" + pattern + "$");
  }

  private static boolean isCreator(Method method) {
    JsonCreator creator = method.getAnnotation(JsonCreator.class);
    return creator != null && creator.mode() != JsonCreator.Mode.DISABLED;
  }
}
