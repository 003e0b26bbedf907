package org.creativehubs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.disclosure.PublishedTable;
import org.creativehubs.metrics.linkedtables.ProtectedTables;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.AnswerPage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one calculator. */
@Command(
    name = "call",
    description =
        "Answers a calculator: JSON in on standard input or from a file, JSON out;"
            + " -o writes a page or a workbook; --public, of tables that were made safe, what may"
            + " be published.")
final class CallCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "ID", description = "The calculator.")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The input.")
  private Optional<Path> file = Optional.empty();

  @ArgGroup private Form form = new Form();

  /** How the result is written; JSON without either. */
  static final class Form {
    @Option(names = "--csv", description = "Writes the tables of the result as CSV.")
    private boolean csv;

    @Option(names = "--table", description = "Prints the tables of the result.")
    private boolean table;

    @Option(names = "--explain", description = "Prints how the result was found, step by step.")
    private boolean explain;

    @Option(
        names = "--cell",
        arity = "2",
        paramLabel = "NAME",
        description = "Prints how one cell was found; its row, and its heading as printed.")
    private List<String> cell = List.of();
  }

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    byte[] input = input();
    CatalogEntry<?, ?> entry = calculator(id);
    Object answer = answer(entry, input);
    Object result = to.isPublic() ? forPublic(answer) : answer;
    if (to.isGiven()) {
      String name = file.map(path -> String.valueOf(path.getFileName())).orElse("standard input");
      PageOrigin origin =
          to.isPublic() ? shown(name, result) : PageOrigin.of(name, input, to.day());
      to.answer(AnswerPage.of(entry, explained(result), origin), spreadsheet.style(), out());
      return;
    }
    if (form.explain) {
      explain(result);
      return;
    }
    if (!form.cell.isEmpty()) {
      explainCell(result);
      return;
    }
    if (!form.csv && !form.table) {
      boolean isForm = to.isPublic() && result instanceof PublishedTable;
      out().println(HubJson.pretty(isForm ? ((PublishedTable) result).publishable() : result));
      return;
    }
    print(Tables.of(explained(result)), form.csv, spreadsheet.style());
  }

  private void explain(Object result) {
    explained(result).explanations().forEach(out()::println);
  }

  private void explainCell(Object result) {
    out().println(Tables.explain(explained(result), form.cell.get(0), form.cell.get(1)));
  }

  /** What the public is given of an answer. */
  private Object forPublic(Object answer) {
    if (answer instanceof PublishedTable table) {
      return PublishedTable.of(table.publishable()).toBuilder().marker(table.marker()).build();
    }
    if (answer instanceof ProtectedTables tables) {
      return tables.publishable();
    }
    to.refusePublic("only tables that were made safe have a form for the public");
    return answer;
  }

  /** That of what is shown: the hash of the input could be tried against guesses of the hidden. */
  private PageOrigin shown(String name, Object result) {
    byte[] content = HubJson.pretty(result).getBytes(StandardCharsets.UTF_8);
    return PageOrigin.of(name + ", what is shown of it", content, to.day());
  }

  private Explained explained(Object result) {
    if (result instanceof Explained explained) {
      return explained;
    }
    throw new InvalidValueException(
        Fault.WRONG_TYPE, "result", "have an explanation to be printed", id);
  }

  private byte[] input() {
    return file.map(this::bytes).orElseGet(CallCommand::standardInput);
  }

  private static byte[] standardInput() {
    try {
      return System.in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }

  private static <I, R> R answer(CatalogEntry<I, R> entry, byte[] input) {
    return entry.answer(HubJson.read(input, entry.inputType()));
  }
}
