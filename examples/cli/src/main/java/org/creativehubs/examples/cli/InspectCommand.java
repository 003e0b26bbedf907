package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.rentroll.RentRoll;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a sheet is taken for, and what would be read of it. */
@Command(
    name = "inspect",
    description =
        "Says what a CSV or xlsx file is taken for and why, which column is read as what, what"
            + " would be read of it, what is left out, and every fault by its cell.")
final class InspectCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
  private Path file = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "The day for which a rent roll or list of memberships is read; today if left out.")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private SheetOptions options = new SheetOptions();

  @Option(names = "--json", description = "Writes the report as JSON.")
  private boolean json;

  @Option(names = "--nouns", description = "Writes what is read as JSON, in place of the report.")
  private boolean nouns;

  @Override
  public void run() {
    SheetFile sheet = options.sheet(file);
    LocalDate day = on.orElseGet(LocalDate::now);
    try {
      print(Sheets.inspect(sheet, day), day);
    } catch (InvalidFileException refused) {
      Optional<FileLayout> layout = Counts.known(file).map(Counts.Office::layout);
      if (layout.isEmpty()) {
        throw refused;
      }
      print(Counts.latest(DataFile.of(file, layout.get())), layout.get());
    }
  }

  private void print(SheetRead<?> read, LocalDate day) {
    if (nouns) {
      Object value = read.value();
      out().println(HubJson.pretty(value instanceof LettingSheet roll ? roll.hub() : value));
    } else if (json) {
      out().println(HubJson.pretty(read.report()));
    } else {
      List<String> lines = read.report().lines();
      lines.subList(0, 2).forEach(out()::println);
      out().println(words(read.value(), day));
      lines.subList(2, lines.size()).forEach(out()::println);
    }
  }

  private static String words(Object value, LocalDate day) {
    if (value instanceof LettingSheet roll) {
      String ledger = roll.ledger().map(found -> "; " + found).orElse("");
      return "Read, on " + day + ": " + roll(roll, day) + ledger;
    }
    if (value instanceof Collection<?> many) {
      return "Read: " + many.size() + ", the first of them " + many.iterator().next();
    }
    return "Read: " + value;
  }

  /** What is let; where no rent could be read, why nothing can be said of it. */
  private static String roll(LettingSheet roll, LocalDate day) {
    try {
      return RentRoll.of(roll.hub(), day).totals().toString();
    } catch (InvalidValueException refused) {
      return Show.counted(roll.hub().spaces().size(), "spaces")
          + ", "
          + Show.counted(roll.hub().lettings().size(), "lettings")
          + "; no rent roll can be made of them: "
          + refused.getMessage();
    }
  }

  private void print(Counts.Latest counts, FileLayout layout) {
    out().println("Counts by region and industry" + layout.source().map(s -> ", " + s).orElse(""));
    String when = counts.when().map(period -> ", " + period).orElse("");
    out().println("Read: " + counts.read().value() + when);
    counts.read().report().lines().forEach(out()::println);
  }
}
