package org.creativehubs.core.sla;

import java.util.Collection;

/** Whether an obligation is met, as far as the evidence shows. New states may be added. */
public enum ObligationState {
  /** The evidence proves that the target is reached. */
  MET,
  /** The evidence proves that the target is missed. */
  NOT_MET,
  /** The evidence proves neither. */
  NOT_KNOWN,
  /** The evidence proves that the target is reached at some times and missed at others. */
  PARTLY,
  /** The time in which the target is to be reached is not over. */
  NOT_DUE;

  /**
   * The state of the whole, given the states of its parts. A part that is missed is never hidden;
   * parts that are not due do not count beside others.
   *
   * @param parts the states of all parts; no parts are not due
   * @return {@link #PARTLY} where parts are missed and others met, {@link #NOT_MET} where parts are
   *     missed and none is met, else {@link #NOT_KNOWN} where any is, else {@link #MET} where any
   *     is
   */
  public static ObligationState together(Collection<ObligationState> parts) {
    boolean partly = parts.contains(PARTLY);
    if (partly || parts.contains(NOT_MET)) {
      return partly || parts.contains(MET) ? PARTLY : NOT_MET;
    }
    if (parts.contains(NOT_KNOWN)) {
      return NOT_KNOWN;
    }
    return parts.contains(MET) ? MET : NOT_DUE;
  }

  /** Whether the target is missed, wholly or at some times. */
  public boolean isBreach() {
    return this == NOT_MET || this == PARTLY;
  }
}
