package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Creative enterprises of English districts, and industries of a German town against its country,
 * read by the names of their columns. The files are not part of this project: the folder is the one
 * that the system property {@code shared.dir} names.
 */
class BritishDistrictsReferenceTest {

  private static final Path DATA =
      Path.of(System.getProperty("shared.dir", "../../shared")).resolve("data");

  private static DataFile open(String file, FileLayout layout) {
    assumeTrue(Files.exists(DATA.resolve(file)), "the file " + file + " is not at " + DATA);
    return DataFile.of(DATA.resolve(file), layout);
  }

  private static EmploymentTable districts() {
    FileLayout layout =
        FileLayout.csv()
            .column("region", "lad_name")
            .acrossBy("industry")
            .numbersIn("creative_enterprises_2025", "active_enterprises_2024")
            .measuring("enterprises");
    return EmploymentTable.read(open("uk-creative-enterprises-lad-2025.csv", layout)).value();
  }

  /** Creative enterprises are among the active ones, so they count in no denominator again. */
  @ParameterizedTest
  @CsvSource({
    "Hackney, 2.6325",
    "Islington, 2.3798",
    "Southwark, 2.2852",
    "Camden, 2.1184",
    "Lewisham, 2.0974",
    "Tunbridge Wells, 1.4357",
    "Canterbury, 0.9762",
    "Liverpool, 0.7651",
    "Coventry, 0.6832",
    "Cornwall, 0.67",
    "Birmingham, 0.6531",
    "Medway, 0.6308",
    "Stoke-on-Trent, 0.3929",
  })
  void quotientsOfDistrictsAgree(String district, double quotient) {
    EmploymentTable districts = districts();
    String creative = districts.industries().get(0);
    LocationQuotients quotients =
        LocationQuotient.against(ReferenceArea.pooled().excluding(List.of(creative)))
            .of(districts, List.of(creative));
    assertThat(quotients.quotient(district, creative).getAsDouble())
        .isCloseTo(quotient, within(5.1e-5));
  }

  @Test
  void theDistrictsAddUpToEngland() {
    EmploymentTable districts = districts();
    assertThat(districts.regions()).hasSize(296);
    assertThat(districts.industryTotal("active_enterprises_2024")).isEqualTo(2_521_340);
    assertThat(districts.industryTotal("creative_enterprises_2025")).isEqualTo(246_790);
  }

  /** The total of the town exceeds the sum of its groups, some of which are not disclosed. */
  @Test
  void quotientsOfGoettingenAgreeInBothYears() throws IOException {
    String file = "de-goettingen-industries-2008-2017.csv";
    FileLayout layout =
        FileLayout.csv()
            .column("region", "wz2008_group")
            .column("period", "year")
            .acrossBy("industry")
            .numbersIn("employees_goettingen", "employees_germany");
    EmploymentPanel panel = EmploymentPanel.read(open(file, layout)).value();
    List<String> expected =
        Files.readAllLines(DATA.resolve("reference-values.csv")).stream()
            .filter(line -> line.startsWith(file + ",location_quotient,"))
            .toList();
    assertThat(expected).hasSize(30);
    for (String line : expected) {
      String[] cells = line.split(",", -1);
      String[] key = cells[2].split("\\|", -1);
      assertThat(quotient(panel.table(Integer.parseInt(key[0])), key[1]))
          .as(line)
          .isCloseTo(Double.parseDouble(cells[3]), within(6e-11));
    }
  }

  private static double quotient(EmploymentTable groups, String group) {
    double count = groups.count(group, "employees_goettingen");
    double all = groups.count("A-R", "employees_goettingen");
    EmploymentTable town =
        EmploymentTable.of(
            "employees",
            List.of("Göttingen"),
            List.of(group, "rest"),
            new double[][] {{count, all - count}});
    ReferenceArea germany =
        ReferenceArea.of(
            "Germany",
            ImmutableMap.of(group, groups.count(group, "employees_germany")),
            groups.count("A-R", "employees_germany"));
    return LocationQuotient.against(germany)
        .of(town, List.of(group))
        .quotient("Göttingen", group)
        .getAsDouble();
  }
}
