package org.creativehubs.core.standards.internal;

import org.jspecify.annotations.Nullable;

/**
 * How a value stands in JSON.
 *
 * @param <V> the value
 */
public interface Form<V> {

  /** Its type as schemas have it, such as {@code string}. */
  String type();

  /**
   * Reads the value that begins at this place, to its end.
   *
   * @return the value; null after telling what is wrong with it
   */
  @Nullable V read(Reading in);

  /** Writes the value. */
  void write(V value, JsonOut out);

  /** The value as a cell of a spreadsheet, where it has one. */
  default String cell(V value) {
    return value.toString();
  }

  /** Whether a cell of a spreadsheet is a number. */
  default boolean isNumber() {
    return false;
  }
}
