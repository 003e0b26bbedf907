package org.creativehubs.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook again: without the time at which it was made, and with the value of each
 * formula, which the writer of sheets leaves out.
 */
final class XlsxRepack {

  /** Not the first moment of 1980: an archive would store that one in the zone of the machine. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
  private static final Pattern TIME =
      Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)");
  private static final String END = "</f>";

  // Places in the records of a zip archive (APPNOTE 4.3.7, 4.3.12, 4.3.16).
  private static final int END_LENGTH = 22;
  private static final int END_COUNT = 10;
  private static final int END_DIRECTORY = 16;
  private static final int PACKED = 20;
  private static final int NAME_LENGTH = 28;
  private static final int EXTRA_LENGTH = 30;
  private static final int COMMENT_LENGTH = 32;
  private static final int LOCAL = 42;
  private static final int HEADER = 46;
  private static final int LOCAL_NAME_LENGTH = 26;
  private static final int LOCAL_EXTRA_LENGTH = 28;
  private static final int LOCAL_HEADER = 30;

  private final List<List<BigDecimal>> sheets = new ArrayList<>(List.of(List.of()));

  /** The values of the formulas of the next sheet, from its top; the first sheet has none. */
  void formulas(List<BigDecimal> values) {
    sheets.add(values);
  }

  void write(byte[] workbook, OutputStream target) throws IOException {
    ZipOutputStream out = new ZipOutputStream(target);
    ByteBuffer archive = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    int end = workbook.length - END_LENGTH;
    int entry = archive.getInt(end + END_DIRECTORY);
    for (int left = archive.getShort(end + END_COUNT); left > 0; left--) {
      int nameLength = archive.getShort(entry + NAME_LENGTH);
      String name = new String(workbook, entry + HEADER, nameLength, StandardCharsets.UTF_8);
      ZipEntry same = new ZipEntry(name);
      same.setTimeLocal(NO_TIME);
      out.putNextEntry(same);
      out.write(content(name, inflated(workbook, archive, entry)));
      out.closeEntry();
      entry +=
          HEADER
              + nameLength
              + archive.getShort(entry + EXTRA_LENGTH)
              + archive.getShort(entry + COMMENT_LENGTH);
    }
    out.finish();
  }

  /** What an entry of the directory holds; the writer of sheets deflates each of them. */
  private static byte[] inflated(byte[] workbook, ByteBuffer archive, int entry)
      throws IOException {
    int local = archive.getInt(entry + LOCAL);
    int start =
        local
            + LOCAL_HEADER
            + archive.getShort(local + LOCAL_NAME_LENGTH)
            + archive.getShort(local + LOCAL_EXTRA_LENGTH);
    ByteArrayInputStream packed =
        new ByteArrayInputStream(workbook, start, archive.getInt(entry + PACKED));
    try (InflaterInputStream in = new InflaterInputStream(packed, new Inflater(true))) {
      return in.readAllBytes();
    }
  }

  private byte[] content(String name, byte[] content) {
    Matcher sheet = SHEET.matcher(name);
    if (sheet.matches() && !sheets.get(Integer.parseInt(sheet.group(1)) - 1).isEmpty()) {
      return bytes(valued(text(content), sheets.get(Integer.parseInt(sheet.group(1)) - 1)));
    }
    return name.equals("docProps/core.xml")
        ? bytes(TIME.matcher(text(content)).replaceAll("$11980-01-01T00:00:00Z$2"))
        : content;
  }

  private static String valued(String sheet, List<BigDecimal> values) {
    StringBuilder out = new StringBuilder(sheet.length() + 32 * values.size());
    int from = 0;
    for (BigDecimal value : values) {
      int end = sheet.indexOf(END, from) + END.length();
      out.append(sheet, from, end).append("<v>").append(value.toPlainString()).append("</v>");
      from = end;
    }
    return out.append(sheet, from, sheet.length()).toString();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
