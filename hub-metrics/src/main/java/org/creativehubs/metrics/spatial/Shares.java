package org.creativehubs.metrics.spatial;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work in many like pieces on an executor. */
final class Shares {

  private static final int PIECES = 16;

  private Shares() {}

  /** Runs a task for each number from 0, some in a row on one thread, and waits for all. */
  static void run(int size, IntConsumer task, Executor executor) {
    CompletableFuture<?>[] futures =
        IntStream.range(0, (size + PIECES - 1) / PIECES)
            .mapToObj(
                piece ->
                    CompletableFuture.runAsync(
                        () -> {
                          int end = Math.min(size, (piece + 1) * PIECES);
                          for (int i = piece * PIECES; i < end; i++) {
                            task.accept(i);
                          }
                        },
                        executor))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(futures).join();
  }
}
