package org.creativehubs.core.sheets.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.TextRows;

/** A file of separated values. Separator and encoding are found by a look at it. */
final class TextBook implements SheetBook {

  private static final int SAMPLE = 1 << 16;
  private static final String SEPARATORS = ",;\t|";

  private final DataFile data;
  private final List<String> remarks = new ArrayList<>();

  TextBook(String name, DataFile.Opener opener, Charset other, String programs) throws IOException {
    Charset charset = charset(opener, other, programs);
    try (InputStream bytes = opener.open();
        Reader text = new InputStreamReader(bytes, charset)) {
      char[] sample = new char[SAMPLE];
      int length = Math.max(0, fill(text, sample));
      FileLayout layout = FileLayout.builder().separator(separator(sample, length)).build();
      this.data = DataFile.opened(name, opener, layout.encodedAs(charset.name()));
    }
  }

  private static int fill(Reader text, char[] sample) throws IOException {
    int length = 0;
    for (int read = 0; read >= 0 && length < sample.length; length += Math.max(0, read)) {
      read = text.read(sample, length, sample.length - length);
    }
    return length;
  }

  /** UTF-8 if all of it is, else what those programs write. */
  private Charset charset(DataFile.Opener opener, Charset other, String programs)
      throws IOException {
    try (InputStream bytes = new BufferedInputStream(opener.open())) {
      bytes.mark(2);
      int first = bytes.read();
      int second = bytes.read();
      if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
        return StandardCharsets.UTF_16; // FastCSV's reader takes the byte-order mark
      }
      bytes.reset();
      if (isUtf8(bytes)) {
        return StandardCharsets.UTF_8;
      }
    }
    remarks.add(
        "the file is not UTF-8 and was read as "
            + other.name()
            + ", as programs of "
            + programs
            + " write");
    return other;
  }

  private static boolean isUtf8(InputStream bytes) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.allocate(SAMPLE);
    CharBuffer out = CharBuffer.allocate(SAMPLE);
    boolean isEnd = false;
    while (!isEnd) {
      int read = bytes.read(in.array(), in.position(), in.remaining());
      isEnd = read < 0;
      in.position(in.position() + Math.max(0, read)).flip();
      out.clear();
      if (decoder.decode(in, out, isEnd).isError()) {
        return false;
      }
      in.compact();
    }
    return true;
  }

  /** The one that most lines have equally often. */
  private static String separator(char[] sample, int length) {
    int best = 0;
    char found = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      int score = score(sample, length, SEPARATORS.charAt(i));
      if (score > best) {
        best = score;
        found = SEPARATORS.charAt(i);
      }
    }
    return String.valueOf(found);
  }

  private static int score(char[] sample, int length, char separator) {
    int[] lines = new int[257];
    int count = 0;
    boolean isQuoted = false;
    for (int i = 0; i <= length; i++) {
      char character = i < length ? sample[i] : '\n';
      isQuoted ^= character == '"';
      if (character == '\n' && (!isQuoted || i == length)) {
        lines[Math.min(count, 256)]++;
        count = 0;
      } else if (character == separator && !isQuoted) {
        count++;
      }
    }
    int best = 0;
    for (int each = 1; each < lines.length; each++) {
      best = Math.max(best, lines[each] * Math.min(each, 8));
    }
    return best;
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public boolean hasAddresses() {
    return false;
  }

  @Override
  public SheetSource open(int sheet) throws IOException {
    return new Rows(TextRows.of(data), remarks);
  }

  @Override
  public void close() {}

  private static final class Rows implements SheetSource {

    private final TextRows rows;
    private final List<String> remarks;
    private final List<SheetCell> cells = new ArrayList<>();

    Rows(TextRows rows, List<String> remarks) {
      this.rows = rows;
      this.remarks = remarks;
    }

    @Override
    public boolean next() {
      boolean isThere = rows.next();
      cells.clear();
      int size = rows.size();
      while (size > 0 && rows.text(size - 1).isEmpty()) {
        size--;
      }
      for (int i = 0; i < size; i++) {
        cells.add(SheetCell.of(rows.text(i)));
      }
      return isThere;
    }

    @Override
    public int line() {
      return rows.line();
    }

    @Override
    public List<SheetCell> cells() {
      return cells;
    }

    @Override
    public List<FileFault> faults() {
      return rows.faults();
    }

    @Override
    public List<String> remarks() {
      return remarks;
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
