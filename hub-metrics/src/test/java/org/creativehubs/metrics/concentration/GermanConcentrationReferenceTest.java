package org.creativehubs.metrics.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.shares.Against;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;
import org.creativehubs.metrics.specialisation.Specialisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Employment of the 16 German Laender in 2015 and of Goettingen in 2008 and 2017, against indices
 * computed by two other programmes. The files are not part of this project: the folder is the one
 * that the system property {@code shared.dir} names.
 */
class GermanConcentrationReferenceTest {

  private static final Path DATA =
      Path.of(System.getProperty("shared.dir", "../../shared")).resolve("data");
  private static final String LAENDER = "de-laender-industries-2015.csv";
  private static final String GOETTINGEN = "de-goettingen-industries-2008-2017.csv";

  @BeforeEach
  void theFilesAreThere() {
    assumeTrue(Files.exists(DATA.resolve(LAENDER)), "the German files are not at " + DATA);
  }

  @Test
  void concentrationOfIndustriesAgrees() throws IOException {
    EmploymentTable table = laender();
    assertLaender("gini_concentration", 17, by(ShareMeasure.QUOTIENT_GINI, table));
    assertLaender("krugman_concentration", 17, by(ShareMeasure.KRUGMAN, table));
    assertLaender("herfindahl_regions", 17, by(ShareMeasure.HHI, table));
  }

  private static IndexResult by(ShareMeasure measure, EmploymentTable table) {
    return Concentration.by(measure).of(table);
  }

  @Test
  void specialisationOfLaenderAgrees() throws IOException {
    EmploymentTable table = laender();
    assertLaender(
        "gini_specialisation", 16, Specialisation.by(ShareMeasure.QUOTIENT_GINI).of(table));
    assertLaender("krugman_specialisation", 16, Specialisation.by(ShareMeasure.KRUGMAN).of(table));
  }

  private static void assertLaender(String measure, int size, IndexResult result)
      throws IOException {
    assertAgrees(LAENDER, measure, size, row -> result.value(row[2]).orElseThrow());
  }

  @Test
  void specialisationOfGoettingenAgrees() throws IOException {
    assertGoettingen("gini_specialisation", germany(ShareMeasure.QUOTIENT_GINI));
    assertGoettingen("krugman_specialisation", germany(ShareMeasure.KRUGMAN));
    assertGoettingen("hoover_vs_germany", germany(ShareMeasure.COEFFICIENT));
    assertGoettingen("herfindahl", ShareRule.of(ShareMeasure.HHI));
    assertGoettingen("herfindahl_normalised", ShareRule.of(ShareMeasure.HHI_NORMALISED));
    assertGoettingen("herfindahl_equivalent_number", ShareRule.of(ShareMeasure.EQUIVALENT_NUMBER));
  }

  private static ShareRule germany(ShareMeasure measure) {
    return ShareRule.builder().measure(measure).against(Against.PAIR).partner("Germany").build();
  }

  private static void assertGoettingen(String measure, ShareRule rule) throws IOException {
    IndexResult in2008 = Specialisation.by(rule).of(goettingen("2008"));
    IndexResult in2017 = Specialisation.by(rule).of(goettingen("2017"));
    assertAgrees(
        GOETTINGEN,
        measure,
        2,
        row -> (row[2].equals("2008") ? in2008 : in2017).value("Goettingen").orElseThrow());
  }

  private static void assertAgrees(
      String file, String measure, int size, ToDoubleFunction<String[]> answer) throws IOException {
    List<String[]> expected =
        rows("reference-values.csv").stream()
            .filter(row -> row[0].equals(file) && row[1].equals(measure))
            .toList();
    assertThat(expected).hasSize(size);
    for (String[] row : expected) {
      assertThat(answer.applyAsDouble(row))
          .as(measure + " " + row[2])
          .isCloseTo(Double.parseDouble(row[3]), within(6e-11));
    }
  }

  private static EmploymentTable laender() throws IOException {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    for (String[] row : rows(LAENDER)) {
      table.add(row[1], row[3], Double.parseDouble(row[5]));
    }
    return table.build();
  }

  /** The last two columns of the file; the label before them may hold commas. */
  private static EmploymentTable goettingen(String year) throws IOException {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    for (String[] row : rows(GOETTINGEN)) {
      if (row[0].equals(year) && !row[1].equals("A-R")) {
        table.add("Goettingen", row[1], Double.parseDouble(row[row.length - 2]));
        table.add("Germany", row[1], Double.parseDouble(row[row.length - 1]));
      }
    }
    return table.build();
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
