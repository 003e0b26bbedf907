package org.creativehubs.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedWorkTest {

  private static final Executor FULL =
      task -> {
        throw new RejectedExecutionException("full");
      };

  private static final Executor NEVER = task -> {};

  private static final List<Integer> SQUARES =
      IntStream.range(0, 100).mapToObj(n -> n * n).toList();

  private static List<Integer> squares(SharedWork work) {
    return work.results(100, n -> n * n);
  }

  @Test
  void resultsComeInOrderWhoeverMadeThem() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Executor executor : List.of(pool, FULL, NEVER, (Executor) Runnable::run)) {
        assertThat(squares(SharedWork.on(executor))).isEqualTo(SQUARES);
        assertThat(squares(SharedWork.on(executor, 1))).isEqualTo(SQUARES);
        assertThat(squares(SharedWork.on(executor, 1000))).isEqualTo(SQUARES);
      }
      assertThat(SharedWork.on(pool).results(0, n -> n)).isEmpty();
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void noMoreThreadsAreAskedThanThereAreBlocksForThem() {
    assertThat(asked(4, 3, 1)).isEqualTo(2);
    assertThat(asked(4, 10, 1)).isEqualTo(3);
    assertThat(asked(4, 5, 2)).isEqualTo(2);
    assertThat(asked(4, 4, 2)).isEqualTo(1);
    assertThat(asked(4, 1, 1)).isZero();
    assertThat(asked(4, 100, 100)).isZero();
    assertThat(asked(4, 0, 1)).isZero();
  }

  private static int asked(int threads, int size, int block) {
    List<Runnable> tasks = new ArrayList<>();
    SharedWork.on(tasks::add, threads).inBlocks(size, block, (from, until) -> {});
    return tasks.size();
  }

  @Test
  void aNumberCostsNoLessThanNothingAndABlockHoldsOne() {
    SharedWork work = SharedWork.on(Runnable::run, 1);
    assertThatThrownBy(() -> work.costing(-1)).hasMessage("unitsEach must be >= 0, but was -1");
    assertThat(squares(work.costing(0))).isEqualTo(SQUARES);
    assertThatThrownBy(() -> work.inBlocks(1, 0, (from, until) -> {}))
        .hasMessage("block must be >= 1, but was 0");
  }

  @Test
  void blocksMeetEveryNumberOnce() {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      for (int block : new int[] {1, 7, 100, 101, Integer.MAX_VALUE}) {
        AtomicIntegerArray met = new AtomicIntegerArray(100);
        SharedWork.on(pool, 4)
            .inBlocks(
                100,
                block,
                (from, until) -> IntStream.range(from, until).forEach(met::incrementAndGet));
        assertThat(IntStream.range(0, 100).map(met::get)).containsOnly(1);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aPoolThatTheCallersThemselvesFillDoesNotBlock() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<Integer>>> callers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        callers.add(
            pool.submit(
                () ->
                    SharedWork.on(pool, 4)
                        .results(20, n -> squares(SharedWork.on(pool, 4)).get(n))));
      }
      for (Future<List<Integer>> caller : callers) {
        assertThat(caller.get()).isEqualTo(SQUARES.subList(0, 20));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Two pieces that wait for each other end only if two threads have them. */
  @Test
  void theCallingThreadAndTheOthersWorkAtOnce() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    CountDownLatch both = new CountDownLatch(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try {
      SharedWork.on(pool, 2)
          .inBlocks(
              2,
              1,
              (from, until) -> {
                threads.add(Thread.currentThread());
                both.countDown();
                await(both);
              });
    } finally {
      pool.shutdownNow();
    }
    assertThat(threads).hasSize(2).contains(Thread.currentThread());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theListenerHearsOfEverMoreUpToAll() {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    List<Integer> heard = new ArrayList<>();
    try {
      SharedWork.on(pool, 4).heardBy(heard::add).inBlocks(95, 10, (from, until) -> {});
    } finally {
      pool.shutdownNow();
    }
    assertThat(heard).hasSize(10).isSorted().doesNotHaveDuplicates().endsWith(95);
  }

  @Test
  void whatAPieceThrowsComesOutAsItWas() {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      for (int i = 0; i < 200; i++) {
        assertThatThrownBy(() -> SharedWork.on(pool, 4).results(100, SharedWorkTest::failing))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("first");
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static int failing(int number) {
    if (number == 10) {
      throw new IllegalArgumentException("first");
    }
    if (number > 10) {
      throw new IllegalStateException("later");
    }
    return number;
  }

  @Test
  void ofSeveralThatThrowTheFirstIsHeardOfThoughItThrowsLast() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      for (int i = 0; i < 50; i++) {
        CountDownLatch late = new CountDownLatch(1);
        assertThatThrownBy(() -> SharedWork.on(pool, 2).results(2, number -> failing(number, late)))
            .hasMessage("0");
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static int failing(int number, CountDownLatch late) {
    if (number == 0) {
      await(late);
    } else {
      late.countDown();
    }
    throw new IllegalStateException(Integer.toString(number));
  }

  @Test
  void whatAListenerOrAnExecutorThrowsEndsTheWork() {
    List<Integer> begun = new ArrayList<>();
    assertThatThrownBy(
            () ->
                SharedWork.on(NEVER)
                    .heardBy(
                        done -> {
                          throw new IllegalStateException("enough");
                        })
                    .inBlocks(50, 1, (from, until) -> begun.add(from)))
        .hasMessage("enough");
    assertThat(begun).containsExactly(0);
    Executor broken =
        task -> {
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> squares(SharedWork.on(broken, 2))).hasMessage("broken");
  }

  @Test
  void badNumbersAreRefused() {
    assertThatThrownBy(() -> SharedWork.on(NEVER, 0))
        .hasMessage("threads must be in [1, 1000], but was 0");
    assertThatThrownBy(() -> SharedWork.on(NEVER).inBlocks(1, 0, (from, until) -> {}))
        .hasMessage("block must be >= 1, but was 0");
    assertThatThrownBy(() -> SharedWork.on(NEVER).results(-1, n -> n))
        .hasMessage("size must be >= 0, but was -1");
  }
}
