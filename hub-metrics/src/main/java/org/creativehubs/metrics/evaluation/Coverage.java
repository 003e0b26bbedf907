package org.creativehubs.metrics.evaluation;

/** Whether hubs reach a part of a city. */
enum Coverage {
  /** A hub is there, or serves it. */
  COVERED,
  /** There are businesses and no hub. */
  GAP,
  /** There is no business and no hub. */
  NOTHING_THERE,
  /** No hub is known to be there, and a hub may be, or it is not known whether businesses are. */
  NOT_STATED
}
