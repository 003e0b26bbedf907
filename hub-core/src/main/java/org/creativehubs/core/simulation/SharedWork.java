package org.creativehubs.core.simulation;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.value.Check;
import org.jspecify.annotations.Nullable;

/**
 * Shares like pieces of work among the calling thread and those of an executor of the caller.
 *
 * <p>The calling thread takes pieces as the others do, and waits only for pieces that others have
 * begun. So an executor that is full, refuses or is the one the caller itself runs on slows nothing
 * down and blocks nothing; and no thread is started here. What is thrown comes out as it was
 * thrown, that of the first piece if several throw; pieces that nobody has begun are then left. So
 * they are where the thread that called is interrupted, or its {@link Budget} is spent.
 */
@CheckReturnValue
public final class SharedWork {

  private static final int MOST_THREADS = 1000;

  private final Executor executor;
  private final int threads;
  private final IntConsumer progress;
  private final long unitsEach;

  private SharedWork(Executor executor, int threads, IntConsumer progress, long unitsEach) {
    this.executor = executor;
    this.threads = threads;
    this.progress = progress;
    this.unitsEach = unitsEach;
  }

  /**
   * Work on as many threads as there are processors, if the executor has them.
   *
   * @param executor gives threads besides the calling one
   * @return the work, to be run
   */
  public static SharedWork on(Executor executor) {
    return on(executor, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * Work on a number of threads.
   *
   * @param executor gives threads besides the calling one
   * @param threads how many at most, the calling one included; from 1 to 1000
   * @return the work, to be run
   */
  public static SharedWork on(Executor executor, int threads) {
    Check.between(threads, 1, MOST_THREADS, "threads");
    return new SharedWork(Check.notNull(executor, "executor"), threads, done -> {}, 1);
  }

  /**
   * The same with a listener.
   *
   * @param listener hears how much is done, ever more and up to all, one call at a time; what it
   *     throws ends the work
   * @return the work, to be run
   */
  public SharedWork heardBy(IntConsumer listener) {
    return new SharedWork(executor, threads, Check.notNull(listener, "listener"), unitsEach);
  }

  /**
   * The same where each number is more than one unit of the work that a {@link Budget} counts.
   *
   * @param unitsEach how much work a number is; zero or more
   * @return the work, to be run
   */
  public SharedWork costing(long unitsEach) {
    Check.notNegative(unitsEach, "unitsEach");
    return new SharedWork(executor, threads, progress, unitsEach);
  }

  /**
   * Runs a task for each of many numbers, some in a row on one thread.
   *
   * @param size how many numbers, from 0 up; zero or more
   * @param block how many in a row; one or more
   * @param task does what belongs to the numbers of a block
   */
  public void inBlocks(int size, int block, BlockTask task) {
    checkSize(size);
    Check.atLeast(block, 1, "block");
    new BlockQueue(size, block, Check.notNull(task, "task"), progress, unitsEach)
        .run(executor, threads);
  }

  /**
   * Runs a task for each of some numbers and collects the results.
   *
   * @param size how many numbers, from 0 up; zero or more
   * @param task makes the result of a number
   * @param <T> what a result is
   * @return the results in the order of their numbers, whichever thread makes them
   */
  public <T> List<T> results(int size, IntFunction<T> task) {
    checkSize(size);
    List<@Nullable T> results = new ArrayList<>(Collections.nCopies(size, null));
    inBlocks(size, 1, (number, next) -> results.set(number, task.apply(number)));
    List<T> made = new ArrayList<>(size);
    for (@Nullable T result : results) {
      made.add(Check.notNull(result, "result"));
    }
    return made;
  }

  private static void checkSize(int size) {
    Check.notNegative(size, "size");
  }
}
