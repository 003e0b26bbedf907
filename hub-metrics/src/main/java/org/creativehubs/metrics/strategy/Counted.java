package org.creativehubs.metrics.strategy;

/** Numbers of things in words. */
final class Counted {

  private Counted() {}

  /** Such as {@code 1 item} or {@code 2 items}. */
  static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
