package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.pages.PageSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four documents in four pages each. */
class DossierDocumentTest {

  private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b");
  private static final int MOST_LINES = 250;

  private static PageSet pages(DossierDocument document) {
    byte[] content = document.title().getBytes(StandardCharsets.UTF_8);
    return document.pages(PageOrigin.of("dossiers", content, LocalDate.of(2026, 11, 30)));
  }

  private static Stream<Page> all(PageSet pages) {
    return Stream.concat(Stream.of(pages.check()), pages.letters().values().stream());
  }

  /** A shipped document of which a text of one dossier is another one. */
  private static PageSet changed(String name, String from, String to) {
    DossierDocument document = DossierDocument.shipped(name);
    List<Dossier> dossiers =
        document.dossiers().stream()
            .map(HubJson::write)
            .map(json -> HubJson.read(json.replace(from, to), Dossier.class))
            .toList();
    assertThat(dossiers).isNotEqualTo(document.dossiers());
    return pages(new DossierDocument(document.title(), dossiers));
  }

  private static String figure(Page page, String label) {
    return page.figures().stream()
        .filter(one -> one.label().equals(label))
        .map(one -> one.value().toString())
        .findFirst()
        .orElse("absent");
  }

  private static Table table(Page page, String title) {
    return page.tables().stream()
        .filter(one -> one.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"kazakhstan, 10, 7", "west-midlands, 1, 6", "KENT, 1, 1", "staffordshire, 5, 10"})
  void aDocumentHasItsDossiersAndWhatDoesNotAddUp(String name, int dossiers, String found) {
    DossierDocument document = DossierDocument.shipped(name);

    assertThat(document.dossiers()).hasSize(dossiers);
    assertThat(figure(pages(document).check(), "things that do not add up")).isEqualTo(found);
  }

  /** Nothing that a dossier finds of itself is lost among the others. */
  @ParameterizedTest
  @ValueSource(strings = {"kazakhstan", "west midlands", "kent", "staffordshire"})
  void everyFindingOfADossierStandsOnThePage(String name) {
    DossierDocument document = DossierDocument.shipped(name);
    List<String> found =
        document.dossiers().stream()
            .flatMap(dossier -> DossierFindings.in(dossier).stream())
            .flatMap(report -> report.findings().stream())
            .map(one -> one.sentence())
            .toList();

    assertThat(pages(document).letter("contradictions").contradictions()).containsAll(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kazakhstan", "west midlands", "kent", "staffordshire"})
  void everyNumberOpensItsExplanationWhichEndsInIt(String name) {
    for (Page page : all(pages(DossierDocument.shipped(name))).toList()) {
      assertThat(page.figures())
          .extracting(KeyFigure::explanation)
          .allMatch(one -> one.isPresent());
      for (PageSection section : page.sections()) {
        section.tables().forEach(DossierDocumentTest::checkExplained);
      }
    }
  }

  private static void checkExplained(PageTable table) {
    List<List<Answer>> rows = table.table().rows();
    for (int row = 0; row < rows.size() - table.table().totals(); row++) {
      for (int column = 1; column < rows.get(row).size(); column++) {
        Explanation how = table.working(row, column).orElseThrow();
        assertThat(how.answer()).isEqualTo(rows.get(row).get(column));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kazakhstan", "west midlands", "kent", "staffordshire"})
  void theTextOfADocumentIsShortAndHoldsNoCodeInCapitals(String name) {
    String text = DocumentText.of(pages(DossierDocument.shipped(name)));

    assertThat(text.lines().count()).isLessThanOrEqualTo(MOST_LINES);
    assertThat(CODE.matcher(text).find()).isFalse();
    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "Overview", "What it promises and shows", "What does not add up", "cannot be told");
  }

  @Test
  void everyFigureNamesItsSection() {
    Table figures = table(pages(DossierDocument.shipped("kent")).letter("promises"), "The figures");

    assertThat(figures.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get(4).isDefined()).isTrue());
  }

  @Test
  void aChangedFactOfAPlanChangesWhatDoesNotAddUp() {
    PageSet plan = changed("west-midlands", "\"30000\"", "\"20000\"");

    assertThat(figure(plan.check(), "things that do not add up")).isEqualTo("5");
    assertThat(plan.letter("contradictions").contradictions())
        .noneMatch(one -> one.contains("GBSLEP area alone"));
  }

  /** 51,000 ft2 of 132,000 are identified; 24,000 more bring 75,000. */
  @Test
  void aChangedFactOfAHubChangesWhatItPromises() {
    Page before = pages(DossierDocument.shipped("kazakhstan")).letter("promises");
    Page after = changed("kazakhstan", "\"24000\"", "\"48000\"").letter("promises");

    assertThat(table(before, "Targets").rows().get(0).get(3)).hasToString("51,000 ft2");
    assertThat(table(after, "Targets").rows().get(0).get(3)).hasToString("75,000 ft2");
  }

  /** Of 11.5 % of all businesses that are 4,000 there are 34,783, and so on: another quotient. */
  @Test
  void aChangedFactOfAClusterChangesWhatIsCalculated() {
    Page before = pages(DossierDocument.shipped("kent")).check();
    Page after = changed("kent", "\"2138\"", "\"4000\"").check();
    String title = "How concentrated, against the 3 regions";

    assertThat(table(before, title).rows().get(0).get(2)).hasToString("2,138");
    assertThat(table(after, title).rows().get(0).get(2)).hasToString("4,000");
    assertThat(table(after, title).rows().get(0).get(4))
        .isNotEqualTo(table(before, title).rows().get(0).get(4));
  }

  @Test
  void anUnknownDocumentIsRefusedWithTheTitles() {
    assertThatThrownBy(() -> DossierDocument.shipped("leipzig"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Locate in Kent")
        .hasMessageEndingWith("but was leipzig");
    assertThatThrownBy(() -> DossierDocument.shipped("creative"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must be a part of the title of one of");
  }
}
