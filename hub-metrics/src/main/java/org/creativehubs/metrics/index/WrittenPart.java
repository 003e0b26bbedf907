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

  abstract String name();

  /** What it is in formulas; absent where that is the name. */
  abstract Optional<String> symbol();

  abstract PartScope scope();

  abstract Optional<String> expression();

  /** True if cells without a value have no such number, and no expression says that. */
  abstract Optional<Boolean> foundWithValue();

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
