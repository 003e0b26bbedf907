package org.creativehubs.core.files;

/** What the source of a table says of a cell. A sum is of the kind of its parts that comes last. */
public enum CellFlagKind {
  /** The count is shown, but it is an estimate; it is used like any other. */
  ESTIMATED,
  /** The count is hidden because it lies below a threshold, which bounds it. */
  BELOW,
  /** There is no count, or none was found. */
  MISSING,
  /** There is a count, but it is hidden, such as to protect those counted. */
  SUPPRESSED;

  /** Whether a cell with such a flag has a count. */
  public boolean isKnown() {
    return this == ESTIMATED;
  }
}
