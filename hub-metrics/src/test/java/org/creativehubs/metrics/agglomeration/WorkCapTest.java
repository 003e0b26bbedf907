package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** A small request that asks for hours of work is refused before anything is done. */
class WorkCapTest {

  private static final Simulation MOST = Simulation.of(1_000_000, 1);

  @Test
  void drawsTimesPairsAreHeld() {
    assertTooLarge(() -> Ripley.answer(ripley(500, MOST)), "pairs of plants");
    assertTooLarge(
        () -> DurantonOverman.answer(durantonOverman(500, MOST)), "pairs of plants times");
    assertTooLarge(() -> MarconPuech.answer(marconPuech(500, MOST)), "pairs of plants");
  }

  @Test
  void whatResearchersAskForIsAnswered() {
    assertThat(Ripley.answer(ripley(50, Simulation.of(99, 1))).points()).isNotEmpty();
  }

  @Test
  void aSmallerBudgetOfTheCallerRefusesBeforeTheWork() {
    Budget budget = Budget.unlimited().mostWork(10_000);
    assertThatThrownBy(() -> budget.run(() -> Ripley.answer(ripley(101, Simulation.of(1, 1)))))
        .isInstanceOf(OverBudgetException.class)
        .hasMessageStartingWith("the budget allows 10,000 units of work");
  }

  @Test
  void interruptingEndsTheCalls() throws InterruptedException {
    Simulation hours = Simulation.of(10_000, 3);
    assertInterrupted(() -> Ripley.answer(ripley(500, hours)));
    assertInterrupted(() -> DurantonOverman.answer(durantonOverman(500, hours)));
    assertInterrupted(() -> MarconPuech.answer(marconPuech(200, hours)));
  }

  private static void assertInterrupted(ThrowingCallable call) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(() -> thrown.set(catchThrowable(call)));
    thread.start();
    thread.join(50);
    thread.interrupt();
    thread.join(20_000);
    assertThat(thrown.get()).isInstanceOf(OverBudgetException.class);
  }

  private static void assertTooLarge(ThrowingCallable call, String unit) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(Fault.TOO_LARGE);
              assertThat(refused.field()).isEqualTo("simulation.draws");
            })
        .hasMessageContaining(unit);
  }

  private static RipleyInput ripley(int plants, Simulation asked) {
    RipleyInput example = JsonCatalog.example(Ripley.ENTRY);
    return example.toBuilder()
        .industry(Optional.empty())
        .nullModel(RipleyNullModel.COMPLETE_SPATIAL_RANDOMNESS)
        .plants(plants(plants, any -> "film"))
        .simulation(asked)
        .build();
  }

  private static DurantonOvermanInput durantonOverman(int plants, Simulation asked) {
    DurantonOvermanInput example = JsonCatalog.example(DurantonOverman.ENTRY);
    return example.toBuilder()
        .plants(plants(plants, any -> example.industry()))
        .simulation(asked)
        .build();
  }

  private static MarconPuechInput marconPuech(int plants, Simulation asked) {
    MarconPuechInput example = JsonCatalog.example(MarconPuech.ENTRY);
    return example.toBuilder()
        .plants(plants(plants, n -> n % 2 == 0 ? example.industry() : example.neighbour()))
        .simulation(asked)
        .build();
  }

  private static Plants plants(int count, Function<Integer, String> industry) {
    Plants.Builder plants = Plants.builder();
    for (int i = 0; i < count; i++) {
      int row = i / 25;
      plants.add("Town", industry.apply(i), 1, 0.1 + i % 25 * 0.39, 0.1 + row * 0.39);
    }
    return plants.build();
  }
}
