package org.creativehubs.metrics.network;

import java.util.Arrays;
import org.creativehubs.core.quantity.Ratio;

/** Linked pairs among the contacts of each member; without direction, each link counting once. */
final class Triangles {

  private final Links links;
  private final long[] closed;

  private Triangles(Links links) {
    this.links = links;
    closed = new long[links.size()];
  }

  static Triangles of(Links links) {
    Triangles triangles = new Triangles(links.bothWays());
    int[] mark = new int[links.size()];
    Arrays.fill(mark, -1);
    for (int member = 0; member < links.size(); member++) {
      triangles.count(member, mark);
    }
    return triangles;
  }

  private void count(int member, int[] mark) {
    for (int arc = links.first(member); arc < links.first(member + 1); arc++) {
      mark[links.to(arc)] = member;
    }
    long twice = 0;
    for (int arc = links.first(member); arc < links.first(member + 1); arc++) {
      int contact = links.to(arc);
      for (int next = links.first(contact); next < links.first(contact + 1); next++) {
        twice += mark[links.to(next)] == member ? 1 : 0;
      }
    }
    closed[member] = twice / 2;
  }

  /** How many pairs of its contacts are linked. */
  long closed(int member) {
    return closed[member];
  }

  /** How many pairs of contacts it has. */
  long pairs(int member) {
    long degree = links.degree(member);
    return degree * (degree - 1) / 2;
  }

  /** The linked pairs of its contacts by all pairs of them; asked of members with two or more. */
  Ratio clustering(int member) {
    return Ratio.of(closed(member), pairs(member));
  }

  /** Linked pairs over all members: three times the triangles. */
  long closed() {
    return Arrays.stream(closed).sum();
  }

  /** Pairs of contacts over all members. */
  long pairs() {
    long sum = 0;
    for (int member = 0; member < closed.length; member++) {
      sum += pairs(member);
    }
    return sum;
  }
}
