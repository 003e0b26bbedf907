package org.creativehubs.core.budget;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.creativehubs.core.value.Check;
import org.jspecify.annotations.Nullable;

/**
 * What a caller allows a call to take: work, elements of the answer, time.
 *
 * <p>It holds for everything that is called within it, also on the threads that share its work. A
 * call that would take more ends with {@link OverBudgetException}, and nothing of it is left
 * behind. A call whose thread is interrupted ends so too, with or without a budget; the thread
 * stays interrupted. Budgets may be nested: each holds for itself, and what is spent within the
 * inner one is spent of the outer one.
 *
 * <p>Work is counted in the unit of the calculator, which its entry in the catalogue names, such as
 * pairs of plants. No number depends on a budget: it decides only whether there is an answer.
 *
 * <pre>{@code
 * Budget budget = Budget.unlimited().mostWork(1_000_000).within(Duration.ofSeconds(2), System::nanoTime);
 * String answer = budget.run(() -> "anything");
 * answer; // anything
 * }</pre>
 */
@CheckReturnValue
public final class Budget {

  private static final Budget UNLIMITED =
      new Budget(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, () -> 0, null);

  private final long mostWork;
  private final long mostElements;
  private final long mostNanos;
  private final LongSupplier nanoTime;
  private final @Nullable BudgetListener listener;

  private Budget(
      long mostWork,
      long mostElements,
      long mostNanos,
      LongSupplier nanoTime,
      @Nullable BudgetListener listener) {
    this.mostWork = mostWork;
    this.mostElements = mostElements;
    this.mostNanos = mostNanos;
    this.nanoTime = nanoTime;
    this.listener = listener;
  }

  /** A budget without limits: only interruption ends a call. */
  public static Budget unlimited() {
    return UNLIMITED;
  }

  /**
   * The same with a limit on work.
   *
   * @param units the most, in the unit of the calculator; zero or more
   * @return the budget
   */
  public Budget mostWork(long units) {
    Check.notNegative(units, "units");
    return new Budget(units, mostElements, mostNanos, nanoTime, listener);
  }

  /**
   * The same with a limit on the size of answers.
   *
   * @param elements the most elements, such as lines or cells; zero or more
   * @return the budget
   */
  public Budget mostElements(long elements) {
    Check.notNegative(elements, "elements");
    return new Budget(mostWork, elements, mostNanos, nanoTime, listener);
  }

  /**
   * The same with a limit on time, counted from the start of each {@link #run}. It is looked at
   * between pieces of work, each of which takes little.
   *
   * @param time the most; zero or more
   * @param nanoTime a clock in nanoseconds, as {@link System#nanoTime}; the library reads none
   * @return the budget
   */
  public Budget within(Duration time, LongSupplier nanoTime) {
    Check.that(!time.isNegative(), "time", "be zero or more", time);
    LongSupplier clock = Check.notNull(nanoTime, "nanoTime");
    return new Budget(mostWork, mostElements, time.toNanos(), clock, listener);
  }

  /**
   * The same with a listener, which takes the place of an earlier one; budgets around this one keep
   * theirs.
   *
   * @param listener hears how much work is done and announced
   * @return the budget
   */
  public Budget heardBy(BudgetListener listener) {
    BudgetListener heard = Check.notNull(listener, "listener");
    return new Budget(mostWork, mostElements, mostNanos, nanoTime, heard);
  }

  /**
   * Makes a call within this budget.
   *
   * @param call the call
   * @param <R> what it answers
   * @return its answer
   * @throws OverBudgetException if it would take more, or its thread is interrupted
   */
  public <R> R run(Supplier<R> call) {
    Spending outer = Spending.current();
    return new Spending(this, outer).during(call);
  }

  long mostWork() {
    return mostWork;
  }

  long mostElements() {
    return mostElements;
  }

  long mostNanos() {
    return mostNanos;
  }

  /** Who hears of work; null if nobody does. */
  @Nullable BudgetListener listener() {
    return listener;
  }

  long now() {
    return nanoTime.getAsLong();
  }
}
