package org.creativehubs.core.sheets.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The parts of a workbook that are read, checked and packed again, so that the library that reads
 * them meets nothing else: no more bytes, rows and columns than a bound, no document types, no
 * macros, no links to elsewhere.
 */
final class WorkbookParts {

  private static final int MOST_BYTES = 1 << 26;
  static final String TOO_MANY_BYTES = "have at most " + MOST_BYTES + " bytes when it is unpacked";
  private static final int MOST_CELLS = 3_000_000;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

  /** By the path of a sheet the rows that are hidden, and how many groups of cells are merged. */
  private final Map<String, Set<Integer>> hidden = new HashMap<>();

  private final Map<String, Integer> merged = new HashMap<>();

  /** By the id of a sheet in the workbook its path. */
  private final Map<String, String> paths = new HashMap<>();

  private boolean hasMacros;
  private boolean hasLinks;
  private boolean is1904;
  private int bytes;
  private int cells;

  WorkbookParts(InputStream file) throws IOException {
    byte[] whole = file.readNBytes(MOST_BYTES + 1);
    limit(whole.length, MOST_BYTES, "bytes");
    ZipParts parts = new ZipParts(whole);
    boolean isWorkbook = false;
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipParts.Entry entry : parts.entries()) {
        String name = entry.name();
        refuseOthers(name);
        hasMacros |= name.endsWith("vbaProject.bin");
        hasLinks |= name.startsWith("xl/externalLinks/");
        isWorkbook |= name.startsWith("xl/");
        if (isRead(name)) {
          byte[] part = parts.read(entry, MOST_BYTES - bytes);
          bytes += part.length;
          new Scan(name, part).run();
          put(out, name, part);
        }
      }
    }
    if (!isWorkbook) {
      throw SheetForms.other("a packed file without a workbook");
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] part) throws IOException {
    try {
      out.putNextEntry(new ZipEntry(name));
      out.write(part);
      out.closeEntry();
    } catch (ZipException e) {
      throw broken("part " + name + " twice");
    }
  }

  private static void refuseOthers(String name) {
    if (name.endsWith(".iwa") || name.equals("Index.zip")) {
      throw SheetForms.other("a sheet of Numbers");
    }
    if (name.equals("content.xml")) {
      throw SheetForms.other("an OpenDocument sheet (.ods)");
    }
    if (name.equals("xl/workbook.bin")) {
      throw SheetForms.other("a binary workbook (.xlsb)");
    }
  }

  private static boolean isRead(String name) {
    boolean isText = name.endsWith(".xml") || name.endsWith(".rels");
    boolean isFrame = name.equals("[Content_Types].xml") || name.equals("_rels/.rels");
    boolean isSheet = name.startsWith("xl/worksheets/") && !name.startsWith("xl/worksheets/_rels/");
    boolean isBook = name.startsWith("xl/") && name.indexOf('/', 3) < 0;
    return isText && (isFrame || isSheet || isBook || name.equals("xl/_rels/workbook.xml.rels"));
  }

  static void limit(int number, int most, String of) {
    if (number > most) {
      throw new InvalidValueException(
          Fault.TOO_LARGE, "the file", "have at most " + most + " " + of, "more");
    }
  }

  static InvalidValueException broken(String what) {
    return new InvalidValueException(
        Fault.MALFORMED,
        "the file",
        "be a workbook that can be read (open it, and save it again)",
        what);
  }

  byte[] packed() {
    return packed.toByteArray();
  }

  boolean hasMacros() {
    return hasMacros;
  }

  boolean hasLinks() {
    return hasLinks;
  }

  boolean is1904() {
    return is1904;
  }

  /** The hidden rows of the sheet with an id. */
  Set<Integer> hidden(String id) {
    return hidden.getOrDefault(paths.getOrDefault(id, ""), Set.of());
  }

  /** How many groups of cells are merged in the sheet with an id. */
  int merged(String id) {
    return merged.getOrDefault(paths.getOrDefault(id, ""), 0);
  }

  /** Walks over the tags of a part. */
  private final class Scan {

    private final String path;
    private final byte[] part;
    private int rows;
    private int columns;
    private int at;
    private int end;

    Scan(String path, byte[] part) {
      this.path = path;
      this.part = part;
    }

    void run() {
      int start = part.length > 2 && (part[0] & 0xFF) == 0xEF ? 3 : 0;
      if (part.length > start && part[start] != '<') {
        throw broken("another encoding than UTF-8 in " + path);
      }
      for (at = start; at < part.length; at++) {
        if (part[at] == '<') {
          tag();
        }
      }
    }

    private void tag() {
      if (isAt("<!--")) {
        skipTo("-->");
      } else if (isAt("<![CDATA[")) {
        skipTo("]]>");
      } else if (isAt("<?")) {
        int from = at;
        skipTo("?>");
        checkEncoding(text(from, at));
      } else if (isAt("<!")) {
        throw broken("a document type in " + path);
      } else {
        element();
      }
    }

    private void element() {
      end = at + 1;
      int quote = 0;
      while (end < part.length && (quote != 0 || part[end] != '>')) {
        int each = part[end++];
        boolean isQuote = each == '"' || each == '\'';
        quote = quote == 0 && isQuote ? each : quote == each ? 0 : quote;
      }
      int from = at + 1;
      int to = from;
      while (to < end && part[to] > ' ' && part[to] != '/') {
        from = part[to] == ':' ? to + 1 : from;
        to++;
      }
      if (isName(from, to, "c")) {
        cell();
      } else if (isName(from, to, "row")) {
        row();
      } else if (isName(from, to, "mergeCell")) {
        merged.merge(path, 1, Integer::sum);
      } else if (isName(from, to, "workbookPr")) { // the library takes the word true alone
        String from1904 = attribute("date1904");
        is1904 |= from1904.equals("1") || from1904.equals("true");
      } else if (isName(from, to, "Relationship") && path.endsWith("workbook.xml.rels")) {
        String target = attribute("Target");
        paths.put(attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
      at = end;
    }

    private void row() {
      columns = 0;
      rows++;
      limit(rows, MOST_ROWS, "rows");
      String number = attribute("r");
      if (!number.isEmpty()) {
        limit(number.length() > 7 ? Integer.MAX_VALUE : whole(number), MOST_ROWS, "rows");
      }
      String isHidden = attribute("hidden");
      if (isHidden.equals("1") || isHidden.equals("true")) {
        hidden
            .computeIfAbsent(path, any -> new TreeSet<>())
            .add(number.isEmpty() ? rows : whole(number));
      }
    }

    private int whole(String number) {
      if (!number.chars().allMatch(each -> each >= '0' && each <= '9')) {
        throw broken("row " + number + " in " + path);
      }
      return Integer.parseInt(number);
    }

    private void cell() {
      columns++;
      cells++;
      limit(columns, MOST_COLUMNS, "columns");
      limit(cells, MOST_CELLS, "cells");
      String address = attribute("r");
      int column = 0;
      int i = 0;
      while (i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
        column = Math.min(26 * column + address.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        i++;
      }
      limit(column, MOST_COLUMNS, "columns");
      if (!address.isEmpty()) {
        if (i == 0 || i == address.length() || address.length() - i > 7) {
          throw broken("cell " + address + " in " + path);
        }
        limit(whole(address.substring(i)), MOST_ROWS, "rows");
      }
    }

    private void checkEncoding(String declaration) {
      int encoding = declaration.indexOf("encoding");
      String lower = declaration.toLowerCase(Locale.ROOT);
      if (encoding >= 0 && !lower.contains("utf-8") && !lower.contains("us-ascii")) {
        throw broken("another encoding than UTF-8 in " + path);
      }
    }

    private boolean isAt(String text) {
      return isName(at, Math.min(part.length, at + text.length()), text);
    }

    private boolean isName(int from, int to, String name) {
      if (to - from != name.length()) {
        return false;
      }
      for (int i = 0; i < name.length(); i++) {
        if (part[from + i] != name.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    private void skipTo(String text) {
      while (at < part.length && !isAt(text)) {
        at++;
      }
      at += text.length() - 1;
    }

    private String text(int from, int to) {
      int last = Math.min(part.length, to + 1);
      return new String(
          part, from, Math.max(0, Math.min(last - from, 500)), StandardCharsets.UTF_8);
    }

    /** The text of an attribute of the element; empty where it has none. */
    private String attribute(String name) {
      int i = at + 1;
      while (i < end) {
        while (i < end && part[i] > ' ') {
          i++; // over the name of the element
        }
        while (i < end && part[i] <= ' ') {
          i++;
        }
        int from = i;
        while (i < end && part[i] != '=' && part[i] > ' ') {
          i++;
        }
        int to = i;
        while (i < end && part[i] != '"' && part[i] != '\'') {
          i++;
        }
        int open = Math.min(i, end - 1);
        i++;
        while (i < end && part[i] != part[open]) {
          i++;
        }
        if (isName(from, to, name)) {
          int length = Math.min(i, end) - open - 1;
          return length <= 0 ? "" : new String(part, open + 1, length, StandardCharsets.UTF_8);
        }
        i++;
      }
      return "";
    }
  }
}
