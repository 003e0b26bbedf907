package org.creativehubs.metrics.index;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An index of one row and column, or why it has none. */
@HubValue
@Value.Immutable
public abstract class IndexCell implements IndexFigure {

  IndexCell() {}

  static IndexCell of(String row, String column, double value) {
    return new Builder().row(row).column(column).value(value).build();
  }

  static IndexCell of(String row, String column, Undefined undefined) {
    return new Builder().row(row).column(column).undefined(undefined).build();
  }

  /** The label of the row; not blank. */
  public abstract String row();

  /** The label of the column; not blank. */
  public abstract String column();

  /** The index, in the unit and range its calculator states; finite, absent where undefined. */
  @Override
  public abstract OptionalDouble value();

  /** Why there is no index; absent where there is one. */
  @Override
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.notBlank(row(), "row");
    Check.notBlank(column(), "column");
    IndexFigure.check(this, "value");
  }

  /** Row, column and value, or the reason why there is none, in one line. */
  @Override
  public final String toString() {
    return row() + ", " + column() + ": " + answer();
  }

  static final class Builder extends ImmutableIndexCell.Builder {
    Builder() {}
  }
}
