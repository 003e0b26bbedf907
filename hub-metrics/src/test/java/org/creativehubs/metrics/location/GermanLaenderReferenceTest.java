package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.junit.jupiter.api.Test;

/**
 * Employment and establishments of the 16 German Laender by section in 2015, against quotients
 * computed by two other programmes. The files are not part of this project: the folder is the one
 * that the system property {@code shared.dir} names.
 */
class GermanLaenderReferenceTest {

  private static final String FILE = "de-laender-industries-2015.csv";
  private static final Path DATA =
      Path.of(System.getProperty("shared.dir", "../../shared")).resolve("data");
  private static final int ESTABLISHMENTS = 4;
  private static final int EMPLOYMENT = 5;

  @Test
  void quotientsOfEmploymentAgree() throws IOException {
    assertAgrees("location_quotient", "jobs", EMPLOYMENT);
  }

  @Test
  void quotientsOfEstablishmentsAgree() throws IOException {
    assertAgrees("location_quotient_firms", "establishments", ESTABLISHMENTS);
  }

  private static void assertAgrees(String measure, String counted, int column) throws IOException {
    assumeTrue(Files.exists(DATA.resolve(FILE)), "the German files are not at " + DATA);
    EmploymentTable.Builder table = EmploymentTable.builder().measure(counted);
    for (String[] row : rows(FILE)) {
      table.add(row[1], row[3], Double.parseDouble(row[column]));
    }
    LocationQuotients quotients = LocationQuotient.pooled().of(table.build());
    List<String[]> expected =
        rows("reference-values.csv").stream()
            .filter(row -> row[0].equals(FILE) && row[1].equals(measure))
            .toList();
    assertThat(expected).hasSize(272);
    for (String[] row : expected) {
      String[] key = row[2].split("\\|", -1);
      assertThat(quotients.quotient(key[0], key[1]).getAsDouble())
          .as(row[2])
          .isCloseTo(Double.parseDouble(row[3]), within(6e-11));
    }
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
