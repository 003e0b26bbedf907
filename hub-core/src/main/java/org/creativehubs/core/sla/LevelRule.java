package org.creativehubs.core.sla;

/** For which days a level, such as a number of jobs, is known from readings on some of them. */
public enum LevelRule {
  /** A reading is of its own days, and days that nobody read are not known. */
  EVERY_DAY,
  /**
   * A reading stands until the next one of the same kind, or the end of the period; only days
   * before the first one in the period are not known.
   */
  HOLDS_UNTIL_NEXT,
  /** The promise is about the readings that are taken, and days between them do not matter. */
  ON_DAYS_READ
}
