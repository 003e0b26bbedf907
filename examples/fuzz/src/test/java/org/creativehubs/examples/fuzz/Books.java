package org.creativehubs.examples.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creativehubs.core.sheets.internal.ZipParts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook, taken apart and put together again with one part changed. */
final class Books {

  /** The name of no part. */
  static final String WHOLE = "whole";

  private static final int MOST_BYTES = 1 << 20;

  static final byte[] SAMPLE = sample();
  private static final Map<String, byte[]> PARTS = unpacked(SAMPLE);

  private Books() {}

  static Map<String, byte[]> parts() {
    return PARTS;
  }

  private static byte[] sample() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Roll");
      String[] headings = {"Unit", "Tenant", "Area m2", "Start", "Rent pa"};
      for (int column = 0; column < headings.length; column++) {
        sheet.value(0, column, headings[column]);
      }
      sheet.value(1, 0, 1);
      sheet.value(1, 1, "A");
      sheet.value(1, 2, 5.5);
      sheet.value(1, 3, LocalDate.parse("2024-04-01"));
      sheet.style(1, 3).format("dd/MM/yyyy").set();
      sheet.value(1, 4, 1200);
      sheet.value(2, 0, 2);
      sheet.value(2, 1, "Vacant");
      sheet.formula(2, 2, "1+1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] book) {
    ZipParts zip = new ZipParts(book);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    zip.entries().forEach(entry -> parts.put(entry.name(), zip.read(entry, MOST_BYTES)));
    return parts;
  }

  /** The sample with a part replaced; with a part more where it has none of that name. */
  static byte[] with(String name, byte[] content) {
    Map<String, byte[]> parts = new LinkedHashMap<>(PARTS);
    parts.put(name.length() > 100 ? name.substring(0, 100) : name, content);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
