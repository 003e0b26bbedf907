package org.creativehubs.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;

/** Pages that tests write. */
final class Pages {

  /** A studio and what it pays. */
  record Studio(String name, String tenant, Money rent, Area area) {}

  private static final Grid<Studio> GRID =
      Grid.by("studio", Studio::name)
          .with(Column.text("tenant", Studio::tenant))
          .with(Column.money("rent", Studio::rent).summed())
          .with(Column.area("area", Studio::area))
          .totals("total");

  private Pages() {}

  static Studio studio(String name, String tenant, String rent) {
    return new Studio(name, tenant, Money.parse(rent), Area.parse("20 m2"));
  }

  static Sheet<Studio> sheet(List<Studio> studios) {
    return GRID.sheet("Rents", studios);
  }

  static PageOrigin origin() {
    return PageOrigin.of(
        "roll.csv", "abc".getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 30));
  }

  /** A page on which every part holds a text. */
  static Page saying(String text) {
    Explanation how =
        Explanation.answering(text)
            .given(text, Answer.text(text))
            .step(text, text, Answer.text(text))
            .build();
    PageSection.Builder section = PageSection.builder();
    section.heading(text).addParagraphs(text).addRemarks(text).addExplanations(how);
    section.addTables(
        PageTable.of(sheet(List.of(studio(text, text, "GBP 12000.50")))).titled(text));
    PageSection shown = section.build();
    Page.Builder page = Page.builder();
    return page.title(text)
        .about(text)
        .verdict(text)
        .addFigures(
            KeyFigure.builder()
                .label(text)
                .value(Answer.text(text))
                .note(text)
                .explanation(how)
                .build())
        .addAsks(text)
        .addContradictions(text)
        .addUnknowns(text)
        .addSections(shown, shown.toBuilder().isAnnex(true).build())
        .addAssumptions(text)
        .addNotes(text)
        .addPictures(
            PagePicture.of(
                text,
                "<svg xmlns='http://www.w3.org/2000/svg'><text>"
                    + Clean.markup(text)
                    + "</text></svg>"))
        .addSources(org.creativehubs.core.explain.Source.of(text, text))
        .origin(origin().toBuilder().input(text).build())
        .build();
  }
}
