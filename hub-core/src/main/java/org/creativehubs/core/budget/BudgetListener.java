package org.creativehubs.core.budget;

/** Hears how far the calls within a {@link Budget} are. */
@FunctionalInterface
public interface BudgetListener {

  /**
   * Is told before each piece of work, on the thread that does it; several threads may tell at
   * once. What it throws ends the call.
   *
   * @param done the work that was begun so far, in the unit of the calculator; zero or more, never
   *     less than before but for two threads that tell at once
   * @param planned the work that was announced so far; zero or more. It is less than what is done
   *     where a calculator announces none
   */
  void heard(long done, long planned);
}
