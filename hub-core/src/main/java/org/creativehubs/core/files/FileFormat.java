package org.creativehubs.core.files;

/** What the text of a file is. */
public enum FileFormat {
  /** Rows of fields with a character between them. */
  SEPARATED,
  /** A data set of JSON-stat 2; it becomes a row for each of its cells. */
  JSON_STAT
}
