package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.report.pages.SampleFiles.figure;
import static org.creativehubs.report.pages.SampleFiles.html;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.consistency.ConsistencyCheckInput;
import org.creativehubs.metrics.consistency.Tolerances;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.junit.jupiter.api.Test;

class DocumentPagesTest {

  private static final PageOrigin ORIGIN =
      PageOrigin.of("plan", "plan".getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 30));

  private static Figure jobs(String value, String section) {
    return Figure.builder()
        .measure("jobs")
        .value(QualifiedNumber.parse(value))
        .unit("jobs")
        .population("the quarter")
        .source(Source.of("Plan", section))
        .build();
  }

  private static ConsistencyCheckInput.Builder says() {
    return ConsistencyCheckInput.builder().tolerances(Tolerances.exact());
  }

  private static DocumentPart part(String title, ConsistencyCheckInput.Builder says) {
    return new DocumentPart(title, says.build(), List.of(), List.of(), List.of(), List.of());
  }

  private static DocumentPart plan(String planned) {
    PolicyTarget.Builder target = PolicyTarget.builder().id("space").measure("space").unit("m2");
    target.additional(QualifiedNumber.exact(100)).by(PartialDate.parse("2030"));
    for (String value : List.of("30", planned)) {
      target.addPipeline(jobs(value, "5").toBuilder().measure("site " + value).unit("m2").build());
    }
    Indicator.Builder visits = Indicator.builder().id("visits").measure("visits").unit("visits");
    visits.polarity(Polarity.HIGHER_IS_BETTER).source(Source.of("Plan", "6"));
    return part("The plan", says().addTargets(target.build()).addIndicators(visits.build()));
  }

  private static PageSet pages(String first, String second) {
    return DocumentPages.of(
        "Plan",
        List.of(
            part("Summary", says().addFigures(jobs(first, "Summary"))),
            part("Annex", says().addFigures(jobs(second, "Annex B"))),
            plan("20")),
        ORIGIN);
  }

  @Test
  void partsAreHeldAgainstOneAnotherAndBothSectionsAreNamed() {
    PageSet pages = pages("over 450", "300");
    Table found = pages.letter("contradictions").tables().get(0);

    assertThat(figure(pages.check(), "figures")).hasToString("4");
    assertThat(figure(pages.check(), "things that do not add up")).hasToString("2");
    assertThat(found.rows()).hasSize(2);
    assertThat(found.rows().get(0).get(2)).hasToString("Annex B; Summary");
    assertThat(pages.check().verdict()).startsWith("4 figures of 3 sections");
  }

  @Test
  void aChangedFactChangesThePages() {
    assertThat(figure(pages("over 450", "500").check(), "things that do not add up"))
        .hasToString("1");
    PageSet filled = DocumentPages.of("Plan", List.of(plan("70")), ORIGIN);
    assertThat(figure(filled.check(), "things that do not add up")).hasToString("0");
    assertThat(html(filled.letter("promises"))).contains("site 70", "100 m2");
  }

  @Test
  void whatIsIdentifiedForATargetIsTheSumOfItsPipeline() {
    Page promises = pages("450", "450").letter("promises");
    Table targets = table(promises, "Targets");

    assertThat(targets.rows().get(0).get(2)).hasToString("100 m2");
    assertThat(targets.rows().get(0).get(3)).hasToString("50 m2");
    assertThat(promises.verdict())
        .isEqualTo("No agreement is recorded. It states 1 target, 1 indicator, 4 figures.");
  }

  @Test
  void whatIsWithoutDateTargetOrResultIsCounted() {
    Table lacks = table(pages("450", "450").letter("unknowns"), "What is left open, and how often");

    assertThat(lacks.rows())
        .extracting(row -> row.get(0) + " " + row.get(1) + " of " + row.get(2))
        .containsExactly(
            "figures without a date 4 of 4",
            "indicators without a target 1 of 1",
            "indicators without a result 1 of 1");
  }

  @Test
  void aReadingIsShownWithBothResults() {
    DocumentReading reading =
        new DocumentReading(
            "90 of each or of all",
            "of all",
            "of each",
            Optional.of(Source.of("Plan", "4.4")),
            List.of(new DocumentAnswer("How many?", answering(90))),
            List.of(new DocumentAnswer("How many?", answering(1080))));
    DocumentPart part =
        new DocumentPart(
            "Market",
            says().build(),
            List.of(),
            List.of(),
            List.of(reading),
            List.of("what stalls pay"));
    Page unknowns = DocumentPages.of("Plan", List.of(part), ORIGIN).letter("unknowns");

    assertThat(table(unknowns, "What can be read in two ways, with both results").rows().get(0))
        .extracting(Object::toString)
        .containsExactly(
            "90 of each or of all", "of all", "of each", "How many?", "90", "1,080", "4.4");
    assertThat(unknowns.unknowns()).containsExactly("what stalls pay (Market)");
  }

  private static ExplainedAnswer answering(long number) {
    return () ->
        Explanation.answering("How many?")
            .given("traders", Answer.number(Ratio.of(number)))
            .build();
  }

  @Test
  void thePagesLeadToOneAnother() {
    PageSet pages = pages("450", "450");

    assertThat(pages.check().beside().values())
        .containsExactly("promises.html", "contradictions.html", "unknowns.html");
    assertThat(html(pages.letter("unknowns")))
        .contains("<nav aria-label=\"Pages beside this one\">", "<a href=\"overview.html\">");
    assertThat(html(pages.check().toBuilder().beside(Map.of()).build())).doesNotContain("<nav");
  }

  @Test
  void partsOfOneTitleAreRefused() {
    assertThatThrownBy(() -> DocumentPages.of("Plan", List.of(plan("20"), plan("20")), ORIGIN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("parts");
    assertThatThrownBy(() -> DocumentPages.of("Plan", List.of(), ORIGIN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("parts must hold at least one element");
  }

  private static Table table(Page page, String title) {
    return page.tables().stream()
        .filter(table -> table.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
