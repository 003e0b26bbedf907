package org.creativehubs.metrics.disclosure;

/** What the hiding of a cell costs; the sum over hidden cells is kept small. */
public enum HidingCost {
  /** Its count, at least 1: as little as possible of what is counted is hidden. */
  COUNT("the sum of hidden counts"),
  /** 1: as few cells as possible are hidden. */
  ONE("the number of hidden cells"),
  /** The natural logarithm of 1 more than its count, at least of 2: between the two. */
  LOGARITHM("the sum of ln(1 + count) over hidden cells");

  private static final double FINE = 1_000_000;

  private final String sum;

  HidingCost(String sum) {
    this.sum = sum;
  }

  /** What is kept small, in words. */
  public String sum() {
    return sum;
  }

  /**
   * The cost of a count, in a unit of its own.
   *
   * @param count the count, from 0 to 2^53
   * @return the cost, at least 1; of logarithms the millionth
   */
  public long of(long count) {
    WholeCounts.check(count, "count");
    return switch (this) {
      case COUNT -> Math.max(1, count);
      case ONE -> 1;
      case LOGARITHM -> Math.round(FINE * StrictMath.log1p((double) Math.max(1, count)));
    };
  }
}
