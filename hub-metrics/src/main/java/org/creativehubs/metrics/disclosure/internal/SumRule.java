package org.creativehubs.metrics.disclosure.internal;

import java.util.BitSet;
import java.util.Optional;

/** What the sum of the hidden cells of a line must keep, since everybody can work it out. */
public interface SumRule {

  /** Nothing. */
  SumRule NONE = hidden -> Optional.empty();

  /**
   * The cells of which one more must be hidden, for the first sum that breaks the rule.
   *
   * @param hidden the hidden cells
   * @return the cells, empty if all sums keep it
   */
  Optional<BitSet> broken(BitSet hidden);
}
