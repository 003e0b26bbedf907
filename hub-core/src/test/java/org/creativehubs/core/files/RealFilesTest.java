package org.creativehubs.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.RegionalEconomy;
import org.junit.jupiter.api.Test;

/**
 * Files of statistical offices, which are not part of this project: the folder is the one that the
 * system property {@code shared.dir} names.
 */
class RealFilesTest {

  private static final Path DATA =
      Path.of(System.getProperty("shared.dir", "../../shared")).resolve("data");

  private static DataFile open(String file, FileLayout layout) {
    assumeTrue(Files.exists(DATA.resolve(file)), "the file " + file + " is not at " + DATA);
    return DataFile.of(DATA.resolve(file), layout);
  }

  private static FileLayout film() {
    return Offices.idbr()
        .column("region", "region_name")
        .column("industry", "sic_label")
        .column("period", "year")
        .flagged("obs_status", "C", CellFlag.suppressed())
        .leavingOut("region", "England")
        .total("region", "UK", "United Kingdom")
        .total("industry", "Total", "TOTAL");
  }

  /** Read as zero the suppressed counts made 416,820 of 669,748. */
  @Test
  void theFilmFileKeepsItsSuppressedCellsAndItsTotals() {
    DataFile file = open("uk-film-idbr-region-2015-2023.csv", film());
    assertThatThrownBy(() -> EmploymentPanel.read(file))
        .hasMessageContaining("say where(\"measure\", \"enterprises\")");

    FileLayout turnover = film().where("measure", "turnover_thousand_gbp").usingTotals();
    FileRead<EmploymentPanel> read = EmploymentPanel.read(file.as(turnover));
    EmploymentTable table = read.value().table(2023);
    String projection = "Motion picture projection activities";
    assertThat(table.regions()).hasSize(12);
    assertThat(table.industries()).hasSize(6);
    assertThat(table.unknown().inIndustry(table.industries().indexOf(projection))).isEqualTo(4);
    assertThat(table.industryTotal(projection)).isEqualTo(669_748);

    FileLayout enterprises = film().where("measure", "enterprises");
    ReadReport report = EmploymentPanel.read(file.as(enterprises)).report();
    assertThat(report.totals()).isNotEmpty();
    assertThat(report.unknown()).isEqualTo(0);
  }

  @Test
  void employeesOfBritishRegionsBecomeAPanelWithUnknownCells() {
    FileLayout layout =
        FileLayout.csv()
            .column("region", "itl2_name")
            .column("industry", "sic2007_section_name")
            .column("value", "full_time_employees")
            .column("period", "year");
    DataFile file = open("uk-bres-itl2-section-2015-2022.csv", layout);
    assertThatThrownBy(() -> EmploymentPanel.read(file))
        .hasMessageContaining("line 213, column full_time_employees")
        .hasMessageContaining("but was empty")
        .hasMessageContaining("say unknown(\"\", CellFlag.missing())");
    FileRead<EmploymentPanel> read =
        EmploymentPanel.read(file.as(layout.unknown("", CellFlag.suppressed())));
    assertThat(read.value().years()).hasSize(8);
    assertThat(read.value().regions()).hasSize(40);
    assertThat(read.value().industries()).hasSize(19);
    assertThat(read.report().rows()).isEqualTo(6080);
    assertThat(read.report().unknown()).isEqualTo(15);
  }

  @Test
  void germanFilesGiveTablesAreasAndPopulations() {
    FileLayout layout =
        FileLayout.csv()
            .column("region", "region_name")
            .column("industry", "wz2008_section")
            .column("value", "employment");
    FileRead<EmploymentTable> read =
        EmploymentTable.read(open("de-laender-industries-2015.csv", layout));
    assertThat(read.value().regions()).hasSize(16);
    assertThat(read.value().industries()).hasSize(17);

    String one = read.value().industries().get(0);
    FileLayout areas = layout.where("wz2008_section", one).column("area", "area_sqkm");
    Map<String, Double> squareKilometres =
        RegionalEconomy.readAreas(open("de-laender-industries-2015.csv", areas)).value();
    Map<String, Double> people =
        RegionalEconomy.readPopulations(open("de-laender-industries-2015.csv", areas)).value();
    assertThat(squareKilometres).containsKey("Bayern");
    assertThat(squareKilometres.getOrDefault("Bayern", 0.0)).isCloseTo(70_550, within(10.0));
    assertThat(people).hasSize(16);
  }

  @Test
  void districtsAreReadAcross() {
    FileLayout layout =
        FileLayout.csv()
            .column("region", "lad_name")
            .acrossBy("industry")
            .numbersIn("creative_enterprises_2025", "active_enterprises_2024");
    EmploymentTable table =
        EmploymentTable.read(open("uk-creative-enterprises-lad-2025.csv", layout)).value();
    assertThat(table.industryTotal("active_enterprises_2024")).isEqualTo(2_521_340);
    assertThat(table.industryTotal("creative_enterprises_2025")).isEqualTo(246_790);
    assertThat(table.industries())
        .isEqualTo(List.of("creative_enterprises_2025", "active_enterprises_2024"));
  }
}
