package org.creativehubs.examples.service;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads that calculate, and a queue before them that ends. */
final class Workers implements AutoCloseable {

  private final ThreadPoolExecutor threads;
  private final long mostNanos;

  Workers(ServiceSettings settings) {
    mostNanos = TimeUnit.SECONDS.toNanos(settings.waitSeconds());
    threads =
        new ThreadPoolExecutor(
            settings.workers(),
            settings.workers(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(settings.queue()));
  }

  /** Does the work as soon as a thread is free, or says that it waited or would wait too long. */
  void run(Runnable work, Runnable tooLong) {
    long start = System.nanoTime();
    try {
      threads.execute(() -> (System.nanoTime() - start > mostNanos ? tooLong : work).run());
    } catch (RejectedExecutionException full) {
      tooLong.run();
    }
  }

  int waiting() {
    return threads.getQueue().size();
  }

  int working() {
    return threads.getActiveCount();
  }

  /** Breaks off what is still calculated. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
