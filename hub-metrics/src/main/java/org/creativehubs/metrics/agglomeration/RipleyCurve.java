package org.creativehubs.metrics.agglomeration;

import com.google.common.primitives.Doubles;
import java.util.concurrent.Executor;
import org.creativehubs.metrics.index.IndexPart;

/** The counting behind one curve. */
final class RipleyCurve {

  private static final int BLOCK = 256;
  private static final double LARGEST_WEIGHT = 100;

  /** What the plants of a block see; the first two by the first radius that reaches. */
  private static final class Counted {
    final double[] weights;
    final long[] pairs;
    final long[] innerPairs;
    final long[] innerPlants;
    int firstLarge;

    Counted(int radii) {
      weights = new double[radii];
      pairs = new long[radii];
      innerPairs = new long[radii];
      innerPlants = new long[radii];
      firstLarge = radii;
    }

    void add(Counted other) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] += other.weights[i];
        pairs[i] += other.pairs[i];
        innerPairs[i] += other.innerPairs[i];
        innerPlants[i] += other.innerPlants[i];
      }
      firstLarge = Math.min(firstLarge, other.firstLarge);
    }
  }

  private final RipleyInput input;
  private final Positions positions;
  private final double[] radii;
  private final int plants;
  private final double area;

  RipleyCurve(RipleyInput input) {
    this.input = input;
    this.positions = Positions.of(input.plants(), input.chosen(), input.distance());
    this.radii = Doubles.toArray(input.radii());
    this.plants = positions.size();
    this.area = input.area().orElseGet(() -> input.window().orElseThrow().area());
  }

  DistanceCurve curve(Executor executor) {
    Counted all = new Counted(radii.length);
    Tasks.all(executor, (plants + BLOCK - 1) / BLOCK, this::block).forEach(all::add);
    DistanceCurve.Builder curve = DistanceCurve.builder();
    curve
        .index(input.function().title() + input.industry().map(name -> " of " + name).orElse(""))
        .formula(input.function().formula())
        .addConventions(input.edge().convention(), input.distance().convention())
        .source(Ripley.SOURCE);
    double weights = 0;
    long pairs = 0;
    for (int i = 0; i < radii.length; i++) {
      weights += all.weights[i];
      pairs += all.pairs[i];
      curve.addPoints(point(all, i, weights, pairs));
    }
    return curve.build();
  }

  private Counted block(int block) {
    Counted counted = new Counted(radii.length);
    for (int i = block * BLOCK; i < Math.min(plants, (block + 1) * BLOCK); i++) {
      look(i, counted);
    }
    return counted;
  }

  private void look(int from, Counted counted) {
    long[] seen = new long[radii.length];
    for (int to = 0; to < plants; to++) {
      double distance = positions.distance(from, to);
      int bin = Positions.bin(radii, distance);
      if (to != from && bin < radii.length) {
        double weight = weight(from, to, distance);
        if (weight < LARGEST_WEIGHT) {
          counted.weights[bin] += weight;
        } else {
          counted.firstLarge = Math.min(counted.firstLarge, bin);
        }
        seen[bin]++;
      }
    }
    add(counted, from, seen);
  }

  private void add(Counted counted, int from, long[] seen) {
    double inside = input.edge() == EdgeCorrection.BORDER ? toBorder(from) : 0;
    long within = 0;
    for (int i = 0; i < radii.length; i++) {
      within += seen[i];
      counted.pairs[i] += seen[i];
      if (inside >= radii[i]) {
        counted.innerPairs[i] += within;
        counted.innerPlants[i]++;
      }
    }
  }

  private double toBorder(int plant) {
    return input.window().orElseThrow().toBorder(positions.x(plant), positions.y(plant));
  }

  private double weight(int from, int to, double distance) {
    double x = positions.x(from);
    double y = positions.y(from);
    return switch (input.edge()) {
      case NONE, BORDER -> 1;
      case TRANSLATE ->
          input.window().orElseThrow().translationWeight(x - positions.x(to), y - positions.y(to));
      case ISOTROPIC ->
          distance == 0 ? 1 : input.window().orElseThrow().isotropicWeight(x, y, distance);
    };
  }

  private CurvePoint point(Counted all, int radius, double weights, long pairs) {
    CurvePoint.Builder point = CurvePoint.builder();
    point.distance(radii[radius]);
    point.addParts(IndexPart.of("area", area), IndexPart.of("plants", plants));
    point.addParts(IndexPart.of("ordered pairs within the distance", (double) pairs));
    if (plants < 2) {
      return point.undefined(UndefinedAgglomeration.NO_PAIR.reason()).build();
    }
    return input.edge() == EdgeCorrection.BORDER
        ? border(point, all.innerPairs[radius], all.innerPlants[radius])
        : weighted(point, radius >= all.firstLarge, weights);
  }

  private CurvePoint weighted(CurvePoint.Builder point, boolean large, double weights) {
    if (large) {
      return point.undefined(UndefinedAgglomeration.LARGE_EDGE_WEIGHT.reason()).build();
    }
    point.addParts(IndexPart.of("their weights", weights));
    return point.value(told(area * weights / plants / (plants - 1))).build();
  }

  private CurvePoint border(CurvePoint.Builder point, long pairs, long inner) {
    point.addParts(
        IndexPart.of("plants away from the border", (double) inner),
        IndexPart.of("their neighbours within the distance", (double) pairs));
    return inner == 0
        ? point.undefined(UndefinedAgglomeration.ALL_NEAR_BORDER.reason()).build()
        : point.value(told(area * pairs / plants / inner)).build();
  }

  private double told(double k) {
    return input.function() == KFunction.K ? k : Math.sqrt(k / Math.PI);
  }
}
