package org.creativehubs.metrics.screening;

import org.creativehubs.core.explain.Undefined;

/** Why a measure of screening does not exist; the names are the codes of {@link Undefined}. */
public enum UndefinedScreening {
  /** There is no table of an earlier period. */
  NO_EARLIER_TABLE("there is no table of an earlier period"),
  /** The quotient of the earlier period is zero, so growth has no base. */
  NO_EARLIER_QUOTIENT("the quotient of the earlier period is zero"),
  /** There was nothing in the earlier period, so growth has no base. */
  NO_EARLIER_COUNT("there was nothing in the earlier period"),
  /** No sub-sector of the place has the number that is averaged. */
  NOTHING_TO_AVERAGE("no sub-sector of the place has such a number"),
  /** The region has no count in any industry, so it has no shares. */
  EMPTY_REGION("the region has no count in any industry"),
  /** The industry has no count in any region, so it has no quotients. */
  EMPTY_INDUSTRY("the industry has no count in any region"),
  /** A variable is the same in all regions, so it correlates with nothing. */
  NO_VARIATION("the quotient is the same in all regions"),
  /** The industry has no workers, so there is no share of them. */
  NO_WORKERS("the industry has no workers"),
  /** A number that is needed is not given. */
  NOT_KNOWN("a number that it needs is not given"),
  /** The one compared is not among those ranked. */
  NOT_RANKED("the one compared is not among those ranked"),
  /** There is nobody else to compare with. */
  NO_PEERS("there is nobody else to compare with"),
  /** The number is too large for a double. */
  OUT_OF_RANGE("the number is too large");

  private final String because;

  UndefinedScreening(String because) {
    this.because = because;
  }

  /** The code with its sentence. */
  public Undefined undefined() {
    return Undefined.of(name(), because);
  }
}
