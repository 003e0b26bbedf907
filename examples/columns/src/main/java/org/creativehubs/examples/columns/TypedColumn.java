package org.creativehubs.examples.columns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;

/**
 * A column whose cells are of one type, or empty.
 *
 * @param name its name; not blank
 * @param type what its cells are
 * @param scale the decimals of each {@link ColumnType#AMOUNT}; 0 for other types
 * @param cells from top to bottom
 */
public record TypedColumn(String name, ColumnType type, int scale, List<Optional<Object>> cells) {

  /** How many digits an amount may have in Parquet and in Arrow. */
  static final int DIGITS = 38;

  /** Checks that the cells are of the type. */
  public TypedColumn {
    Check.notBlank(name, "name");
    Check.between(scale, 0, type == ColumnType.AMOUNT ? DIGITS : 0, "scale");
    cells = List.copyOf(cells);
    for (Optional<Object> cell : cells) {
      cell.ifPresent(held -> Check.that(type.takes(held), "cells", "be of type " + type, held));
      cell.filter(BigDecimal.class::isInstance)
          .map(BigDecimal.class::cast)
          .ifPresent(
              held ->
                  Check.that(
                      held.scale() == scale && held.precision() <= DIGITS,
                      "cells",
                      "have " + scale + " decimals and at most " + DIGITS + " digits",
                      held));
    }
  }

  static TypedColumn of(String name, ColumnType type, List<Optional<Object>> cells) {
    return new TypedColumn(name, type, 0, cells);
  }
}
