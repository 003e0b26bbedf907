package org.creativehubs.core.sheets.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The parts of a packed file by its directory. The JDK reads directories of files on disk alone,
 * and a stream of parts cannot be read where a program wrote their sizes behind them.
 */
public final class ZipParts {

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int PART = 0x04034b50;
  private static final int LONGEST_END = 65_557;
  private static final int MOST = 4_000;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer file;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A part.
   *
   * @param name its path
   * @param method how it is packed
   * @param size its packed size
   * @param offset where it starts
   */
  public record Entry(String name, int method, int size, int offset) {}

  public ZipParts(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes.length);
    int count = file.getShort(end + 10) & 0xFFFF;
    WorkbookParts.limit(count, MOST, "parts");
    int at = file.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      at = entry(at);
    }
  }

  private int end(int length) {
    for (int i = length - 22; i >= Math.max(0, length - LONGEST_END); i--) {
      if (file.getInt(i) == END) {
        return i;
      }
    }
    throw WorkbookParts.broken("a packed file that is cut off");
  }

  private int entry(int at) {
    check(at, 46, ENTRY);
    if ((file.getShort(at + 8) & 1) != 0) {
      throw SheetForms.other("a workbook with a password: save it without one");
    }
    int name = file.getShort(at + 28) & 0xFFFF;
    check(at, 46 + name, ENTRY);
    String path = new String(file.array(), at + 46, name, StandardCharsets.UTF_8);
    int method = file.getShort(at + 10);
    entries.add(new Entry(path, method, file.getInt(at + 20), file.getInt(at + 42)));
    return at + 46 + name + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
  }

  private void check(int at, int length, int mark) {
    boolean isThere = at >= 0 && (long) at + length <= file.limit() && file.getInt(at) == mark;
    if (!isThere) {
      throw WorkbookParts.broken("a packed file whose directory is wrong");
    }
  }

  public List<Entry> entries() {
    return entries;
  }

  /** Unpacks a part, of at most so many bytes. */
  public byte[] read(Entry entry, int most) {
    int at = entry.offset();
    check(at, 30, PART);
    int start = at + 30 + (file.getShort(at + 26) & 0xFFFF) + (file.getShort(at + 28) & 0xFFFF);
    int left = Math.max(0, file.limit() - start);
    int size = entry.size() < 0 ? left : Math.min(entry.size(), left);
    if (entry.method() == STORED) {
      WorkbookParts.limit(size, most, "bytes when it is unpacked");
      byte[] stored = new byte[size];
      System.arraycopy(file.array(), Math.min(start, file.limit()), stored, 0, size);
      return stored;
    }
    if (entry.method() != DEFLATED) {
      throw WorkbookParts.broken("a part packed in another way");
    }
    return inflated(start, size, most);
  }

  private byte[] inflated(int start, int size, int most) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file.array(), Math.min(start, file.limit()), size);
      ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(4 * size + 64, most + 1));
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && !inflater.finished()) {
          throw WorkbookParts.broken("a part that is cut off");
        }
        out.write(buffer, 0, read);
        if (out.size() > most) {
          throw new InvalidValueException(
              Fault.TOO_LARGE, "the file", WorkbookParts.TOO_MANY_BYTES, "more");
        }
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw WorkbookParts.broken("a part that is not packed as it says");
    } finally {
      inflater.end();
    }
  }
}
