package org.creativehubs.examples.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.metrics.agglomeration.Boundary;
import org.creativehubs.metrics.agglomeration.DistanceCurve;
import org.creativehubs.metrics.agglomeration.DurantonOverman;
import org.creativehubs.metrics.agglomeration.DurantonOvermanInput;
import org.creativehubs.metrics.agglomeration.EdgeCorrection;
import org.creativehubs.metrics.agglomeration.MarconPuech;
import org.creativehubs.metrics.agglomeration.MarconPuechInput;
import org.creativehubs.metrics.agglomeration.Ripley;
import org.creativehubs.metrics.agglomeration.RipleyInput;
import org.creativehubs.metrics.agglomeration.Window;
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
 * Curves of 5,000 plants, half of them of the industry asked about, at ten distances. The yardstick
 * of one thread is a bare double loop over all ordered pairs of plants that puts their distances
 * into the same ten classes; that of two threads is one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class PairDistances {

  private static final int SIZE = 100;

  /** How many plants. */
  @Param("5000")
  public int plants;

  private final ExecutorService oneMore = Executors.newFixedThreadPool(1);
  private double[] xs = {};
  private double[] ys = {};
  private RipleyInput ripley = ripley(made(2));
  private DurantonOvermanInput density = density(made(2));
  private MarconPuechInput near = near(made(2));

  private static double x(int plant) {
    return plant * 7919L % 10007 * SIZE / 10007.0;
  }

  private static double y(int plant) {
    return plant * 104_729L % 9973 * SIZE / 9973.0;
  }

  private static Plants made(int count) {
    Plants.Builder plants = Plants.builder();
    for (int i = 0; i < count; i++) {
      plants.add("r", i % 2 == 0 ? "film" : "other", 1 + i % 9, x(i), y(i));
    }
    return plants.build();
  }

  private static RipleyInput ripley(Plants plants) {
    RipleyInput.Builder input = RipleyInput.builder();
    for (int i = 1; i <= 10; i++) {
      input.addRadii((double) i);
    }
    return input
        .plants(plants)
        .edge(EdgeCorrection.TRANSLATE)
        .window(Window.builder().west(0).east(SIZE).south(0).north(SIZE).build())
        .build();
  }

  private static DurantonOvermanInput density(Plants plants) {
    DurantonOvermanInput.Builder input = DurantonOvermanInput.builder();
    for (int i = 1; i <= 10; i++) {
      input.addDistances((double) i);
    }
    return input
        .plants(plants)
        .industry("film")
        .bandwidth(0.5)
        .boundary(Boundary.REFLECTED)
        .build();
  }

  private static MarconPuechInput near(Plants plants) {
    MarconPuechInput.Builder input = MarconPuechInput.builder();
    for (int i = 1; i <= 10; i++) {
      input.addRadii((double) i);
    }
    return input.plants(plants).industry("film").build();
  }

  /** Makes the plants, and makes sure that threads make no difference. */
  @Setup
  public void prepare() {
    Plants made = made(plants);
    ripley = ripley(made);
    density = density(made);
    near = near(made);
    xs = new double[plants];
    ys = new double[plants];
    for (int i = 0; i < plants; i++) {
      xs[i] = x(i);
      ys[i] = y(i);
    }
    if (!ripleyOnTwoThreads().equals(ripleyOnOneThread())
        || !densityOnTwoThreads().equals(densityOnOneThread())
        || !nearOnTwoThreads().equals(nearOnOneThread())) {
      throw new IllegalStateException("two threads differ from one");
    }
  }

  /** Lets the threads go. */
  @TearDown
  public void stop() {
    oneMore.shutdown();
  }

  /** Ripley's K of all plants on one thread. */
  @Benchmark
  @Against("bareLoop")
  public DistanceCurve ripleyOnOneThread() {
    return Ripley.answer(ripley);
  }

  /** Ripley's K of all plants on two. */
  @Benchmark
  @Against("ripleyOnOneThread")
  public DistanceCurve ripleyOnTwoThreads() {
    return Ripley.on(oneMore).of(ripley);
  }

  /** The density of distances between the plants of the industry on one thread. */
  @Benchmark
  @Against("bareLoop")
  public DistanceCurve densityOnOneThread() {
    return DurantonOverman.answer(density);
  }

  /** The density of distances between the plants of the industry on two. */
  @Benchmark
  @Against("densityOnOneThread")
  public DistanceCurve densityOnTwoThreads() {
    return DurantonOverman.on(oneMore).of(density);
  }

  /** M of the industry on one thread. */
  @Benchmark
  @Against("bareLoop")
  public DistanceCurve nearOnOneThread() {
    return MarconPuech.answer(near);
  }

  /** M of the industry on two. */
  @Benchmark
  @Against("nearOnOneThread")
  public DistanceCurve nearOnTwoThreads() {
    return MarconPuech.on(oneMore).of(near);
  }

  /** Distances of all ordered pairs, counted by class. */
  @Benchmark
  public long[] bareLoop() {
    long[] counts = new long[11];
    for (int i = 0; i < xs.length; i++) {
      for (int j = 0; j < xs.length; j++) {
        double dx = xs[i] - xs[j];
        double dy = ys[i] - ys[j];
        counts[Math.min(10, (int) Math.sqrt(dx * dx + dy * dy))]++;
      }
    }
    return counts;
  }
}
