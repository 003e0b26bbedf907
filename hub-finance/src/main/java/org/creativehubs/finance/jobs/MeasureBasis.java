package org.creativehubs.finance.jobs;

/** How floor area is measured; the three are never taken for one another. */
public enum MeasureBasis {
  /** Net internal area: usable space within walls, without shared ways and plant. */
  NIA,
  /** Gross internal area: all within the outer walls. */
  GIA,
  /** Gross external area: with the outer walls. */
  GEA
}
