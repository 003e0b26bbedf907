package org.creativehubs.metrics.index;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A {@link MatrixPart} as it stands in JSON. */
@HubValue
@Value.Immutable
abstract class WrittenPart {

  abstract String name();

  abstract PartScope scope();

  abstract List<Double> numbers();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    for (int i = 0; i < numbers().size(); i++) {
      Check.finite(numbers().get(i), "numbers[" + i + "]");
    }
  }
}
