package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.junit.jupiter.api.Test;

/**
 * Growth of real places against published and recomputed figures. The files are not part of this
 * project: the folder is the one that the system property {@code shared.dir} names.
 */
class GrowthReferenceTest {

  private static final Path DATA =
      Path.of(System.getProperty("shared.dir", "../../shared")).resolve("data");

  private static List<Map<String, String>> rows(String file) throws IOException {
    assumeTrue(Files.exists(DATA.resolve(file)), file + " is not at " + DATA);
    List<String> lines = Files.readAllLines(DATA.resolve(file));
    List<String> names = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Cells may be quoted, with commas inside. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    List<String> quoted = Splitter.on('"').splitToList(line);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < quoted.size(); i++) {
      text.append(i % 2 == 0 ? quoted.get(i).replace(',', '\t') : quoted.get(i));
    }
    Splitter.on('\t').split(text).forEach(cells::add);
    return cells;
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @Test
  void shiftShareOfGoettingenAgrees() throws IOException {
    ShiftShares shares =
        ShiftShare.by(ShiftShareMethod.CLASSIC)
            .of(
                List.of(jobs("2008", "goettingen"), jobs("2017", "goettingen")),
                List.of(jobs("2008", "germany"), jobs("2017", "germany")));
    ShiftShareLine total = shares.total("goettingen");
    Map<String, ShiftComponent> measures =
        Map.of(
            "shift_share_growth", ShiftComponent.GROWTH,
            "shift_share_national", ShiftComponent.NATIONAL_SHARE,
            "shift_share_industry_mix", ShiftComponent.INDUSTRY_MIX,
            "shift_share_regional", ShiftComponent.REGIONAL_SHIFT,
            "shift_share_net_total", ShiftComponent.NET_TOTAL_SHIFT);
    List<Map<String, String>> expected =
        rows("reference-values.csv").stream()
            .filter(row -> measures.containsKey(text(row, "measure")))
            .toList();
    assertThat(expected).hasSize(5);
    for (Map<String, String> row : expected) {
      assertThat(
              total.value(Objects.requireNonNull(measures.get(text(row, "measure")))).getAsDouble())
          .as(text(row, "measure"))
          .isCloseTo(number(row, "value"), within(6e-5));
    }
  }

  private static String text(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static EmploymentTable jobs(String year, String place) throws IOException {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    for (Map<String, String> row : rows("de-goettingen-industries-2008-2017.csv")) {
      if (text(row, "year").equals(year) && !text(row, "wz2008_group").equals("A-R")) {
        table.add(place, text(row, "wz2008_group"), number(row, "employees_" + place));
      }
    }
    return table.build();
  }

  @Test
  void ratesOfBirthAndDeathAgreeWithTheHeadlines() throws IOException {
    Map<String, double[]> published =
        Map.of(
            "2021", new double[] {0.124, 0.112, 0.0379},
            "2022", new double[] {0.115, 0.119, 0.0395},
            "2023", new double[] {0.110, 0.108, 0.0472},
            "2024", new double[] {0.111, 0.098, 0.0491});
    int years = 0;
    for (Map<String, String> row : rows("uk-business-demography-area-2021-2024.csv")) {
      if (text(row, "area_code").equals("K02000001")) {
        years++;
        double[] rates = Objects.requireNonNull(published.get(text(row, "year")));
        assertThat(rate(DemographyMeasure.BIRTH_RATE, row)).isCloseTo(rates[0], within(5e-4));
        assertThat(rate(DemographyMeasure.DEATH_RATE, row)).isCloseTo(rates[1], within(5e-4));
        assertThat(rate(DemographyMeasure.HIGH_GROWTH_RATE, row)).isCloseTo(rates[2], within(5e-5));
      }
    }
    assertThat(years).isEqualTo(4);
  }

  private static double rate(DemographyMeasure measure, Map<String, String> row) {
    IndexResult rate =
        BusinessDemography.answer(
            BusinessDemographyInput.builder()
                .measure(measure)
                .addCounts(
                    BusinessCounts.builder()
                        .label("United Kingdom")
                        .births(number(row, "births"))
                        .deaths(number(row, "deaths"))
                        .active(number(row, "active"))
                        .highGrowth(number(row, "high_growth"))
                        .activeTenPlus(number(row, "active_10plus"))
                        .build())
                .build());
    return rate.value().orElseThrow();
  }

  /** One figure of 2020 is wrong at the source: England and Wales after two years. */
  @Test
  void everyPublishedSurvivalButOneAgrees() throws IOException {
    Map<String, List<Map<String, String>>> cohorts = new LinkedHashMap<>();
    for (Map<String, String> row : rows("uk-business-survival-2019-2023-cohorts.csv")) {
      String key = text(row, "dimension") + text(row, "code") + text(row, "birth_year");
      cohorts.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
    }
    BusinessSurvivalInput.Builder input = BusinessSurvivalInput.builder();
    cohorts.forEach((key, rows) -> input.addCohorts(cohort(key, rows)));
    IndexMatrix survival = BusinessSurvival.answer(input.build());
    int agreeing = 0;
    int defined = 0;
    for (Map.Entry<String, List<Map<String, String>>> cohort : cohorts.entrySet()) {
      for (Map<String, String> row : cohort.getValue()) {
        String age = BusinessSurvival.age(Integer.parseInt(text(row, "years")));
        if (survival.value(cohort.getKey(), age).isPresent()) {
          defined++;
          double percent = 100 * survival.value(cohort.getKey(), age).getAsDouble();
          agreeing += Math.abs(percent - number(row, "published_percent")) < 1e-6 ? 1 : 0;
        }
      }
    }
    assertThat(defined).isEqualTo(5_131);
    assertThat(agreeing).isEqualTo(5_130);
  }

  private static BirthCohort cohort(String label, List<Map<String, String>> rows) {
    BirthCohort.Builder cohort = BirthCohort.builder();
    cohort.label(label).births(number(rows.get(0), "births"));
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).containsEntry("years", String.valueOf(i + 1));
      cohort.addSurvivors(number(rows.get(i), "survivors"));
    }
    return cohort.build();
  }
}
