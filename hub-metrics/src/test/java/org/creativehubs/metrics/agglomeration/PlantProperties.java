package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plant;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;

class PlantProperties {

  @Provide
  Arbitrary<List<Plant>> plants() {
    Arbitrary<String> regions = Arbitraries.of("north", "south", "east", "west");
    Arbitrary<String> industries = Arbitraries.of("film", "design", "craft");
    Arbitrary<Double> sizes = Arbitraries.doubles().between(0.1, 1000).ofScale(1);
    return Combinators.combine(regions, industries, sizes)
        .as(Plant::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static IndexResult index(PlantMeasure measure, Plants plants) {
    PlantConcentrationInput.Builder input = PlantConcentrationInput.builder();
    return PlantConcentration.answer(input.measure(measure).plants(plants).build());
  }

  @Property(tries = 300)
  void theOrderOfPlantsChangesNoBit(
      @ForAll("plants") List<Plant> plants, @ForAll PlantMeasure measure, @ForAll long seed) {
    List<Plant> shuffled = new ArrayList<>(plants);
    Collections.shuffle(shuffled, new Random(seed));
    IndexResult index = index(measure, Plants.of(plants));
    IndexResult other = index(measure, Plants.of(shuffled));
    index.labels().forEach(label -> assertThat(other.at(label)).isEqualTo(index.at(label)));
  }

  @Property(tries = 200)
  void mergingPartsInAnyOrderGivesTheSameBits(
      @ForAll("plants") List<Plant> plants, @ForAll PlantMeasure measure, @ForAll long seed) {
    Random random = new Random(seed);
    Map<Integer, List<Plant>> split = new HashMap<>();
    plants.forEach(
        plant -> split.computeIfAbsent(random.nextInt(4), part -> new ArrayList<>()).add(plant));
    List<Plants> parts = new ArrayList<>();
    split.values().forEach(part -> parts.add(Plants.of(part)));
    Collections.shuffle(parts, random);
    IndexResult whole = index(measure, Plants.merged(List.of(Plants.of(plants))));
    assertThat(index(measure, Plants.merged(parts))).isEqualTo(whole);
  }

  @Property(tries = 200)
  void doublingEveryPlantChangesNoBit(
      @ForAll("plants") List<Plant> plants, @ForAll PlantMeasure measure) {
    List<Plant> doubled =
        plants.stream()
            .map(plant -> Plant.of(plant.region(), plant.industry(), 2 * plant.size()))
            .toList();
    assertThat(index(measure, Plants.of(doubled))).isEqualTo(index(measure, Plants.of(plants)));
  }

  @Property(tries = 200)
  void aRegionWithoutEmploymentChangesNoBit(@ForAll("plants") List<Plant> plants) {
    Plants all = Plants.of(plants);
    EmploymentTable table = all.employment("jobs");
    Map<String, Double> reference = new HashMap<>();
    table.regions().forEach(region -> reference.put(region, table.regionTotal(region)));
    IndexResult before = PlantConcentration.ellisonGlaeser().against(reference).of(all);
    reference.put("nowhere", 0.0);
    IndexResult after = PlantConcentration.ellisonGlaeser().against(reference).of(all);
    assertThat(after.values()).isEqualTo(before.values());
  }

  @Property(tries = 200)
  void theIndexIsAtLeastWhatNoConcentrationAtAllWouldGive(@ForAll("plants") List<Plant> plants) {
    IndexResult index = index(PlantMeasure.ELLISON_GLAESER, Plants.of(plants));
    index
        .ranked()
        .forEach(
            value -> {
              double h = value.part("H").orElseThrow();
              assertThat(value.value().orElseThrow() * (1 - h)).isGreaterThanOrEqualTo(-h - 1e-9);
            });
  }

  @Property(tries = 200)
  void thePairIsTheGroupOfTwo(@ForAll("plants") List<Plant> plants) {
    EmploymentTable table = Plants.of(plants).employment("jobs");
    if (table.industries().size() < 2) {
      return;
    }
    List<String> two = table.industries().subList(0, 2);
    OptionalDouble group = Coagglomeration.of(table, Map.of("pair", two)).value();
    IndexMatrix pairs = Colocation.coagglomeration(table);
    OptionalDouble pair = pairs.value(two.get(0), two.get(1));
    assertThat(group.isPresent()).isEqualTo(pair.isPresent());
    // the group subtracts squares of up to 4, and divides by 2 w1 w2 and 1 - sum x^2
    double one = table.industryTotal(two.get(0));
    double other = table.industryTotal(two.get(1));
    double weights = 2 * one * other / (one + other) / (one + other);
    pair.ifPresent(
        value ->
            assertThat(group.orElseThrow())
                .isCloseTo(value, within(1e-13 / weights / spread(table))));
  }

  private static double spread(EmploymentTable table) {
    return table.regions().stream()
        .mapToDouble(region -> table.regionTotal(region) / table.total())
        .map(x -> x * (1 - x))
        .sum();
  }

  @Property(tries = 200)
  void thePaperFormulaWithPlantSizesGivesTheSameGroup(@ForAll("plants") List<Plant> plants) {
    Plants all = Plants.of(plants);
    EmploymentTable table = all.employment("jobs");
    IndexResult alone = index(PlantMeasure.ELLISON_GLAESER, all);
    if (table.industries().size() < 2 || alone.ranked().size() < table.industries().size()) {
      return;
    }
    double own = 0;
    double squares = 0;
    double herfindahl = 0;
    for (String industry : table.industries()) {
      double w2 = Math.pow(table.industryTotal(industry) / table.total(), 2);
      double h = alone.at(industry).part("H").orElseThrow();
      squares += w2;
      herfindahl += w2 * h;
      own += alone.value(industry).orElseThrow() * w2 * (1 - h);
    }
    // the group of all industries is where all is: s = x, so G = 0
    double expected = (0 - herfindahl - own) / (1 - squares);
    assertThat(Coagglomeration.of(table, Map.of("all", table.industries())).value().orElseThrow())
        .isCloseTo(expected, within(1e-12 / (1 - squares) / spread(table)));
  }

  @Property(tries = 200)
  void indicesOfPairsAreSymmetricAndCorrelationsBounded(@ForAll("plants") List<Plant> plants) {
    EmploymentTable table = Plants.of(plants).employment("jobs");
    IndexMatrix correlations = Colocation.correlation(table);
    for (String row : table.industries()) {
      for (String column : table.industries()) {
        Optional<Double> value = correlations.value(row, column).stream().boxed().findFirst();
        assertThat(correlations.value(column, row).stream().boxed().findFirst()).isEqualTo(value);
        value.ifPresent(number -> assertThat(number).isBetween(-1.0, 1.0));
      }
    }
  }
}
