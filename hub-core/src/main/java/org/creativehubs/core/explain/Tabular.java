package org.creativehubs.core.explain;

/** A result that is a table. */
public interface Tabular {

  /** The result as a table, with labelled rows and columns. */
  Table table();
}
