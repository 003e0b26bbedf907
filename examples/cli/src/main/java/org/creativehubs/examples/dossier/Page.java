package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Table;

/** A page that is written from top to bottom, with the documents it cites. */
final class Page {

  private final StringBuilder text = new StringBuilder();
  private final Bibliography bibliography = new Bibliography();

  void title(String title) {
    heading(title, '=');
  }

  void section(String title) {
    heading(title, '-');
  }

  /** A section that holds a table; the title of the table gives way to that of the section. */
  void section(String title, Table table) {
    section(title);
    String whole = Amounts.grouped(table);
    line(whole.substring(whole.indexOf('\n') + 1));
  }

  void section(Table table) {
    section(table.title(), table);
  }

  private void heading(String title, char rule) {
    if (text.length() > 0) {
      blank();
    }
    String lines = Words.wrap(title, "");
    line(lines);
    line(String.valueOf(rule).repeat(lines.lines().mapToInt(String::length).max().orElse(0)));
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  void blank() {
    line("");
  }

  void paragraph(String words) {
    line(Words.wrap(words, ""));
  }

  void indented(String words) {
    line(Words.wrap(words, "  "));
  }

  void bullet(String words) {
    line("- " + Words.wrap(words, "  ").strip());
  }

  void bullet(String words, Optional<Source> source) {
    bullet(words + source.map(known -> " [" + bibliography.cite(known) + "]").orElse(""));
  }

  /** A section with one bullet for each item, where there are any. */
  void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      section(title);
      items.forEach(this::bullet);
    }
  }

  void facts(Facts facts) {
    facts.lines().forEach(this::line);
  }

  void table(Table table) {
    line(Amounts.grouped(table));
  }

  /** A table after a blank line. */
  void furtherTable(Table table) {
    blank();
    table(table);
  }

  /** Takes a document into the bibliography without a word on the page. */
  void note(Optional<Source> source) {
    source.ifPresent(bibliography::cite);
  }

  void source(Optional<Source> source) {
    source.ifPresent(known -> line("[" + bibliography.cite(known) + "]"));
  }

  void explanation(Explanation explanation) {
    paragraph(explanation.question());
    steps(explanation);
  }

  void steps(Explanation explanation) {
    for (int i = 0; i < explanation.steps().size(); i++) {
      String number = "  " + (i + 1) + ". ";
      line(number + Words.wrap(bibliography.cite(explanation.steps().get(i)), "     ").strip());
    }
  }

  List<String> documents() {
    return bibliography.documents();
  }

  /** The page so far, without a newline at its end. */
  @Override
  public String toString() {
    return text.toString().stripTrailing();
  }
}
