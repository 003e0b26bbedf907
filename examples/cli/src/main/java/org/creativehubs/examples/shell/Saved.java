package org.creativehubs.examples.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.CsvStyle;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.tables.TableWork;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PagePicture;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.ReportLanguage;
import org.creativehubs.report.XlsxBook;
import org.creativehubs.report.picture.Picture;

/** Writes something to a file by its ending. */
final class Saved {

  private static final double SHARP = 2;

  private Saved() {}

  static Path to(Object anything, Path file) {
    byte[] content = content(Check.notNull(anything, "anything"), file);
    Path whole = file.toAbsolutePath();
    Path folder = Check.notNull(whole.getParent(), "folder");
    try {
      Path beside = Files.createTempFile(folder, ".save", ".part");
      try {
        Files.write(beside, content);
        Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
    return file;
  }

  private static byte[] content(Object anything, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> bytes(Table.toCsv(tables(anything), CsvStyle.COMMA));
      case "json" -> bytes(HubJson.pretty(json(anything)) + "\n");
      case "jsonl" ->
          bytes(
              tables(anything).stream()
                  .map(table -> TableWork.of(table).jsonLines())
                  .collect(Collectors.joining()));
      case "txt" -> bytes(Shown.of(anything) + "\n");
      case "html" -> bytes(HtmlPage.in(ReportLanguage.EN).write(page(anything)));
      case "xlsx" -> XlsxBook.in(ReportLanguage.EN).write(page(anything));
      case "svg" -> bytes(picture(anything).svg());
      case "png" -> picture(anything).png(SHARP);
      default ->
          throw new InvalidValueException(
              Fault.UNKNOWN_CODE,
              "file",
              "end in .csv, .json, .jsonl, .txt, .html, .xlsx, .svg or .png",
              file);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Table> tables(Object anything) {
    Shown.table(anything); // refuses what has none
    return Shown.tables(anything);
  }

  private static Object json(Object anything) {
    if (anything instanceof TableWork work) {
      return work.table();
    }
    return anything instanceof FileProposal proposal ? proposal.value() : anything;
  }

  private static Picture picture(Object anything) {
    return anything instanceof Picture picture ? picture : Charts.of(anything);
  }

  private static Page page(Object anything) {
    Page.Builder page = Page.builder();
    if (anything instanceof Picture picture) {
      page.title(picture.title()).verdict(picture.description());
      page.addPictures(PagePicture.of(picture)).origin(origin(picture.svg()));
      return page.build();
    }
    List<PageTable> tables = pageTables(anything);
    PageSection.Builder section = PageSection.builder();
    section.heading(tables.get(0).table().title()).addAllTables(tables);
    page.title(tables.get(0).table().title()).verdict(Shown.verdict(anything));
    page.addSections(section.build()).origin(origin(HubJson.write(json(anything))));
    return page.build();
  }

  private static List<PageTable> pageTables(Object anything) {
    return anything instanceof Explained explained
        ? PageTable.allOf(explained)
        : tables(anything).stream().map(PageTable::of).toList();
  }

  /** What was typed leaves no file, so the page names what it was made from as it is in JSON. */
  private static PageOrigin origin(String json) {
    return PageOrigin.of("the shell", bytes(json), LocalDate.now(ZoneId.systemDefault()));
  }
}
