package org.creativehubs.metrics.network;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;

/** How near the others are to each member, by a rule for those who are not reached. */
final class Closeness {

  private final ClosenessRule rule;
  private final ShortestPaths ways;
  private final int others;

  Closeness(Links links, ClosenessRule rule) {
    this.rule = rule;
    ways = new ShortestPaths(links);
    others = links.size() - 1;
  }

  Answer of(int member) {
    if (others == 0) {
      return Answer.of(Reason.NO_PEERS.because("there is nobody else to be near to"));
    }
    ways.from(member);
    int reached = ways.reached() - 1;
    if (rule == ClosenessRule.HARMONIC) {
      return Answer.number(sum(true) / others);
    }
    if (rule == ClosenessRule.OF_ALL && reached < others) {
      return Answer.of(Reason.DISCONNECTED.because("it does not reach every other member"));
    }
    return Answer.number(reached == 0 ? 0 : (double) reached / others * (reached / sum(false)));
  }

  /** Distances, or their inverses, from the nearest on. */
  private double sum(boolean inverse) {
    double sum = 0;
    for (int place = 1; place < ways.reached(); place++) {
      double distance = ways.distance(ways.reached(place));
      sum += inverse ? 1 / distance : distance;
    }
    return sum;
  }
}
