package org.creativehubs.core.value;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of a standard that others keep: whatever fields it has, at any depth, in their order.
 * Fields that the library knows nothing of are kept like all others, so that a document comes back
 * whole.
 *
 * <p>A field is a text, a number as it is written, a truth, another record, a list of such, or
 * nothing (null in JSON). Two records are equal if they have the same fields, in any order; the
 * numbers 1 and 1.0 differ, since they are written differently.
 *
 * <pre>{@code
 * OpenRecord record = HubJson.read("{\"name\":\"Harbour\",\"x-rooms\":12}", OpenRecord.class);
 * record.text("name"); // Optional[Harbour]
 * HubJson.write(record.with("name", "Harbour Works")); // the rooms are still there
 * }</pre>
 */
@Immutable
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2OpenReader.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3OpenReader.class)
public final class OpenRecord {

  private static final OpenRecord EMPTY = new OpenRecord(new LinkedHashMap<>());

  /** What stands where JSON has null. */
  private enum Nothing {
    NOTHING
  }

  @SuppressWarnings("Immutable") // texts, numbers, truths, records and unmodifiable lists of them
  private final Map<String, Object> fields;

  private OpenRecord(Map<String, Object> fields) {
    this.fields = Collections.unmodifiableMap(fields);
  }

  /** A record without fields. */
  public static OpenRecord empty() {
    return EMPTY;
  }

  /**
   * A record.
   *
   * @param fields its fields by name: texts, numbers, truths, records or maps, lists of such, null
   * @return the record
   * @throws InvalidValueException if a value is none of these, or a number is not finite
   */
  public static OpenRecord of(Map<String, ?> fields) {
    Map<String, Object> kept = new LinkedHashMap<>();
    fields.forEach((name, value) -> kept.put(name, kept(value, name)));
    return new OpenRecord(kept);
  }

  /** A builder without fields. */
  public static Builder builder() {
    return new Builder();
  }

  private static Object kept(@Nullable Object value, String name) {
    if (value == null) {
      return Nothing.NOTHING;
    }
    if (value instanceof String || value instanceof Boolean || value instanceof OpenRecord) {
      return value;
    }
    if (value instanceof Number number) {
      return decimal(number, name);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> inner = new LinkedHashMap<>();
      map.forEach((key, part) -> inner.put(String.valueOf(key), kept(part, name + "." + key)));
      return new OpenRecord(inner);
    }
    if (value instanceof Iterable<?> list) {
      return list(list, name);
    }
    if (value == Nothing.NOTHING) {
      return value;
    }
    throw refused(value, name);
  }

  private static List<Object> list(Iterable<?> values, String name) {
    List<Object> kept = new ArrayList<>();
    for (Object value : values) {
      kept.add(kept(value, name + "[" + kept.size() + "]"));
    }
    return Collections.unmodifiableList(kept);
  }

  private static BigDecimal decimal(Number number, String name) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    if (number instanceof Double || number instanceof Float) {
      Check.finite(number.doubleValue(), name);
      return new BigDecimal(number.toString());
    }
    if (number instanceof Long || number instanceof Integer) {
      return BigDecimal.valueOf(number.longValue());
    }
    throw refused(number, name);
  }

  private static InvalidValueException refused(Object value, String name) {
    return new InvalidValueException(
        Fault.WRONG_TYPE, name, "be a text, number, truth, record or list of such", value);
  }

  /** The names of its fields, in their order. */
  public Set<String> names() {
    return fields.keySet();
  }

  /** Whether it has a field, be it nothing. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /**
   * A field.
   *
   * @param name its name
   * @return a {@link String}, {@link BigDecimal}, {@link Boolean}, {@link OpenRecord} or {@link
   *     List} of such; empty where there is none, or nothing in it
   */
  public Optional<Object> get(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> value != Nothing.NOTHING);
  }

  /** A field that is a text; empty where it is none. */
  public Optional<String> text(String name) {
    return get(name).filter(String.class::isInstance).map(String.class::cast);
  }

  /** A field that is a number; empty where it is none. */
  public Optional<BigDecimal> number(String name) {
    return get(name).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
  }

  /** A field that is a record; empty where it is none. */
  public Optional<OpenRecord> record(String name) {
    return get(name).filter(OpenRecord.class::isInstance).map(OpenRecord.class::cast);
  }

  /** What stands in a field that is a list; empty where it is none. Null stands out of it. */
  public List<Object> list(String name) {
    return get(name).filter(List.class::isInstance).map(OpenRecord::values).orElse(List.of());
  }

  private static List<Object> values(Object list) {
    return ((List<?>) list)
        .stream().filter(value -> value != Nothing.NOTHING).map(Object.class::cast).toList();
  }

  /** The records in a field that is a list; what is none of them is passed over. */
  public List<OpenRecord> records(String name) {
    return list(name).stream()
        .filter(OpenRecord.class::isInstance)
        .map(OpenRecord.class::cast)
        .toList();
  }

  /**
   * The same with a field set, at the end if it is new.
   *
   * @param name the name of the field
   * @param value a text, number, truth, record or list of such
   * @return the record
   */
  public OpenRecord with(String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.put(name, kept(value, name));
    return new OpenRecord(changed);
  }

  /** The same without a field. */
  public OpenRecord without(String name) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.remove(name);
    return new OpenRecord(changed);
  }

  /** Its fields as JSON has them. */
  @JsonValue
  Map<String, @Nullable Object> plain() {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    fields.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> plain = new ArrayList<>();
      list.forEach(part -> plain.add(plain(part)));
      return plain;
    }
    return value == Nothing.NOTHING ? null : value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenRecord record && fields.equals(record.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** Names and values in one line. */
  @Override
  public String toString() {
    return plain().toString();
  }

  /** Builds an {@link OpenRecord}. */
  public static final class Builder {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets a field.
     *
     * @param name its name
     * @param value a text, number, truth, record or list of such; an empty list or record leaves
     *     the field out
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder field(String name, Object value) {
      Object kept = kept(value, name);
      if (!kept.equals(List.of()) && !kept.equals(EMPTY)) {
        fields.put(name, kept);
      }
      return this;
    }

    /** Sets a field, where there is a value for it. */
    @CanIgnoreReturnValue
    public Builder field(String name, Optional<?> value) {
      value.ifPresent(given -> field(name, (Object) given));
      return this;
    }

    /** Sets a field to nothing: null in JSON. */
    @CanIgnoreReturnValue
    public Builder nothing(String name) {
      fields.put(name, Nothing.NOTHING);
      return this;
    }

    /** The record. */
    public OpenRecord build() {
      return new OpenRecord(new LinkedHashMap<>(fields));
    }
  }
}
