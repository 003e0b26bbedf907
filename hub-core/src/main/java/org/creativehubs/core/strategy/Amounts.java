package org.creativehubs.core.strategy;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** The rules of amounts that stand side by side. */
final class Amounts {

  private Amounts() {}

  static void check(List<PlannedAmount> amounts, String field) {
    Check.distinct(amounts, PlannedAmount::id, field, "id");
    for (int i = 0; i < amounts.size(); i++) {
      PlannedAmount part = amounts.get(i);
      String at = field + "[" + i + "].partOf";
      part.partOf().ifPresent(whole -> checkWhole(amounts, part, whole, at));
    }
  }

  private static void checkWhole(
      List<PlannedAmount> amounts, PlannedAmount part, String whole, String field) {
    Check.that(
        amounts.stream().anyMatch(amount -> amount.id().equals(whole)),
        Fault.UNKNOWN_CODE,
        field,
        "be the id of an amount beside it",
        whole);
    Check.that(!whole.equals(part.id()), Fault.INCONSISTENT, field, "differ from its id", whole);
  }
}
