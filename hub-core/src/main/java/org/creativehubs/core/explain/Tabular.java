package org.creativehubs.core.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A result that is a table. */
public interface Tabular {

  /** The result as a table, with labelled rows and columns. */
  Table table();

  /** All tables of the result, each with its title: {@link #table()} first, then any others. */
  default List<Table> tables() {
    return ImmutableList.of(table());
  }
}
