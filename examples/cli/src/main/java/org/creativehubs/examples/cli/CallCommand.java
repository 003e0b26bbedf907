package org.creativehubs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
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
            + " -o writes a page or a workbook.")
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
    Object result = answer(entry, input);
    if (to.isGiven()) {
      String name = file.map(path -> String.valueOf(path.getFileName())).orElse("standard input");
      PageOrigin origin = PageOrigin.of(name, input, to.day());
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
      out().println(HubJson.pretty(result));
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
