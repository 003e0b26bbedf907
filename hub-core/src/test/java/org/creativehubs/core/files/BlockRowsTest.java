package org.creativehubs.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.internal.BlockPlan;
import org.creativehubs.core.files.internal.RowBlock;
import org.creativehubs.core.files.internal.TextStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BlockRowsTest {

  private static final int ROWS = 60_000;
  private static final FileLayout LAYOUT = FileLayout.csv();

  private final ExecutorService others = Executors.newFixedThreadPool(3);

  @AfterEach
  void stop() {
    others.shutdownNow();
  }

  private static String rows(int count) {
    StringBuilder text = new StringBuilder("region,industry,value\n");
    for (int i = 0; i < count; i++) {
      text.append("region ").append(i / 100).append(",industry ").append(i % 100);
      text.append(',').append(i % 1009).append('\n');
    }
    return text.toString();
  }

  private static EmploymentTable table(DataFile file) {
    return EmploymentTable.read(file).value();
  }

  /** Whoever is asked works at once, on another thread, until nothing is left to begin. */
  private static void onAnotherThread(Runnable task) {
    Thread other = new Thread(task);
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void blocksAheadAreTakenApartByOtherThreads() throws IOException {
    byte[] text = rows(ROWS).getBytes(StandardCharsets.UTF_8);
    assertThat(helped(text, new BlockRows.Threads(BlockRowsTest::onAnotherThread, 2, 1 << 14)))
        .isGreaterThan(20);
    assertThat(helped(text, new BlockRows.Threads(BlockRowsTest::onAnotherThread, 1, 1 << 14)))
        .isZero();
  }

  private static int helped(byte[] text, BlockRows.Threads threads) throws IOException {
    TextStart start = TextStart.of(new ByteArrayInputStream(text), StandardCharsets.UTF_8);
    try (BlockRows rows = new BlockRows(start, LAYOUT, new FileFaults(), threads)) {
      BlockPlan plan = rows.plan(3);
      plan.text(0);
      plan.text(1);
      plan.number(2, false, false);
      rows.begin();
      int found = 0;
      for (RowBlock block = rows.nextBlock(plan); block != null; block = rows.nextBlock(plan)) {
        found += block.size;
      }
      assertThat(found).isEqualTo(1 + ROWS);
      return rows.helped();
    }
  }

  @Test
  void threadsAreAskedForAndTheTableIsTheSame() {
    DataFile file = DataFile.text(rows(ROWS), LAYOUT);
    AtomicInteger asked = new AtomicInteger();
    Executor counting =
        task -> {
          asked.incrementAndGet();
          others.execute(task);
        };
    EmploymentTable table = table(file);
    assertThat(table(file.on(new BlockRows.Threads(counting, 2, BlockRows.Threads.BLOCK))))
        .isEqualTo(table);
    assertThat(asked).hasPositiveValue();
    assertThat(table(file.on(others))).isEqualTo(table);
    assertThat(table(file.as(LAYOUT).on(Runnable::run))).isEqualTo(table);
  }

  @Test
  void aShortFileAsksForNobody() {
    Executor nobody =
        task -> {
          throw new AssertionError("asked");
        };
    DataFile file = DataFile.text(rows(1000), LAYOUT);
    assertThat(table(file.on(nobody))).isEqualTo(table(file));
  }

  @Test
  void anExecutorThatIsFullSlowsNothingDown() {
    Executor full =
        task -> {
          throw new RejectedExecutionException();
        };
    DataFile file = DataFile.text(rows(ROWS), LAYOUT);
    assertThat(table(file.on(full))).isEqualTo(table(file));
    Executor never = task -> {};
    assertThat(table(file.on(new BlockRows.Threads(never, 4, 1 << 12)))).isEqualTo(table(file));
  }

  @Test
  void interruptionEndsAReadingOnSeveralThreads() {
    AtomicInteger rows = new AtomicInteger();
    DataFile file = DataFile.text(rows(ROWS), LAYOUT).on(new BlockRows.Threads(others, 2, 1 << 14));
    RowsReader<Integer> interrupting =
        new Counting(
            () -> {
              if (rows.incrementAndGet() == 10_000) {
                Thread.currentThread().interrupt();
              }
            });
    OverBudgetException ended =
        catchThrowableOfType(OverBudgetException.class, () -> file.read(interrupting));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ended.kind()).isEqualTo(OverBudgetException.Kind.INTERRUPTION);
    assertThat(rows.get()).isBetween(10_000, 15_000);
  }

  @Test
  void timeThatIsOverEndsAReadingOnSeveralThreads() {
    AtomicLong now = new AtomicLong();
    DataFile file = DataFile.text(rows(ROWS), LAYOUT).on(new BlockRows.Threads(others, 2, 1 << 14));
    Budget second = Budget.unlimited().within(Duration.ofSeconds(1), now::get);
    RowsReader<Integer> slow = new Counting(() -> now.addAndGet(100_000));
    assertThatThrownBy(() -> second.run(() -> file.read(slow)))
        .isInstanceOf(OverBudgetException.class)
        .hasMessage("the budget allows 1000 ms");
    assertThat(now.get()).isLessThan(2_000_000_000L);
  }

  /** What was read before stands among the faults too. */
  @Test
  void aFileThatBreaksOffIsToldTheSameOnAnyNumberOfThreads() {
    String text = rows(5000).replace("region 0,industry 7,", "region 0,industry 7,x");
    String expected = broken(text, new BlockRows.Threads(others, 1, 1 << 12));
    assertThat(expected)
        .contains("line 9, column value")
        .contains("be readable")
        .contains("torn off");
    assertThat(broken(text, new BlockRows.Threads(others, 2, 1 << 12))).isEqualTo(expected);
    assertThat(broken(text, new BlockRows.Threads(others, 4, 1 << 12))).isEqualTo(expected);
  }

  private static String broken(String text, BlockRows.Threads threads) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DataFile file = DataFile.opened("torn", () -> new Torn(bytes), LAYOUT).on(threads);
    return catchThrowableOfType(InvalidFileException.class, () -> table(file)).places().toString();
  }

  /** A failure of a helper is none of the caller's rows. */
  @Test
  void whatAReaderThrowsComesOutAndLeavesNobodyAtWork() {
    DataFile file = DataFile.text(rows(ROWS), LAYOUT).on(new BlockRows.Threads(others, 4, 1 << 12));
    RowsReader<Integer> failing =
        new Counting(
            () -> {
              throw new IllegalArgumentException("mine");
            });
    assertThatThrownBy(() -> file.read(failing)).hasMessage("mine");
  }

  /** Ends with a failure, as a network does. */
  private static final class Torn extends InputStream {

    private final ByteArrayInputStream whole;

    Torn(byte[] bytes) {
      this.whole = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
      int read = whole.read();
      if (read < 0) {
        throw new IOException("torn off");
      }
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = whole.read(target, offset, Math.min(length, 1000));
      if (read < 0) {
        throw new IOException("torn off");
      }
      return read;
    }
  }

  private record Counting(Runnable each) implements RowsReader<Integer> {

    @Override
    public List<FileField> fields() {
      return List.of(FileField.label("region"), FileField.number("value"));
    }

    @Override
    public void row(FileRow row) {
      each.run();
    }

    @Override
    public Integer finish(ReadNotes notes) {
      return 0;
    }
  }
}
