package org.creativehubs.core.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Check;

/**
 * What was read from a document of somebody else's standard. Parts with a fault are not in it: the
 * list tells them all, and a user of the value should look whether there are any.
 *
 * @param <T> what was read
 * @param value what was read of the parts without a fault
 * @param faults what could not be used, each by its path
 */
public record RecordRead<T>(T value, List<RecordFault> faults) {

  /** What was read, and what was not; neither absent. */
  public RecordRead {
    Check.notNull(value, "value");
    faults = List.copyOf(Check.notNull(faults, "faults"));
  }

  /** What was read, then a line for each fault. */
  @Override
  public String toString() {
    return value + faults.stream().map(fault -> "\n" + fault).collect(Collectors.joining());
  }
}
