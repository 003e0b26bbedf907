package org.creativehubs.metrics.strategy;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an action of a strategy is to cost, and what is committed to it, from least to most. */
@HubValue
@Value.Immutable
public abstract class ActionMoney {

  private static final String STILL_TO_FIND = "still to find, at least";

  ActionMoney() {}

  static Builder builder() {
    return new Builder();
  }

  /** The number of the action, of the form {@code 6}; or a name for all of them. */
  public abstract String action();

  /** What is to be done, in words; not blank. */
  public abstract String title();

  /** The least of its ambition and those of its parts, as money; undefined without any. */
  public abstract Answer wanted();

  /** The most, as money; undefined where an upper end is open or no ambition is named. */
  public abstract Answer wantedAtMost();

  /** The least if what is budgeted counts where it is more than the ambition, as money. */
  public abstract Answer wantedWithBudgets();

  /** The least that is committed to it and its parts, as money; undefined where nobody said. */
  public abstract Answer committed();

  /** The most that is committed, as money; undefined where an upper end is open or nobody said. */
  public abstract Answer committedAtMost();

  @Value.Check
  void check() {
    Check.id(action(), "action");
    Check.notBlank(title(), "title");
  }

  /**
   * The least that is still to be found, as money: the least that is wanted, with budgets, less the
   * most that is committed, and zero where that is below zero. Undefined where either is.
   */
  public final Answer stillToFind() {
    return open().answer();
  }

  final Term open() {
    return wantedWithBudgets()
        .undefined()
        .or(() -> committedAtMost().undefined().map(why -> Reason.NOT_KNOWN.because(why.because())))
        .map(why -> Term.undefined(STILL_TO_FIND, why))
        .orElseGet(this::gap);
  }

  private Term gap() {
    Term wanted = given("wanted at least, with budgets", wantedWithBudgets());
    Term committed = given("committed at most", committedAtMost());
    return Term.max(Term.of(0), wanted.minus(committed)).named(STILL_TO_FIND);
  }

  private static Term given(String label, Answer amount) {
    return Term.given(label, amount.money().orElseThrow());
  }

  static final class Builder extends ImmutableActionMoney.Builder {}
}
