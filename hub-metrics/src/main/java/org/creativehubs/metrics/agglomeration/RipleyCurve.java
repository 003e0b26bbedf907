package org.creativehubs.metrics.agglomeration;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.metrics.index.IndexPart;

/** The counts behind one curve, as observed and as drawn. */
final class RipleyCurve {

  /** Where the method comes from. */
  static final Source SOURCE =
      Source.builder()
          .document(
              "B. D. Ripley, The Second-Order Analysis of Stationary Point Processes, Journal of"
                  + " Applied Probability 13 (2)")
          .edition("1976")
          .build();

  /** A quarter of an hour or so on one core. */
  static final Cap PAIRS = Cap.ofWork("pairs of plants, in all draws", 50_000_000_000L);

  private final RipleyInput input;
  private final int[] own;
  private final Positions sites;

  RipleyCurve(RipleyInput input) {
    this.input = input;
    this.own = input.chosen();
    this.sites = Positions.of(input.plants(), input.distance());
  }

  DistanceCurve curve(Executor executor) {
    Simulation.check(PAIRS, input.simulation(), own.length, own.length);
    RipleyCounts counts = RipleyCounts.of(input, sites.chosen(own, own.length), executor);
    DistanceCurve.Builder curve = DistanceCurve.builder();
    curve
        .index(input.function().title() + input.industry().map(name -> " of " + name).orElse(""))
        .formula(input.function().formula())
        .addConventions(input.edge().convention(), input.distance().convention())
        .source(SOURCE);
    input.nullModel().map(RipleyNullModel::convention).ifPresent(curve::addConventions);
    input.simulation().map(Simulation::convention).ifPresent(curve::addConventions);
    Optional<Bands> bands =
        own.length < 2 ? Optional.empty() : input.simulation().map(asked -> bands(executor, asked));
    for (int i = 0; i < input.radii().size(); i++) {
      curve.addPoints(point(counts, i, bands));
    }
    return curve.build();
  }

  private Bands bands(Executor executor, Simulation asked) {
    return Bands.of(
        SharedWork.on(executor)
            .costing((long) own.length * own.length)
            .results(asked.draws(), draw -> drawn(RandomStream.of(asked.seed(), draw))),
        asked);
  }

  private double[] drawn(RandomStream random) {
    return RipleyCounts.of(input, positions(random), Runnable::run).values();
  }

  private Positions positions(RandomStream random) {
    if (input.nullModel().orElseThrow() == RipleyNullModel.COMPLETE_SPATIAL_RANDOMNESS) {
      return Positions.drawn(input.window().orElseThrow(), own.length, random);
    }
    int[] places = Positions.all(input.plants());
    random.shuffle(places, own.length);
    return sites.chosen(places, own.length);
  }

  private CurvePoint point(RipleyCounts counts, int radius, Optional<Bands> bands) {
    CurvePoint.Builder point = CurvePoint.builder();
    point.distance(input.radii().get(radius));
    point.addParts(
        IndexPart.of("area", input.extent()),
        IndexPart.of("plants", counts.plants()),
        IndexPart.of("ordered pairs within the distance", counts.pairs(radius)));
    addParts(point, counts, radius);
    return counts
        .undefined(radius)
        .map(reason -> point.undefined(reason.undefined()))
        .orElseGet(
            () ->
                point
                    .found(counts.term(radius), counts.value(radius))
                    .local(bands.flatMap(all -> all.local(radius)))
                    .global(bands.flatMap(all -> all.global(radius))))
        .build();
  }

  private void addParts(CurvePoint.Builder point, RipleyCounts counts, int radius) {
    if (input.edge() == EdgeCorrection.BORDER && counts.plants() > 1) {
      point.addParts(
          IndexPart.of("plants away from the border", counts.innerPlants(radius)),
          IndexPart.of("their neighbours within the distance", counts.innerPairs(radius)));
    } else if (counts.undefined(radius).isEmpty()) {
      point.addParts(IndexPart.of("their weights", counts.weights(radius)));
    }
  }
}
