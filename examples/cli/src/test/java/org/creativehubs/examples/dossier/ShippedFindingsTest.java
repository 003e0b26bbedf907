package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the shipped dossiers contradict themselves in: every finding stands in {@code findings.txt},
 * in the words of the report and with the places it is found at, and there is no other. With {@code
 * -Dhouse.update} the list is written again, to be held against the documents.
 */
class ShippedFindingsTest {

  private static final String FILE = "findings.txt";

  @TestFactory
  Stream<DynamicTest> everyFindingOfTheListIsInTheReport() throws IOException {
    if (System.getProperty("house.update") != null) {
      update();
    }
    return lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line, () -> assertThat(found(dossier(line))).contains(line)));
  }

  @ParameterizedTest
  @MethodSource("org.creativehubs.examples.dossier.Shipped#names")
  void nothingElseIsFound(String name) throws IOException {
    assertThat(found(name))
        .containsExactlyInAnyOrderElementsOf(
            lines().stream().filter(line -> dossier(line).equals(name)).toList());
  }

  @Test
  void theReportPrintsAFindingWithBothItsSources() {
    Dossier dossier = Shipped.dossier("west-midlands");

    assertThat(ReportPage.of(dossier, Report.on(dossier)))
        .contains(
            "2. Commonwealth Games in Birmingham: 2020 [1: The Creative Industry Opportunity]",
            "3. Commonwealth Games in Birmingham: 2022 [1: 4.0 Proposed Actions, 7.1]");
  }

  @Test
  void aReportWithoutFindingsSaysWhatWasCompared() {
    Dossier dossier = Shipped.dossier("krowji");

    assertThat(ReportPage.of(dossier, Report.on(dossier)))
        .contains("All that was compared agrees.", "Comparisons, by what they could have found:");
  }

  private static List<String> found(String name) {
    return Report.on(Shipped.dossier(name)).findings().stream()
        .flatMap(report -> report.findings().stream())
        .map(finding -> name + " | " + finding.sentence() + " | " + places(finding))
        .toList();
  }

  /** The places in the documents, of what was expected first. */
  private static String places(Finding finding) {
    List<String> places =
        Stream.of(finding.expected().stream(), finding.found().stream(), finding.figures().stream())
            .flatMap(figures -> figures)
            .map(FindingFigure::source)
            .flatMap(Optional::stream)
            .map(Source::place)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return places.isEmpty() ? "no place" : String.join("; ", places);
  }

  private static String dossier(String line) {
    return Splitter.on(" | ").splitToList(line).get(0);
  }

  private static List<String> lines() throws IOException {
    return Resources.readLines(
            Resources.getResource(ShippedFindingsTest.class, FILE), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static void update() throws IOException {
    Path folder = Path.of("src", "test", "resources", "org", "creativehubs", "examples", "dossier");
    List<String> written = new ArrayList<>();
    written.add("# What the shipped dossiers contradict themselves in: dossier, finding, places.");
    for (String name : Shipped.names()) {
      written.addAll(found(name));
    }
    Files.write(folder.resolve(FILE), written);
  }
}
