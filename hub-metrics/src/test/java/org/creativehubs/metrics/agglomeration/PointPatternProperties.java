package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.employment.Plant;
import org.creativehubs.core.employment.Plants;

class PointPatternProperties {

  private static final List<Double> RADII = List.of(0.5, 1.0, 2.0, 4.0, 20.0);

  @Provide
  Arbitrary<List<Plant>> plants() {
    Arbitrary<String> industries = Arbitraries.of("film", "design");
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 10).ofScale(2);
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 50);
    Arbitrary<Plant> plant =
        Combinators.combine(industries, sizes, place, place)
            .as(
                (industry, size, x, y) ->
                    Plant.builder().region("r").industry(industry).size(size).x(x).y(y).build());
    return plant.list().ofMinSize(2).ofMaxSize(150);
  }

  private static Plants film(List<Plant> plants) {
    return Plants.of(
        plants.stream()
            .map(
                plant ->
                    Plant.builder()
                        .region("r")
                        .industry("film")
                        .size(plant.size())
                        .x(plant.x())
                        .y(plant.y())
                        .build())
            .toList());
  }

  private static MarconPuechInput.Builder neighbourhood(Plants plants) {
    MarconPuechInput.Builder input = MarconPuechInput.builder();
    input.plants(plants).industry(plants.industries().get(0)).addAllRadii(RADII);
    return input;
  }

  private static DurantonOvermanInput.Builder density(Plants plants) {
    DurantonOvermanInput.Builder input = DurantonOvermanInput.builder();
    input.plants(plants).industry(plants.industries().get(0)).addAllDistances(RADII);
    input.bandwidth(0.4).boundary(Boundary.REFLECTED);
    return input;
  }

  private static RipleyInput.Builder ripley(Plants plants, EdgeCorrection edge) {
    RipleyInput.Builder input = RipleyInput.builder();
    input.plants(plants).edge(edge).addAllRadii(RADII.subList(0, 4));
    input.window(Window.builder().west(0).east(10).south(0).north(10).build());
    return input;
  }

  @Property(tries = 100)
  void whereAllPlantsAreOfTheIndustryMIsOne(
      @ForAll("plants") List<Plant> plants, @ForAll NullModel model, @ForAll long seed) {
    MarconPuechInput.Builder input = neighbourhood(film(plants));
    input.nullModel(model).simulation(Simulation.of(5, seed));
    for (CurvePoint point : MarconPuech.answer(input.build()).points()) {
      point.value().ifPresent(value -> assertThat(value).isEqualTo(1));
      point.local().ifPresent(band -> assertThat(band).isEqualTo(Band.of(1, 1)));
    }
  }

  @Property(tries = 100)
  void withinReachOfEverythingMIsOne(@ForAll("plants") List<Plant> plants) {
    CurvePoint last = MarconPuech.answer(neighbourhood(Plants.of(plants)).build()).at(20);
    last.value().ifPresent(value -> assertThat(value).isCloseTo(1, within(1e-12)));
  }

  @Property(tries = 25)
  void bandsAreTheSameBitsForAnyNumberOfThreads(
      @ForAll("plants") List<Plant> plants,
      @ForAll long seed,
      @ForAll RipleyNullModel model,
      @ForAll @IntRange(min = 1, max = 5) int threads) {
    Plants all = Plants.of(plants);
    Simulation simulation = Simulation.builder().draws(29).seed(seed).level(0.1).build();
    DurantonOvermanInput density = density(all).simulation(simulation).build();
    MarconPuechInput neighbourhood = neighbourhood(all).simulation(simulation).build();
    RipleyInput ripley =
        ripley(all, EdgeCorrection.TRANSLATE)
            .industry(all.industries().get(0))
            .simulation(simulation)
            .nullModel(model)
            .build();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      assertThat(DurantonOverman.on(pool).of(density)).isEqualTo(DurantonOverman.answer(density));
      assertThat(MarconPuech.on(pool).of(neighbourhood))
          .isEqualTo(MarconPuech.answer(neighbourhood));
      assertThat(Ripley.on(pool).of(ripley)).isEqualTo(Ripley.answer(ripley));
    } finally {
      pool.shutdownNow();
    }
  }

  @Property(tries = 50)
  void theGlobalBandHoldsTheLocalOne(
      @ForAll("plants") List<Plant> plants, @ForAll long seed, @ForAll NullModel model) {
    Simulation simulation = Simulation.builder().draws(40).seed(seed).level(0.1).build();
    MarconPuechInput.Builder input = neighbourhood(Plants.of(plants));
    input.nullModel(model).simulation(simulation);
    for (CurvePoint point : MarconPuech.answer(input.build()).points()) {
      assertThat(point.local().isPresent()).isEqualTo(point.global().isPresent());
      point
          .local()
          .ifPresent(
              local -> {
                Band global = point.global().orElseThrow();
                assertThat(global.lower()).isLessThanOrEqualTo(local.lower());
                assertThat(global.upper()).isGreaterThanOrEqualTo(local.upper());
              });
    }
  }

  /** Where all plants are of the industry, every shuffle of labels is the pattern itself. */
  @Property(tries = 50)
  void shuffledLabelsOfOneIndustryLeaveABandWithoutWidth(
      @ForAll("plants") List<Plant> plants, @ForAll long seed, @ForAll EdgeCorrection edge) {
    RipleyInput.Builder input = ripley(film(plants), edge);
    input.industry("film").nullModel(RipleyNullModel.RANDOM_LABELLING);
    for (CurvePoint point :
        Ripley.answer(input.simulation(Simulation.of(3, seed)).build()).points()) {
      if (point.value().isPresent()) {
        double value = point.value().getAsDouble();
        assertThat(point.local().orElseThrow().lower()).isCloseTo(value, within(1e-9));
        assertThat(point.global().orElseThrow().upper()).isCloseTo(value, within(1e-9));
      } else {
        assertThat(point.local()).isEmpty();
      }
    }
  }

  /** The mean of K over draws is pi r^2: the level at which half of them lie is near it. */
  @Property(tries = 5)
  void completeRandomnessHasAsManyNeighboursAsItsArea(@ForAll long seed) {
    Plants.Builder plants = Plants.builder();
    for (int i = 0; i < 60; i++) {
      plants.add("r", "film", 1, i % 10, i / 6.0);
    }
    RipleyInput.Builder input = ripley(plants.build(), EdgeCorrection.TRANSLATE);
    input.nullModel(RipleyNullModel.COMPLETE_SPATIAL_RANDOMNESS);
    input.simulation(Simulation.builder().draws(200).seed(seed).level(0.499).build());
    for (CurvePoint point : Ripley.answer(input.build()).points().subList(1, 4)) {
      double r = point.distance();
      Band middle = point.local().orElseThrow();
      assertThat(middle.upper()).isGreaterThan(0.9 * Math.PI * r * r);
      assertThat(middle.lower()).isLessThan(1.1 * Math.PI * r * r);
    }
  }

  @Property(tries = 50)
  void noEdgeCorrectionCountsLessThanOnePerPair(
      @ForAll("plants") List<Plant> plants, @ForAll KFunction function) {
    Plants all = Plants.of(plants);
    DistanceCurve none = Ripley.answer(ripley(all, EdgeCorrection.NONE).function(function).build());
    for (EdgeCorrection edge : List.of(EdgeCorrection.TRANSLATE, EdgeCorrection.ISOTROPIC)) {
      for (CurvePoint point :
          Ripley.answer(ripley(all, edge).function(function).build()).points()) {
        double least = none.value(point.distance()).orElseThrow();
        point
            .value()
            .ifPresent(value -> assertThat(value).isGreaterThanOrEqualTo(least * (1 - 1e-12)));
      }
    }
  }

  @Property(tries = 50)
  void kNeverFallsWithDistance(@ForAll("plants") List<Plant> plants) {
    double last = 0;
    for (CurvePoint point :
        Ripley.answer(ripley(Plants.of(plants), EdgeCorrection.NONE).build()).points()) {
      assertThat(point.value().orElseThrow()).isGreaterThanOrEqualTo(last);
      last = point.value().orElseThrow();
    }
  }

  @Property(tries = 30)
  void theReflectedDensityAddsUpToOne(@ForAll("plants") List<Plant> plants) {
    DurantonOvermanInput.Builder input = DurantonOvermanInput.builder();
    Plants all = film(plants);
    input.plants(all).industry("film").bandwidth(0.5).boundary(Boundary.REFLECTED);
    input.weighting(PairWeighting.SIZES);
    double step = 0.1;
    for (int i = 0; i <= 200; i++) {
      input.addDistances(i * step);
    }
    List<CurvePoint> points = DurantonOverman.answer(input.build()).points();
    double sum = -points.get(0).value().orElseThrow() / 2;
    for (CurvePoint point : points) {
      sum += point.value().orElseThrow();
    }
    // the trapezoid rule is exact to 1e-30 for a Gaussian five steps wide; 20 is far from sqrt(200)
    assertThat(sum * step).isCloseTo(1, within(1e-9));
  }

  @Property(tries = 200)
  void greatCirclesKeepTheTriangleAndFindNoDistanceToThemselves(
      @ForAll("globe") List<Plant> three) {
    Positions globe = Positions.of(Plants.of(three), PlantDistance.GREAT_CIRCLE);
    assertThat(globe.distance(0, 0)).isZero();
    assertThat(globe.distance(0, 1)).isEqualTo(globe.distance(1, 0));
    assertThat(globe.distance(0, 2))
        .isLessThanOrEqualTo(globe.distance(0, 1) + globe.distance(1, 2) + 1e-2)
        .isLessThanOrEqualTo(Math.PI * 6371.0088 + 1e-9);
  }

  @Provide
  Arbitrary<List<Plant>> globe() {
    return Combinators.combine(
            Arbitraries.doubles().between(-180, 180), Arbitraries.doubles().between(-90, 90))
        .as((x, y) -> Plant.builder().region("r").industry("i").size(1).x(x).y(y).build())
        .list()
        .ofSize(3);
  }
}
