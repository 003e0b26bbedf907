package org.creativehubs.core.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, they give a value or our exception, in bounded memory. */
class SheetFuzzTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");
  private static final Path SAMPLES = Path.of("..", "examples", "cli", "sheets");
  private static final String TOKENS = ",;\"\n\t£-()./0123456789TtotalVACANT";

  private static void read(byte[] bytes, String locale) {
    SheetFile file = SheetFile.bytes("fuzz", bytes, SheetLocale.of(locale));
    try {
      SheetRead<?> read = Sheets.inspect(file, ON);
      assertThat(read.report().lines()).isNotEmpty();
    } catch (InvalidFileException refused) {
      assertThat(refused.places()).isNotEmpty();
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  private static byte[] mutated(byte[] bytes, Random chance) {
    byte[] changed = bytes.clone();
    for (int i = 1 + chance.nextInt(8); i > 0 && changed.length > 0; i--) {
      int at = chance.nextInt(changed.length);
      switch (chance.nextInt(4)) {
        case 0 -> changed[at] = (byte) chance.nextInt(256);
        case 1 -> changed[at] = (byte) TOKENS.charAt(chance.nextInt(TOKENS.length()));
        case 2 -> changed = Arrays.copyOf(changed, at);
        default -> {
          int to = Math.min(changed.length, at + chance.nextInt(40));
          byte[] part = Arrays.copyOfRange(changed, at, to);
          int from = chance.nextInt(changed.length);
          int length = Math.min(part.length, changed.length - from);
          System.arraycopy(part, 0, changed, from, length);
        }
      }
    }
    return changed;
  }

  @Test
  void changedSamplesGiveAValueOrOurException() throws IOException {
    Random chance = new Random(16);
    List<Path> samples;
    try (Stream<Path> files = Files.list(SAMPLES)) {
      samples = files.sorted().toList();
    }
    assertThat(samples).hasSizeGreaterThan(10);
    for (Path sample : samples) {
      byte[] bytes = Files.readAllBytes(sample);
      String locale = sample.toString().contains("tenge") ? "kk-KZ" : "en-GB";
      for (int i = 0; i < 150; i++) {
        read(mutated(bytes, chance), locale);
      }
    }
  }

  @Test
  void changedWorkbooksGiveAValueOrOurException() {
    byte[] book =
        Books.of(
            List.of(
                List.of("Unit", "Tenant", "Area m2", "Start", "Rent pa"),
                List.of(1, "A", 5, LocalDate.parse("2024-04-01"), new BigDecimal("1.5")),
                List.of(2, "Vacant", "=1+1", "", "")));
    Random chance = new Random(17);
    List<String> parts =
        List.of(
            "xl/worksheets/sheet1.xml",
            "xl/workbook.xml",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml");
    for (int i = 0; i < 600; i++) {
      read(mutated(book, chance), "en-GB");
      String part = parts.get(i % parts.size());
      byte[] inside =
          Books.changed(
              book,
              part,
              text ->
                  new String(
                      mutated(text.getBytes(StandardCharsets.UTF_8), chance),
                      StandardCharsets.UTF_8));
      read(inside, "en-GB");
    }
  }

  /** Bytes that come as they are asked for, so that the test itself holds none of them. */
  private static SheetFile endless(String start, String repeated, int times) {
    return SheetFile.opened(
        "long.csv",
        () ->
            new InputStream() {
              private final byte[] head = start.getBytes(StandardCharsets.UTF_8);
              private final byte[] body = repeated.getBytes(StandardCharsets.UTF_8);
              private final long length = head.length + (long) times * body.length;
              private long at;

              @Override
              public int read() {
                if (at >= length) {
                  return -1;
                }
                long here = at++;
                return here < head.length
                    ? head[(int) here] & 0xFF
                    : body[(int) ((here - head.length) % body.length)] & 0xFF;
              }

              @Override
              public int read(byte[] target, int offset, int wanted) {
                for (int i = 0; i < wanted; i++) {
                  int next = read();
                  if (next < 0) {
                    return i == 0 ? -1 : i;
                  }
                  target[offset + i] = (byte) next;
                }
                return wanted;
              }
            },
        SheetLocale.of("en-GB"));
  }

  private static List<Fault> faults(SheetFile file) {
    try {
      return Sheets.inspect(file, ON).report().faults().stream().map(FileFault::code).toList();
    } catch (InvalidFileException refused) {
      return refused.places().stream().map(FileFault::code).toList();
    }
  }

  private static final String HEADINGS = "Unit,Tenant,Start,Rent pa\n1,A,2024-04-01,5\n";

  @Test
  void aLineOfAHundredMegabytesIsRefusedAndTheRowsBeforeItAreUsed() {
    assertThat(faults(endless(HEADINGS, "0123456789", 10_000_000)))
        .containsExactly(Fault.MALFORMED);
    assertThat(faults(endless(HEADINGS, "\"0123456789", 10_000_000)))
        .containsExactly(Fault.MALFORMED);
  }

  @Test
  void aMillionColumnsAreRefused() {
    assertThat(faults(endless(HEADINGS, "1,", 1_000_000))).containsExactly(Fault.TOO_LARGE);
    assertThat(faults(endless("Unit,Tenant,", "Rent pa,", 1_000_000)))
        .containsExactly(Fault.TOO_LARGE);
  }

  @Test
  void moreRowsThanARollHasAreNotRead() {
    List<Fault> faults = faults(endless(HEADINGS, "1,A,2024-04-01,5\n", 300_000));

    assertThat(faults).hasSizeLessThanOrEqualTo(1_000).contains(Fault.INCONSISTENT);
  }

  @Test
  void theRowsBeforeABreakAreUsed() {
    List<String> broken = new ArrayList<>(List.of("Unit,Tenant,Start,Rent pa"));
    broken.add("1,A,2024-04-01,5");
    broken.add("2,\"B,2024-04-01,5");
    byte[] bytes = String.join("\n", broken).getBytes(StandardCharsets.UTF_8);
    SheetRead<LettingSheet> read =
        Sheets.rentRoll(SheetFile.bytes("roll.csv", bytes, SheetLocale.of("en-GB")), ON);

    assertThat(read.value().hub().lettings()).hasSize(1);
    assertThat(read.report().faults()).isNotEmpty();
  }
}
