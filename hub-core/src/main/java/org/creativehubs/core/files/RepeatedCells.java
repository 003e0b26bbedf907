package org.creativehubs.core.files;

/** What is done where several rows of a file give one cell. */
public enum RepeatedCells {
  /** The file is refused, with the lines. */
  REFUSED,
  /** They are added up, such as the rows of men and women. */
  SUMMED
}
