package org.creativehubs.core.simulation;

import com.google.common.base.Throwables;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;
import org.creativehubs.core.budget.Spending;
import org.jspecify.annotations.Nullable;

/** The blocks of one work, taken in order by the next free thread. */
final class BlockQueue {

  private final int size;
  private final int block;
  private final BlockTask task;
  private final IntConsumer progress;
  private final long unitsEach;
  private final Spending spending = Spending.current();
  private int next;
  private int working;
  private int done;
  private int failedAt = Integer.MAX_VALUE;
  private @Nullable Throwable failure;

  BlockQueue(int size, int block, BlockTask task, IntConsumer progress, long unitsEach) {
    this.size = size;
    this.block = block;
    this.task = task;
    this.progress = progress;
    this.unitsEach = unitsEach;
  }

  void run(Executor executor, int threads) {
    int blocks = (int) ((size + block - 1L) / block);
    try {
      for (int i = 1; i < Math.min(threads, blocks); i++) {
        executor.execute(spending.carry(this::work));
      }
    } catch (RejectedExecutionException full) {
      // The calling thread does what others do not take.
    } catch (RuntimeException | Error thrown) {
      fail(0, thrown);
    }
    work();
    await();
  }

  private void work() {
    for (int from = take(); from < size; from = take()) {
      @Nullable Throwable thrown = null;
      int until = until(from);
      try {
        run(from, until);
      } catch (Throwable caught) {
        thrown = caught;
      }
      finish(from, until, thrown);
    }
  }

  private void run(int from, int until) {
    spending.work((until - from) * unitsEach);
    task.run(from, until);
  }

  private int until(int from) {
    return (int) Math.min(size, (long) from + block);
  }

  /** The first number of a block that nobody has begun; the size if there is none. */
  private synchronized int take() {
    if (next >= size || failure != null) {
      return size;
    }
    int from = next;
    next = until(from);
    working++;
    return from;
  }

  /** Reports under the lock, so that a listener hears of ever more, one call at a time. */
  private synchronized void finish(int from, int until, @Nullable Throwable thrown) {
    done += until - from;
    @Nullable Throwable caught = thrown == null && failure == null ? heard() : thrown;
    if (caught != null) {
      fail(from, caught);
    }
    working--;
    notifyAll();
  }

  private @Nullable Throwable heard() {
    try {
      progress.accept(done);
      return null;
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  /** Blocks are begun in order, so the first that throws is the same on any number of threads. */
  private synchronized void fail(int from, Throwable thrown) {
    if (from < failedAt) {
      failedAt = from;
      failure = thrown;
    }
  }

  private synchronized void await() {
    boolean interrupted = false;
    while (working > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
        next = size; // what nobody has begun is left
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      spending.heed();
    }
    if (failure != null) {
      Throwables.throwIfUnchecked(failure);
      throw new IllegalStateException(failure);
    }
  }
}
