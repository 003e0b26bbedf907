package org.creativehubs.metrics.index;

import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An {@link IndexMatrix} as it stands in JSON. */
@HubValue
@Value.Immutable
abstract class WrittenMatrix {

  /** The name of the index; not blank. */
  abstract String index();

  /** How it is computed from its parts, in their symbols. */
  abstract String formula();

  /** The conventions that were followed. */
  abstract List<String> conventions();

  /** Where the index comes from. */
  abstract Source source();

  /** What a row stands for, such as region; not blank. */
  abstract String rowsBy();

  /** What a column stands for, such as industry; not blank. */
  abstract String columnsBy();

  /** The labels of the rows from top to bottom. */
  abstract List<String> rows();

  /** The labels of the columns from left to right. */
  abstract List<String> columns();

  /** What the values were computed from. */
  abstract List<WrittenPart> parts();

  /** One for each row and column, row by row. */
  abstract List<IndexCell> cells();
}
