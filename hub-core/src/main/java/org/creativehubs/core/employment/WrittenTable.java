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

  /** What is counted; not blank. */
  abstract String measure();

  /** The regions from top to bottom; at least one, each once, none blank. */
  abstract List<String> regions();

  /** The industries from left to right; at least one, each once, none blank. */
  abstract List<String> industries();

  /** One row for each region with one count for each industry; each zero or more. */
  abstract List<double[]> counts();

  /** Where the counts come from. */
  abstract Optional<Source> source();
}
