package org.creativehubs.metrics.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;

/** Logarithms of values, or why there are none. */
final class Logs {

  private Logs() {}

  /** Why these values have no logarithms; empty if they have. */
  static Optional<Undefined> reason(List<String> labels, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] <= 0) {
        return Optional.of(
            Reason.NOT_POSITIVE.because(
                "the value of " + labels.get(i) + " is " + values[i] + " and has no logarithm"));
      }
    }
    return Optional.empty();
  }

  static double[] of(double[] values) {
    return Arrays.stream(values).map(StrictMath::log).toArray();
  }
}
