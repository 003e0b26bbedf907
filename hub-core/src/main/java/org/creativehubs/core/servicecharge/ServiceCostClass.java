package org.creativehubs.core.servicecharge;

/**
 * The classes under which the costs of a service charge are shown, so that buildings and years can
 * be held against each other.
 *
 * <p>Source, as quoted: RICS, Service charges in commercial property, draft standard for
 * consultation, appendix 1, read at
 * https://tr.scribd.com/document/294870722/RICS-Draft-Standard-Consultation, which names all of
 * them but insurance; that one was not read in a source.
 */
public enum ServiceCostClass {
  /** Fees of managing and accounting, staff and resources on site. */
  MANAGEMENT,
  /** Electricity, gas, other fuels and water. */
  UTILITIES,
  /** Security, cleaning, waste and the like. */
  SOFT_SERVICES,
  /** Upkeep of plant, lifts and fabric. */
  HARD_SERVICES,
  /** What the services themselves bring in, such as interest or the hire of common parts. */
  INCOME,
  /** Cover of buildings, plant and liability. */
  INSURANCE,
  /** Works beyond the usual, and money put by for them. */
  EXCEPTIONAL_EXPENDITURE
}
