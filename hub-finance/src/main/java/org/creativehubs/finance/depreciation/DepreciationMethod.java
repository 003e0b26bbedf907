package org.creativehubs.finance.depreciation;

/** How an asset is written off. */
public enum DepreciationMethod {
  /** The same amount in each year: (cost - salvage) / life. */
  STRAIGHT_LINE,
  /**
   * A fixed multiple of 1 / life of the book value, by default double, and never below the salvage
   * value: DDB in spreadsheets.
   */
  DOUBLE_DECLINING,
  /**
   * A fixed share of the book value, which is 1 - (salvage / cost)^(1 / life) rounded half up to
   * three decimals, so that the last book value misses the salvage value: DB in spreadsheets.
   */
  FIXED_DECLINING;

  /** The method in words. */
  String words() {
    return switch (this) {
      case STRAIGHT_LINE -> "straight line";
      case DOUBLE_DECLINING -> "declining balance by a factor";
      case FIXED_DECLINING -> "declining balance at a fixed rate of three decimals";
    };
  }
}
