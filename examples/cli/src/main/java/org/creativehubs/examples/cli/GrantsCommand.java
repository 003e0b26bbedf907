package org.creativehubs.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.giving.GivingExport;
import org.creativehubs.core.standards.giving.GivingFile;
import org.creativehubs.core.standards.giving.GivingGrant;
import org.creativehubs.core.standards.giving.GivingPackage;
import org.creativehubs.core.standards.giving.GivingTotals;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.GrantsPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds up a register of grants, or writes it as 360Giving has it. */
@Command(
    name = "grants",
    description =
        "Reads grants (360Giving JSON, or a register as CSV or xlsx) and says how much was awarded,"
            + " by year and recipient; with --to 360giving -o FILE.json or FILE.csv writes them as"
            + " the standard of 360Giving has them. What cannot be used is told.")
final class GrantsCommand extends Subcommand {

  private static final String STANDARD = "360giving";

  @Parameters(index = "0", paramLabel = "FILE", description = "The grants.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "STANDARD",
      description = "Writes the grants themselves: 360giving, with -o FILE.json or FILE.csv.")
  private Optional<String> standard = Optional.empty();

  @Option(
      names = "--prefix",
      paramLabel = "PREFIX",
      description =
          "The prefix of the publisher, such as 360G-example, for a register that has no"
              + " identifiers of organisations: they are made of it and the name.")
  private Optional<String> prefix = Optional.empty();

  @Mixin private SheetOptions options = new SheetOptions();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    to.refusePublic("this command withholds nothing");
    if (!Files.isReadable(file)) {
      bytes(file);
    }
    if (standard.isPresent()) {
      convert(standard.get());
    } else if (isJson()) {
      sums();
    } else {
      to.answer(page(), spreadsheet.style(), out());
    }
  }

  /** Of the grants as the standard has them, or else of what the register says of them. */
  private Page page() {
    SheetRead<List<GivingGrant>> read;
    try {
      read = Sheets.grants(sheet());
    } catch (InvalidFileException lacking) {
      return GrantsPage.ofAwards(Sheets.awards(sheet()), origin());
    }
    return GrantsPage.ofSheet(read, origin());
  }

  private boolean isJson() {
    return file.toString().endsWith(".json");
  }

  private SheetFile sheet() {
    return options.sheet(file);
  }

  private PageOrigin origin() {
    try (InputStream content = Files.newInputStream(file)) {
      return PageOrigin.of(String.valueOf(file.getFileName()), content, to.day());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** In little memory, however long the file. */
  private void sums() {
    StandardRead<GivingTotals> read = GivingFile.of(file).totals();
    if (read.value().grants() == 0) {
      GivingFile.of(file).read(); // which refuses it with the reasons
    }
    if (to.isGiven()) {
      Page page = GrantsPage.of(read, origin());
      to.answer(page, spreadsheet.style(), out());
      return;
    }
    out().println(GrantsPage.verdict(read.value(), read.report().leftOut()));
    out().println();
    out()
        .println(
            GrantsPage.tables(read.value()).stream()
                .map(Table::toString)
                .collect(Collectors.joining("\n\n")));
    tell(read.report().lines());
  }

  private void convert(String name) {
    if (!name.equals(STANDARD)) {
      throw new InvalidValueException(Fault.UNKNOWN_CODE, "to", "be " + STANDARD, name);
    }
    boolean isWritten = to.isGiven() && List.of("json", "csv").contains(to.kind());
    if (!isWritten) {
      String given = to.isGiven() ? to.target().toString() : "missing";
      throw new InvalidValueException(
          Fault.MALFORMED, "output", "be a file whose name ends in .json or .csv", given);
    }
    if (isJson()) {
      StandardRead<GivingPackage> read = GivingFile.of(file).read();
      write(read.value());
      tell(read.report().lines());
    } else if (prefix.isPresent()) {
      SheetRead<List<FundingAward>> awards = Sheets.awards(sheet());
      StandardRead<List<GivingGrant>> grants = GivingExport.as(prefix.get()).grants(awards.value());
      write(GivingPackage.of(grants.value()));
      tell(awards.report().lines());
      tell(grants.report().lines());
    } else {
      SheetRead<List<GivingGrant>> read = Sheets.grants(sheet());
      write(GivingPackage.of(read.value()));
      tell(read.report().lines());
    }
  }

  private void write(GivingPackage grants) {
    Path target = to.target();
    if (to.kind().equals("csv")) {
      FileOptions.store(target, grants.csv());
    } else {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        grants.write(out);
      } catch (IOException e) {
        throw new UncheckedIOException(target + " cannot be written", e);
      }
    }
    out().println("written: " + target + ", " + grants);
  }

  private void tell(List<String> lines) {
    out().println();
    lines.forEach(out()::println);
  }
}
