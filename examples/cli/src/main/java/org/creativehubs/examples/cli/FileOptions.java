package org.creativehubs.examples.cli;

import com.google.common.base.CharMatcher;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.CsvStyle;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.ReportLanguage;
import org.creativehubs.report.ReportLocale;
import org.creativehubs.report.XlsxBook;
import picocli.CommandLine.Option;

/** Where an answer is written, and how. */
final class FileOptions {

  /** What the name of a file may not hold on some system. */
  private static final String UNSAFE = "/\\:*?\"<>|";

  private static final String KINDS = ".html, .xlsx, .csv, .json or .txt";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes to a file, by its ending: " + KINDS + ".")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--public",
      description =
          "Withholds names and incomes of tenants and members: units and bands stand instead. With"
              + " -o alone.")
  private boolean isPublic;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "The language of headings in .html and .xlsx: en, ru or kk. English otherwise.")
  private String language = "en";

  @Option(
      names = "--locale",
      paramLabel = "LOCALE",
      description = "How numbers and days are written in .html and .xlsx, such as en-GB or ru-KZ.")
  private Optional<String> locale = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day the page is of, such as 2026-11-30; today otherwise.")
  private Optional<LocalDate> on = Optional.empty();

  boolean isGiven() {
    return file.isPresent();
  }

  boolean isPublic() {
    return isPublic;
  }

  /** Refuses to be asked for a form for the public by a command that has none. */
  void refusePublic(String why) {
    if (isPublic) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, "public", "be left out, as " + why, "given");
    }
  }

  LocalDate day() {
    return on.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  private ReportLanguage language() {
    try {
      return ReportLanguage.valueOf(language.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValueException(Fault.UNKNOWN_CODE, "lang", "be en, ru or kk", language);
    }
  }

  private ReportLocale locale() {
    return locale.map(ReportLocale::of).orElseGet(() -> language().locale());
  }

  /** Where the answer goes. */
  Path target() {
    return file.orElseThrow();
  }

  /** The ending of the file, such as {@code html}. */
  String kind() {
    String name = target().getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Writes a page where that is wanted, and says so with its verdict; prints it otherwise. */
  void answer(Page page, CsvStyle style, PrintWriter out) {
    if (isGiven()) {
      write(page, style);
      out.println("written: " + target());
      out.println(page.verdict());
    } else {
      out.println(text(page));
    }
  }

  /** Writes a page for each of some things, by its name, into a folder, and says how many. */
  void each(Map<String, Page> pages, Path folder, PrintWriter out) {
    Set<String> names = new HashSet<>();
    pages.forEach(
        (name, page) -> {
          String plain =
              CharMatcher.anyOf(UNSAFE).or(CharMatcher.javaIsoControl()).replaceFrom(name, '-');
          String own = plain;
          for (int i = 2; !names.add(own.toLowerCase(Locale.ROOT)); i++) {
            own = plain + "-" + i;
          }
          store(folder.resolve(own + ".html"), HtmlPage.in(language()).with(locale()).write(page));
        });
    out.println("written: " + pages.size() + " pages in " + folder);
  }

  /** Writes a page. */
  void write(Page page, CsvStyle style) {
    Path target = target();
    switch (kind()) {
      case "html" -> store(target, HtmlPage.in(language()).with(locale()).write(page));
      case "xlsx" -> store(target, XlsxBook.in(language()).with(locale()), page);
      case "csv" -> store(target, Table.toCsv(page.tables(), style));
      case "json" -> store(target, HubJson.pretty(page.tables()) + "\n");
      case "txt" -> store(target, text(page) + "\n");
      default ->
          throw new InvalidValueException(
              Fault.UNKNOWN_CODE, "output", "end in " + KINDS, target.toString());
    }
  }

  /** A page to read at once: its title, verdict, figures, what to ask for and tables. */
  static String text(Page page) {
    StringBuilder figures = new StringBuilder();
    page.figures()
        .forEach(
            figure ->
                figures
                    .append("\n")
                    .append(figure.label())
                    .append(": ")
                    .append(figure.value())
                    .append(figure.note().map(note -> " (" + note + ")").orElse("")));
    return page.title()
        + "\n\n"
        + page.verdict()
        + "\n"
        + figures
        + listed("What to ask for", page.asks())
        + listed("What does not add up", page.contradictions())
        + listed("What cannot be told", page.unknowns())
        + listed("What was assumed", page.assumptions())
        + page.sections().stream().map(FileOptions::told).collect(Collectors.joining())
        + "\n\n"
        + page.tables().stream().map(Table::toString).collect(Collectors.joining("\n\n"));
  }

  /** What a section says beside its tables; remarks on tables are left to the page. */
  private static String told(PageSection section) {
    List<String> said = new ArrayList<>(section.paragraphs());
    if (section.tables().isEmpty()) {
      said.addAll(section.remarks());
    }
    return listed(section.heading(), said);
  }

  private static String listed(String heading, List<String> things) {
    return things.isEmpty() ? "" : "\n\n" + heading + ":\n- " + String.join("\n- ", things);
  }

  /** A folder, made where there is none. */
  static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be made", e);
    }
  }

  static void store(Path target, String text) {
    try {
      Files.writeString(target, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(target + " cannot be written", e);
    }
  }

  private static void store(Path target, XlsxBook book, Page page) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      book.write(page, out);
    } catch (IOException e) {
      throw new UncheckedIOException(target + " cannot be written", e);
    }
  }
}
