package org.creativehubs.metrics.spatial;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleFunction;

/** Statistics of the values in other orders. */
final class Permuting {

  private Permuting() {}

  static Optional<String> convention(SpatialInference inference) {
    return inference
        .permutations()
        .map(
            count ->
                "permutations: "
                    + count
                    + " with seed "
                    + inference.seed().orElseThrow()
                    + ", the order observed counted in");
  }

  /** The p-value by as many orders as are asked for; empty where none are. */
  static OptionalDouble pValue(
      SpatialInference inference,
      double[] values,
      ToDoubleFunction<double[]> statistic,
      Executor executor) {
    if (inference.permutations().isEmpty()) {
      return OptionalDouble.empty();
    }
    long seed = inference.seed().orElseThrow();
    double[] found = new double[inference.permutations().orElseThrow()];
    Shares.run(
        found.length,
        i -> found[i] = statistic.applyAsDouble(shuffled(values, new SplitMix(seed, i))),
        executor);
    Tally tally = new Tally(statistic.applyAsDouble(values));
    for (double one : found) {
      tally.add(one);
    }
    return OptionalDouble.of(tally.pValue(inference.alternative()));
  }

  private static double[] shuffled(double[] values, SplitMix random) {
    double[] shuffled = values.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int j = random.below(i + 1);
      double kept = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = kept;
    }
    return shuffled;
  }
}
