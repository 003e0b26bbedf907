package org.creativehubs.metrics.spatial;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleFunction;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.simulation.SharedWork;

/** Statistics of the values in other orders. */
final class Permuting {

  /** Some minutes on one core. */
  static final Cap VALUES = Cap.ofWork("values, in all permutations", 10_000_000_000L);

  private static final int BLOCK = 16;

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

  /** How a p-value by permutations was counted. */
  static String shown(SpatialInference inference, double p) {
    long orders = inference.permutations().orElseThrow() + 1L;
    boolean doubled = inference.alternative() == Alternative.TWO_SIDED && p < 1;
    long reaching = Math.round(p * orders / (doubled ? 2 : 1));
    return (doubled ? "2 x " : "") + reaching + " orders that reach it / " + orders + " orders";
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
    VALUES.check("inference.permutations", inference.permutations().orElseThrow(), values.length);
    long seed = inference.seed().orElseThrow();
    double[] found = new double[inference.permutations().orElseThrow()];
    SharedWork.on(executor)
        .costing(values.length)
        .inBlocks(
            found.length,
            BLOCK,
            (from, until) -> {
              double[] shuffled = new double[values.length];
              for (int i = from; i < until; i++) {
                System.arraycopy(values, 0, shuffled, 0, values.length);
                RandomStream.of(seed, i).shuffle(shuffled);
                found[i] = statistic.applyAsDouble(shuffled);
              }
            });
    Tally tally = new Tally(statistic.applyAsDouble(values));
    for (double one : found) {
      tally.add(one);
    }
    return OptionalDouble.of(tally.pValue(inference.alternative()));
  }
}
