package org.creativehubs.metrics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

final class AreaDataTest {

  private static AreaData read(String text) {
    return AreaData.read(
            DataFile.text(text, FileLayout.csv()), List.of("jobs", "gva"), List.of("country"))
        .value();
  }

  @Test
  void aPanelIsReadFromAFile() {
    AreaData data =
        read(
            """
            area,year,jobs,gva,country
            Leeds,2019,12,-3.5,E
            Leeds,2020,14,4,E
            Bangor,2019,2,1,W
            """);
    assertThat(data.rows())
        .containsExactly(
            row("Leeds", "2019", "E", 12, -3.5),
            row("Leeds", "2020", "E", 14, 4),
            row("Bangor", "2019", "W", 2, 1));
    assertThat(data.areas()).containsExactly("Leeds", "Bangor");
    assertThat(data.columns()).containsExactly("jobs", "gva");
  }

  private static AreaRow row(String area, String year, String country, double jobs, double gva) {
    return AreaRow.of(area, Map.of("jobs", jobs, "gva", gva)).toBuilder()
        .year(year)
        .putGroups("country", country)
        .build();
  }

  @Test
  void anAreaTwiceIsRefusedWithItsLine() {
    assertThatThrownBy(() -> read("area,jobs,gva\nLeeds,12,3\nLeeds,13,3\n"))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("Leeds");
    assertThatThrownBy(() -> read("area,jobs,gva\nLeeds,12,1e70\n"))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("gva 1.0E70");
  }

  @Test
  void variablesOfTheSameAreasAreColumns() {
    AreaData data =
        AreaData.of(
            Observations.of("rent", Map.of("a", 4.0)), Observations.of("jobs", Map.of("b", 2.0)));
    assertThat(data.rows())
        .containsExactly(
            AreaRow.of("a", Map.of("rent", 4.0)), AreaRow.of("b", Map.of("jobs", 2.0)));
  }
}
