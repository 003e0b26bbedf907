package org.creativehubs.metrics.kpi;

/**
 * A light and why it is on.
 *
 * @param state the light
 * @param reason in a sentence
 */
record Light(IndicatorState state, String reason) {

  static Light notKnown(String reason) {
    return new Light(IndicatorState.NOT_KNOWN, reason);
  }
}
