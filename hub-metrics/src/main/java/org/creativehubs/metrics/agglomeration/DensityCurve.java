package org.creativehubs.metrics.agglomeration;

import com.google.common.math.LongMath;
import com.google.common.primitives.Doubles;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.Sum;
import org.creativehubs.metrics.internal.Tidy;

/** The densities of distances behind one curve. */
final class DensityCurve {

  /** Where the method comes from. */
  static final Source SOURCE =
      Source.builder()
          .document(
              "G. Duranton and H. G. Overman, Testing for Localization Using Micro-Geographic"
                  + " Data, Review of Economic Studies 72 (4)")
          .edition("2005")
          .build();

  /** Some minutes on one core. */
  static final Cap KERNELS =
      Cap.ofWork("pairs of plants times distances, in all draws", 20_000_000_000L);

  private static final int BLOCK = 64;

  /** So many bandwidths off, the kernel is less than half the smallest double. */
  private static final double REACH = 39;

  private static final double NORMAL = 1 / StrictMath.sqrt(2 * StrictMath.PI);

  private final DurantonOvermanInput input;
  private final Positions sites;
  private final int[] own;
  private final double[] sizes;
  private final double[] distances;

  /** The sum of the weights of all pairs, the same for every draw. */
  private final double weights;

  DensityCurve(DurantonOvermanInput input) {
    this.input = input;
    this.sites = Positions.of(input.plants(), input.distance());
    this.own = Positions.chosen(input.plants(), input.industry());
    this.sizes = IntStream.of(own).mapToDouble(this::size).toArray();
    this.distances = Doubles.toArray(input.distances());
    this.weights = weights();
  }

  private double size(int plant) {
    return input.weighting() == PairWeighting.EQUAL ? 1 : input.plants().sizeAt(plant);
  }

  private double weights() {
    Sum pairs = new Sum();
    double before = 0;
    for (double size : sizes) {
      pairs.add(before * size);
      before += size;
    }
    return pairs.value();
  }

  DistanceCurve curve(Executor executor) {
    Simulation.check(KERNELS, input.simulation(), pairs(), distances.length);
    DistanceCurve.Builder curve = DistanceCurve.builder();
    curve
        .index("Duranton-Overman Kd of " + input.industry())
        .formula("sum_(i < j) w_ij " + input.boundary().kernel() + " / (h sum_(i < j) w_ij)")
        .addConventions("Gaussian kernel of bandwidth " + input.bandwidth())
        .addConventions(input.boundary().convention(), input.weighting().convention())
        .addConventions(input.distance().convention())
        .source(SOURCE);
    input.simulation().map(Simulation::convention).ifPresent(curve::addConventions);
    double[] densities = own.length < 2 ? new double[0] : observed(executor);
    Optional<Bands> bands =
        own.length < 2 ? Optional.empty() : input.simulation().map(asked -> bands(executor, asked));
    for (int i = 0; i < distances.length; i++) {
      curve.addPoints(point(i, densities, bands));
    }
    return curve.build();
  }

  private double[] observed(Executor executor) {
    double[] sums = new double[distances.length];
    int blocks = (own.length + BLOCK - 1) / BLOCK;
    for (double[] block : SharedWork.on(executor).results(blocks, block -> sums(own, block))) {
      add(sums, block);
    }
    return scaled(sums);
  }

  private Bands bands(Executor executor, Simulation asked) {
    List<double[]> draws =
        SharedWork.on(executor)
            .costing(LongMath.saturatedMultiply(pairs(), distances.length))
            .results(asked.draws(), draw -> drawn(RandomStream.of(asked.seed(), draw)));
    return Bands.of(draws, asked);
  }

  private double[] drawn(RandomStream random) {
    int[] places = Positions.all(input.plants());
    random.shuffle(places, own.length);
    double[] sums = new double[distances.length];
    for (int block = 0; block * BLOCK < own.length; block++) {
      add(sums, sums(places, block));
    }
    return scaled(sums);
  }

  private long pairs() {
    return (long) own.length * (own.length - 1) / 2;
  }

  private static void add(double[] sums, double[] block) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += block[i];
    }
  }

  /** Kernels of the pairs of the plants of a block with those behind them. */
  private double[] sums(int[] places, int block) {
    Spending.current().heed();
    double[] sums = new double[distances.length];
    for (int i = block * BLOCK; i < Math.min(own.length, (block + 1) * BLOCK); i++) {
      for (int j = i + 1; j < own.length; j++) {
        add(sums, sites.distance(places[i], places[j]), sizes[i] * sizes[j]);
      }
    }
    return sums;
  }

  private void add(double[] sums, double apart, double weight) {
    if (apart - distances[distances.length - 1] > REACH * input.bandwidth()) {
      return;
    }
    boolean reflected = input.boundary() == Boundary.REFLECTED;
    for (int i = 0; i < distances.length; i++) {
      sums[i] += weight * kernel(distances[i] - apart);
      if (reflected) {
        sums[i] += weight * kernel(distances[i] + apart);
      }
    }
  }

  private double kernel(double difference) {
    double scaled = difference / input.bandwidth();
    return StrictMath.exp(-scaled * scaled / 2);
  }

  private double[] scaled(double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] / weights * NORMAL / input.bandwidth();
    }
    return sums;
  }

  private CurvePoint point(int distance, double[] densities, Optional<Bands> bands) {
    CurvePoint.Builder point = CurvePoint.builder();
    point.distance(distances[distance]);
    point.addParts(
        IndexPart.of("plants of the industry", own.length),
        IndexPart.of("sites", sites.size()),
        IndexPart.of("bandwidth", input.bandwidth()));
    if (densities.length == 0) {
      return point
          .undefined(Reason.NO_PAIR.because("there are fewer than two plants, so no distance"))
          .build();
    }
    double mean = densities[distance] * input.bandwidth();
    return point
        .addParts(IndexPart.of("mean of the kernel over pairs", mean))
        .found(Tidy.term(mean).dividedBy(Tidy.term(input.bandwidth())), densities[distance])
        .local(bands.flatMap(all -> all.local(distance)))
        .global(bands.flatMap(all -> all.global(distance)))
        .build();
  }
}
