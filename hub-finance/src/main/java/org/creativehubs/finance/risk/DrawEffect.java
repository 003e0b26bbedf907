package org.creativehubs.finance.risk;

/** What a drawn number does to a line. */
public enum DrawEffect {
  /** The line times the number, before it is rounded. */
  MULTIPLIES,
  /**
   * The number, in units of the model's currency and rounded half away from zero to the minor unit,
   * is added to the line in each month in which the plan has it above zero, whichever way the line
   * goes; the line does not fall below zero.
   */
  SHIFTS
}
