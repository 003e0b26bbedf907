package org.creativehubs.metrics.kpi;

/** How an indicator has moved since the previous number, by its own polarity. */
public enum Travel {
  /** It is better than before. */
  BETTER,
  /** It is the same. */
  SAME,
  /** It is worse than before. */
  WORSE,
  /** One of the two numbers is missing, or they leave it open. */
  NOT_KNOWN
}
