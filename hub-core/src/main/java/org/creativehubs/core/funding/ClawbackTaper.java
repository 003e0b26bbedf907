package org.creativehubs.core.funding;

/** How the duty to give a grant back shrinks with time. */
public enum ClawbackTaper {
  /** By one part of the grant at the end of each full year: 100, 80, 60, 40, 20, 0 % over five. */
  YEAR_STEPS,
  /** By the day, in a straight line. */
  DAILY,
  /** Not at all within the years, but it is a share of what the asset is sold for. */
  PROCEEDS_SHARE
}
