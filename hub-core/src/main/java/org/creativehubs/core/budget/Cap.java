package org.creativehubs.core.budget;

import com.google.common.math.LongMath;
import java.util.Locale;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * The most that a calculator does or answers, in the unit of its input, so that it is known before
 * the work starts.
 *
 * <p>An input that asks for more is refused with {@link Fault#TOO_LARGE} by the path that makes it
 * large. A caller who wants less sets a {@link Budget}, which hears of the amount too.
 *
 * <pre>{@code
 * Cap lines = Cap.ofElements("lines of a schedule", 100_000);
 * lines; // at most 100,000 lines of a schedule
 * }</pre>
 */
public final class Cap {

  private final boolean isWork;
  private final String unit;
  private final long most;

  private Cap(boolean isWork, String unit, long most) {
    this.isWork = isWork;
    this.unit = unit;
    this.most = most;
    Check.notBlank(unit, "unit");
    Check.atLeast(most, 1, "most");
  }

  /**
   * A cap on what is done.
   *
   * @param unit what is counted, in the plural, such as {@code pairs of plants}; not blank
   * @param most the most that are done, one or more
   * @return the cap
   */
  public static Cap ofWork(String unit, long most) {
    return new Cap(true, unit, most);
  }

  /**
   * A cap on what is answered.
   *
   * @param unit what is counted, in the plural, such as {@code lines of a schedule}; not blank
   * @param most the most that are answered, one or more
   * @return the cap
   */
  public static Cap ofElements(String unit, long most) {
    return new Cap(false, unit, most);
  }

  /** What is counted, in the plural. */
  public String unit() {
    return unit;
  }

  /** The most, one or more. */
  public long most() {
    return most;
  }

  /** Whether it limits what is done, rather than what is answered. */
  public boolean isWork() {
    return isWork;
  }

  /**
   * Refuses an input that asks for more, before anything is done.
   *
   * @param field the accessor that makes it large
   * @param factors what is multiplied to the amount, such as draws and plants; each zero or more
   * @throws org.creativehubs.core.value.InvalidValueException with {@link Fault#TOO_LARGE}
   * @throws OverBudgetException if the budget of the caller is too small for it
   */
  public void check(String field, long... factors) {
    long amount = 1;
    for (long factor : factors) {
      Check.notNegative(factor, field);
      amount = LongMath.saturatedMultiply(amount, factor);
    }
    Check.that(amount <= most, Fault.TOO_LARGE, field, "ask for " + this, amount);
    if (isWork) {
      Spending.current().plan(amount);
    } else {
      Spending.current().elements(amount);
    }
  }

  /** The cap in words: {@code at most 100,000 lines of a schedule}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "at most %,d %s", most, unit);
  }
}
