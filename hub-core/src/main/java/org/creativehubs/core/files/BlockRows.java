package org.creativehubs.core.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.files.internal.BlockPlan;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.files.internal.RowBlock;
import org.creativehubs.core.files.internal.TextStart;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text by its bytes: single ones for headings, and then blocks of rows, which other
 * threads take apart ahead.
 *
 * <p>A file is cut at ends of lines. That a row ends there shows when the block before is taken
 * apart: where a quote is open, its last row and the block behind are put together and taken apart
 * again. What is no plain text in rows, such as a quote that is never closed, is left to FastCSV
 * from the row on in which it stands. So the rows are the same whatever the number of threads, and
 * those that FastCSV finds.
 *
 * <p>The calling thread reads the file, takes blocks apart as the others do, and waits only for
 * those that others have begun.
 */
final class BlockRows implements RowSource {

  /** A longer row at the end of a block is left to FastCSV. */
  private static final int LONGEST_TAIL = 1 << 18;

  private final InputStream bytes;
  private final FileLayout layout;
  private final FileFaults faults;
  private final BlockPlan single;
  private final Threads threads;
  private final int blockSize;
  private final CharRow row = new CharRow();

  private byte[] carried = new byte[0];
  private boolean isEnd;
  private @Nullable IOException failure;

  /** Of the row that comes next, and of the row before. */
  private long line = 1;

  private long lineBefore;
  private @Nullable RowBlock current;
  private int cursor;
  private @Nullable SeparatedRows rest;

  /** Blocks in order that were read and not handed out yet. */
  private final Deque<RowBlock> ahead = new ArrayDeque<>();

  private final Deque<RowBlock> free = new ArrayDeque<>();

  private int helpers;
  private int working;
  private int helped;
  private boolean isClosed;

  /**
   * How a file is shared out.
   *
   * @param most how many threads at most, the calling one included
   * @param blockSize how many bytes are taken apart at once; zero leaves all rows to FastCSV
   */
  record Threads(Executor executor, int most, int blockSize) {

    /** Some thousand rows, which fit the caches of a processor; larger blocks took longer. */
    static final int BLOCK = 1 << 18;

    static final Threads ONE = new Threads(Runnable::run, 1, BLOCK);

    static Threads of(Executor executor) {
      return new Threads(executor, Runtime.getRuntime().availableProcessors(), BLOCK);
    }
  }

  BlockRows(TextStart start, FileLayout layout, FileFaults faults, Threads threads) {
    this.bytes = start.bytes;
    this.layout = layout;
    this.faults = faults;
    this.single = plan(layout, start.charset, 0);
    this.threads = threads;
    this.blockSize = threads.blockSize();
  }

  /** Whether the rows of such a file can be told from bytes, and the layout asks nothing else. */
  static boolean isFor(FileLayout layout, Charset charset) {
    return BlockPlan.isFor(layout.separator().charAt(0), charset)
        && layout.rowsAfter() == 0
        && layout.keysInFirstColumn().isEmpty();
  }

  private static BlockPlan plan(FileLayout layout, Charset charset, int width) {
    return new BlockPlan(layout.separator().charAt(0), layout.decimal().charAt(0), charset, width);
  }

  /** A plan for headings of a width, by which nothing is taken yet. */
  BlockPlan plan(int width) {
    return plan(layout, single.charset, width);
  }

  @Override
  public @Nullable CharRow next() {
    while (rest == null) {
      RowBlock block = current;
      if (block != null && cursor < block.until) {
        int next = block.isUncut ? -1 : block.fill(row, cursor, single, line);
        if (next >= 0) {
          cursor = next;
          lineBefore = line;
          line += 1 + block.further();
          return row;
        }
        leave(block, cursor);
      } else {
        current = read();
        cursor = 0;
        if (current == null) {
          throwFailure();
          return null;
        }
      }
    }
    return rest.next();
  }

  /** Leaves the rows from here on to FastCSV. */
  void leave() {
    if (rest == null) {
      RowBlock block = current;
      if (block == null) {
        leave(new RowBlock(0), 0);
      } else {
        leave(block, cursor);
      }
    }
  }

  private void leave(RowBlock block, int from) {
    List<InputStream> left = new ArrayList<>();
    left.add(new ByteArrayInputStream(block.bytes, from, block.until - from));
    for (RowBlock each : ahead) {
      left.add(new ByteArrayInputStream(each.bytes, each.from, each.until - each.from));
    }
    left.add(new ByteArrayInputStream(carried));
    left.add(failure == null ? bytes : new Failing(failure));
    stop();
    rest =
        new SeparatedRows(
            new InputStreamReader(
                new SequenceInputStream(Collections.enumeration(left)), single.charset),
            line - 1,
            (int) Math.min(lineBefore, Integer.MAX_VALUE),
            layout,
            faults);
    current = null;
  }

  /** From the row behind the one before, the rows are asked for in blocks. */
  void begin() {
    RowBlock block = current;
    if (block != null) {
      block.from = cursor;
      ahead.add(block);
      current = null;
    }
  }

  /**
   * The next block, taken apart; the one before is filled again. Null at the end, and where the
   * other rows are left to {@link #next}.
   */
  @Nullable RowBlock nextBlock(BlockPlan plan) {
    if (current != null && current.bytes.length == blockSize) {
      current.renew();
      free.add(current);
    }
    current = null;
    if (rest != null) {
      return null;
    }
    fill(plan);
    RowBlock block = poll();
    if (block == null) {
      throwFailure();
      return null;
    }
    finish(block, plan);
    firstLine = line;
    line += block.lines;
    lineBefore = block.size == 0 ? lineBefore : firstLine + block.line(block.size - 1);
    current = block;
    if (block.rest < block.until && !isJoined(block)) {
      leave(block, block.rest);
      current = null; // what is left of it is still read
    }
    return block;
  }

  private long firstLine;

  /** The line on which the block handed out last begins. */
  long firstLine() {
    return firstLine;
  }

  /** Puts the last row before what comes next, if a quote is open there. */
  private boolean isJoined(RowBlock block) {
    int tail = block.until - block.rest;
    if (ahead.isEmpty()) {
      RowBlock read = read();
      if (read != null) {
        putBack(read);
      }
    }
    RowBlock next = block.isOpen && tail <= LONGEST_TAIL ? poll() : null;
    if (next == null || next.isUncut) {
      if (next != null) {
        putBack(next);
      }
      return false;
    }
    RowBlock joined = new RowBlock(tail + next.until - next.from);
    System.arraycopy(block.bytes, block.rest, joined.bytes, 0, tail);
    System.arraycopy(next.bytes, next.from, joined.bytes, tail, next.until - next.from);
    joined.until = joined.bytes.length;
    putBack(joined);
    return true;
  }

  private synchronized @Nullable RowBlock poll() {
    return ahead.poll();
  }

  private synchronized void putBack(RowBlock block) {
    ahead.addFirst(block);
  }

  private void fill(BlockPlan plan) {
    int most = threads.most() == 1 ? 1 : 2 * threads.most();
    while (ahead.size() < most) {
      RowBlock block = read();
      if (block == null) {
        return;
      }
      synchronized (this) {
        ahead.add(block);
      }
      if (ahead.size() > 1) {
        askForHelp(plan);
      }
    }
  }

  private void askForHelp(BlockPlan plan) {
    synchronized (this) {
      if (helpers >= threads.most() - 1) {
        return;
      }
      helpers++;
    }
    try {
      threads.executor().execute(() -> help(plan));
    } catch (RejectedExecutionException full) {
      // The calling thread does what others do not take; nobody is asked again.
    }
  }

  private void help(BlockPlan plan) {
    for (RowBlock block = begun(true); block != null; block = begun(true)) {
      parse(block, plan);
      countHelp();
    }
  }

  private synchronized void countHelp() {
    helped++;
  }

  /** How many blocks others than the calling thread have taken apart. */
  synchronized int helped() {
    return helped;
  }

  /** The first block that nobody takes apart. */
  private synchronized @Nullable RowBlock begun(boolean isHelper) {
    if (!isClosed) {
      for (RowBlock block : ahead) {
        if (begins(block)) {
          return block;
        }
      }
    }
    helpers -= isHelper ? 1 : 0;
    return null;
  }

  private synchronized boolean begins(RowBlock block) {
    boolean isFree = !block.isBegun;
    block.isBegun = true;
    working += isFree ? 1 : 0;
    return isFree;
  }

  private void parse(RowBlock block, BlockPlan plan) {
    @Nullable Throwable thrown = null;
    try {
      block.parse(plan);
    } catch (Throwable caught) {
      thrown = caught;
    }
    synchronized (this) {
      block.failure = thrown;
      block.isDone = true;
      working--;
      notifyAll();
    }
  }

  /** Takes a block apart, or others while somebody else does. */
  private void finish(RowBlock block, BlockPlan plan) {
    if (begins(block)) {
      parse(block, plan);
    }
    while (!isDone(block)) {
      RowBlock other = begun(false);
      if (other == null) {
        await(block);
      } else {
        parse(other, plan);
      }
    }
    if (block.failure instanceof Error error) {
      throw error;
    }
    if (block.failure != null) {
      throw new IllegalStateException(block.failure);
    }
  }

  private synchronized boolean isDone(RowBlock block) {
    return block.isDone;
  }

  private synchronized void await(RowBlock block) {
    try {
      while (!block.isDone) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Spending.current().heed();
    }
  }

  /** The next block of bytes; null at the end of the file, or of what can be read of it. */
  private @Nullable RowBlock read() {
    if (isEnd) {
      return null;
    }
    RowBlock block = free.isEmpty() ? new RowBlock(blockSize) : free.poll();
    System.arraycopy(carried, 0, block.bytes, 0, carried.length);
    int read = carried.length;
    while (read < blockSize && !isEnd) {
      read += more(block.bytes, read);
    }
    boolean isWhole = isEnd && failure == null;
    int cut = isWhole ? read : behindLastLine(block.bytes, read);
    block.isUncut = cut == 0 && failure == null;
    block.until = block.isUncut ? read : cut;
    carried = Arrays.copyOfRange(block.bytes, block.until, read);
    return block.until == 0 ? null : block;
  }

  private int more(byte[] target, int offset) {
    try {
      int read = bytes.read(target, offset, blockSize - offset);
      isEnd = read < 0;
      return Math.max(0, read);
    } catch (IOException e) {
      failure = e;
      isEnd = true;
      return 0;
    }
  }

  private static int behindLastLine(byte[] bytes, int length) {
    int end = length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private void throwFailure() {
    if (failure != null) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Lets nobody begin another block, and waits for those that are begun. */
  private void stop() {
    boolean isInterrupted = false;
    synchronized (this) {
      isClosed = true;
      while (working > 0) {
        try {
          wait();
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    stop();
    bytes.close();
  }

  /** What cannot be read any further. */
  private static final class Failing extends InputStream {

    private final IOException failure;

    Failing(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw failure;
    }
  }
}
