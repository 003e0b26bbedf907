package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetMapping;
import picocli.CommandLine.Option;

/** How a sheet is written, and what its headings do not say. */
final class SheetOptions {

  @Option(
      names = "--written",
      paramLabel = "LOCALE",
      defaultValue = "en-GB",
      description =
          "How numbers and dates of the file are written, such as en-GB (the default) or kk-KZ.")
  private String written = "en-GB";

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description =
          "What the headings of the file do not say, as JSON such as {\"columns\": [{\"heading\":"
              + " \"Ref.\", \"role\": \"UNIT\"}], \"every\": \"MONTH\", \"areaUnit\":"
              + " \"SQ_FT\"}.")
  private Optional<Path> map = Optional.empty();

  /** The sheet in a file, which is read as it is asked for. */
  SheetFile sheet(Path file) {
    return mapped(SheetFile.of(file, SheetLocale.of(written)));
  }

  /** The sheet in a file whose bytes are known. */
  SheetFile sheet(Path file, byte[] content) {
    return mapped(unmapped(file, content));
  }

  /** The sheet in a file whose bytes are known, and of which the mapping says nothing. */
  SheetFile unmapped(Path file, byte[] content) {
    return SheetFile.bytes(String.valueOf(file.getFileName()), content, SheetLocale.of(written));
  }

  private SheetFile mapped(SheetFile sheet) {
    return map.map(path -> sheet.mapped(HubJson.read(path, SheetMapping.class))).orElse(sheet);
  }
}
