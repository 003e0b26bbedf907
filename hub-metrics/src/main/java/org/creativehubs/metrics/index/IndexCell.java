package org.creativehubs.metrics.index;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An index of one row and column, or why it has none. */
@HubValue
@Value.Immutable
public abstract class IndexCell {

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
  public abstract OptionalDouble value();

  /** Why there is no index; absent where there is one. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.notBlank(row(), "row");
    Check.notBlank(column(), "column");
    value().ifPresent(value -> Check.finite(value, "value"));
    Check.exactlyOne(value(), "value", undefined(), "undefined");
  }

  /** The value or the reason, for an explanation or a table. */
  public final Answer answer() {
    return value().isPresent()
        ? Answer.number(value().getAsDouble())
        : Answer.of(undefined().orElseThrow());
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
