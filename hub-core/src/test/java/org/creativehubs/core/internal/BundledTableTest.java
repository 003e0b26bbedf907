package org.creativehubs.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BundledTableTest {

  private record Limit(String id, LocalDate from, Optional<LocalDate> to, List<Integer> parts) {}

  private static Limit limit(BundledRow row) {
    return new Limit(
        row.text(),
        row.cell(LocalDate::parse),
        row.optional(LocalDate::parse),
        row.list(Integer::valueOf));
  }

  private static List<Limit> read(String... lines) {
    return BundledTable.read(file(lines), "limits.txt", 4, BundledTableTest::limit);
  }

  private static InputStream file(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cellsAreTrimmedAndMayBeEmpty() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    assertThat(read("bürgschaft | 2026-04-01 | 2026-04-01 | 1, 2", "b|2026-04-01||"))
        .containsExactly(
            new Limit("bürgschaft", day, Optional.of(day), List.of(1, 2)),
            new Limit("b", day, Optional.empty(), List.of()));
  }

  @Test
  void commentsAndBlankLinesAreLeftOut() {
    assertThat(read("# id | from | to | parts", "", "  ", "a|2026-04-01||", "#b")).hasSize(1);
    assertThat(BundledTable.lines(file("# a", " b ", "", "c # d"), "list.txt"))
        .containsExactly(" b ", "c # d");
  }

  @Test
  void aRowOfAnotherWidthIsNamedByFileAndLine() {
    assertThatThrownBy(() -> read("# limits", "", "a|2026-04-01|"))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("limits.txt, line 3 must have 4 cells, but had 3");
    assertThatThrownBy(() -> read("a|2026-04-01|||"))
        .hasMessage("limits.txt, line 1 must have 4 cells, but had 5");
  }

  @Test
  void aCellThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> read("a|2026-04-01||", "b|soon||"))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("limits.txt, line 2 must be readable, but was not at cell 2: ")
        .hasMessageContaining("'soon'");
  }

  @Test
  void everyCellIsTaken() {
    assertThatThrownBy(() -> BundledTable.read(file("a|b|c"), "list.txt", 3, BundledRow::text))
        .hasMessage("list.txt, line 1 must be read whole, but was read to cell 1 of 3");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> BundledTable.lines(null, "gone.txt"))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("gone.txt must be beside its class, but was not found");
  }

  @Test
  void theFileIsClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    BundledTable.lines(
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed.set(true);
          }
        },
        "empty.txt");
    assertThat(closed).isTrue();
  }
}
