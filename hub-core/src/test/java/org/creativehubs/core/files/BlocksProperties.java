package org.creativehubs.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.files.internal.TextStart;

/** Rows that are taken apart in blocks, on any number of threads, are those that FastCSV finds. */
class BlocksProperties {

  private static final String[] PIECES = {
    "a",
    "b",
    ",",
    ",",
    ",",
    "\"",
    "\"",
    "\"\"",
    "\n",
    "\n",
    "\r\n",
    "\r",
    " ",
    "é",
    "\u00A0",
    "1",
    "a,b,c\n",
    "\"x\",\"y\ny\",z\r\n",
    "\uFEFF",
    "{",
    ";"
  };

  private static ExecutorService executor = Executors.newFixedThreadPool(3);

  @BeforeContainer
  static void start() {
    executor = Executors.newFixedThreadPool(3);
  }

  @AfterContainer
  static void stop() {
    executor.shutdownNow();
  }

  private static BlockRows.Threads threads(int most, int blockSize) {
    return new BlockRows.Threads(executor, most, blockSize);
  }

  private static final BlockRows.Threads FAST_CSV = new BlockRows.Threads(Runnable::run, 1, 0);

  /** Single rows, as headings are read. */
  @Property(tries = 3000)
  void anyTextHasTheSameRows(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] text = text(random);
    FileLayout layout = FileLayout.csv().encodedAs(random.nextInt(3) == 0 ? "ISO-8859-1" : "UTF-8");
    int blockSize = 1 + random.nextInt(60);
    assertThat(rows(text, layout, threads(1, blockSize)))
        .as("%s in blocks of %s", shown(text), blockSize)
        .isEqualTo(rows(text, layout, FAST_CSV));
  }

  private static List<String> rows(byte[] text, FileLayout layout, BlockRows.Threads threads)
      throws IOException {
    FileFaults faults = new FileFaults();
    List<String> found = new ArrayList<>();
    TextStart start = TextStart.of(new ByteArrayInputStream(text), layout.charset());
    boolean isFast = threads.blockSize() == 0 || start.isJson;
    try (RowSource rows =
        isFast
            ? new SeparatedRows(start, layout, faults)
            : new BlockRows(start, layout, faults, threads)) {
      for (CharRow row = rows.next(); row != null; row = rows.next()) {
        StringBuilder shown = new StringBuilder(row.line() + ":");
        for (int i = 0; i < row.size(); i++) {
          shown.append(row.isQuoted(i) ? " q[" : " [").append(row.text(i)).append(']');
        }
        found.add(shown.toString());
      }
    }
    faults.listed().forEach(fault -> found.add(fault.toString()));
    return found;
  }

  private static byte[] text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String shown(byte[] text) {
    return Arrays.toString(text) + " " + new String(text, StandardCharsets.UTF_8);
  }

  /** Rows below headings: what a reader gets, line by line, or all faults. */
  @Property(tries = 3000)
  void anyFileReadsTheSameOnAnyNumberOfThreads(@ForAll long seed) {
    Random random = new Random(seed);
    FileLayout layout = layout(random);
    byte[] file = file(random, layout);
    DataFile data = DataFile.bytes(file, layout);
    int blockSize = 20 + random.nextInt(300);
    for (Reader reader : Reader.values()) {
      String expected = reader.read(data.on(FAST_CSV));
      for (int most : new int[] {1, 2, 4}) {
        assertThat(reader.read(data.on(threads(most, blockSize))))
            .as("%s on %s threads, blocks of %s, %s", shown(file), most, blockSize, layout)
            .isEqualTo(expected);
      }
    }
  }

  /** Tables with a column for each industry and year, below two rows of headings. */
  @Property(tries = 1000)
  void anyWideFileReadsTheSameOnAnyNumberOfThreads(@ForAll long seed) {
    Random random = new Random(seed);
    FileLayout layout =
        FileLayout.csv()
            .column("region", "area")
            .acrossBy("industry", "period")
            .unknown("..", CellFlag.missing());
    layout = random.nextInt(3) == 0 ? layout.leavingOut("industry", "film") : layout;
    layout = random.nextInt(3) == 0 ? layout.total("industry", "all") : layout;
    layout = random.nextInt(3) == 0 ? layout.total("region", "Total") : layout;
    StringBuilder text = new StringBuilder("area,film,film,books,all\n,2019,2020,2019,2019\n");
    int odd = 2 + random.nextInt(40);
    for (int i = 0; i < random.nextInt(60); i++) {
      text.append(random.nextInt(odd) == 0 ? one(random, LABELS) : "R" + i);
      for (int column = 0; column < 4; column++) {
        String number = random.nextInt(odd) == 0 ? one(random, NUMBERS) : "" + random.nextInt(9);
        text.append(',').append(quoted(number, ",", random.nextInt(odd) == 0));
      }
      text.append('\n');
    }
    DataFile data = DataFile.text(text.toString(), layout);
    int blockSize = 50 + random.nextInt(300);
    for (Reader reader : List.of(Reader.RECORDED, Reader.TABLE)) {
      String expected = reader.read(data.on(FAST_CSV));
      for (int most : new int[] {1, 3}) {
        assertThat(reader.read(data.on(threads(most, blockSize))))
            .as("%s on %s threads, blocks of %s, %s", text, most, blockSize, layout)
            .isEqualTo(expected);
      }
    }
  }

  private enum Reader {
    RECORDED {
      @Override
      Object value(DataFile file) {
        FileRead<String> read = file.read(new Recorder());
        return read.value() + read.report();
      }
    },
    TABLE {
      @Override
      Object value(DataFile file) {
        var read = EmploymentTable.readPeriods(file);
        StringBuilder shown = new StringBuilder();
        read.value()
            .forEach(
                (period, table) ->
                    shown
                        .append(period)
                        .append(table.regions())
                        .append(table.industries())
                        .append(table.unknown().all())
                        .append(table.unknown().totals()));
        return shown.append(read.report());
      }
    },
    PLANTS {
      @Override
      Object value(DataFile file) {
        var read = Plants.read(file);
        return read.value() + "" + read.report();
      }
    };

    abstract Object value(DataFile file);

    String read(DataFile file) {
      try {
        return String.valueOf(value(file));
      } catch (InvalidFileException e) {
        return e.places() + " " + e.more() + " " + e.getMessage();
      }
    }
  }

  /** Shows every row with all that it holds. */
  private static final class Recorder implements RowsReader<String> {

    private final StringBuilder shown = new StringBuilder();

    @Override
    public List<FileField> fields() {
      return List.of(
          FileField.label("region").withTotals(),
          FileField.label("industry").optional(),
          FileField.number("value").count(),
          FileField.number("rate").optional(),
          FileField.period("period"));
    }

    @Override
    public void row(FileRow row) {
      shown.append(row.line());
      for (int field = 0; field < 2; field++) {
        shown.append(' ').append(row.labelNumber(field)).append(row.label(field));
        shown.append(row.isTotal(field));
      }
      for (int field = 2; field < 4; field++) {
        shown.append(' ').append(Double.doubleToRawLongBits(row.optionalNumber(field).orElse(-1)));
        shown.append(row.flag(field));
      }
      shown.append(row.period(4)).append('\n');
    }

    @Override
    public String finish(ReadNotes notes) {
      return shown.toString();
    }
  }

  private static FileLayout layout(Random random) {
    FileLayout layout =
        FileLayout.csv()
            .encodedAs(random.nextInt(4) == 0 ? "ISO-8859-1" : "UTF-8")
            .separatedBy(random.nextInt(4) == 0 ? ";" : ",")
            .column("value", "jobs");
    if (random.nextInt(3) > 0) {
      layout = layout.unknown("..", CellFlag.missing()).unknown("c", CellFlag.suppressed());
    }
    layout = random.nextInt(8) == 0 ? layout.unknown("-9", CellFlag.missing()) : layout;
    layout = random.nextInt(8) == 0 ? layout.unknown("", CellFlag.missing()) : layout;
    layout = random.nextInt(3) == 0 ? layout.below("<") : layout;
    layout = random.nextInt(4) == 0 ? layout.summing() : layout;
    layout = random.nextInt(4) == 0 ? layout.where("note", "a", "n,2") : layout;
    layout = random.nextInt(4) == 0 ? layout.total("region", "Total") : layout;
    layout = random.nextInt(4) == 0 ? layout.leavingOut("industry", "film") : layout;
    layout = random.nextInt(4) == 0 ? layout.numbers(".", ",") : layout;
    layout = random.nextInt(4) == 0 ? layout.numbers(",", ".") : layout;
    if (random.nextInt(4) == 0) {
      layout =
          layout
              .flagged("note", "p", CellFlag.estimated())
              .flagged("note", "x", CellFlag.missing());
    }
    layout = random.nextInt(2) == 0 ? layout.normal("note", "a") : layout;
    FileLayout.Builder more = layout.toBuilder();
    if (random.nextInt(4) == 0) {
      more.endsAtBlankRow(true);
    }
    if (random.nextInt(8) == 0) {
      more.rowsAfter(1);
    }
    if (random.nextInt(6) == 0) {
      more.single(List.of("note"));
    }
    return more.build();
  }

  private static final String[] LABELS = {
    "Leeds", "Leeds", "York", "York", "Köln", "Total", "film", "books", "a b", " Leeds ", "",
    "x\u00A0"
  };
  private static final String[] NUMBERS = {
    "1",
    "2",
    "12",
    "12.5",
    "0",
    "007",
    " 3",
    "4 ",
    "1e3",
    "-1",
    "1,234",
    "1.234",
    "12345678901234567",
    "..",
    "c",
    "<5",
    "-9",
    "x",
    "",
    "-0",
    "."
  };
  private static final String[] NOTES = {"a", "a", "a", "p", "x", "n,2", "", "q\"r"};

  /** Mostly rows in order, some with faults. */
  private static byte[] file(Random random, FileLayout layout) {
    String separator = layout.separator();
    boolean isPlain = random.nextInt(3) == 0;
    boolean isQuoted = random.nextInt(3) == 0;
    int odd = 2 + random.nextInt(30);
    String[] ends = random.nextBoolean() ? new String[] {"\n"} : new String[] {"\r\n", "\n", "\r"};
    StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
    List<String> headings = List.of("region", "industry", "jobs", "period", "note", "rate");
    text.append(String.join(separator, headings)).append(ends[0]);
    int rows = random.nextInt(40);
    for (int i = 0; i < rows; i++) {
      boolean isOdd = !isPlain && random.nextInt(odd) == 0;
      List<String> cells = new ArrayList<>();
      cells.add(quoted(isOdd ? one(random, LABELS) : "R" + i / 8, separator, isQuoted));
      cells.add(quoted(isOdd ? one(random, LABELS) : "I" + i % 8, separator, isQuoted));
      cells.add(
          quoted(isOdd ? one(random, NUMBERS) : "" + random.nextInt(99), separator, isQuoted));
      cells.add(isOdd && random.nextInt(6) == 0 ? "20x" : "2019");
      cells.add(quoted(isOdd ? one(random, NOTES) : "a", separator, isQuoted));
      cells.add(random.nextInt(3) == 0 ? "" : one(random, new String[] {"1.5", "2", "-3"}));
      if (isOdd) {
        distort(random, cells);
      }
      text.append(String.join(separator, cells)).append(one(random, ends));
      text.append(isOdd && random.nextInt(6) == 0 ? one(random, ends) : "");
    }
    if (random.nextInt(3) == 0) {
      text.setLength(text.length() - 1);
    }
    Charset charset = layout.charset();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.toString().getBytes(charset));
    byte[] made = bytes.toByteArray();
    if (!isPlain && made.length > 60 && random.nextInt(8) == 0) {
      made[60 + random.nextInt(made.length - 60)] = (byte) random.nextInt(256);
    }
    return made;
  }

  private static void distort(Random random, List<String> cells) {
    int at = random.nextInt(cells.size());
    switch (random.nextInt(12)) {
      case 0 -> cells.set(at, "\"two\nlines\"");
      case 1 -> cells.set(at, "\"two\r\nlines\"");
      case 2 -> cells.set(at, "\"a\rb\"");
      case 3 -> cells.set(at, "\"closed\" too early");
      case 4 -> cells.set(at, "5\" wide");
      case 5 -> cells.set(at, "\"said \"\"so\"\"\"");
      case 6 -> cells.remove(at);
      case 7 -> cells.add("");
      case 8 -> cells.add("more");
      case 9 -> cells.set(at, random.nextInt(3) == 0 ? "\"never closed" : " \"x\"");
      case 10 -> cells.replaceAll(any -> "");
      default -> {}
    }
  }

  private static String quoted(String cell, String separator, boolean always) {
    boolean isNeeded = always || cell.contains(separator) || cell.contains("\"");
    return isNeeded ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  private static String one(Random random, String[] of) {
    return of[random.nextInt(of.length)];
  }
}
