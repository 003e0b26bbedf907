package org.creativehubs.core.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Fault;

/** What a file is that is no table as text, by how it begins, and what to do with it. */
final class FileKind {

  /** How many bytes are looked at. */
  static final int BYTES = 256;

  private static final String SAVED = "DataFile.of(..) of the sheet saved as CSV";
  private static final String UNPACKED = "DataFile.of(..) of the file in it, unpacked";
  private static final String GUNZIP =
      "DataFile.opened(name, () -> new GZIPInputStream(Files.newInputStream(path)), layout)";
  private static final String AGAIN =
      "DataFile.of(..) of the table; a browser shows what this page says of it";
  private static final String EXPORTED = "DataFile.of(..) of the table exported as CSV";
  private static final String JSON =
      "JsonStat.file(..) in place of DataFile.of(..) for JSON-stat, and CSV for other JSON";

  private static final List<FileKind> PACKED =
      List.of(
          new FileKind("\u00D0\u00CF\u0011\u00E0", "an old workbook (xls)", SAVED),
          new FileKind("\u001F\u008B", "packed by gzip", GUNZIP),
          new FileKind("BZh", "packed by bzip2", UNPACKED),
          new FileKind("\u00FD7zXZ", "packed by xz", UNPACKED),
          new FileKind("(\u00B5/\u00FD", "packed by Zstandard", UNPACKED),
          new FileKind("7z\u00BC\u00AF", "an archive of 7-Zip", UNPACKED),
          new FileKind("%PDF-", "a PDF", EXPORTED),
          new FileKind("{\\rtf", "a text of a word processor (RTF)", EXPORTED),
          new FileKind("MIME-Version:", "a page of the web (MHTML)", AGAIN),
          new FileKind("PAR1", "a Parquet file", EXPORTED),
          new FileKind("ARROW1", "an Arrow file", EXPORTED),
          new FileKind("SQLite format 3", "a database of SQLite", EXPORTED));

  private static final Pattern PAGE =
      Pattern.compile("<(!doctype\\b|!--|\\?xml\\b|[a-z][a-z0-9:-]*[\\s/>]).*");

  /** The first tag of a document of XML, whose names may have a prefix. */
  private static final Pattern XML = Pattern.compile("<(\\?xml\\b|[a-z][a-z0-9-]*:).*");

  private static final Pattern OBJECT = Pattern.compile("(\\{\\s*[\"}]|\\[\\s*[{\\]]).*");

  private final String start;
  private final String words;
  private final String say;

  private FileKind(String start, String words, String say) {
    this.start = start;
    this.words = words;
    this.say = say;
  }

  /**
   * Why a file cannot be a table as text; empty where it may be one.
   *
   * @param bytes the first bytes, at most {@link #BYTES}
   * @param layout says the encoding
   */
  static Optional<FileFault> fault(byte[] bytes, FileLayout layout) {
    String first = new String(bytes, StandardCharsets.ISO_8859_1);
    return packed(first).or(() -> wide(first, layout)).or(() -> text(first));
  }

  private static Optional<FileFault> packed(String first) {
    if (first.startsWith("PK\u0003\u0004") || first.startsWith("PK\u0005\u0006")) {
      return Optional.of(zipped(first).fault());
    }
    return PACKED.stream()
        .filter(kind -> first.startsWith(kind.start))
        .map(FileKind::fault)
        .findFirst();
  }

  private static FileKind zipped(String first) {
    if (first.contains("[Content_Types].xml") || first.contains("_rels/")) {
      return new FileKind("", "a workbook (xlsx)", SAVED);
    }
    return first.contains("vnd.oasis.opendocument")
        ? new FileKind("", "an OpenDocument sheet", SAVED)
        : new FileKind("", "a zip archive", UNPACKED);
  }

  /** Text of which each character takes two bytes or four, without a mark that says so. */
  private static Optional<FileFault> wide(String first, FileLayout layout) {
    boolean isMarked =
        first.startsWith("\u00FF\u00FE")
            || first.startsWith("\u00FE\u00FF")
            || first.startsWith("\0\0\u00FE\u00FF");
    if (isMarked || first.indexOf(0) < 0 || !layout.encoding().startsWith("UTF-8")) {
      return Optional.empty();
    }
    if (first.startsWith("\0\0\0")) {
      return Optional.of(wide(layout, "four", "UTF-32BE"));
    }
    if (first.startsWith("\0\0\0", 1)) {
      return Optional.of(wide(layout, "four", "UTF-32LE"));
    }
    int odd = zeros(first, 1);
    int even = zeros(first, 0);
    if (Math.min(odd, even) > 0 || Math.max(odd, even) < first.length() / 4) {
      return Optional.empty(); // the headings will tell
    }
    String encoding = odd > even ? "UTF-16LE" : "UTF-16BE";
    return Optional.of(wide(layout, "two", encoding));
  }

  private static FileFault wide(FileLayout layout, String bytes, String encoding) {
    return FileFault.builder()
        .line(0)
        .code(Fault.ENCODING)
        .rule(CellReader.unreadable(layout))
        .value("text of " + bytes + " bytes a character")
        .say("encodedAs(\"" + encoding + "\")")
        .build();
  }

  private static int zeros(String text, int from) {
    int zeros = 0;
    for (int i = from; i < text.length(); i += 2) {
      zeros += text.charAt(i) == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static Optional<FileFault> text(String first) {
    String unmarked = first.startsWith("\u00EF\u00BB\u00BF") ? first.substring(3) : first;
    String begin = unmarked.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (PAGE.matcher(begin).matches()) {
      String words = XML.matcher(begin).matches() ? "XML" : "a page of the web (HTML)";
      return Optional.of(new FileKind("", words, AGAIN).fault());
    }
    return OBJECT.matcher(begin).matches()
        ? Optional.of(new FileKind("", "JSON", JSON).fault())
        : Optional.empty();
  }

  private FileFault fault() {
    FileFault.Builder fault = FileFault.builder().line(0).code(Fault.UNREADABLE);
    return fault.rule("be a table as text").value(words).say(say).build();
  }
}
