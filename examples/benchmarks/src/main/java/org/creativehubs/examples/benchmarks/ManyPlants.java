package org.creativehubs.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.metrics.agglomeration.PlantConcentration;
import org.creativehubs.metrics.index.IndexResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ellison-Glaeser indices of 600 industries from 1,000,000 plants keyed by text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ManyPlants {

  private static final int PLANTS = 1_000_000;
  private static final int REGIONS = 400;
  private static final int INDUSTRIES = 600;

  private final String[] regions = new String[PLANTS];
  private final String[] industries = new String[PLANTS];
  private final double[] sizes = new double[PLANTS];

  /** Makes the rows, each with texts of its own as a reader of files makes them. */
  @Setup
  public void makePlants() {
    for (int i = 0; i < PLANTS; i++) {
      regions[i] = "region " + i * 7919L % REGIONS * (i % 3 + 1) % REGIONS;
      industries[i] = "industry " + i * 104729L % 1_000_003 % INDUSTRIES;
      sizes[i] = 1 + i * 31L % 97 * (i % 11);
    }
  }

  /** From rows to indices with z, labels and explanations. */
  @Benchmark
  @Against("bareGrouping")
  public IndexResult ellisonGlaeser() {
    Plants.Builder plants = Plants.builder();
    for (int i = 0; i < PLANTS; i++) {
      plants.add(regions[i], industries[i], sizes[i]);
    }
    return PlantConcentration.ellisonGlaeser().of(plants.build());
  }

  /** The grouping alone: two maps from text to number, and sums by region and industry. */
  @Benchmark
  public double[] bareGrouping() {
    Map<String, Integer> regionNumbers = new HashMap<>();
    Map<String, Integer> industryNumbers = new HashMap<>();
    double[] sums = new double[REGIONS * INDUSTRIES];
    for (int i = 0; i < PLANTS; i++) {
      int region = number(regionNumbers, regions[i]);
      sums[region * INDUSTRIES + number(industryNumbers, industries[i])] += sizes[i];
    }
    return sums;
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      number = numbers.size();
      numbers.put(name, number);
    }
    return number;
  }
}
