package org.creativehubs.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.LibraryVersion;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.schema.HubOpenApi;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the calculators. */
@Command(name = "list", description = "Lists the calculators and the question each answers.")
final class ListCommand extends Subcommand {

  @Option(names = "--csv", description = "Writes CSV for a spreadsheet.")
  private boolean csv;

  @Option(names = "--json", description = "Writes JSON, with title, conventions, limits and types.")
  private boolean json;

  @Option(
      names = "--openapi",
      description = "Writes an OpenAPI 3.1 document of a service with all of them.")
  private boolean openApi;

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    if (json || openApi) {
      Catalog all = Catalog.load();
      out()
          .println(
              json
                  ? HubJson.pretty(all.entries().stream().map(ListCommand::told).toList())
                  : HubOpenApi.of(all, LibraryVersion.current()));
      return;
    }
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

  private static Map<String, Object> told(CatalogEntry<?, ?> entry) {
    return ImmutableMap.<String, Object>builder()
        .put("id", entry.id())
        .put("title", entry.title())
        .put("question", entry.question())
        .put("class", entry.calculator().getName())
        .put("input", entry.inputType().getName())
        .put("output", entry.outputType().getName())
        .put("conventions", entry.conventions())
        .put("limits", entry.caps().stream().map(Object::toString).toList())
        .put("hubFacts", entry.hubFacts())
        .buildOrThrow();
  }
}
