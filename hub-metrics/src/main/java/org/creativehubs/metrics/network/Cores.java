package org.creativehubs.metrics.network;

import java.util.stream.IntStream;

/**
 * Which members are in which k-core, and which make the core of the network. Links have no
 * direction here, and each counts once.
 */
final class Cores {

  private final Links links;
  private final int[] numbers;
  private final int[] byDegree;
  private final int size;
  private final long within;

  private Cores(Links links) {
    this.links = links;
    numbers = numbers(links);
    byDegree =
        IntStream.range(0, links.size())
            .boxed()
            .sorted((a, b) -> Integer.compare(links.degree(b), links.degree(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    int least = (int) IntStream.range(0, byDegree.length).takeWhile(i -> degreeAt(i) > i).count();
    boolean isOneMoreAsGood = degreeAt(least) == least;
    size = parts(least) && isOneMoreAsGood && !parts(least + 1) ? least + 1 : least;
    within = within();
  }

  private long within() {
    boolean[] core = new boolean[links.size()];
    for (int i = 0; i < size; i++) {
      core[byDegree[i]] = true;
    }
    long ends = 0;
    for (int i = 0; i < size; i++) {
      for (int arc = links.first(byDegree[i]); arc < links.first(byDegree[i] + 1); arc++) {
        ends += core[links.to(arc)] ? 1 : 0;
      }
    }
    return ends / 2;
  }

  /** Whether a core of so many members leaves out some of the same degree as one in it. */
  private boolean parts(int core) {
    return core > 0 && core < byDegree.length && degreeAt(core - 1) == degreeAt(core);
  }

  static Cores of(Links links) {
    return new Cores(links.bothWays());
  }

  private int degreeAt(int place) {
    return links.degree(byDegree[place]);
  }

  int number(int member) {
    return numbers[member];
  }

  /**
   * Whether a member is in the core by the ideal pattern of Borgatti and Everett: all linked within
   * the core, none within the periphery, links between the two left free. With the members in order
   * of their degrees, one more in the core makes as many departures as members are in it already,
   * less its degree (Lip 2011), so that the first few members make the core that fits best. Of two
   * sizes that fit equally well it is the one that parts no members of the same degree, or else the
   * smaller one.
   */
  CoreStanding standing(int member) {
    int degree = links.degree(member);
    if (parts(size) && degree == degreeAt(size)) {
      return CoreStanding.EITHER;
    }
    return size > 0 && degree >= degreeAt(size - 1) ? CoreStanding.CORE : CoreStanding.PERIPHERY;
  }

  /** Pairs that depart from the ideal pattern. */
  long departures() {
    return missing() + outside();
  }

  /** Pairs of the core that are not linked. */
  long missing() {
    long pairs = (long) size * (size - 1) / 2;
    return pairs - within;
  }

  /**
   * Pairs of the periphery that are linked: each link of a core member leads to the core or out.
   */
  long outside() {
    long ends = 0;
    for (int i = 0; i < size; i++) {
      ends += degreeAt(i);
    }
    return links.count() - (ends - within);
  }

  /** How many members the core has. */
  int size() {
    return size;
  }

  /**
   * By Batagelj and Zaversnik: takes away the member with the fewest links left, again and again.
   */
  private static int[] numbers(Links links) {
    int n = links.size();
    int[] left = IntStream.range(0, n).map(links::degree).toArray();
    int[] start = new int[n + 1];
    for (int degree : left) {
      start[degree + 1]++;
    }
    for (int i = 0; i < n; i++) {
      start[i + 1] += start[i];
    }
    int[] order = new int[n];
    int[] place = new int[n];
    int[] filled = start.clone();
    for (int i = 0; i < n; i++) {
      place[i] = filled[left[i]]++;
      order[place[i]] = i;
    }
    for (int at = 0; at < n; at++) {
      int member = order[at];
      for (int arc = links.first(member); arc < links.first(member + 1); arc++) {
        int other = links.to(arc);
        if (left[other] > left[member]) {
          int ahead = start[left[other]]++;
          int with = order[ahead];
          order[place[other]] = with;
          place[with] = place[other];
          order[ahead] = other;
          place[other] = ahead;
          left[other]--;
        }
      }
    }
    return left;
  }
}
