package org.creativehubs.examples.cli;

import java.util.List;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the calculators. */
@Command(name = "list", description = "Lists the calculators and the question each answers.")
final class ListCommand extends Subcommand {

  @Option(names = "--csv", description = "Writes CSV for a spreadsheet.")
  private boolean csv;

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    Table.Builder table =
        Table.builder().title("Calculators").addColumns("id", "question", "class");
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      table.addRows(
          List.of(
              Answer.text(entry.id()),
              Answer.text(entry.question()),
              Answer.text(entry.calculator().getSimpleName())));
    }
    print(List.of(table.build()), csv, spreadsheet.style());
  }
}
