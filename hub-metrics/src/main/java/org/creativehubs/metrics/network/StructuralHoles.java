package org.creativehubs.metrics.network;

import java.util.Arrays;

/**
 * Burt's constraint and effective size. What a member invests in a contact is the part of all its
 * ties that are with it, both ways together; the sums run over the contacts of a member, not over
 * contacts of contacts.
 */
final class StructuralHoles {

  private final Links links;
  private final double[] shares;
  private final double[] strongest;
  private final int[] reverse;
  private final double[] invested;
  private final double[] constraint;
  private final double[] size;

  private StructuralHoles(Links links) {
    this.links = links;
    shares = new double[links.arcs()];
    strongest = new double[links.arcs()];
    reverse = reverse(links);
    invested = new double[links.size()];
    constraint = new double[links.size()];
    size = new double[links.size()];
  }

  /** The place of each link at its other end. */
  private static int[] reverse(Links links) {
    int[] reverse = new int[links.arcs()];
    int[] next = new int[links.size()];
    for (int arc = 0; arc < reverse.length; arc++) {
      reverse[arc] = links.first(links.to(arc)) + next[links.to(arc)]++;
    }
    return reverse;
  }

  static StructuralHoles of(Links links) {
    StructuralHoles holes = new StructuralHoles(links.bothWays());
    for (int member = 0; member < links.size(); member++) {
      holes.weigh(member);
    }
    for (int member = 0; member < links.size(); member++) {
      holes.measure(member);
    }
    return holes;
  }

  double constraint(int member) {
    return constraint[member];
  }

  double effectiveSize(int member) {
    return size[member];
  }

  /** The weights of a member's links by their sum, and by the greatest of them. */
  private void weigh(int member) {
    int first = links.first(member);
    int end = links.first(member + 1);
    double[] weights = new double[end - first];
    for (int arc = first; arc < end; arc++) {
      weights[arc - first] = links.weight(arc).toDouble();
    }
    double most = Arrays.stream(weights).max().orElse(1);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      strongest[first + i] = weights[i] / most;
      sum += strongest[first + i];
    }
    for (int i = 0; i < weights.length; i++) {
      shares[first + i] = strongest[first + i] / sum;
    }
  }

  private void measure(int member) {
    int first = links.first(member);
    int end = links.first(member + 1);
    for (int arc = first; arc < end; arc++) {
      invested[links.to(arc)] = shares[arc];
    }
    for (int arc = first; arc < end; arc++) {
      int contact = links.to(arc);
      double through = 0;
      double common = 0;
      for (int back = links.first(contact); back < links.first(contact + 1); back++) {
        int other = links.to(back);
        if (invested[other] > 0) {
          through += invested[other] * shares[reverse[back]];
          common += invested[other] * strongest[back];
        }
      }
      double bound = shares[arc] + through;
      constraint[member] += bound * bound;
      size[member] += 1 - common;
    }
    for (int arc = first; arc < end; arc++) {
      invested[links.to(arc)] = 0;
    }
  }
}
