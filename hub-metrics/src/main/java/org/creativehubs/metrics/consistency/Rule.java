package org.creativehubs.metrics.consistency;

/** One check over the data; a new one is a class and a line in {@link ConsistencyCheck}. */
interface Rule {

  /** Compares what the rule is about and brings it to the findings. */
  void examine(Material material, Findings findings);
}
