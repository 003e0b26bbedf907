package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.metrics.index.IndexMatrix;
import org.junit.jupiter.api.Test;

/**
 * The cluster index of sections in the 16 German Laender in 2015, against values computed by
 * another programme. The files are not part of this project: the folder is the one that the system
 * property {@code shared.dir} names.
 */
class GermanClusterIndexReferenceTest {

  private static final String FILE = "de-laender-industries-2015.csv";
  private static final Path DATA =
      Path.of(System.getProperty("shared.dir", "../../shared")).resolve("data");

  @Test
  void clusterIndicesAgree() throws IOException {
    assumeTrue(Files.exists(DATA.resolve(FILE)), "the German files are not at " + DATA);
    RegionalEconomy economy = economy();
    List<String[]> expected =
        rows("reference-values.csv").stream()
            .filter(row -> row[0].equals(FILE) && row[1].equals("litzenberger_cluster_index"))
            .toList();
    assertThat(expected).hasSize(271);
    IndexMatrix indices = LitzenbergerSternberg.of(economy);
    for (String[] row : expected) {
      String[] key = row[2].split("\\|", -1);
      OptionalDouble index = indices.value(key[0], key[1]);
      assertThat(index.orElseThrow())
          .as(row[2])
          .isCloseTo(Double.parseDouble(row[3]), within(6e-11));
    }
  }

  private static RegionalEconomy economy() throws IOException {
    EmploymentTable.Builder jobs = EmploymentTable.builder().measure("jobs");
    EmploymentTable.Builder plants = EmploymentTable.builder().measure("establishments");
    RegionalEconomy.Builder economy = RegionalEconomy.builder();
    String last = "";
    for (String[] row : rows(FILE)) {
      plants.add(row[1], row[3], Double.parseDouble(row[4]));
      jobs.add(row[1], row[3], Double.parseDouble(row[5]));
      if (!row[1].equals(last)) {
        economy.putPopulations(row[1], Double.parseDouble(row[6]));
        economy.putAreas(row[1], Double.parseDouble(row[7]));
      }
      last = row[1];
    }
    return economy.employment(jobs.build()).plants(plants.build()).build();
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
