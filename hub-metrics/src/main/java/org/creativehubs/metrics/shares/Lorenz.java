package org.creativehubs.metrics.shares;

import java.util.Arrays;

/**
 * The area of a Lorenz curve. Positions are sorted by ratio as longs: the leading bits of the ratio
 * with the position in the place of its last bits, which sorts as fast as the bare numbers.
 * Neighbours whose leading bits agree are then put right by their full ratios.
 */
final class Lorenz {

  private static final int FEW = 32;

  private final double[] counts;
  private final double[] reference;
  private final long mask;

  private Lorenz(double[] counts, double[] reference) {
    this.counts = counts;
    this.reference = reference;
    this.mask = (Long.highestOneBit(Math.max(1, counts.length - 1)) << 1) - 1;
  }

  /** Twice the area between the curve and the diagonal, 0..1, of counts with these totals. */
  static double gini(double[] counts, double total, double[] reference, double referenceTotal) {
    Lorenz lorenz = new Lorenz(counts, reference);
    long[] keys = lorenz.sorted();
    double below = lorenz.referenceOfEmpty() / referenceTotal;
    double lag = -below;
    double area = 0;
    for (long key : keys) {
      int k = (int) (key & lorenz.mask);
      double width = reference[k] / referenceTotal;
      double gain = counts[k] / total - width;
      area += gain * below - width * lag;
      below += width;
      lag += gain;
    }
    return Math.max(0, Math.min(1, area));
  }

  private double referenceOfEmpty() {
    double sum = 0;
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] == 0) {
        sum += reference[k];
      }
    }
    return sum;
  }

  /** Keys of the positions that have a count, by ratio. */
  private long[] sorted() {
    long[] keys = new long[counts.length];
    int size = 0;
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] > 0) {
        keys[size++] = (Double.doubleToRawLongBits(ratio(k)) & ~mask) | k;
      }
    }
    keys = size == keys.length ? keys : Arrays.copyOf(keys, size);
    Arrays.sort(keys);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && (keys[to] & ~mask) == (keys[from] & ~mask)) {
        to++;
      }
      settle(keys, from, to);
      from = to;
    }
    return keys;
  }

  private double ratio(int k) {
    return counts[k] / reference[k];
  }

  private double ratio(long key) {
    return ratio((int) (key & mask));
  }

  /** Sorts a run of keys with the same leading bits. */
  private void settle(long[] keys, int from, int to) {
    if (to - from <= FEW) {
      insert(keys, from, to);
    } else {
      Long[] run = Arrays.stream(keys, from, to).boxed().toArray(Long[]::new);
      Arrays.sort(run, (a, b) -> Double.compare(ratio(a), ratio(b)));
      for (int i = from; i < to; i++) {
        keys[i] = run[i - from];
      }
    }
  }

  private void insert(long[] keys, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long key = keys[i];
      int j = i;
      for (; j > from && ratio(keys[j - 1]) > ratio(key); j--) {
        keys[j] = keys[j - 1];
      }
      keys[j] = key;
    }
  }
}
