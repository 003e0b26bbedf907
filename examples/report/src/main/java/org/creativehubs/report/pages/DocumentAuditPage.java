package org.creativehubs.report.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.metrics.documents.ConditionalFinding;
import org.creativehubs.metrics.documents.DocumentAudit;
import org.creativehubs.metrics.documents.DocumentAuditReport;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * What in a document does not add up, as a page: each contradiction with the sections it rests on,
 * what is one under some readings alone, what each reading makes, and how much was compared. The
 * verdicts are those of {@link DocumentAudit}.
 *
 * <pre>{@code
 * SheetRead<List<DocumentFact>> read = Sheets.figures(file);
 * Page page = DocumentAuditPage.of("Plan for a quarter", read, origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class DocumentAuditPage {

  private final DocumentAuditReport report;
  private final List<DocumentFact> facts;

  private DocumentAuditPage(String document, List<DocumentFact> facts) {
    this.report = DocumentAudit.of(document, facts);
    this.facts = facts;
  }

  /**
   * The page of a sheet of figures.
   *
   * @param document what the document is called; not blank
   * @param read what it says, and how that was read
   * @param origin the file, and the day of the page
   * @return the page
   */
  public static Page of(String document, SheetRead<List<DocumentFact>> read, PageOrigin origin) {
    return SheetFaults.on(of(document, read.value(), origin), List.of(read.report()));
  }

  /**
   * The page of what a document says.
   *
   * @param document what it is called; not blank
   * @param facts what it says, each with an id of its own
   * @param origin what it was made from, and the day of the page
   * @return the page
   */
  public static Page of(String document, List<DocumentFact> facts, PageOrigin origin) {
    return new DocumentAuditPage(document, facts).page(origin);
  }

  private Page page(PageOrigin origin) {
    Page.Builder page = Page.builder();
    page.title("What does not add up in " + report.document()).origin(origin);
    page.about("What was written out of it, each thing with its section, held against the rest.");
    page.verdict(verdict());
    page.addFigures(
        figure("things that it says", facts.size()),
        compared(),
        figure("do not add up", report.findings().size()),
        figure("do not add up under one reading", report.conditional().size()));
    report.conditional().forEach(one -> page.addAsks(ask(one)));
    report.findings().forEach(one -> page.addContradictions(told(one)));
    PageSection.Builder tables = PageSection.builder().heading("Each of them, and its working");
    PageTable.allOf(report).forEach(tables::addTables);
    page.addSections(tables.build());
    DocumentAudit.ENTRY.conventions().forEach(page::addNotes);
    DocumentAudit.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private String verdict() {
    int found = report.findings().size();
    int more = report.conditional().size();
    String all = found == 0 ? "All that was compared agrees" : doNotAddUp(found);
    String others = found == 0 ? ", but " + doNotAddUp(more) : ", and " + more + " more";
    return Show.line(
        "{}{}. What was not compared may be wrong all the same.",
        all,
        more == 0 ? "" : others + " under one reading");
  }

  private static String doNotAddUp(int things) {
    return things + (things == 1 ? " thing does not add up" : " things do not add up");
  }

  private static KeyFigure figure(String label, int number) {
    return KeyFigure.builder().label(label).value(Answer.number(number)).build();
  }

  /** The comparisons by kind, added up. */
  private KeyFigure compared() {
    List<Term> kinds =
        report.consistency().compared().entrySet().stream()
            .map(kind -> Term.given(Show.words(kind.getKey()), kind.getValue()))
            .toList();
    if (kinds.isEmpty()) {
      return figure("comparisons", 0);
    }
    Term sum = Term.sum(kinds).named("comparisons");
    return KeyFigure.builder()
        .label("comparisons")
        .value(sum.answer())
        .explanation(Explanation.of("comparisons", sum))
        .build();
  }

  private static String told(Finding finding) {
    String sections =
        Stream.concat(
                Stream.concat(finding.expected().stream(), finding.found().stream()),
                finding.figures().stream())
            .flatMap(figure -> figure.source().flatMap(Source::place).stream())
            .distinct()
            .collect(Collectors.joining("; "));
    return finding.sentence() + (sections.isEmpty() ? "" : " (" + sections + ")");
  }

  /** What would settle it: whether it is meant as it would have to be. */
  private static String ask(ConditionalFinding one) {
    return "is it meant as "
        + String.join(" or ", one.under())
        + "? Then: "
        + told(one.finding())
        + ". Under "
        + (one.readings() - one.under().size())
        + " of "
        + one.readings()
        + " readings it adds up";
  }
}
