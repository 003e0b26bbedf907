package org.creativehubs.metrics.agglomeration;

import com.google.common.primitives.Doubles;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.metrics.index.IndexPart;

/** The neighbourhoods behind one curve. */
final class NeighbourCurve {

  /** Where the method comes from. */
  static final Source SOURCE =
      Source.builder()
          .document(
              "E. Marcon and F. Puech, Measures of the Geographic Concentration of Industries:"
                  + " Improving Distance-Based Methods, Journal of Economic Geography 10 (5)")
          .edition("2010")
          .build();

  /** Some minutes on one core. */
  static final Cap PAIRS = Cap.ofWork("pairs of plants, in all draws", 20_000_000_000L);

  private static final int BLOCK = 64;

  private final MarconPuechInput input;
  private final Positions positions;
  private final double[] radii;
  private final int industry;
  private final int neighbour;
  private final Labelled observed;

  NeighbourCurve(MarconPuechInput input) {
    this.input = input;
    this.positions = Positions.of(input.plants(), input.distance());
    this.radii = Doubles.toArray(input.radii());
    this.industry = input.plants().industries().indexOf(input.industry());
    this.neighbour = input.plants().industries().indexOf(input.neighbour());
    this.observed = Labelled.observed(input.plants());
  }

  /** Sums over plants of an industry that have a neighbour, by distance. */
  private static final class Sums {
    final double[] near;
    final double[] overall;
    final int[] plants;

    Sums(int radii) {
      near = new double[radii];
      overall = new double[radii];
      plants = new int[radii];
    }

    void add(Sums other) {
      for (int i = 0; i < near.length; i++) {
        near[i] += other.near[i];
        overall[i] += other.overall[i];
        plants[i] += other.plants[i];
      }
    }

    /** M, or NaN where there is none; the number of plants cancels out. */
    double[] quotients() {
      double[] quotients = new double[near.length];
      for (int i = 0; i < quotients.length; i++) {
        quotients[i] = overall[i] > 0 ? near[i] / overall[i] : Double.NaN;
      }
      return quotients;
    }
  }

  /** A pattern with what is needed of it as a whole. */
  private final class Pattern {
    final Labelled labels;
    final int[] centres;

    Pattern(Labelled labels) {
      this.labels = labels;
      this.centres = labels.positionsOf(industry);
    }

    int blocks() {
      return (centres.length + BLOCK - 1) / BLOCK;
    }

    Sums block(int block) {
      Spending.current().heed();
      Sums sums = new Sums(radii.length);
      for (int i = block * BLOCK; i < Math.min(centres.length, (block + 1) * BLOCK); i++) {
        look(centres[i], sums);
      }
      return sums;
    }

    private void look(int centre, Sums sums) {
      double[] all = new double[radii.length];
      double[] wanted = new double[radii.length];
      double rest = 0;
      double wantedRest = 0;
      for (int other = 0; other < labels.count(); other++) {
        if (other != centre) {
          int bin = Positions.bin(radii, positions.distance(centre, other));
          double size = labels.size(other);
          double sought = labels.is(other, neighbour) ? size : 0;
          rest += size;
          wantedRest += sought;
          if (bin < radii.length) {
            all[bin] += size;
            wanted[bin] += sought;
          }
        }
      }
      add(sums, all, wanted, wantedRest / rest);
    }
  }

  private static void add(Sums sums, double[] all, double[] wanted, double overall) {
    double near = 0;
    double nearWanted = 0;
    for (int i = 0; i < all.length; i++) {
      near += all[i];
      nearWanted += wanted[i];
      if (near > 0) {
        sums.near[i] += nearWanted / near;
        sums.overall[i] += overall;
        sums.plants[i]++;
      }
    }
  }

  DistanceCurve curve(Executor executor) {
    long centres = observed.positionsOf(industry).length;
    Simulation.check(PAIRS, input.simulation(), centres, observed.count());
    DistanceCurve.Builder curve = DistanceCurve.builder();
    curve
        .index("Marcon-Puech M of " + input.neighbour() + " around " + input.industry())
        .formula("mean_i (w_c(i, r) / w(i, r)) / mean_i ((W_c - w_i [same]) / (W - w_i))")
        .addConventions("weighted by the sizes of plants, cumulative, a plant itself left out")
        .addConventions(input.distance().convention())
        .source(SOURCE);
    input.simulation().ifPresent(asked -> addConventions(curve, asked));
    Sums sums = observed(executor);
    Optional<Bands> bands = input.simulation().map(asked -> bands(executor, asked));
    for (int i = 0; i < radii.length; i++) {
      curve.addPoints(point(i, sums, bands));
    }
    return curve.build();
  }

  private void addConventions(DistanceCurve.Builder curve, Simulation asked) {
    curve.addConventions(input.nullModel().convention(), asked.convention());
  }

  private Sums observed(Executor executor) {
    Pattern pattern = new Pattern(observed);
    Sums sums = new Sums(radii.length);
    SharedWork.on(executor).results(pattern.blocks(), pattern::block).forEach(sums::add);
    return sums;
  }

  private Bands bands(Executor executor, Simulation asked) {
    List<double[]> draws =
        SharedWork.on(executor)
            .costing((long) observed.positionsOf(industry).length * observed.count())
            .results(asked.draws(), draw -> drawn(RandomStream.of(asked.seed(), draw)));
    return Bands.of(draws, asked);
  }

  private double[] drawn(RandomStream random) {
    Pattern pattern = new Pattern(observed.drawn(input.nullModel(), industry, random));
    Sums sums = new Sums(radii.length);
    for (int block = 0; block < pattern.blocks(); block++) {
      sums.add(pattern.block(block));
    }
    return sums.quotients();
  }

  private CurvePoint point(int radius, Sums sums, Optional<Bands> bands) {
    CurvePoint.Builder point = CurvePoint.builder();
    point.distance(radii[radius]);
    int plants = sums.plants[radius];
    point.addParts(IndexPart.of("plants with a neighbour", plants));
    if (plants == 0) {
      return point
          .undefined(
              Reason.NO_NEIGHBOURS.because(
                  "no plant of the industry has a neighbour within the distance"))
          .build();
    }
    IndexPart near = IndexPart.of("mean share near them", sums.near[radius] / plants);
    IndexPart overall = IndexPart.of("mean share overall", sums.overall[radius] / plants);
    point.addParts(near, overall);
    return sums.overall[radius] > 0
        ? point
            .found(near.term().dividedBy(overall.term()), sums.near[radius] / sums.overall[radius])
            .local(bands.flatMap(all -> all.local(radius)))
            .global(bands.flatMap(all -> all.global(radius)))
            .build()
        : point.undefined(Reason.NO_OTHER_PLANT.undefined()).build();
  }
}
