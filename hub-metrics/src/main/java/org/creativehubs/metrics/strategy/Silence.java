package org.creativehubs.metrics.strategy;

/** How it is read that nobody said how far an item has come. */
public enum Silence {
  /** What is not said to be done is not done: past its time it is OVERDUE. */
  MEANS_NOT_DONE,
  /** Silence proves nothing: past its time the item is NOT_REPORTED. */
  PROVES_NOTHING
}
