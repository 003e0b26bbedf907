package org.creativehubs.finance.affordability;

/** What can be said of a space under a limit. */
public enum AffordabilityState {
  /** What is known proves that the limit is kept; exactly at the limit is within it. */
  AFFORDABLE,
  /** What is known proves that the limit is broken. */
  NOT_AFFORDABLE,
  /** What is known proves neither. */
  NOT_KNOWN;

  /** What several together come to: one broken limit decides, one open one leaves it open. */
  static AffordabilityState all(Iterable<AffordabilityState> states) {
    AffordabilityState together = AFFORDABLE;
    for (AffordabilityState state : states) {
      if (state == NOT_AFFORDABLE) {
        return NOT_AFFORDABLE;
      }
      together = state == NOT_KNOWN ? NOT_KNOWN : together;
    }
    return together;
  }

  /** The state in words. */
  String words() {
    return switch (this) {
      case AFFORDABLE -> "affordable";
      case NOT_AFFORDABLE -> "not affordable";
      case NOT_KNOWN -> "not known";
    };
  }
}
