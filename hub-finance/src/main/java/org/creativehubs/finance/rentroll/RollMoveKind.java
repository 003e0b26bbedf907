package org.creativehubs.finance.rentroll;

/** Why the rent of a letting is another one on a later day. New kinds may be added. */
public enum RollMoveKind {
  /** It is in force on the later day alone. */
  STARTED,
  /** It was in force on the earlier day alone. */
  ENDED,
  /** The same tenant has the same spaces under another letting, or for another term. */
  RENEWED,
  /** A review that is settled changed its rent. */
  REVIEWED,
  /** A step that was agreed changed its rent. */
  STEPPED,
  /**
   * Its term ran out and the tenant is still there; that changes no rent, unless none is due any
   * more.
   */
  HELD_OVER,
  /** A part of its rent began or ceased to be conceded, where rents are those payable. */
  CONCEDED,
  /** It is in force on both days, and its rent is not known on one of them or both. */
  NOT_KNOWN,
  /** Its rent is another one, and no step or review between the days says why. */
  UNEXPLAINED
}
