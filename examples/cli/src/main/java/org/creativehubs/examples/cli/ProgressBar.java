package org.creativehubs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.creativehubs.core.budget.BudgetListener;

/**
 * A line on a terminal that says how far work is and how long it will still take, once it takes a
 * second; when it is closed, nothing of it stays, neither on the screen nor a thread. Where nobody
 * says how much work there is, it says how long it has taken.
 */
public final class ProgressBar implements BudgetListener, AutoCloseable {

  static final String THREAD = "progress";

  private static final int WIDTH = 24;
  private static final int MINUTE = 60;
  private static final long REDRAWN_EVERY_MS = 200;
  private static final double NANOS = 1e9;
  private static final int WHOLE = 100;

  private final Writer terminal;
  private final LongSupplier nanoTime;
  private final long start;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong planned = new AtomicLong();
  private final Thread drawing;
  private boolean isOver;
  private int drawn;

  private ProgressBar(Writer terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.drawing = new Thread(this::draw, THREAD);
    drawing.setDaemon(true);
  }

  /**
   * A bar that draws itself now and then until it is closed.
   *
   * @param terminal where it is drawn
   * @return the bar
   */
  public static ProgressBar on(Writer terminal) {
    return by(System::nanoTime, terminal);
  }

  /** The same by another clock. */
  static ProgressBar by(LongSupplier nanoTime, Writer terminal) {
    ProgressBar bar = new ProgressBar(terminal, nanoTime);
    bar.drawing.start();
    return bar;
  }

  @Override
  public void heard(long done, long planned) {
    this.done.accumulateAndGet(done, Math::max);
    this.planned.accumulateAndGet(planned, Math::max);
  }

  private void draw() {
    try {
      while (redraw()) {
        TimeUnit.MILLISECONDS.sleep(REDRAWN_EVERY_MS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt(); // closing took away what it drew
    }
  }

  /** Draws the line as it is, unless the bar is closed. */
  private synchronized boolean redraw() {
    String line = line();
    if (!isOver && !line.isEmpty()) {
      write("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
      drawn = Math.max(drawn, line.length());
    }
    return !isOver;
  }

  /** The line as it is now; empty within the first second. */
  String line() {
    double seconds = (nanoTime.getAsLong() - start) / NANOS;
    if (seconds < 1) {
      return "";
    }
    double share = share();
    if (share <= 0) {
      return "at work for " + words(seconds) + "; Ctrl-C ends it";
    }
    int full = (int) (share * WIDTH);
    return "["
        + "#".repeat(full)
        + ".".repeat(WIDTH - full)
        + "] "
        + (int) (share * WHOLE)
        + " %, about "
        + words(seconds * (1 - share) / share)
        + " left; Ctrl-C ends it";
  }

  /** The share that is done; zero where nobody said how much there is. */
  private double share() {
    long all = planned.get();
    return all < done.get() || all == 0 ? 0 : (double) done.get() / all;
  }

  private static String words(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    return whole < MINUTE ? whole + " s" : whole / MINUTE + " min " + whole % MINUTE + " s";
  }

  private void write(String text) {
    try {
      terminal.write(text);
      terminal.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the bar away; it does not come back. */
  @Override
  public void close() {
    erase();
    drawing.interrupt();
    boolean wasInterrupted = Thread.interrupted();
    try {
      drawing.join();
    } catch (InterruptedException again) {
      wasInterrupted = true;
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void erase() {
    if (!isOver && drawn > 0) {
      write("\r" + " ".repeat(drawn) + "\r");
    }
    isOver = true;
  }

  /** A writer before whose first text the bar is taken away. */
  Writer before(Writer out) {
    return new Writer() {
      @Override
      public void write(char[] text, int from, int length) throws IOException {
        erase();
        out.write(text, from, length);
      }

      @Override
      public void flush() throws IOException {
        out.flush();
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }
}
