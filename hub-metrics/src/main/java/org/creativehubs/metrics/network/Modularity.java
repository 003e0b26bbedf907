package org.creativehubs.metrics.network;

import java.math.BigInteger;
import java.util.Arrays;
import org.creativehubs.core.quantity.Ratio;

/**
 * How much a grouping holds a network together, exactly. With W the sum of all weights, L a group's
 * weight within, O and I what leads out of and into its members: modularity = sum over groups of (L
 * / W - resolution x O x I / W^2).
 */
final class Modularity {

  private final Links links;
  private final BigInteger[] weights;
  private final BigInteger[] out;
  private final BigInteger[] in;
  private final BigInteger total;

  Modularity(Links links) {
    this.links = links;
    weights = links.wholeWeights();
    out = zeros(links.size());
    in = zeros(links.size());
    for (int member = 0; member < links.size(); member++) {
      for (int arc = links.first(member); arc < links.first(member + 1); arc++) {
        out[member] = out[member].add(weights[arc]);
        in[links.to(arc)] = in[links.to(arc)].add(weights[arc]);
      }
    }
    total = Arrays.stream(out).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger[] zeros(int size) {
    BigInteger[] zeros = new BigInteger[size];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }

  /** For each group the weight of the links within it, by all weights; zero without any. */
  Ratio[] within(int[] groups) {
    BigInteger[] within = zeros(links.size());
    for (int member = 0; member < links.size(); member++) {
      for (int arc = links.first(member); arc < links.first(member + 1); arc++) {
        if (groups[member] == groups[links.to(arc)]) {
          within[groups[member]] = within[groups[member]].add(weights[arc]);
        }
      }
    }
    return shares(within, total);
  }

  /** For each group what the links within it would weigh by chance, by all weights. */
  Ratio[] expected(int[] groups) {
    BigInteger[] leaving = zeros(links.size());
    BigInteger[] coming = zeros(links.size());
    for (int member = 0; member < links.size(); member++) {
      leaving[groups[member]] = leaving[groups[member]].add(out[member]);
      coming[groups[member]] = coming[groups[member]].add(in[member]);
    }
    for (int group = 0; group < links.size(); group++) {
      leaving[group] = leaving[group].multiply(coming[group]);
    }
    return shares(leaving, total.multiply(total));
  }

  /** Links within groups less the part that chance would put there times the resolution. */
  Ratio modularity(int[] groups, Ratio resolution) {
    return Ratio.sum(Arrays.asList(within(groups)))
        .minus(resolution.times(Ratio.sum(Arrays.asList(expected(groups)))));
  }

  private static Ratio[] shares(BigInteger[] parts, BigInteger whole) {
    BigInteger divisor = whole.max(BigInteger.ONE);
    return Arrays.stream(parts).map(part -> Ratio.of(part, divisor)).toArray(Ratio[]::new);
  }
}
