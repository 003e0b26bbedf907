package org.creativehubs.core.files;

/** What is done with a row whose number is not known, where the noun has no place for that. */
public enum UnknownRows {
  /** The file is refused, with the lines. */
  REFUSED,
  /** The row is left out and the report counts it. */
  LEFT_OUT
}
