package org.creativehubs.core.employment;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An {@link EmploymentTable} as it comes from JSON, before its rules are checked. */
@HubValue
@Value.Immutable
abstract class WrittenTable {

  abstract String measure();

  abstract List<String> regions();

  abstract List<String> industries();

  abstract List<double[]> counts();

  abstract Optional<Source> source();
}
