package org.creativehubs.metrics.inequality;

import java.util.OptionalDouble;
import org.creativehubs.metrics.shares.LogBase;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;

/** Theil's measures as relative entropies, in nats, of a sample for which they are defined. */
final class Theil {

  private static final ShareRule RULE =
      ShareRule.builder().measure(ShareMeasure.RELATIVE_ENTROPY).logBase(LogBase.NATURAL).build();

  private Theil() {}

  /** T compares shares of value with shares of weight, L the other way round. */
  static double of(Weighted sample, boolean isT) {
    OptionalDouble value =
        isT
            ? RULE.value(sample.amounts(), sample.weights)
            : RULE.value(sample.weights, sample.amounts());
    return value.orElse(Double.POSITIVE_INFINITY);
  }
}
