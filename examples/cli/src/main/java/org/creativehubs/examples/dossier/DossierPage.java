package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.sla.SlaReport;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.picture.LeaseTimeline;
import org.creativehubs.report.picture.Picture;
import org.creativehubs.report.picture.PromiseBars;
import org.creativehubs.report.picture.RankedDots;

/**
 * A dossier as a page to send on: what it comes to, what to ask for, what does not add up and what
 * cannot be told, all found from its answers; then the agreements, and everything else in an annex.
 */
public final class DossierPage {

  /** So many rows stand before the annex; a page has room for no more. */
  private static final int MOST_ROWS = 30;

  /** What a table takes besides its rows. */
  private static final int FRAME = 4;

  private final Dossier dossier;
  private final Report report;
  private final List<Object> results;
  private final Page.Builder page = Page.builder();
  private final List<PageSection> annex = new ArrayList<>();
  private int rows;

  private DossierPage(Dossier dossier, Report report, List<Object> results) {
    this.dossier = dossier;
    this.report = report;
    this.results = results;
  }

  /**
   * Answers everything a dossier asks, as a page.
   *
   * @param dossier the dossier
   * @param origin where it comes from
   * @return the page
   */
  public static Page of(Dossier dossier, PageOrigin origin) {
    return of(dossier, false).write(origin);
  }

  /**
   * The worked examples of a dossier as a page of their own, which says that they are examples and
   * what each assumes.
   *
   * @param dossier the dossier
   * @param origin where it comes from
   * @return the page, with no section where there are no examples
   */
  public static Page ofExamples(Dossier dossier, PageOrigin origin) {
    return of(dossier, true).writeExamples(origin);
  }

  private static DossierPage of(Dossier dossier, boolean examples) {
    Questions questions = Questions.of(dossier);
    Report all = Report.on(dossier, questions);
    List<Object> results = new ArrayList<>();
    for (int i = 0; i < all.answers().size(); i++) {
      if (all.answers().get(i).example() == examples) {
        results.add(questions.result(i));
      }
    }
    return new DossierPage(
        dossier, examples ? all.examplesAlone() : all.withoutExamples(), results);
  }

  private Page writeExamples(PageOrigin origin) {
    page.title(report.title())
        .origin(origin)
        .verdict(
            "Every answer here is an example: it rests on assumed money or on what is made up, as"
                + " its title says.");
    for (int i = 0; i < report.answers().size(); i++) {
      page.addSections(answered(report.answers().get(i), results.get(i)).isAnnex(false).build());
    }
    return page.addAllAssumptions(assumed()).build();
  }

  /**
   * The page of a dossier that somebody has written, which says what else could be asked.
   *
   * @param dossier the dossier
   * @param origin where it comes from
   * @return the page
   */
  public static Page ofOwn(Dossier dossier, PageOrigin origin) {
    Page page = of(dossier, origin);
    return page.toBuilder()
        .addSections(
            PageSection.builder()
                .heading("What else could be asked")
                .isAnnex(true)
                .addTables(PageTable.of(Askable.table(dossier)))
                .build())
        .build();
  }

  /**
   * The page of a dossier under changes of its hub.
   *
   * @param changed the dossier and what is different
   * @param origin where both come from
   * @return the page, which lists every fact that is different
   */
  public static Page under(ChangedDossier changed, PageOrigin origin) {
    Page page = of(changed.dossier(), origin);
    List<PageSection> sections = new ArrayList<>(page.sections());
    PageSection.Builder first = PageSection.builder();
    sections.add(
        0, first.heading("What is different").addTables(PageTable.of(changed.table())).build());
    return page.toBuilder().sections(sections).build();
  }

  private Page write(PageOrigin origin) {
    DossierSummary.of(dossier, report).write(page);
    page.origin(origin).addAllNotes(dossier.notes().stream().distinct().toList());
    pictures(origin);
    report.agreements().forEach(this::agreement);
    report.findings().filter(found -> !found.isConsistent()).ifPresent(this::findings);
    described();
    for (LocationQuotients quotients : report.quotients()) {
      answered("How concentrated, against " + quotients.referenceName() + "?", quotients);
    }
    for (int i = 0; i < report.answers().size(); i++) {
      answer(report.answers().get(i), results.get(i));
    }
    readings();
    report.rents().ifPresent(rents -> answered("Rents", rents));
    report.affordability().forEach(reply -> answered(reply.title(), reply.assessment()));
    figures();
    return page.addAllSections(annex).addAllAssumptions(assumed()).build();
  }

  /** What can be seen at once. */
  private void pictures(PageOrigin origin) {
    List<Picture> pictures = new ArrayList<>();
    report.agreements().forEach(agreement -> pictures.add(PromiseBars.of(agreement)));
    report.quotients().stream()
        .filter(DossierPage::isKnown)
        .forEach(quotients -> pictures.add(RankedDots.of(quotients, ClusterGroup.CREATIVE)));
    dossier
        .hub()
        .filter(hub -> !hub.headLeases().isEmpty())
        .ifPresent(hub -> pictures.add(LeaseTimeline.of(hub, origin.day())));
    page.drawn(pictures);
  }

  private static boolean isKnown(LocationQuotients quotients) {
    int last = quotients.table().columns().size() - 1;
    return quotients.table().rows().stream().anyMatch(row -> row.get(last).isDefined());
  }

  /** A section before the annex while there is room, else in it. */
  private void place(PageSection.Builder builder, boolean isExample) {
    PageSection section = builder.isAnnex(false).build();
    int size =
        section.tables().stream().mapToInt(table -> table.table().rows().size() + FRAME).sum();
    if (isExample || rows + size > MOST_ROWS) {
      annex.add(builder.isAnnex(true).build());
    } else {
      rows += size;
      page.addSections(section);
    }
  }

  private void agreement(SlaReport agreement) {
    PageSection.Builder section = PageSection.builder();
    section.heading("Agreement: is the promise kept?");
    PageTable.allOf(agreement).forEach(table -> section.addTables(table.without("reason")));
    place(section, false);
  }

  private void findings(ConsistencyReport found) {
    PageSection.Builder section = PageSection.builder();
    section.heading("Findings: what does not agree with itself");
    section.addTables(PageTable.allOf(found).get(0));
    section.addRemarks("Comparisons: " + DossierFindings.compared(found) + ".");
    place(section, false);
  }

  private void described() {
    List<Table> tables = Described.tables(dossier);
    if (!tables.isEmpty()) {
      PageSection.Builder section = PageSection.builder();
      section.heading("What the documents say");
      tables.forEach(table -> section.addTables(PageTable.of(table)));
      place(section, true);
    }
  }

  private void answered(String heading, Explained answer) {
    PageSection.Builder section = PageSection.builder();
    place(section.heading(heading).addAllTables(PageTable.allOf(answer)), false);
  }

  private void answer(CalculatorReply reply, Object result) {
    place(answered(reply, result), !reply.assumed().isEmpty());
  }

  private static PageSection.Builder answered(CalculatorReply reply, Object result) {
    PageSection.Builder section = PageSection.builder();
    section.heading(reply.title());
    if (result instanceof Explained explained) {
      section.addAllTables(tables(explained, reply));
    }
    return section.addAllExplanations(reply.explanations()).addAllRemarks(remarks(reply));
  }

  /** What can be read in two ways, and what is otherwise then. */
  private void readings() {
    if (report.readings().isEmpty()) {
      return;
    }
    PageSection.Builder section = PageSection.builder();
    section.heading("What can be read in two ways");
    for (ReadReply reply : report.readings()) {
      section.addRemarks(
          reply.open() + ". Read here as: " + reply.reading() + "; or as: " + reply.other() + ".");
      reply
          .different()
          .forEach(
              other -> other.table().ifPresent(table -> section.addTables(PageTable.of(table))));
    }
    place(section, true);
  }

  /** The tables; the first has the title under which the report has it, with its mark. */
  private static List<PageTable> tables(Explained result, CalculatorReply reply) {
    List<PageTable> tables = new ArrayList<>(PageTable.allOf(result));
    reply.table().ifPresent(table -> tables.set(0, tables.get(0).titled(table.title())));
    return tables;
  }

  private static List<String> remarks(CalculatorReply reply) {
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    reply.changed().forEach(fact -> remarks.add("changed: " + fact));
    reply.assumed().forEach(assumed -> remarks.add(assumed + "."));
    if (!reply.conventions().isEmpty()) {
      remarks.add("Conventions: " + String.join("; ", reply.conventions()) + ".");
    }
    return remarks.build();
  }

  private void figures() {
    if (report.figures().isEmpty()) {
      return;
    }
    PageSection.Builder section = PageSection.builder();
    section.heading("What else the documents say");
    place(section.addTables(PageTable.of(Figures.table(report.figures()))), true);
    report.figures().stream().map(Figure::source).distinct().forEach(page::addSources);
  }

  private List<String> assumed() {
    return report.answers().stream()
        .flatMap(reply -> reply.assumed().stream())
        .map(AssumedValue::reason)
        .distinct()
        .toList();
  }
}
