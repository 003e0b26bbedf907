package org.creativehubs.core.budget;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creativehubs.core.budget.OverBudgetException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What has been spent of the budget of the call under way. Loops that may last report to it, and a
 * task that is given to another thread takes it along.
 *
 * <p>Each method ends the call with {@link OverBudgetException} where the budget is spent, the time
 * is over or the thread is interrupted.
 */
public final class Spending {

  private static final ThreadLocal<@Nullable Spending> UNDER_WAY = new ThreadLocal<>();
  private static final Spending OF_NO_BUDGET = new Spending(Budget.unlimited(), null);

  private final Budget budget;
  private final @Nullable Spending outer;
  private final long start;
  private final AtomicLong work = new AtomicLong();
  private final AtomicLong elements = new AtomicLong();
  private final AtomicLong planned = new AtomicLong();

  Spending(Budget budget, @Nullable Spending outer) {
    this.budget = budget;
    this.outer = outer;
    this.start = budget.now();
  }

  /**
   * That of the call under way on this thread; without a budget, one that only interruption ends.
   */
  public static Spending current() {
    @Nullable Spending current = UNDER_WAY.get();
    return current == null ? OF_NO_BUDGET : current;
  }

  /**
   * A task that spends of this budget on whichever thread it runs.
   *
   * @param task the task
   * @return the task, to be given to another thread
   */
  public Runnable carry(Runnable task) {
    return () ->
        during(
            () -> {
              task.run();
              return task;
            });
  }

  @CanIgnoreReturnValue
  <R> R during(Supplier<R> call) {
    @Nullable Spending before = UNDER_WAY.get();
    UNDER_WAY.set(this);
    try {
      return call.get();
    } finally {
      if (before == null) {
        UNDER_WAY.remove();
      } else {
        UNDER_WAY.set(before);
      }
    }
  }

  /**
   * Reports work that is about to be done.
   *
   * @param units how much, in the unit of the calculator; zero or more
   */
  public void work(long units) {
    heed();
    for (@Nullable Spending each = this; each != null; each = each.outer) {
      each.begin(units);
    }
  }

  private void begin(long units) {
    @Nullable BudgetListener listener = budget.listener();
    if (listener != null || budget.mostWork() != Long.MAX_VALUE) {
      take(Kind.WORK, work, units, budget.mostWork());
    }
    if (listener != null) {
      listener.heard(work.get(), planned.get());
    }
  }

  /**
   * Reports elements that are about to be added to the answer.
   *
   * @param count how many; zero or more
   */
  public void elements(long count) {
    heed();
    for (@Nullable Spending each = this; each != null; each = each.outer) {
      if (each.budget.mostElements() != Long.MAX_VALUE) {
        each.take(Kind.ELEMENTS, each.elements, count, each.budget.mostElements());
      }
    }
  }

  /** Ends the call if its time is over or its thread is interrupted. */
  public void heed() {
    if (Thread.currentThread().isInterrupted()) {
      throw new OverBudgetException(Kind.INTERRUPTION, "the thread was interrupted");
    }
    for (@Nullable Spending each = this; each != null; each = each.outer) {
      each.heedTime();
    }
  }

  private void heedTime() {
    if (budget.mostNanos() != Long.MAX_VALUE && budget.now() - start > budget.mostNanos()) {
      throw new OverBudgetException(
          Kind.TIME, "the budget allows " + budget.mostNanos() / 1_000_000 + " ms");
    }
  }

  /** Refuses work before it is begun, which {@link #work} will report bit by bit. */
  void plan(long units) {
    heed();
    for (@Nullable Spending each = this; each != null; each = each.outer) {
      long most = each.budget.mostWork();
      if (units > most - each.work.get()) {
        throw OverBudgetException.tooMuch(Kind.WORK, each.work.get() + units, most);
      }
      each.planned.accumulateAndGet(units, LongMath::saturatedAdd);
    }
  }

  private void take(Kind kind, AtomicLong spent, long more, long most) {
    long sum = spent.addAndGet(more);
    if (sum > most || sum < 0) {
      throw OverBudgetException.tooMuch(kind, sum < 0 ? Long.MAX_VALUE : sum, most);
    }
  }
}
