package org.creativehubs.metrics.screening;

/** What came of asking whether a place earns a label by one metric. */
public enum ScreenOutcome {
  /** It is large enough and among the top n. */
  LABELLED,
  /** Its creative industries are smaller than the threshold. */
  TOO_SMALL,
  /** It is large enough, but its value is below the least that earns the label. */
  BELOW_MINIMUM,
  /** It is large enough, but n others or more have a higher value. */
  NOT_AMONG_TOP,
  /** It has the same value as the last one labelled, and its name comes later. */
  TIED_OUT,
  /** Its quotient is zero: there is nothing to label, however few places compete. */
  NOTHING_THERE,
  /** It has no quotient or no growth; the finding says why. */
  UNDEFINED;

  /** Whether there is a rank, or the one it would have if it were large enough. */
  boolean isRanked() {
    return this != NOTHING_THERE && this != UNDEFINED;
  }

  /** Whether it is large enough, but others are labelled. */
  boolean isBeyond() {
    return this == NOT_AMONG_TOP || this == TIED_OUT;
  }
}
