package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.core.explain.Step;
import org.creativehubs.metrics.index.IndexCell;
import org.creativehubs.metrics.index.IndexMatrix;
import org.junit.jupiter.api.Test;

class LitzenbergerSternbergTest {

  private static final List<String> REGIONS = List.of("A", "B", "C", "D", "E");

  @Test
  void theIndexIsDensityTimesStockByPlantSize() {
    // film in A: 60 of 100 jobs on 10 of 100 km2, among 200 of 1000 people, in 3 of 10 plants
    assertThat(index().value("A", "film").orElseThrow()).isCloseTo(6 * 3 / 2.0, within(1e-13));
    // craft in B: 30 of 60 jobs on 20 of 100 km2, among 300 of 1000 people, in 4 of 5 plants
    assertThat(index().value("B", "craft").orElseThrow())
        .isCloseTo(2.5 * (0.5 / 0.3) / (0.5 / 0.8), within(1e-13));
    assertThat(index().rankedColumn("film")).extracting(IndexCell::row).containsExactly("A");
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    IndexMatrix index = index();
    assertThat(code(index, "B", "film")).isEqualTo("EMPLOYMENT_WITHOUT_PLANTS");
    assertThat(code(index, "C", "film")).isEqualTo("PLANTS_WITHOUT_EMPLOYMENT");
    assertThat(code(index, "D", "film")).isEqualTo("NO_PLANTS");
    assertThat(code(index, "E", "film")).isEqualTo("NO_POPULATION");
    assertThat(code(index, "A", "none")).isEqualTo("EMPTY_INDUSTRY");
  }

  private static String code(IndexMatrix index, String region, String industry) {
    return index.undefined(region, industry).orElseThrow().code();
  }

  @Test
  void aCellExplainsItselfByTheNumbersItCameFrom() {
    List<Step> steps = index().explain("A", "film").steps();
    assertThat(steps.subList(0, 8))
        .extracting(step -> step.value().number().orElseThrow())
        .containsExactly(60.0, 3.0, 10.0, 200.0, 100.0, 10.0, 100.0, 1000.0);
    assertThat(steps.subList(8, 12))
        .extracting(step -> step.label() + ": " + step.expression().orElseThrow())
        .containsExactly(
            "density: 60 / 10 / (100 / 100)",
            "stock: 60 / 200 / (100 / 1,000)",
            "plant size: 60 / 3 / (100 / 10)",
            "Litzenberger-Sternberg cluster index: 6 x 3 / 2");
    assertThat(steps.get(11).value().number()).isEqualTo(index().value("A", "film"));
  }

  @Test
  void aCellWithoutAnIndexTellsWhatWasGivenAndNoFactor() {
    assertThat(index().explain("B", "none").steps())
        .extracting(Step::label)
        .contains("plants, b_ri")
        .doesNotContain("density", "stock", "plant size");
  }

  @Test
  void aRegionWithoutARowOfPlantsHasNone() {
    RegionalEconomy.Builder economy = facts();
    economy
        .employment(jobs())
        .plants(
            EmploymentTable.builder()
                .measure("plants")
                .add("A", "film", 3)
                .add("A", "none", 0)
                .add("A", "craft", 1)
                .build());
    assertThat(code(LitzenbergerSternberg.of(economy.build()), "B", "film"))
        .isEqualTo("EMPLOYMENT_WITHOUT_PLANTS");
  }

  @Test
  void badInputIsRefused() {
    RegionalEconomy bare = RegionalEconomy.builder().employment(jobs()).build();
    assertThatThrownBy(() -> LitzenbergerSternberg.of(bare))
        .hasMessage("economy.plants must be given, but was absent");
    RegionalEconomy placeless =
        RegionalEconomy.builder().employment(jobs()).plants(plants()).build();
    assertThatThrownBy(() -> LitzenbergerSternberg.of(placeless))
        .hasMessage("economy.areas must have every region of the employment, but was without A");
    EmploymentTable film = EmploymentTable.builder().measure("plants").add("A", "film", 1).build();
    RegionalEconomy some = RegionalEconomy.builder().employment(jobs()).plants(film).build();
    assertThatThrownBy(() -> LitzenbergerSternberg.of(some))
        .hasMessage(
            "economy.plants must have every industry of the employment, but was without none");
  }

  private static IndexMatrix index() {
    RegionalEconomy.Builder economy = facts();
    return LitzenbergerSternberg.of(economy.employment(jobs()).plants(plants()).build());
  }

  private static RegionalEconomy.Builder facts() {
    RegionalEconomy.Builder economy = RegionalEconomy.builder();
    economy.putAreas("A", 10.0).putAreas("B", 20.0).putAreas("C", 20.0);
    economy.putAreas("D", 20.0).putAreas("E", 30.0);
    economy.putPopulations("A", 200.0).putPopulations("B", 300.0).putPopulations("C", 400.0);
    economy.putPopulations("D", 100.0).putPopulations("E", 0.0);
    return economy;
  }

  private static EmploymentTable jobs() {
    return table(
        "jobs", new double[][] {{60, 0, 10}, {30, 0, 30}, {0, 0, 20}, {0, 0, 0}, {10, 0, 0}});
  }

  private static EmploymentTable plants() {
    return table("plants", new double[][] {{3, 0, 0}, {0, 0, 4}, {4, 0, 1}, {0, 0, 0}, {3, 0, 0}});
  }

  private static EmploymentTable table(String measure, double[][] counts) {
    return EmploymentTable.of(measure, REGIONS, List.of("film", "none", "craft"), counts);
  }
}
