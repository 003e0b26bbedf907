package org.creativehubs.metrics.network;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Exact lengths of ways, added up only where two come too close for doubles to decide.
 *
 * @param <T> whole numbers of a common part of all lengths, or fractions
 */
final class ExactWays<T extends Comparable<T>> {

  private final List<T> lengths;
  private final BinaryOperator<T> plus;
  private final T none;
  private final @Nullable T[] known;

  private ExactWays(List<T> lengths, BinaryOperator<T> plus, T none, @Nullable T[] known) {
    this.lengths = lengths;
    this.plus = plus;
    this.none = none;
    this.known = known;
  }

  static ExactWays<BigInteger> whole(int members, List<BigInteger> lengths) {
    return new ExactWays<>(lengths, BigInteger::add, BigInteger.ZERO, new BigInteger[members]);
  }

  static ExactWays<Ratio> fractions(int members, List<Ratio> lengths) {
    return new ExactWays<>(lengths, Ratio::plus, Ratio.ZERO, new Ratio[members]);
  }

  void clear() {
    Arrays.fill(known, null);
  }

  /** Another way leads to a member from now on. */
  void forget(int member) {
    known[member] = null;
  }

  /**
   * Compares the ways to two members, the first one longer by a link.
   *
   * @param tree the shortest ways found
   * @param arc the link, or -1 for none
   */
  int compare(Tree tree, int one, int arc, int other) {
    T reach = to(tree, one);
    return (arc < 0 ? reach : plus.apply(reach, lengths.get(arc))).compareTo(to(tree, other));
  }

  private T to(Tree tree, int member) {
    int[] open = new int[8];
    int size = 0;
    int at = member;
    while (known[at] == null && tree.arc(at) >= 0) {
      open = size == open.length ? Arrays.copyOf(open, 2 * size) : open;
      open[size++] = at;
      at = tree.tail(tree.arc(at));
    }
    T start = known[at];
    T sum = start == null ? none : start;
    while (size > 0) {
      int next = open[--size];
      sum = plus.apply(sum, lengths.get(tree.arc(next)));
      known[next] = sum;
    }
    return sum;
  }

  /** The links by which members are reached. */
  interface Tree {

    /** A link by which a member is reached on a shortest way, or -1 for the start. */
    int arc(int member);

    /** The member that a link leads from. */
    int tail(int arc);
  }
}
