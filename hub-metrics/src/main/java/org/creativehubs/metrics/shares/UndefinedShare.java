package org.creativehubs.metrics.shares;

import org.creativehubs.core.explain.Undefined;

/** Why there is no index of shares; the names are the codes of {@link Undefined}. */
public enum UndefinedShare {
  /** There is no count at all, so there are no shares. */
  EMPTY("there is no count at all, so there are no shares"),
  /** What it is compared with has no count, so there is nothing to compare with. */
  EMPTY_REFERENCE("what it is compared with has no count"),
  /**
   * A count stands where what it is compared with has none, and the index divides by that share.
   */
  NOT_IN_REFERENCE("it counts something that what it is compared with lacks"),
  /** There is one part only, and the index needs at least two. */
  SINGLE_PART("there is one part only, so shares cannot vary"),
  /** All others are empty, so they have no mean. */
  NO_OTHERS("no other has any count"),
  /** The number is too large for a double. */
  OUT_OF_RANGE("the number is too large");

  private final String because;

  UndefinedShare(String because) {
    this.because = because;
  }

  /** The code with its sentence. */
  public Undefined undefined() {
    return Undefined.of(name(), because);
  }
}
