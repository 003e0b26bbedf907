package org.creativehubs.finance.plan;

import java.util.OptionalInt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Periods of months, counted from 1; the last is excluded. */
final class Months {

  private Months() {}

  static void check(OptionalInt from, OptionalInt until) {
    from.ifPresent(month -> Check.atLeast(month, 1, "fromMonth"));
    until.ifPresent(
        month -> {
          Check.atLeast(month, 2, "untilMonth");
          from.ifPresent(first -> Check.above(month, "untilMonth", first, "fromMonth"));
        });
  }

  /** Refuses a kind that follows from others. */
  static void checkPlanned(LineKind kind) {
    Check.that(
        kind.isPlanned(),
        Fault.INCONSISTENT,
        "kind",
        kind.isOfLoan() ? "not be of a loan" : "be one that is planned",
        kind);
  }

  static boolean hold(OptionalInt from, OptionalInt until, int month) {
    return month >= from.orElse(1) && month < until.orElse(Integer.MAX_VALUE);
  }
}
