package org.creativehubs.core.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The sum that a total in a file is compared with.
 *
 * @param region the region; blank for all
 * @param industry the industry; blank for all
 * @param sum the sum; empty where a part of it is not known
 */
record GivenSum(String region, String industry, OptionalDouble sum) {

  static GivenSum of(String region, String industry, EmploymentTable table) {
    UnknownCells unknown = table.unknown();
    if (region.isEmpty() && industry.isEmpty()) {
      return new GivenSum("", "", known(unknown.isEmpty(), table::total));
    }
    if (!region.isEmpty()) {
      int at = table.regions().indexOf(region);
      boolean isKnown = at >= 0 && unknown.inRegion(at) == 0;
      return new GivenSum(region, "", known(isKnown, () -> table.regionTotal(region)));
    }
    int at = table.industries().indexOf(industry);
    boolean isKnown = at >= 0 && unknown.inIndustry(at) == 0;
    return new GivenSum("", industry, known(isKnown, () -> table.industryTotal(industry)));
  }

  private static OptionalDouble known(boolean isKnown, DoubleSupplier sum) {
    return isKnown ? OptionalDouble.of(sum.getAsDouble()) : OptionalDouble.empty();
  }

  boolean isKnown() {
    return sum.isPresent();
  }

  /**
   * A table with a total beside those it has; the same table where its unknown cells cannot make it
   * up with them, as where totals are rounded, or it has no such label.
   */
  EmploymentTable given(double count, EmploymentTable table) {
    List<TableTotal> totals = new ArrayList<>(table.unknown().totals());
    totals.add(total(count));
    try {
      return table.withTotals(totals);
    } catch (InvalidValueException e) {
      return table;
    }
  }

  /** What a total must be where its line does not allow it; empty where it does. */
  Optional<String> misfit(double count, EmploymentTable table) {
    try {
      table.withTotals(List.of(total(count)));
      return Optional.empty();
    } catch (InvalidValueException e) {
      return e.code() == Fault.INCONSISTENT ? Optional.of(e.rule()) : Optional.empty();
    }
  }

  private TableTotal total(double count) {
    if (!region.isEmpty()) {
      return TableTotal.ofRegion(region, count);
    }
    return industry.isEmpty() ? TableTotal.ofAll(count) : TableTotal.ofIndustry(industry, count);
  }
}
