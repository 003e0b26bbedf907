package org.creativehubs.metrics.disclosure;

/** How a cell is published. */
public enum CellStatus {
  /** The count as it is. */
  AS_COUNTED("the count as it is"),
  /** A multiple of a base near the count. */
  ROUNDED("a multiple of the base near the count"),
  /** Hidden, since the count is above zero and below the threshold. */
  PRIMARY_BELOW_THRESHOLD("the count is below the threshold"),
  /** Hidden, since too few or too large contributors stand behind it. */
  PRIMARY_DOMINATED("its largest contributors would be known"),
  /** Hidden, since another hidden cell could be worked out from it. */
  SECONDARY("another hidden cell could be worked out from it"),
  /** Hidden, and it is not stated why. */
  HIDDEN("the count is hidden");

  private final String reason;

  CellStatus(String reason) {
    this.reason = reason;
  }

  /** What the status says of the cell, as words without its count. */
  public String reason() {
    return reason;
  }

  /** Whether the cell shows no number. */
  public boolean isHidden() {
    return isPrimary() || this == SECONDARY || this == HIDDEN;
  }

  /** Whether the cell is hidden for its own sake. */
  public boolean isPrimary() {
    return this == PRIMARY_BELOW_THRESHOLD || this == PRIMARY_DOMINATED;
  }
}
