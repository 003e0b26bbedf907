package org.creativehubs.metrics.index;

import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An {@link IndexMatrix} as it stands in JSON. */
@HubValue
@Value.Immutable
abstract class WrittenMatrix {

  abstract String index();

  abstract String formula();

  abstract List<String> conventions();

  abstract Source source();

  abstract String rowsBy();

  abstract String columnsBy();

  abstract List<String> rows();

  abstract List<String> columns();

  abstract List<WrittenPart> parts();

  abstract List<IndexCell> cells();
}
