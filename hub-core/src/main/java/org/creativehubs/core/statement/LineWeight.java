package org.creativehubs.core.statement;

/** How much of a whole one of its lines is, as words such as "core" or "main" have it. */
public enum LineWeight {
  /** No other line is larger. */
  LARGEST,

  /** At least half of the whole. */
  MAJORITY,

  /** What the whole rests on among others: no less than if all lines were equal. */
  CORE
}
