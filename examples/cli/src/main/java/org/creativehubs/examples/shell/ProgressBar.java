package org.creativehubs.examples.shell;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.creativehubs.core.budget.BudgetListener;

/**
 * A line that says how far work is and how long it will still take, once it takes a second; when it
 * is closed, nothing of it stays, neither on the screen nor a thread.
 */
final class ProgressBar implements BudgetListener, AutoCloseable {

  private static final int WIDTH = 24;
  private static final int MINUTE = 60;
  private static final long REDRAWN_EVERY_MS = 200;
  private static final double NANOS = 1e9;
  private static final int WHOLE = 100;

  private final PrintStream out;
  private final LongSupplier nanoTime;
  private final long start;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong planned = new AtomicLong();
  private final Thread drawing;
  private int drawn;

  private ProgressBar(PrintStream out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.drawing = new Thread(this::draw, "progress of the shell");
    drawing.setDaemon(true);
  }

  /**
   * A bar that draws itself now and then until it is closed.
   *
   * @param out the terminal
   * @return the bar
   */
  static ProgressBar on(PrintStream out) {
    ProgressBar bar = new ProgressBar(out, System::nanoTime);
    bar.drawing.start();
    return bar;
  }

  /** A bar that draws nothing. */
  static ProgressBar of(PrintStream out, LongSupplier nanoTime) {
    return new ProgressBar(out, nanoTime);
  }

  @Override
  public void heard(long done, long planned) {
    this.done.accumulateAndGet(done, Math::max);
    this.planned.accumulateAndGet(planned, Math::max);
  }

  private void draw() {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(REDRAWN_EVERY_MS);
        redraw();
      }
    } catch (InterruptedException closed) {
      erase();
    }
  }

  private void redraw() {
    String line = line();
    out.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
    out.flush();
    drawn = Math.max(drawn, line.length());
  }

  private void erase() {
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
    }
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

  @Override
  public void close() {
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
}
