package org.creativehubs.finance.rentroll;

import java.util.Currency;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** The rules of units that are added up. Texts are made only for a refusal. */
final class UnitCheck {

  private UnitCheck() {}

  static void check(List<RollUnit> units, RollPolicy policy) {
    Check.notEmpty(units, "units");
    Check.distinct(units, RollUnit::id, "units", "id");
    int first = firstPriced(units);
    Currency currency = units.get(first).currency().orElseThrow();
    for (int i = 0; i < units.size(); i++) {
      RollUnit unit = units.get(i);
      if (unit.currency().isPresent() && !unit.currency().get().equals(currency)) {
        throw refusal(
            i,
            unit.lease().isPresent() ? "lease" : "marketRent",
            "be in " + currency + " as units[" + first + "] is",
            unit.currency().get());
      }
      if (policy.weight() == UnexpiredWeight.AREA
          && unit.lease().isPresent()
          && unit.area().isEmpty()) {
        throw refusal(i, "area", "be given where areas are the weights", "absent");
      }
    }
  }

  /** The currency of units that were checked. */
  static Currency currency(List<RollUnit> units) {
    return units.get(firstPriced(units)).currency().orElseThrow();
  }

  private static int firstPriced(List<RollUnit> units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).currency().isPresent()) {
        return i;
      }
    }
    throw new InvalidValueException(
        Fault.INCONSISTENT, "units", "hold a lease or a market rent", "none");
  }

  private static InvalidValueException refusal(int index, String field, String rule, Object value) {
    return new InvalidValueException(
        Fault.INCONSISTENT, "units[" + index + "]." + field, rule, value);
  }
}
