package org.creativehubs.metrics.strategy;

/** How it is read that nobody said how far an item has come. */
public enum Silence {
  /** What is not said to be done is not done: past its time it is OVERDUE. */
  MEANS_NOT_DONE("what is not reported counts as not done, and is overdue after its last day"),
  /** Silence proves nothing: past its time the item is NOT_REPORTED. */
  PROVES_NOTHING("what is not reported may be done or not, and is never called overdue");

  private final String meaning;

  Silence(String meaning) {
    this.meaning = meaning;
  }

  /** What follows from it, in words. */
  public String meaning() {
    return meaning;
  }
}
