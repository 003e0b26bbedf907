package org.creativehubs.core.standards.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field of a record.
 *
 * @param <T> the record
 * @param <B> its builder
 * @param <V> the value of the field, or one of its values
 * @param name its name in JSON
 * @param title its heading in a spreadsheet; empty where it has none
 * @param form how a value stands in JSON
 * @param isNeeded whether every record has it
 * @param isList whether there may be several values
 * @param get the values in a record
 * @param set gives a value to a builder
 */
public record Field<T, B, V>(
    String name,
    String title,
    Form<V> form,
    boolean isNeeded,
    boolean isList,
    Function<T, List<V>> get,
    BiConsumer<B, V> set) {

  void write(T record, JsonOut out) {
    List<V> values = get.apply(record);
    if (values.isEmpty()) {
      return;
    }
    out.name(name);
    if (!isList) {
      form.write(values.get(0), out);
      return;
    }
    out.open('[');
    values.forEach(value -> form.write(value, out));
    out.close(']');
  }
}
