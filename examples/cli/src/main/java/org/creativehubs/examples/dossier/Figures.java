package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.indicator.Figure;

/** Figures of a document as a table. */
final class Figures {

  private Figures() {}

  static Table table(List<Figure> figures) {
    Table.Builder table =
        Table.builder()
            .title("Other figures of the documents")
            .addColumns("measure", "value", "as of", "of whom", "place in the document");
    for (Figure figure : figures) {
      table.addRows(
          List.of(
              Answer.text(figure.measure()),
              value(figure),
              Answer.text(figure.asOf().map(Object::toString).orElse("-")),
              Answer.text(figure.population().orElse("-")),
              Answer.text(figure.source().place().orElseGet(figure.source()::document))));
    }
    return table.build();
  }

  private static Answer value(Figure figure) {
    return figure.unit().equals("share")
        ? Answer.share(figure.value())
        : Answer.quantity(figure.value(), figure.unit());
  }
}
