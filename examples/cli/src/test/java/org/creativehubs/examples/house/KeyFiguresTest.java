package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.AnswerPage;
import org.junit.jupiter.api.Test;

/** Every figure at the top of the page of an answer opens how it was found, which ends in it. */
class KeyFiguresTest {

  private static final PageOrigin ORIGIN =
      PageOrigin.of("example", new byte[] {1}, LocalDate.of(2026, 11, 30));

  @Test
  void everyKeyFigureOpensItsExplanation() {
    List<String> bare = new ArrayList<>();
    int figures = 0;
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      if (JsonCatalog.answerToExample(entry) instanceof Explained answer) {
        Page page = AnswerPage.of(entry, answer, ORIGIN);
        for (KeyFigure figure : page.figures()) {
          figures++;
          if (!isOpened(figure)) {
            bare.add(entry.id() + ": " + figure.label() + " " + figure.value());
          }
        }
      }
    }

    assertThat(bare).as(figures + " figures").isEmpty();
    assertThat(figures).isGreaterThan(300);
  }

  /** Words may say the same otherwise; a number is the one that its working ends in. */
  private static boolean isOpened(KeyFigure figure) {
    return figure
        .explanation()
        .map(Explanation::answer)
        .filter(
            found ->
                (figure.value().number().isEmpty() && figure.value().money().isEmpty())
                    || found.toString().equals(figure.value().toString()))
        .isPresent();
  }
}
