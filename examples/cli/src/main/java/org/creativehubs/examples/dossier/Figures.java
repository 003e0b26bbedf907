package org.creativehubs.examples.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.report.pages.DocumentPart;

/** Figures of documents, gathered from everything that has some, and as a table. */
final class Figures {

  private Figures() {}

  /** All figures of a dossier, in the order of its parts. */
  static List<Figure> of(Dossier dossier) {
    return DocumentPart.figures(DossierFindings.says(dossier));
  }

  static Table table(List<Figure> figures) {
    boolean anyReading = figures.stream().anyMatch(figure -> figure.reading().isPresent());
    List<String> columns =
        new ArrayList<>(List.of("measure", "value", "as of", "of whom", "place in the document"));
    if (anyReading) {
      columns.add("read as");
    }
    Grid grid = Grid.of("Other figures of the documents", columns.toArray(String[]::new));
    for (Figure figure : figures) {
      grid.row(
          Stream.concat(
                  cells(figure),
                  anyReading ? Stream.of(Cells.orDash(figure.reading())) : Stream.empty())
              .toArray(Answer[]::new));
    }
    return grid.table();
  }

  private static Stream<Answer> cells(Figure figure) {
    return Stream.of(
        Cells.text(figure.measure()),
        Cells.number(figure.value(), figure.unit()),
        Cells.orDash(figure.asOf()),
        Cells.orDash(figure.population()),
        Cells.text(figure.source().place().orElseGet(figure.source()::document)));
  }
}
