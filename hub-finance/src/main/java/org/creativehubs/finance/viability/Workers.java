package org.creativehubs.finance.viability;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs shared out in blocks among the calling thread and others. The caller works too and waits
 * only for blocks that others have begun, so an executor without a free thread slows nothing down.
 */
final class Workers {

  private static final int BLOCK = 500;

  private final Simulation simulation;
  private final int runs;
  private final IntConsumer progress;
  private int next;
  private int working;
  private int done;
  private @Nullable Throwable failure;

  Workers(Simulation simulation, int runs, IntConsumer progress) {
    this.simulation = simulation;
    this.runs = runs;
    this.progress = progress;
  }

  void work(Executor others, int threads) {
    try {
      for (int i = 1; i < threads; i++) {
        others.execute(this::workOn);
      }
    } catch (RejectedExecutionException full) {
      // The calling thread does what others do not take.
    }
    workOn();
    await();
  }

  private void workOn() {
    for (int from = take(); from < runs; from = take()) {
      @Nullable Throwable thrown = null;
      int until = Math.min(runs, from + BLOCK);
      try {
        simulation.run(from, until);
      } catch (RuntimeException | Error caught) {
        thrown = caught;
      }
      finish(until - from, thrown);
    }
  }

  /** The first run of a block that nobody has begun; the number of runs if there is none. */
  private synchronized int take() {
    if (next >= runs || failure != null) {
      return runs;
    }
    int from = next;
    next = Math.min(runs, from + BLOCK);
    working++;
    return from;
  }

  /** Reports under the lock, so that a listener hears of ever more runs, one call at a time. */
  private synchronized void finish(int count, @Nullable Throwable thrown) {
    done += count;
    @Nullable Throwable caught = thrown;
    if (caught == null && failure == null) {
      caught = heard();
    }
    failure = failure == null ? caught : failure;
    working--;
    notifyAll();
  }

  private @Nullable Throwable heard() {
    try {
      progress.accept(done);
      return null;
    } catch (RuntimeException | Error thrown) {
      return thrown;
    }
  }

  private synchronized void await() {
    boolean interrupted = false;
    while (working > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException thrown) {
      throw thrown;
    }
  }
}
