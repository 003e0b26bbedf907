package org.creativehubs.core.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creativehubs.core.sheets.internal.ZipParts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
final class Books {

  private Books() {}

  /** A workbook of one sheet, its cells texts, numbers and days. */
  static byte[] of(List<? extends List<?>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Roll");
      for (int i = 0; i < rows.size(); i++) {
        for (int j = 0; j < rows.get(i).size(); j++) {
          put(sheet, i, j, rows.get(i).get(j));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("dd/MM/yyyy").set();
    } else if (value instanceof BigDecimal number) {
      sheet.value(row, column, number);
    } else if (value instanceof Integer number) {
      sheet.value(row, column, number);
    } else if (value.toString().startsWith("=")) {
      sheet.formula(row, column, value.toString().substring(1));
    } else if (!value.toString().isEmpty()) {
      sheet.value(row, column, value.toString());
    }
  }

  /** The same workbook with a part changed. */
  static byte[] changed(byte[] book, String part, UnaryOperator<String> change) {
    return packed(
        book,
        (name, content) ->
            name.equals(part)
                ? change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content,
        "",
        new byte[0]);
  }

  /** The same workbook with one part more. */
  static byte[] with(byte[] book, String part, byte[] content) {
    return packed(book, (name, same) -> same, part, content);
  }

  private static byte[] packed(
      byte[] book, BiFunction<String, byte[], byte[]> change, String more, byte[] added) {
    ZipParts parts = new ZipParts(book);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipParts.Entry entry : parts.entries()) {
        out.putNextEntry(new ZipEntry(entry.name()));
        out.write(change.apply(entry.name(), parts.read(entry, 1 << 26)));
        out.closeEntry();
      }
      if (!more.isEmpty()) {
        out.putNextEntry(new ZipEntry(more));
        out.write(added);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
