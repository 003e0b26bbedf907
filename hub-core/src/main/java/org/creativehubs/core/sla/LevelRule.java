package org.creativehubs.core.sla;

/** For which days a level, such as a number of jobs, is known from readings on some of them. */
public enum LevelRule {
  /** A reading is of its own days, and days that nobody read are not known. */
  EVERY_DAY,
  /**
   * A reading stands until the next one of the same kind (by one counter, of one part, stating the
   * same facts), or the end of the period. The last reading before a period stands into it, as an
   * opening balance does; only without one are the days before the first reading in the period not
   * known. A reading of a month or a year is of some day of it, and surely stands from its last.
   */
  HOLDS_UNTIL_NEXT,
  /** The promise is about the readings that are taken, and days between them do not matter. */
  ON_DAYS_READ
}
