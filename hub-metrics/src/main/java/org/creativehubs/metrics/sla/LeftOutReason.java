package org.creativehubs.metrics.sla;

/** Why a record of a register does not count. */
public enum LeftOutReason {
  /** It counts another time than the period asked about, or reaches out of it. */
  OUTSIDE_PERIOD,
  /** It can have been known only after the day on which it is asked. */
  NOT_YET_KNOWN,
  /** Another count of its time ranks above it, by the policy that is named. */
  OUTRANKED,
  /** It does not say for which days it counts. */
  UNDATED,
  /** It shows what could be done, not what was. */
  CAPACITY
}
