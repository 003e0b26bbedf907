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

  abstract PartScope scope();

  abstract Optional<String> expression();

  abstract List<Double> numbers();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    expression().ifPresent(expression -> Check.notBlank(expression, "expression"));
    for (int i = 0; i < numbers().size(); i++) {
      Check.finite(numbers().get(i), "numbers[" + i + "]");
    }
  }
}
