package org.creativehubs.core.budget;

import java.util.Locale;

/** Says that a call would take more than its caller allows, or was interrupted. */
public final class OverBudgetException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What ran out. */
  public enum Kind {
    /** The work allowed. */
    WORK,
    /** The elements of the answer allowed. */
    ELEMENTS,
    /** The time allowed. */
    TIME,
    /** The thread was interrupted. */
    INTERRUPTION
  }

  private final Kind kind;

  OverBudgetException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static OverBudgetException tooMuch(Kind kind, long wanted, long most) {
    return new OverBudgetException(
        kind,
        String.format(
            Locale.ROOT,
            "the budget allows %,d %s, but the call takes %,d or more",
            most,
            kind == Kind.WORK ? "units of work" : "elements",
            wanted));
  }

  /** What ran out. */
  public Kind kind() {
    return kind;
  }
}
