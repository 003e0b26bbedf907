package org.creativehubs.core.standards.internal;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.json.JsonCursor.Piece;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a record of a standard has. Reading goes on behind faults, so that all of a document
 * are told; a record with a fault is none. Null and an empty list count as absent. Fields that are
 * not known are kept as they are.
 *
 * @param <T> the record
 * @param <B> its builder
 */
public final class Shape<T, B> implements Form<T> {

  private static final String TWICE = "stand in its record once";

  /** Gives a builder a field that is not known. */
  public interface Other<B> {

    /** Takes the name and the value. */
    void put(B builder, String name, JsonText value);
  }

  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final Function<T, Map<String, JsonText>> others;
  private final Other<B> other;
  private final Map<String, Entry<T, B>> entries = new LinkedHashMap<>();
  private long needed;

  /** A field, and the bit that says that it was met. */
  private record Entry<T, B>(Field<T, B, ?> field, long bit) {}

  private Shape(
      Supplier<B> builder,
      Function<B, T> build,
      Function<T, Map<String, JsonText>> others,
      Other<B> other) {
    this.builder = builder;
    this.build = build;
    this.others = others;
    this.other = other;
  }

  /** A record without fields of its own, and where fields that are not known are kept. */
  public static <T, B> Shape<T, B> of(
      Supplier<B> builder,
      Function<B, T> build,
      Function<T, Map<String, JsonText>> others,
      Other<B> other) {
    return new Shape<>(builder, build, others, other);
  }

  /** Adds a field that every record has. */
  public <V> Shape<T, B> needed(
      String name, String title, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
    return with(new Field<>(name, title, form, true, false, t -> List.of(get.apply(t)), set));
  }

  /** Adds a field that a record may have. */
  public <V> Shape<T, B> given(
      String name, String title, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return with(
        new Field<>(
            name,
            title,
            form,
            false,
            false,
            t -> get.apply(t).map(List::of).orElseGet(List::of),
            set));
  }

  /** Adds a list that may be empty. */
  public <V> Shape<T, B> list(
      String name, String title, Form<V> form, Function<T, List<V>> get, BiConsumer<B, V> add) {
    return with(new Field<>(name, title, form, false, true, get, add));
  }

  /** Adds a list that holds at least one value. */
  public <V> Shape<T, B> neededList(
      String name, String title, Form<V> form, Function<T, List<V>> get, BiConsumer<B, V> add) {
    return with(new Field<>(name, title, form, true, true, get, add));
  }

  private Shape<T, B> with(Field<T, B, ?> field) {
    long bit = 1L << entries.size();
    entries.put(field.name(), new Entry<>(field, bit));
    needed |= field.isNeeded() ? bit : 0;
    return this;
  }

  /** The fields in their order. */
  public List<Field<T, B, ?>> fields() {
    return entries.values().stream()
        .<Field<T, B, ?>>map(Entry::field)
        .collect(ImmutableList.toImmutableList());
  }

  /** The fields of a record that are not known. */
  public Map<String, JsonText> others(T record) {
    return others.apply(record);
  }

  @Override
  public String type() {
    return "object";
  }

  @Override
  public @Nullable T read(Reading in) {
    if (in.json().piece() != Piece.OBJECT) {
      return in.refuse(Fault.WRONG_TYPE, "be an object", "");
    }
    int before = in.faults();
    B made = builder.get();
    fields(in, made, Map.of());
    return in.faults() > before ? null : built(in, made);
  }

  /**
   * Reads a record whose long lists are handed out element by element instead of being kept.
   *
   * @param in the reading, at the beginning of an object
   * @param lists what takes the elements of a list, by the name of its field
   * @return a builder of all other fields that have no fault
   */
  public B read(Reading in, Map<String, Consumer<Reading>> lists) {
    B made = builder.get();
    if (in.json().piece() == Piece.OBJECT) {
      fields(in, made, lists);
    } else {
      in.refuse(Fault.WRONG_TYPE, "be an object", "");
    }
    return made;
  }

  private void fields(Reading in, B made, Map<String, Consumer<Reading>> lists) {
    JsonCursor json = in.json();
    @Nullable Set<String> unknown = null;
    long met = 0;
    while (json.next() == Piece.NAME) {
      String name = json.text();
      json.next();
      in.enter(name);
      @Nullable Entry<T, B> entry = entries.get(name);
      if (json.piece() == Piece.ARRAY && lists.containsKey(name)) {
        met |= entry == null ? 0 : entry.bit();
        elements(in, Check.notNull(lists.get(name), name));
      } else if (entry == null) {
        unknown = unknown == null ? new HashSet<>() : unknown;
        unknown(in, name, made, unknown.add(name));
      } else if ((met & entry.bit()) != 0) {
        in.refuse(Fault.DUPLICATE, TWICE, "");
      } else if (json.piece() != Piece.NULL && read(in, entry.field(), made)) {
        met |= entry.bit();
      }
      in.leave();
    }
    if ((needed & ~met) != 0) {
      missing(in, met);
    }
  }

  private void unknown(Reading in, String name, B made, boolean isNew) {
    if (isNew) {
      other.put(made, name, JsonText.at(in.json()));
    } else {
      in.refuse(Fault.DUPLICATE, TWICE, "");
    }
  }

  private void missing(Reading in, long met) {
    for (Entry<T, B> entry : entries.values()) {
      if (entry.field().isNeeded() && (met & entry.bit()) == 0) {
        in.tell(entry.field().name(), Fault.MISSING_FIELD, "be given", "missing", "");
      }
    }
  }

  private static int elements(Reading in, Consumer<Reading> each) {
    int index = 0;
    while (in.json().next() != Piece.ARRAY_END) {
      in.enter(index++);
      each.accept(in);
      in.leave();
    }
    return index;
  }

  private @Nullable T built(Reading in, B made) {
    try {
      return build.apply(made);
    } catch (InvalidValueException e) {
      in.tell(e);
      return null;
    }
  }

  /** Whether the field holds a value, or faults that were told. */
  private static <T, B, V> boolean read(Reading in, Field<T, B, V> field, B made) {
    if (!field.isList()) {
      set(in, field, made);
      return true;
    }
    if (in.json().piece() != Piece.ARRAY) {
      in.refuse(Fault.WRONG_TYPE, "be a list", "put it in square brackets");
      return true;
    }
    return elements(in, reading -> set(reading, field, made)) > 0;
  }

  private static <T, B, V> void set(Reading in, Field<T, B, V> field, B made) {
    @Nullable V value = field.form().read(in);
    if (value != null) {
      field.set().accept(made, value);
    }
  }

  @Override
  public void write(T record, JsonOut out) {
    out.open('{');
    entries.values().forEach(entry -> entry.field().write(record, out));
    others
        .apply(record)
        .forEach(
            (name, value) -> {
              out.name(name);
              out.raw(value.toString());
            });
    out.close('}');
  }

  /** The record as JSON on one line. */
  public String json(T record) {
    JsonOut out = new JsonOut(new StringBuilder());
    write(record, out);
    return out.toString();
  }

  /**
   * Reads one record that stands alone.
   *
   * @throws InvalidValueException with all faults, by path
   */
  public T parse(JsonText json, String standard) {
    Reading in = new Reading("record", standard);
    try (JsonCursor cursor = json.cursor()) {
      cursor.next();
      @Nullable T read = read(in.of(cursor));
      if (read == null) {
        throw in.refused();
      }
      return read;
    }
  }
}
