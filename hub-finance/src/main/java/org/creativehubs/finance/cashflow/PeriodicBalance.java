package org.creativehubs.finance.cashflow;

import org.creativehubs.finance.internal.Growth;
import org.jspecify.annotations.Nullable;

/** Flows one period apart, zeros among them. */
final class PeriodicBalance extends Balance {

  private final double[] flows;
  private final int first;
  private final int later;
  private final int end;

  /** Earlier flows in [first, later), later ones in [later, end); none at an end is zero. */
  private PeriodicBalance(double[] flows, int first, int later, int end) {
    super(later - lastBefore(later, flows), end - 1 - first);
    this.flows = flows;
    this.first = first;
    this.later = later;
    this.end = end;
  }

  /**
   * The balance at zero, from one walk through the flows; null if they do not change sign exactly
   * once.
   */
  static @Nullable PeriodicBalance of(double[] flows) {
    int first = 0;
    while (first < flows.length && flows[first] == 0) {
      first++;
    }
    if (first == flows.length) {
      return null;
    }
    double sign = Math.signum(flows[first]);
    Moments before = new Moments();
    int place = first;
    for (; place < flows.length && flows[place] * sign >= 0; place++) {
      before.add(flows[place], place - first);
    }
    Moments after = new Moments();
    int later = place;
    for (; place < flows.length && flows[place] * sign <= 0; place++) {
      after.add(flows[place], place - first);
    }
    if (later == flows.length || place < flows.length) {
      return null;
    }
    PeriodicBalance balance =
        new PeriodicBalance(flows, first, later, lastBefore(place, flows) + 1);
    balance.start(before, after);
    return balance;
  }

  /** The place of the last flow before another that is not zero. */
  private static int lastBefore(int place, double[] flows) {
    int last = place - 1;
    while (flows[last] == 0) {
      last--;
    }
    return last;
  }

  @Override
  void at(double w) {
    point = w;
    double factor = Growth.decay(Math.abs(w));
    if (w >= 0) {
      forwards(factor);
    } else {
      backwards(factor);
    }
  }

  private void forwards(double factor) {
    double discount = 1;
    Moments before = new Moments();
    for (int i = first; i < later; i++) {
      before.add(flows[i] * discount, i - first);
      discount *= factor;
    }
    Moments after = new Moments();
    for (int i = later; i < end; i++) {
      after.add(flows[i] * discount, i - first);
      discount *= factor;
    }
    compare(before, after);
  }

  /** Times count from the last flow, so that nothing overflows. */
  private void backwards(double factor) {
    double discount = 1;
    int last = end - 1;
    Moments after = new Moments();
    for (int i = last; i >= later; i--) {
      after.add(flows[i] * discount, last - i);
      discount *= factor;
    }
    Moments before = new Moments();
    for (int i = later - 1; i >= first; i--) {
      before.add(flows[i] * discount, last - i);
      discount *= factor;
    }
    compareBackwards(before, after);
  }
}
