package org.creativehubs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.finance.calendar.HubCalendar;
import org.creativehubs.finance.calendar.HubCalendarInput;
import org.creativehubs.finance.calendar.HubDates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a calendar of a hub and its plans. */
@Command(
    name = "calendar",
    description =
        "Lists what is coming up in a hub and its plans: ends, breaks and their notices, reviews,"
            + " claims, events; -o FILE.ics writes it for a calendar program.")
final class CalendarCommand extends Subcommand {

  @Parameters(paramLabel = "NAME", description = "A shipped name, or the path of a dossier.")
  private String name = "";

  @Option(
      names = "--from",
      paramLabel = "DAY",
      required = true,
      description = "The first day, such as 2026-04-01.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "The last day; a year from the first one, if it is not given.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day that the calendar says it was written on; the first day, if not.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.ics",
      description = "The file that is written; without it the list is printed.")
  private Optional<Path> output = Optional.empty();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Option(names = "--csv", description = "Prints the list as CSV.")
  private boolean csv;

  @Override
  public void run() {
    Dossier dossier = dossier(name);
    LocalDate last = to.orElseGet(() -> from.plusYears(1).minusDays(1));
    Check.notBefore(last, "to", from, "from");
    HubCalendarInput.Builder input = HubCalendarInput.builder();
    input.hub(dossier.hub()).period(DateRange.ofInclusive(from, last));
    input.plan(dossier.initiative().flatMap(ClusterInitiative::operationsPlan));
    input.events(dossier.initiative().flatMap(ClusterInitiative::eventPlan));
    HubDates dates = HubCalendar.answer(input.build());
    if (output.isPresent()) {
      write(dates, output.get());
    } else {
      print(Tables.of(dates), csv, spreadsheet.style());
    }
  }

  private void write(HubDates dates, Path file) {
    String end = file.toString();
    Check.that(
        end.endsWith(".ics"), Fault.MALFORMED, "output", "be a file whose name ends in .ics", end);
    try {
      Files.writeString(file, dates.calendar(on.orElse(from)).text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out().println(file + " is written: " + dates);
    List<String> without = dates.withoutDay();
    if (!without.isEmpty()) {
      out().println("Without a day, and so not in it:");
      without.forEach(words -> out().println("  " + words));
    }
  }
}
