package org.creativehubs.examples.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.ReportLanguage;
import org.creativehubs.report.pages.AnswerPage;

/**
 * A calculator asked with an input, and what it answered.
 *
 * @param entry the calculator
 * @param input the input, JSON
 * @param answer what it answered
 */
record WorkedExample(CatalogEntry<?, ?> entry, String input, Explained answer) {

  private static final LocalDate DAY = LocalDate.EPOCH;

  /** A longer table is left to the page of the answer. */
  private static final int MOST_LINES = 40;

  /** The example of the catalogue. */
  static WorkedExample of(CatalogEntry<?, ?> entry) {
    return of(entry, entry.example());
  }

  /** An input of your own. */
  static WorkedExample of(CatalogEntry<?, ?> entry, String input) {
    return new WorkedExample(entry, input, (Explained) answer(entry, input));
  }

  private static <I, R> R answer(CatalogEntry<I, R> entry, String input) {
    return entry.answer(HubJson.read(input, entry.inputType()));
  }

  /** The answer with its workings, as a page to read or to print. */
  String page() {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Page page = AnswerPage.of(entry, answer, PageOrigin.of("example", bytes, DAY));
    return HtmlPage.in(ReportLanguage.EN).write(page);
  }

  /** The answer in a line or a few, and how it was found. */
  String html() {
    String words = answer.toString();
    StringBuilder html = new StringBuilder();
    html.append(words.contains("\n") ? Html.pre(words) : Html.paragraph(Html.text(words)));
    Tables.of(answer).stream()
        .map(Table::toString)
        .filter(table -> !table.equals(words) && table.lines().count() <= MOST_LINES)
        .forEach(table -> html.append(Html.pre(table)));
    answer.explanations().stream()
        .filter(working -> !working.steps().isEmpty())
        .limit(1)
        .forEach(working -> html.append(Html.pre(working.toString())));
    return html.append(Html.folded("The input", Html.pre(input.strip()))).toString();
  }
}
