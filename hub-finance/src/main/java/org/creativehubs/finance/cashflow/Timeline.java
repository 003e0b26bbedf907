package org.creativehubs.finance.cashflow;

import java.util.Arrays;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Flows in the order of time, netted day by day, without zeros; ticks count from the first. */
final class Timeline {

  final double[] flows;
  final int[] ticks;
  final int size;
  final int signChanges;

  private Timeline(double[] flows, int[] ticks, int size) {
    this.flows = flows;
    this.ticks = ticks;
    this.size = size;
    this.signChanges = changes(flows, size);
  }

  /** Flows one period apart. */
  static Timeline periodic(double[] flows) {
    double[] kept = new double[flows.length];
    int[] ticks = new int[flows.length];
    int size = 0;
    for (int i = 0; i < flows.length; i++) {
      if (flows[i] != 0) {
        kept[size] = flows[i];
        ticks[size++] = i;
      }
    }
    return new Timeline(kept, fromFirst(ticks, size), size);
  }

  /** Flows on days, in any order. */
  static Timeline dated(double[] flows, long[] days) {
    requireAsMany(flows.length, days.length);
    int sorted = 1;
    while (sorted < days.length && days[sorted - 1] <= days[sorted]) {
      sorted++;
    }
    return sorted >= days.length ? inOrder(flows, days) : ordered(flows, days);
  }

  static void requireAsMany(int flows, int days) {
    if (flows != days) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, "dates", "be as many as the " + flows + " flows", days);
    }
  }

  private static Timeline ordered(double[] flows, long[] days) {
    Integer[] order = new Integer[days.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, j) -> Long.compare(days[i], days[j]));
    double[] sortedFlows = new double[days.length];
    long[] sortedDays = new long[days.length];
    for (int i = 0; i < order.length; i++) {
      sortedFlows[i] = flows[order[i]];
      sortedDays[i] = days[order[i]];
    }
    return inOrder(sortedFlows, sortedDays);
  }

  private static Timeline inOrder(double[] flows, long[] days) {
    double[] kept = new double[flows.length];
    int[] ticks = new int[flows.length];
    int size = 0;
    int i = 0;
    while (i < flows.length) {
      long day = days[i];
      double net = 0;
      while (i < flows.length && days[i] == day) {
        net += flows[i++];
      }
      if (net != 0) {
        kept[size] = net;
        ticks[size++] = ticksBetween(days[0], day);
      }
    }
    return new Timeline(kept, fromFirst(ticks, size), size);
  }

  private static int ticksBetween(long first, long day) {
    long ticks = day - first;
    Check.that(
        ticks >= 0 && ticks <= Integer.MAX_VALUE, "dates", "lie within 5,000,000 years", ticks);
    return (int) ticks;
  }

  private static int[] fromFirst(int[] ticks, int size) {
    int first = size == 0 ? 0 : ticks[0];
    if (first != 0) {
      for (int i = 0; i < size; i++) {
        ticks[i] -= first;
      }
    }
    return ticks;
  }

  private static int changes(double[] flows, int size) {
    int changes = 0;
    for (int i = 1; i < size; i++) {
      if (flows[i - 1] > 0 != flows[i] > 0) {
        changes++;
      }
    }
    return changes;
  }

  /** The place of the first flow that has not the sign of the one before it. */
  int firstChange() {
    int place = 1;
    while (flows[place] > 0 == flows[place - 1] > 0) {
      place++;
    }
    return place;
  }

  /** Whether the running total changes its sign exactly once and does not end at zero. */
  boolean runningTotalTurnsOnce() {
    double total = 0;
    double sign = 0;
    int turns = 0;
    for (int i = 0; i < size; i++) {
      total += flows[i];
      double now = Math.signum(total);
      if (now != 0) {
        turns += sign != 0 && now != sign ? 1 : 0;
        sign = now;
      }
    }
    return turns == 1 && total != 0;
  }
}
