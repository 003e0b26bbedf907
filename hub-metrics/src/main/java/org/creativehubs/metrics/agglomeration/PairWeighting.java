package org.creativehubs.metrics.agglomeration;

/** How much a pair of plants counts. */
public enum PairWeighting {
  /** As much as any other. */
  EQUAL("pairs count alike"),
  /** As the product of their sizes, so that it is jobs that are near to each other. */
  SIZES("pairs count as the product of the sizes of plants");

  private final String convention;

  PairWeighting(String convention) {
    this.convention = convention;
  }

  String convention() {
    return convention;
  }
}
