package org.creativehubs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;

/**
 * A bar on a terminal while a command lasts, with the seconds so far: nothing before it has lasted,
 * and no trace once something is printed or the command is over. How much work is left nobody
 * knows, so the bar says that there is some, and not how much.
 */
final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 20;
  private static final int BLOCK = 5;
  private static final long SECOND = 1000;

  private final Writer terminal;
  private final Thread thread;
  private boolean isOver;
  private int drawn;

  /**
   * A bar that starts by itself.
   *
   * @param terminal where it is drawn
   * @param delay how long a command may last without it
   * @param beat how often it moves
   */
  ProgressBar(Writer terminal, Duration delay, Duration beat) {
    this.terminal = terminal;
    this.thread = new Thread(() -> draw(delay, beat), "progress");
    thread.setDaemon(true);
    thread.start();
  }

  private void draw(Duration delay, Duration beat) {
    try {
      Thread.sleep(delay.toMillis());
      for (int step = 0; step(step, delay.plus(beat.multipliedBy(step))); step++) {
        Thread.sleep(beat.toMillis());
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt(); // the command is over
    }
  }

  /** Draws one step, unless it is over. */
  private synchronized boolean step(int step, Duration since) {
    if (!isOver) {
      String line = frame(step) + " " + since.toMillis() / SECOND + " s";
      write("\r" + line);
      drawn = line.length();
    }
    return !isOver;
  }

  /** A block that goes from left to right, and begins again. */
  static String frame(int step) {
    StringBuilder bar = new StringBuilder("[");
    for (int i = 0; i < WIDTH; i++) {
      bar.append(Math.floorMod(i - step, WIDTH) < BLOCK ? '#' : '.');
    }
    return bar.append(']').toString();
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
  public synchronized void close() {
    if (!isOver) {
      isOver = true;
      thread.interrupt();
      if (drawn > 0) {
        write("\r" + " ".repeat(drawn) + "\r");
      }
    }
  }

  /** A writer before whose first text the bar is taken away. */
  Writer before(Writer out) {
    return new Writer() {
      @Override
      public void write(char[] text, int from, int length) throws IOException {
        ProgressBar.this.close();
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
