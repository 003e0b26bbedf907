package org.creativehubs.metrics.agglomeration;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;

/**
 * Runs tasks on an executor of the caller, and on the calling thread, which takes what no other has
 * begun: so a busy executor, or one the caller itself runs on, cannot block.
 */
final class Tasks {

  private Tasks() {}

  /** The results of all tasks, in the order of their numbers whoever ran them. */
  static <T> List<T> all(Executor executor, int count, IntFunction<T> task) {
    List<FutureTask<T>> futures = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int number = i;
      futures.add(new FutureTask<>(() -> task.apply(number)));
    }
    try {
      futures.forEach(executor::execute);
      futures.forEach(FutureTask::run);
      List<T> results = new ArrayList<>(count);
      for (FutureTask<T> future : futures) {
        results.add(result(future));
      }
      return results;
    } finally {
      futures.forEach(future -> future.cancel(true));
    }
  }

  private static <T> T result(FutureTask<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
  }
}
