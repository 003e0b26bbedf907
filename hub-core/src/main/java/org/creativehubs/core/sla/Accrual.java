package org.creativehubs.core.sla;

/** How numbers of parts of a period make the number of the whole. */
public enum Accrual {
  /** They are added, such as hours. */
  ADDS_UP,
  /** Each stands for its own time, and none is added to another, such as jobs. */
  STANDS
}
