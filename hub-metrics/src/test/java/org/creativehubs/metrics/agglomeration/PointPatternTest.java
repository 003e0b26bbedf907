package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creativehubs.core.employment.Plants;
import org.junit.jupiter.api.Test;

class PointPatternTest {

  private static final Plants CORNERS =
      Plants.builder()
          .add("r", "film", 1, 0, 0)
          .add("r", "film", 1, 3, 0)
          .add("r", "design", 2, 3, 4)
          .add("r", "craft", 6, 10, 10)
          .build();

  private static final Window SQUARE = Window.builder().west(0).east(10).south(0).north(10).build();

  @Test
  void ripleyCountsOrderedPairsUpToAndAtTheDistance() {
    DistanceCurve curve =
        Ripley.answer(ripley(EdgeCorrection.NONE).window(SQUARE).addRadii(3.0, 4.0, 5.0).build());
    assertThat(curve.value(3)).hasValue(100 * 2 / 12.0);
    assertThat(curve.value(4)).hasValue(100 * 4 / 12.0);
    assertThat(curve.value(5)).hasValue(100 * 6 / 12.0);
    assertThat(curve.toString()).isEqualTo("Ripley's K at 3 distances");
  }

  @Test
  void aCornerSeesAQuarterOfItsCircle() {
    assertThat(SQUARE.isotropicWeight(0, 0, 3)).isCloseTo(4, within(1e-14));
    assertThat(SQUARE.isotropicWeight(5, 5, 3)).isEqualTo(1);
    assertThat(SQUARE.isotropicWeight(0, 5, 3)).isCloseTo(2, within(1e-14));
    assertThat(SQUARE.translationWeight(-5, 5)).isEqualTo(4);
  }

  @Test
  void whatRipleyCannotTellSaysWhy() {
    DistanceCurve near =
        Ripley.answer(ripley(EdgeCorrection.BORDER).window(SQUARE).addRadii(5.5).build());
    assertThat(near.at(5.5).undefined().orElseThrow().code()).isEqualTo("ALL_NEAR_BORDER");
    DistanceCurve far =
        Ripley.answer(ripley(EdgeCorrection.TRANSLATE).window(SQUARE).addRadii(5.0, 15.0).build());
    assertThat(far.value(5)).isPresent();
    assertThat(far.at(15).undefined().orElseThrow().code()).isEqualTo("LARGE_EDGE_WEIGHT");
    DistanceCurve one =
        Ripley.answer(
            ripley(EdgeCorrection.NONE).industry("craft").window(SQUARE).addRadii(1.0).build());
    assertThat(one.at(1).undefined().orElseThrow().code()).isEqualTo("NO_PAIR");
    assertThat(one.index()).isEqualTo("Ripley's K of craft");
  }

  @Test
  void theExplanationEndsInTheValue() {
    DistanceCurve curve =
        Ripley.answer(ripley(EdgeCorrection.ISOTROPIC).window(SQUARE).addRadii(3.0).build());
    assertThat(curve.explain(3).steps())
        .extracting(step -> step.label())
        .containsExactly(
            "area", "plants", "ordered pairs within the distance", "their weights", "Ripley's K");
    assertThat(curve.explanations()).containsExactly(curve.explain(3));
    assertThat(curve.table().toString()).contains("distance").doesNotContain("band");
  }

  @Test
  void mComparesTheNeighbourhoodWithTheWhole() {
    MarconPuechInput.Builder input = MarconPuechInput.builder();
    DistanceCurve curve =
        MarconPuech.answer(
            input.plants(CORNERS).industry("film").neighbours("design").addRadii(2.0, 5.0).build());
    assertThat(curve.at(2).undefined().orElseThrow().code()).isEqualTo("NO_NEIGHBOURS");
    // two of three within 5 are design, two of nine overall
    assertThat(curve.value(5).orElseThrow()).isCloseTo(3, within(1e-15));
    MarconPuechInput.Builder alone = MarconPuechInput.builder();
    assertThat(
            MarconPuech.answer(alone.plants(CORNERS).industry("craft").addRadii(20.0).build())
                .at(20)
                .undefined()
                .orElseThrow()
                .code())
        .isEqualTo("NO_OTHER_PLANT");
  }

  @Test
  void anIndustryInOnePlaceIsLocalisedAndKeepsAwayFromNothing() {
    Plants.Builder plants = Plants.builder();
    for (int i = 0; i < 100; i++) {
      boolean film = i % 10 < 3 && i / 10 < 3;
      int row = i / 10;
      plants.add("r", film ? "film" : "other", 1, i % 10, row);
    }
    DurantonOvermanInput.Builder input = DurantonOvermanInput.builder();
    DistanceCurve curve =
        DurantonOverman.answer(
            input
                .plants(plants.build())
                .industry("film")
                .bandwidth(0.5)
                .boundary(Boundary.REFLECTED)
                .addDistances(1.0, 2.0, 6.0)
                .simulation(Simulation.of(200, 7))
                .build());
    assertThat(curve.above(BandKind.GLOBAL)).containsExactly(1.0, 2.0);
    assertThat(curve.below(BandKind.LOCAL)).containsExactly(6.0);
    assertThat(curve.table().columns())
        .containsExactly(
            "distance",
            "value",
            "local from",
            "local to",
            "global from",
            "global to",
            "against the local band");
  }

  /** Nine of a hundred plants sit in a corner of the grid. */
  private static Plants.Builder grid() {
    Plants.Builder plants = Plants.builder();
    for (int i = 0; i < 100; i++) {
      boolean film = i % 10 < 3 && i / 10 < 3;
      int row = i / 10;
      plants.add("r", film ? "film" : "other", 1, i % 10 + 0.5, row + 0.5);
    }
    return plants;
  }

  private static DistanceCurve banded(RipleyNullModel model, ImmutableRipleyInput.Builder input) {
    return Ripley.answer(
        input
            .plants(grid().build())
            .window(SQUARE)
            .edge(EdgeCorrection.ISOTROPIC)
            .addRadii(0.9, 1.5, 2.0)
            .function(KFunction.L)
            .nullModel(model)
            .simulation(Simulation.of(200, 7))
            .build());
  }

  @Test
  void anIndustryInACornerGathersByEitherNullModel() {
    for (RipleyNullModel model : RipleyNullModel.values()) {
      DistanceCurve curve = banded(model, RipleyInput.builder().industry("film"));
      assertThat(curve.above(BandKind.GLOBAL)).containsExactly(1.5, 2.0);
      assertThat(curve.conventions()).contains(model.convention());
    }
  }

  /** A grid keeps further apart than chance has it; none of its plants is nearer than 1. */
  @Test
  void aGridKeepsApartAgainstCompleteRandomness() {
    DistanceCurve curve =
        banded(RipleyNullModel.COMPLETE_SPATIAL_RANDOMNESS, RipleyInput.builder());
    assertThat(curve.below(BandKind.GLOBAL)).containsExactly(0.9);
    Band band = curve.at(0.9).local().orElseThrow();
    assertThat(band.lower()).isBetween(0.6, 0.9);
    assertThat(band.upper()).isBetween(0.9, 1.1);
  }

  @Test
  void aNullModelThatDoesNotFitIsRefused() {
    Simulation simulation = Simulation.of(9, 1);
    assertRefused(
        ripley(EdgeCorrection.NONE).area(3).addRadii(1.0).simulation(simulation),
        "nullModel must be given together with a simulation, but was absent");
    assertRefused(
        ripley(EdgeCorrection.NONE)
            .area(3)
            .addRadii(1.0)
            .simulation(simulation)
            .nullModel(RipleyNullModel.COMPLETE_SPATIAL_RANDOMNESS),
        "nullModel must be RANDOM_LABELLING without a window,"
            + " but was COMPLETE_SPATIAL_RANDOMNESS");
    assertRefused(
        ripley(EdgeCorrection.NONE)
            .area(3)
            .addRadii(1.0)
            .simulation(simulation)
            .nullModel(RipleyNullModel.RANDOM_LABELLING),
        "nullModel must be COMPLETE_SPATIAL_RANDOMNESS without an industry,"
            + " but was RANDOM_LABELLING");
    assertRefused(
        ripley(EdgeCorrection.NONE)
            .addRadii(1.0)
            .industry("film")
            .simulation(simulation)
            .nullModel(RipleyNullModel.RANDOM_LABELLING)
            .window(Window.builder().west(0).east(9).south(0).north(9).build()),
        "plants[3] must lie in the window, but was 10.0, 10.0");
  }

  /** Six plants on one spot, and as many of another industry each by itself. */
  @Test
  void aClumpStandsOutAgainstShuffledLabels() {
    Plants.Builder plants = Plants.builder();
    for (int i = 0; i < 6; i++) {
      plants.add("r", "film", 1, 1 + i / 100.0, 1);
      plants.add("r", "craft", 1, 2 + i, 9 - i);
    }
    CurvePoint film = shuffled(plants.build(), "film");
    assertThat(film.local().orElseThrow().lower()).isLessThan(film.local().orElseThrow().upper());
    assertThat(film.isAbove(BandKind.GLOBAL)).isTrue();
    CurvePoint craft = shuffled(plants.build(), "craft");
    assertThat(craft.value()).hasValue(0);
    assertThat(craft.isAbove(BandKind.LOCAL)).isFalse();
  }

  private static CurvePoint shuffled(Plants plants, String industry) {
    RipleyInput.Builder input = RipleyInput.builder();
    input.plants(plants).edge(EdgeCorrection.NONE).window(SQUARE).addRadii(0.5).industry(industry);
    input.nullModel(RipleyNullModel.RANDOM_LABELLING).simulation(Simulation.of(99, 1));
    return Ripley.answer(input.build()).points().get(0);
  }

  @Test
  void bandsLeaveOutTheirShareOfDraws() {
    List<double[]> draws = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      draws.add(new double[] {i, 19 - i});
    }
    Bands bands = Bands.of(draws, Simulation.builder().draws(20).seed(1).level(0.1).build());
    assertThat(bands.local(0)).hasValue(Band.of(2, 17));
    // above 18 at either distance lies one draw each, above 17 two each: two of 20 are 0.1
    assertThat(bands.global(1)).hasValue(Band.of(1, 18));
  }

  @Test
  void parisIsAsFarFromLondonAsTheGlobeHasIt() {
    Plants cities =
        Plants.builder()
            .add("r", "i", 1, 0, 0)
            .add("r", "i", 1, 90, 0)
            .add("r", "i", 1, 180, 0)
            .add("r", "i", 1, -0.1278, 51.5074)
            .add("r", "i", 1, 2.3522, 48.8566)
            .build();
    Positions globe = Positions.of(cities, PlantDistance.GREAT_CIRCLE);
    assertThat(globe.distance(0, 1)).isCloseTo(Math.PI / 2 * 6371.0088, within(1e-9));
    assertThat(globe.distance(0, 2)).isCloseTo(Math.PI * 6371.0088, within(1e-9));
    assertThat(globe.distance(3, 4)).isCloseTo(haversine(51.5074, 48.8566, 2.48), within(1e-9));
  }

  /** The textbook form. */
  private static double haversine(double one, double other, double longitudes) {
    double across = Math.sin(Math.toRadians(one - other) / 2);
    double along = Math.sin(Math.toRadians(longitudes) / 2);
    double h =
        across * across
            + Math.cos(Math.toRadians(one)) * Math.cos(Math.toRadians(other)) * along * along;
    return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
  }

  @Test
  void aPoolThatTheCallerItselfFillsDoesNotBlock() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      RipleyInput input = ripley(EdgeCorrection.NONE).window(SQUARE).addRadii(3.0).build();
      Future<DistanceCurve> curve = pool.submit(() -> Ripley.on(pool).of(input));
      assertThat(curve.get()).isEqualTo(Ripley.answer(input));
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void badInputIsRefused() {
    assertRefused(
        ripley(EdgeCorrection.NONE).addRadii(1.0),
        "window must be given if area is absent, but was absent");
    assertRefused(
        ripley(EdgeCorrection.BORDER).area(3).addRadii(1.0),
        "edge must be NONE without a window, but was BORDER");
    assertRefused(
        ripley(EdgeCorrection.NONE).area(3).addRadii(2.0, 2.0),
        "radii[1] must be greater than the one before, but was 2.0");
    assertRefused(
        ripley(EdgeCorrection.NONE).area(3).addRadii(0.0), "radii[0] must be > 0, but was 0.0");
    assertRefused(
        ripley(EdgeCorrection.NONE).area(3).addRadii(1.0).industry("x"),
        "industry must be an industry of the plants, but was x");
    assertRefused(
        ripley(EdgeCorrection.NONE)
            .addRadii(1.0)
            .window(Window.builder().west(0).east(9).south(0).north(10).build()),
        "plants[3] must lie in the window, but was 10.0, 10.0");
    assertThatThrownBy(() -> Simulation.builder().draws(9).seed(1).level(0.5).build())
        .hasMessage("level must be in (0, 0.5), but was 0.5");
    assertThatThrownBy(() -> Simulation.of(0, 1))
        .hasMessage("draws must be in [1, 1000000], but was 0");
  }

  @Test
  void plantsWithoutAPlaceOnTheGlobeAreRefused() {
    Plants placeless = Plants.builder().add("r", "film", 1).build();
    assertThatThrownBy(
            () ->
                RipleyInput.builder()
                    .plants(placeless)
                    .edge(EdgeCorrection.NONE)
                    .area(1)
                    .addRadii(1.0)
                    .build())
        .hasMessage("plants must have positions, but was without any");
    Plants beyond = Plants.builder().add("r", "film", 1, 10, 91).build();
    RipleyInput.Builder input = RipleyInput.builder();
    input.plants(beyond).edge(EdgeCorrection.NONE).area(1).addRadii(1.0);
    assertRefused(
        input.distance(PlantDistance.GREAT_CIRCLE),
        "plants[0].y must be in [-90, 90], but was 91.0");
  }

  private static void assertRefused(ImmutableRipleyInput.Builder input, String message) {
    assertThatThrownBy(input::build).hasMessage(message);
  }

  private static RipleyInput.Builder ripley(EdgeCorrection edge) {
    RipleyInput.Builder input = RipleyInput.builder();
    input.plants(CORNERS).edge(edge);
    return input;
  }
}
