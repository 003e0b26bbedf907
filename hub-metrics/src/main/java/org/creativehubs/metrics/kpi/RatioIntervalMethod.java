package org.creativehubs.metrics.kpi;

/** How the uncertainty of a share that was counted is brought into a representation ratio. */
public enum RatioIntervalMethod {
  /** Wilson's score interval of the share, divided by the share of the reference. */
  WILSON("Wilson"),
  /** Ratio times and by e^(z se), se^2 = (1 - share) / (count x share); none for a share of 0. */
  LOG_RATIO("log ratio");

  private final String words;

  RatioIntervalMethod(String words) {
    this.words = words;
  }

  /** The name of the method as it stands in a sentence. */
  String words() {
    return words;
  }
}
