package org.creativehubs.finance.funding;

import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** Whether the sources of funding reach the cost. */
public enum FundingState {
  /** They fall short. */
  GAP,
  /** They come to the cost exactly. */
  FUNDED,
  /** They exceed it. */
  OVERFUNDED,
  /** Amounts such as "nearly" or "circa" leave it open. */
  NOT_KNOWN;

  /** What the exact or qualified difference of cost and funding proves. */
  static FundingState of(QualifiedNumber gap) {
    if (gap.compare(Comparison.MORE_THAN, Ratio.ZERO) == Proof.PROVEN) {
      return GAP;
    }
    if (gap.compare(Comparison.LESS_THAN, Ratio.ZERO) == Proof.PROVEN) {
      return OVERFUNDED;
    }
    return gap.compare(Comparison.EQUAL_TO, Ratio.ZERO) == Proof.PROVEN ? FUNDED : NOT_KNOWN;
  }
}
