package org.creativehubs.core.sheets.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Tells by its first bytes what form a file has, and opens it. */
public final class SheetForms {

  private static final int LOOKED_AT = 1 << 16;
  private static final String READER = "org.dhatim.fastexcel.reader.ReadableWorkbook";

  private SheetForms() {}

  /**
   * Opens a file.
   *
   * @param name its name, for messages
   * @param opener opens its bytes, again for each reading
   * @param other what it is encoded in where it is not Unicode
   * @param programs whose programs write so
   * @return its sheets
   * @throws IOException if it cannot be read
   * @throws InvalidValueException if it is no CSV or xlsx file
   */
  public static SheetBook open(String name, DataFile.Opener opener, Charset other, String programs)
      throws IOException {
    byte[] start;
    try (InputStream bytes = opener.open()) {
      start = bytes.readNBytes(LOOKED_AT);
    }
    if (starts(start, "PK\u0003\u0004") || starts(start, "PK\u0005\u0006")) {
      requireReader(name);
      try (InputStream bytes = opener.open()) {
        return new WorkbookBook(bytes);
      }
    }
    refuse(start);
    return new TextBook(name, opener, other, programs);
  }

  private static void refuse(byte[] start) {
    if (starts(start, "\u00D0\u00CF\u0011\u00E0")) {
      String text = new String(start, StandardCharsets.UTF_16LE);
      throw other(
          text.contains("EncryptedPackage")
              ? "a workbook with a password: save it without one"
              : "an old workbook (.xls), or one with a password");
    }
    if (starts(start, "%PDF")) {
      throw other("a PDF");
    }
    String text = new String(start, StandardCharsets.UTF_8).stripLeading();
    if (text.startsWith("{") || text.startsWith("[{")) {
      throw other("JSON");
    }
    if (text.startsWith("<")) {
      throw other("a web page or XML, whatever its name");
    }
    if (text.isBlank()) {
      throw new InvalidValueException(Fault.EMPTY, "the file", "hold rows", "nothing");
    }
    if (text.indexOf('\0') >= 0 && !isWide(start)) {
      throw other("a file that is no text");
    }
  }

  /** Whether it begins with the mark of UTF-16. */
  private static boolean isWide(byte[] start) {
    return starts(start, "\u00FF\u00FE") || starts(start, "\u00FE\u00FF");
  }

  static InvalidValueException other(String what) {
    return new InvalidValueException(
        Fault.MALFORMED,
        "the file",
        "be a CSV or xlsx file (open it in the program that made it, and save it as xlsx)",
        what);
  }

  private static boolean starts(byte[] bytes, String mark) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static void requireReader(String name) {
    try {
      Class.forName(READER, false, SheetForms.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new InvalidValueException(
          Fault.UNREADABLE,
          "the file",
          "be a CSV file, or org.dhatim:fastexcel-reader must be added to read workbooks",
          name);
    }
  }
}
