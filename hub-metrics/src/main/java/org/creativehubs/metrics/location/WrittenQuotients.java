package org.creativehubs.metrics.location;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** {@link LocationQuotients} as they come from JSON, before the cells are checked. */
@HubValue
@Value.Immutable
abstract class WrittenQuotients {

  /** The counts of the regions and industries. */
  abstract EmploymentTable table();

  /** What the regions are compared with. */
  abstract ReferenceArea reference();

  /** The industries that have quotients; some of those in the table. */
  abstract List<String> industries();

  /** One quotient for each region and industry, those that the table gives. */
  abstract List<QuotientCell> cells();
}
