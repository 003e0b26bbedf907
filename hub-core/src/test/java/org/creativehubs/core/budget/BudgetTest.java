package org.creativehubs.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.budget.OverBudgetException.Kind;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final Cap PAIRS = Cap.ofWork("pairs of plants", 1_000_000);
  private static final Cap LINES = Cap.ofElements("lines", 100);

  @Test
  void aCapIsSaidInWordsAndHeldExactly() {
    assertThat(PAIRS).hasToString("at most 1,000,000 pairs of plants");
    PAIRS.check("plants", 1000, 1000);
    assertThatThrownBy(() -> PAIRS.check("plants", 1000, 1001))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("plants must ask for at most 1,000,000 pairs of plants, but was 1001000")
        .extracting(thrown -> ((InvalidValueException) thrown).code())
        .isEqualTo(Fault.TOO_LARGE);
  }

  @Test
  void aProductThatNoLongHoldsIsTooLarge() {
    assertThatThrownBy(() -> PAIRS.check("plants", Long.MAX_VALUE, Long.MAX_VALUE, 2))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void workBeyondTheBudgetIsRefusedBeforeItIsBegun() {
    Budget budget = Budget.unlimited().mostWork(10);
    assertThat(budget.run(() -> checked(PAIRS, 10))).isEqualTo(10);
    assertOver(Kind.WORK, () -> budget.run(() -> checked(PAIRS, 11)));
  }

  @Test
  void workIsAddedUpAsItIsDone() {
    AtomicInteger done = new AtomicInteger();
    Budget budget = Budget.unlimited().mostWork(10);
    assertOver(Kind.WORK, () -> budget.run(() -> work(100, 3, done)));
    assertThat(done).hasValue(3);
    assertThat(budget.run(() -> work(10, 1, done))).isEqualTo(13);
  }

  @Test
  void elementsAreAddedUp() {
    Budget budget = Budget.unlimited().mostElements(5);
    assertOver(Kind.ELEMENTS, () -> budget.run(() -> checked(LINES, 3) + checked(LINES, 3)));
    assertThat(budget.run(() -> checked(LINES, 3) + checked(LINES, 2))).isEqualTo(5);
  }

  @Test
  void timeIsThatOfTheClockOfTheCaller() {
    AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    Budget budget = Budget.unlimited().within(Duration.ofNanos(20), () -> clock.getAndAdd(10));
    assertThat(budget.run(() -> work(2, 1, new AtomicInteger()))).isEqualTo(2);
    assertOver(Kind.TIME, () -> budget.run(() -> work(3, 1, new AtomicInteger())));
  }

  @Test
  void whatIsSpentWithinIsSpentOfTheOuterBudget() {
    Budget inner = Budget.unlimited().mostWork(6);
    Budget outer = Budget.unlimited().mostWork(10);
    AtomicInteger done = new AtomicInteger();
    assertOver(
        Kind.WORK,
        () ->
            outer.run(() -> inner.run(() -> work(6, 1, done)) + inner.run(() -> work(6, 1, done))));
    assertThat(done).hasValue(10);
    assertThat(work(20, 1, new AtomicInteger())).isEqualTo(20);
  }

  @Test
  void otherThreadsSpendOfTheSameBudget() {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try {
      AtomicInteger done = new AtomicInteger();
      Budget budget = Budget.unlimited().mostWork(50);
      assertOver(
          Kind.WORK,
          () ->
              budget.run(
                  () -> {
                    SharedWork.on(executor, 3)
                        .inBlocks(1000, 1, (from, until) -> done.addAndGet(until - from));
                    return done;
                  }));
      assertThat(done).hasValue(50);
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void anInterruptedThreadEndsTheCallAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertOver(Kind.INTERRUPTION, () -> work(1, 1, new AtomicInteger()));
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void aListenerHearsWhatIsAnnouncedAndDone() {
    List<String> heard = new ArrayList<>();
    Budget budget =
        Budget.unlimited().heardBy((done, planned) -> heard.add(done + " of " + planned));
    int done =
        budget.run(
            () -> {
              PAIRS.check("plants", 3, 2);
              return work(3, 2, new AtomicInteger());
            });
    assertThat(done).isEqualTo(3);
    assertThat(heard).containsExactly("2 of 6", "4 of 6", "6 of 6");
  }

  @Test
  void listenersOfBudgetsAroundHearOfWorkWithin() {
    AtomicLong outer = new AtomicLong();
    AtomicLong inner = new AtomicLong();
    Budget around = Budget.unlimited().mostWork(100).heardBy((done, planned) -> outer.set(done));
    Budget within = Budget.unlimited().heardBy((done, planned) -> inner.set(done));
    int both =
        around.run(
            () ->
                work(2, 1, new AtomicInteger())
                    + within.run(() -> work(3, 1, new AtomicInteger())));
    assertThat(both).isEqualTo(5);
    assertThat(outer).hasValue(5);
    assertThat(inner).hasValue(3);
    assertOver(Kind.WORK, () -> around.run(() -> work(101, 1, new AtomicInteger())));
  }

  @Test
  void whatAListenerThrowsEndsTheCall() {
    Budget budget =
        Budget.unlimited()
            .heardBy(
                (done, planned) -> {
                  throw new IllegalStateException("enough");
                });
    AtomicInteger done = new AtomicInteger();
    assertThatThrownBy(() -> budget.run(() -> work(10, 1, done))).hasMessage("enough");
    assertThat(done).hasValue(0);
  }

  @Test
  void aCapHasAUnitAndALimitOfOneOrMore() {
    Cap work = Cap.ofWork("steps", 1);
    assertThat(work.isWork()).isTrue();
    assertThat(work.unit()).isEqualTo("steps");
    assertThat(work.most()).isEqualTo(1);
    assertThat(Cap.ofElements("rows", 7).isWork()).isFalse();
    assertThat(Cap.ofElements("rows", 7).most()).isEqualTo(7);
    assertThatThrownBy(() -> Cap.ofWork(" ", 1))
        .hasMessage("unit must hold a visible character, but was  ");
    assertThatThrownBy(() -> Cap.ofWork("steps", 0)).hasMessage("most must be >= 1, but was 0");
    assertThatThrownBy(() -> work.check("steps", 0, -1))
        .hasMessage("steps must be >= 0, but was -1");
  }

  @Test
  void aBudgetIsZeroOrMore() {
    Budget budget = Budget.unlimited();
    assertThatThrownBy(() -> budget.mostWork(-1)).hasMessage("units must be >= 0, but was -1");
    assertThatThrownBy(() -> budget.mostElements(-1))
        .hasMessage("elements must be >= 0, but was -1");
    assertThatThrownBy(() -> budget.within(Duration.ofNanos(-1), () -> 0))
        .hasMessage("time must be zero or more, but was PT-0.000000001S");
    assertThat(budget.mostWork(0).mostElements(0).within(Duration.ZERO, () -> 0).run(() -> 1))
        .isEqualTo(1);
  }

  @Test
  void whatIsOverSaysWhatIsAllowedAndWhatTheCallTakes() {
    Budget budget =
        Budget.unlimited().mostWork(1000).mostElements(5).within(Duration.ofMillis(3), () -> 0);
    assertThatThrownBy(() -> budget.run(() -> checked(PAIRS, 1001)))
        .hasMessage("the budget allows 1,000 units of work, but the call takes 1,001 or more");
    assertThatThrownBy(
            () ->
                budget.run(
                    () ->
                        checked(PAIRS, 600)
                            + work(1, 401, new AtomicInteger())
                            + checked(PAIRS, 600)))
        .hasMessage("the budget allows 1,000 units of work, but the call takes 1,001 or more");
    assertThatThrownBy(() -> budget.run(() -> checked(LINES, 6)))
        .hasMessage("the budget allows 5 elements, but the call takes 6 or more");
    AtomicLong clock = new AtomicLong();
    Budget late = Budget.unlimited().within(Duration.ofMillis(3), () -> clock.getAndAdd(3_000_001));
    assertThatThrownBy(() -> late.run(() -> checked(LINES, 1)))
        .hasMessage("the budget allows 3 ms");
  }

  @Test
  void elementsHeedTheTimeToo() {
    AtomicLong clock = new AtomicLong();
    Budget late = Budget.unlimited().within(Duration.ZERO, clock::getAndIncrement);
    assertOver(Kind.TIME, () -> late.run(() -> checked(LINES, 0)));
  }

  @Test
  void moreThanALongHoldsIsTooMuch() {
    Budget budget = Budget.unlimited().mostWork(Long.MAX_VALUE - 1);
    assertThatThrownBy(
            () ->
                budget.run(
                    () -> {
                      Spending.current().work(Long.MAX_VALUE - 1);
                      Spending.current().work(2);
                      return 0;
                    }))
        .hasMessageEndingWith("but the call takes 9,223,372,036,854,775,807 or more");
  }

  private static long checked(Cap cap, long amount) {
    cap.check("amount", amount);
    return amount;
  }

  private static int work(int numbers, long unitsEach, AtomicInteger done) {
    SharedWork.on(Runnable::run, 1)
        .costing(unitsEach)
        .inBlocks(numbers, 1, (from, until) -> done.addAndGet(until - from));
    return done.get();
  }

  private static void assertOver(Kind kind, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(OverBudgetException.class)
        .extracting(thrown -> ((OverBudgetException) thrown).kind())
        .isEqualTo(kind);
  }
}
