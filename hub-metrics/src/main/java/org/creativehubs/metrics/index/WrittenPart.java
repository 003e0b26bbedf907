package org.creativehubs.metrics.index;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A {@link MatrixPart} as it stands in JSON. */
@HubValue
@Value.Immutable
abstract class WrittenPart {

  /** What it is called; not blank. */
  abstract String name();

  /** What it is in formulas; absent where that is the name. */
  abstract Optional<String> symbol();

  /** Whether there is one number, or one for each row, column or cell. */
  abstract PartScope scope();

  /** How it follows from other parts, in their symbols; absent where it is given. */
  abstract Optional<String> expression();

  /** True if cells without a value have no such number, and no expression says that. */
  abstract Optional<Boolean> foundWithValue();

  /** The numbers, each finite, as many as the scope has. */
  abstract List<Double> numbers();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    symbol().ifPresent(symbol -> Check.notBlank(symbol, "symbol"));
    expression().ifPresent(expression -> Check.notBlank(expression, "expression"));
    for (int i = 0; i < numbers().size(); i++) {
      Check.finite(numbers().get(i), "numbers[" + i + "]");
    }
  }
}
