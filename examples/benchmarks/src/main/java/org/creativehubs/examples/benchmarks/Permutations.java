package org.creativehubs.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.spatial.Alternative;
import org.creativehubs.metrics.spatial.Correction;
import org.creativehubs.metrics.spatial.GlobalAutocorrelation;
import org.creativehubs.metrics.spatial.GlobalAutocorrelationInput;
import org.creativehubs.metrics.spatial.GlobalMeasure;
import org.creativehubs.metrics.spatial.LocalAutocorrelation;
import org.creativehubs.metrics.spatial.LocalAutocorrelationInput;
import org.creativehubs.metrics.spatial.LocalMeasure;
import org.creativehubs.metrics.spatial.SpatialInference;
import org.creativehubs.metrics.spatial.SpatialResult;
import org.creativehubs.metrics.spatial.SpatialWeights;
import org.creativehubs.metrics.spatial.WeightStyle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Moran's I of a chessboard of places with 999 permutations, for the map and for each place. The
 * yardstick of one thread is the same shuffles and sums over bare arrays, that of two threads one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class Permutations {

  private static final int PERMUTATIONS = 999;

  /** How many places a side has. */
  @Param({"20", "70"})
  public int side;

  private final ExecutorService oneMore = Executors.newFixedThreadPool(1);
  private GlobalAutocorrelationInput global = global(board(2), observed(2));
  private LocalAutocorrelationInput local = local(board(2), observed(2));
  private double[] values = {};
  private int[][] neighbours = {};

  private static double value(int place) {
    return place * 7919L % 1009;
  }

  private static Observations observed(int side) {
    Map<String, Double> values = new LinkedHashMap<>();
    IntStream.range(0, side * side).forEach(place -> values.put("p" + place, value(place)));
    return Observations.of("jobs", values);
  }

  private static List<Integer> around(int place, int side) {
    List<Integer> around = new ArrayList<>();
    if (place % side > 0) {
      around.add(place - 1);
    }
    if (place % side < side - 1) {
      around.add(place + 1);
    }
    if (place >= side) {
      around.add(place - side);
    }
    if (place < side * (side - 1)) {
      around.add(place + side);
    }
    return around;
  }

  private static SpatialWeights board(int side) {
    Map<String, List<String>> neighbours = new LinkedHashMap<>();
    for (int place = 0; place < side * side; place++) {
      neighbours.put("p" + place, around(place, side).stream().map(near -> "p" + near).toList());
    }
    return SpatialWeights.contiguity(neighbours, WeightStyle.BINARY);
  }

  private static SpatialInference inference() {
    return SpatialInference.builder()
        .alternative(Alternative.TWO_SIDED)
        .permutations(PERMUTATIONS)
        .seed(2016L)
        .build();
  }

  private static GlobalAutocorrelationInput global(SpatialWeights weights, Observations values) {
    return GlobalAutocorrelationInput.builder()
        .measure(GlobalMeasure.MORAN)
        .observations(values)
        .weights(weights)
        .inference(inference())
        .build();
  }

  private static LocalAutocorrelationInput local(SpatialWeights weights, Observations values) {
    return LocalAutocorrelationInput.builder()
        .measure(LocalMeasure.MORAN)
        .observations(values)
        .weights(weights)
        .inference(inference())
        .correction(Correction.NONE)
        .build();
  }

  /** Makes the board, and makes sure that threads make no difference. */
  @Setup
  public void prepare() {
    SpatialWeights weights = board(side);
    global = global(weights, observed(side));
    local = local(weights, observed(side));
    values = IntStream.range(0, side * side).mapToDouble(Permutations::value).toArray();
    neighbours =
        IntStream.range(0, side * side)
            .mapToObj(place -> around(place, side).stream().mapToInt(near -> near).toArray())
            .toArray(int[][]::new);
    if (!globalOnTwoThreads().equals(globalOnOneThread())
        || !localOnTwoThreads().equals(localOnOneThread())) {
      throw new IllegalStateException("two threads differ from one");
    }
  }

  /** Lets the threads go. */
  @TearDown
  public void stop() {
    oneMore.shutdown();
  }

  /** The map on one thread. */
  @Benchmark
  @Against("bareShuffles")
  public SpatialResult globalOnOneThread() {
    return GlobalAutocorrelation.answer(global);
  }

  /** The map on two. */
  @Benchmark
  @Against("globalOnOneThread")
  public SpatialResult globalOnTwoThreads() {
    return GlobalAutocorrelation.answer(global, oneMore);
  }

  /** Each place on one thread. */
  @Benchmark
  public SpatialResult localOnOneThread() {
    return LocalAutocorrelation.answer(local);
  }

  /** Each place on two. */
  @Benchmark
  @Against("localOnOneThread")
  public SpatialResult localOnTwoThreads() {
    return LocalAutocorrelation.answer(local, oneMore);
  }

  /** Shuffles and sums of products over arrays. */
  @Benchmark
  public double bareShuffles() {
    double all = 0;
    SplittableRandom random = new SplittableRandom(2016);
    for (int permutation = 0; permutation < PERMUTATIONS; permutation++) {
      double[] shuffled = values.clone();
      for (int i = shuffled.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        double value = shuffled[i];
        shuffled[i] = shuffled[j];
        shuffled[j] = value;
      }
      for (int i = 0; i < shuffled.length; i++) {
        double near = 0;
        for (int j : neighbours[i]) {
          near += shuffled[j];
        }
        all += shuffled[i] * near;
      }
    }
    return all;
  }
}
