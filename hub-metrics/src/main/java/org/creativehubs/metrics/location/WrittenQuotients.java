package org.creativehubs.metrics.location;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** {@link LocationQuotients} as they come from JSON, before the cells are checked. */
@HubValue
@Value.Immutable
abstract class WrittenQuotients {

  abstract EmploymentTable table();

  abstract ReferenceArea reference();

  abstract List<String> industries();

  abstract List<QuotientCell> cells();
}
