package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.junit.jupiter.api.Test;

class LitzenbergerSternbergTest {

  private static final List<String> REGIONS = List.of("A", "B", "C", "D", "E");

  @Test
  void theIndexIsDensityTimesStockByPlantSize() {
    IndexValue a = index("film").at("A");
    // 60 of 100 jobs on 10 of 100 km2, among 200 of 1000 people, in 3 of 10 plants
    assertThat(a.part("density").orElseThrow()).isCloseTo(6, within(1e-14));
    assertThat(a.part("stock").orElseThrow()).isCloseTo(3, within(1e-14));
    assertThat(a.part("plant size").orElseThrow()).isCloseTo(2, within(1e-14));
    assertThat(a.value().orElseThrow()).isCloseTo(9, within(1e-13));
    assertThat(a.expression()).hasValue("6 x 3 / 2");
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    IndexResult index = index("film");
    assertThat(index.undefined("B").orElseThrow().code()).isEqualTo("EMPLOYMENT_WITHOUT_PLANTS");
    assertThat(index.undefined("C").orElseThrow().code()).isEqualTo("PLANTS_WITHOUT_EMPLOYMENT");
    assertThat(index.undefined("D").orElseThrow().code()).isEqualTo("NO_PLANTS");
    assertThat(index.undefined("E").orElseThrow().code()).isEqualTo("NO_POPULATION");
    assertThat(index("none").undefined("A").orElseThrow().code()).isEqualTo("EMPTY_INDUSTRY");
  }

  @Test
  void badInputIsRefused() {
    RegionalEconomy bare = RegionalEconomy.builder().employment(jobs()).build();
    assertThatThrownBy(() -> LitzenbergerSternberg.of(bare, "film"))
        .hasMessage("economy.plants must be given, but was absent");
    RegionalEconomy placeless =
        RegionalEconomy.builder().employment(jobs()).plants(plants()).build();
    assertThatThrownBy(() -> LitzenbergerSternberg.of(placeless, "film"))
        .hasMessage("economy.areas must have every region of the employment, but was without A");
    assertThatThrownBy(() -> LitzenbergerSternberg.of(placeless, "craft"))
        .hasMessage("industry must be one of film, none, but was craft");
  }

  private static IndexResult index(String industry) {
    RegionalEconomy.Builder economy = RegionalEconomy.builder();
    economy.employment(jobs()).plants(plants());
    economy.putAreas("A", 10.0).putAreas("B", 20.0).putAreas("C", 20.0);
    economy.putAreas("D", 20.0).putAreas("E", 30.0);
    economy.putPopulations("A", 200.0).putPopulations("B", 300.0).putPopulations("C", 400.0);
    economy.putPopulations("D", 100.0).putPopulations("E", 0.0);
    return LitzenbergerSternberg.of(economy.build(), industry);
  }

  private static EmploymentTable jobs() {
    return table("jobs", new double[][] {{60, 0}, {30, 0}, {0, 0}, {0, 0}, {10, 0}});
  }

  private static EmploymentTable plants() {
    return table("plants", new double[][] {{3, 0}, {0, 0}, {4, 0}, {0, 0}, {3, 0}});
  }

  private static EmploymentTable table(String measure, double[][] counts) {
    return EmploymentTable.of(measure, REGIONS, List.of("film", "none"), counts);
  }
}
