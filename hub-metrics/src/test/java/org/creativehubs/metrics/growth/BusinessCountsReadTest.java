package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.junit.jupiter.api.Test;

class BusinessCountsReadTest {

  private static final FileLayout DEMOGRAPHY = FileLayout.csv().column("label", "area_name");

  @Test
  void whatIsNotKnownIsAbsentAndWhatIsZeroIsZero() {
    String text = "area_name,births,deaths,active,high_growth\nA,10,0,100,..\nB,3,,40,1\n";
    FileLayout layout = DEMOGRAPHY.unknown("..", CellFlag.suppressed());
    List<BusinessCounts> read = BusinessCounts.read(DataFile.text(text, layout)).value();
    assertThat(read.get(0).deaths()).hasValue(0);
    assertThat(read.get(0).highGrowth()).isEmpty();
    assertThat(read.get(1).deaths()).isEmpty();
    assertThat(read.get(1).highGrowth()).hasValue(1);
    assertThat(read.get(1).activeTenPlus()).isEmpty();
    assertThatThrownBy(() -> BusinessCounts.read(DataFile.text(text, DEMOGRAPHY)))
        .hasMessageContaining("line 2, column high_growth must be a number");
    assertThatThrownBy(
            () -> BusinessCounts.read(DataFile.text("area_name,births\nA,1\nA,2\n", DEMOGRAPHY)))
        .hasMessageContaining("line 3 must give each label once");
  }

  /** The birth rate of the United Kingdom in 2021 is published as 12.4 %. */
  @Test
  void theDemographyOfBritishAreasIsRead() {
    Path file =
        Path.of(System.getProperty("shared.dir", "../../shared"))
            .resolve("data/uk-business-demography-area-2021-2024.csv");
    assumeTrue(Files.exists(file), "the file is not at " + file);
    FileLayout layout = DEMOGRAPHY.column("activeTenPlus", "active_10plus").where("year", "2021");
    List<BusinessCounts> read =
        BusinessCounts.read(DataFile.of(file, layout.column("label", "area_code"))).value();
    BusinessCounts kingdom =
        read.stream().filter(area -> area.label().equals("K02000001")).findFirst().orElseThrow();
    assertThat(Math.round(1000 * kingdom.births().orElseThrow() / kingdom.active().orElseThrow()))
        .isEqualTo(124);
  }

  @Test
  void aFileInWhichNoCountIsFoundIsRefused() {
    FileLayout wide = FileLayout.csv().column("label", "area").acrossBy("period");
    String births = "area,2021,2022\nA,10,5\n";
    assertThatThrownBy(() -> BusinessCounts.read(DataFile.text(births, wide)))
        .hasMessageContaining("must hold a number of births, deaths, active, highGrowth or")
        .hasMessageContaining("say column(\"births\", \"its heading\")");
    FileLayout hidden =
        FileLayout.csv().column("label", "area").unknown("c", CellFlag.suppressed());
    assertThat(BusinessCounts.read(DataFile.text("area,births\nA,c\n", hidden)).value())
        .containsExactly(BusinessCounts.builder().label("A").build());
  }
}
