package org.creativehubs.metrics.agglomeration;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.metrics.internal.Tidy;

/** What the plants of a pattern see within each distance. */
final class RipleyCounts {

  private static final int BLOCK = 256;
  private static final double LARGEST_WEIGHT = 100;

  private final RipleyInput input;
  private final Positions positions;
  private final double[] radii;
  private final int plants;
  private final double area;
  private final Optional<Window> window;

  /** By the first radius that reaches them; and then, with all nearer ones. */
  private final double[] weights;

  private final long[] pairs;
  private final long[] innerPairs;
  private final long[] innerPlants;
  private int firstLarge;

  private RipleyCounts(RipleyInput input, Positions positions) {
    this.input = input;
    this.positions = positions;
    this.radii = Doubles.toArray(input.radii());
    this.plants = positions.size();
    this.area = input.extent();
    this.window = input.window();
    this.weights = new double[radii.length];
    this.pairs = new long[radii.length];
    this.innerPairs = new long[radii.length];
    this.innerPlants = new long[radii.length];
    this.firstLarge = radii.length;
  }

  /** The counts of blocks of plants, added up in order, whichever thread makes them. */
  static RipleyCounts of(RipleyInput input, Positions positions, Executor executor) {
    RipleyCounts all = new RipleyCounts(input, positions);
    SharedWork.on(executor)
        .results(
            (positions.size() + BLOCK - 1) / BLOCK,
            block -> new RipleyCounts(input, positions).counted(block))
        .forEach(all::add);
    all.cumulate();
    return all;
  }

  private RipleyCounts counted(int block) {
    long[] seen = new long[radii.length];
    for (int i = block * BLOCK; i < Math.min(plants, (block + 1) * BLOCK); i++) {
      look(i, seen);
    }
    return this;
  }

  private void look(int from, long[] seen) {
    Arrays.fill(seen, 0);
    for (int to = 0; to < plants; to++) {
      double distance = positions.distance(from, to);
      int bin = Positions.bin(radii, distance);
      if (to != from && bin < radii.length) {
        double weight = weight(from, to, distance);
        if (weight < LARGEST_WEIGHT) {
          weights[bin] += weight;
        } else {
          firstLarge = Math.min(firstLarge, bin);
        }
        seen[bin]++;
      }
    }
    addInner(from, seen);
  }

  private void addInner(int from, long[] seen) {
    double inside = input.edge() == EdgeCorrection.BORDER ? toBorder(from) : 0;
    long within = 0;
    for (int i = 0; i < radii.length; i++) {
      within += seen[i];
      pairs[i] += seen[i];
      if (inside >= radii[i]) {
        innerPairs[i] += within;
        innerPlants[i]++;
      }
    }
  }

  private double toBorder(int plant) {
    return window.orElseThrow().toBorder(positions.x(plant), positions.y(plant));
  }

  private double weight(int from, int to, double distance) {
    double x = positions.x(from);
    double y = positions.y(from);
    return switch (input.edge()) {
      case NONE, BORDER -> 1;
      case TRANSLATE ->
          window.orElseThrow().translationWeight(x - positions.x(to), y - positions.y(to));
      case ISOTROPIC -> distance == 0 ? 1 : window.orElseThrow().isotropicWeight(x, y, distance);
    };
  }

  private void add(RipleyCounts other) {
    for (int i = 0; i < radii.length; i++) {
      weights[i] += other.weights[i];
      pairs[i] += other.pairs[i];
      innerPairs[i] += other.innerPairs[i];
      innerPlants[i] += other.innerPlants[i];
    }
    firstLarge = Math.min(firstLarge, other.firstLarge);
  }

  private void cumulate() {
    for (int i = 1; i < radii.length; i++) {
      weights[i] += weights[i - 1];
      pairs[i] += pairs[i - 1];
    }
  }

  int plants() {
    return plants;
  }

  double weights(int radius) {
    return weights[radius];
  }

  double pairs(int radius) {
    return pairs[radius];
  }

  double innerPairs(int radius) {
    return innerPairs[radius];
  }

  double innerPlants(int radius) {
    return innerPlants[radius];
  }

  Optional<Reason> undefined(int radius) {
    if (plants < 2) {
      return Optional.of(Reason.NO_PAIR);
    }
    if (input.edge() == EdgeCorrection.BORDER) {
      return innerPlants[radius] == 0 ? Optional.of(Reason.ALL_NEAR_BORDER) : Optional.empty();
    }
    return radius >= firstLarge ? Optional.of(Reason.LARGE_EDGE_WEIGHT) : Optional.empty();
  }

  /** K or L, where it is not undefined. */
  double value(int radius) {
    double k =
        input.edge() == EdgeCorrection.BORDER
            ? area * innerPairs[radius] / plants / innerPlants[radius]
            : area * weights[radius] / plants / (plants - 1);
    return input.function() == KFunction.K ? k : Math.sqrt(k / Math.PI);
  }

  /** K or L with its numbers. */
  Term term(int radius) {
    Term n = Term.of(plants);
    Term k =
        input.edge() == EdgeCorrection.BORDER
            ? Tidy.term(area)
                .times(Term.of((double) innerPairs[radius]))
                .dividedBy(n.times(Term.of((double) innerPlants[radius])))
            : Tidy.term(area)
                .dividedBy(n.times(Term.of(plants - 1)))
                .times(Tidy.term(weights[radius]));
    return input.function() == KFunction.K ? k : k.dividedBy(Term.of(Math.PI).named("pi")).sqrt();
  }

  /** K or L at each radius, NaN where it is undefined. */
  double[] values() {
    double[] values = new double[radii.length];
    Arrays.setAll(values, i -> undefined(i).isPresent() ? Double.NaN : value(i));
    return values;
  }
}
