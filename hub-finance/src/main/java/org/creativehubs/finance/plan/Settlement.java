package org.creativehubs.finance.plan;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** When what a rule makes payable for a year is paid. */
@HubValue
@Value.Immutable
public abstract class Settlement {

  Settlement() {}

  /**
   * Years that end with a month of the calendar, each paid in a month after its end.
   *
   * @param yearEnd the last month of a year, from 1 for January to 12
   * @param paidAfterMonths how many months after it is paid, from 0 to 24; 0 means in its last
   *     month
   * @return the settlement
   */
  public static Settlement yearly(int yearEnd, int paidAfterMonths) {
    return new Builder().yearEnd(yearEnd).paidAfterMonths(paidAfterMonths).build();
  }

  /** The last month of each year, from 1 for January to 12. */
  public abstract int yearEnd();

  /** How many months after its last month a year is paid, from 0 to 24. */
  public abstract int paidAfterMonths();

  @Value.Check
  void check() {
    Check.between(yearEnd(), 1, 12, "yearEnd");
    Check.between(paidAfterMonths(), 0, 24, "paidAfterMonths");
  }

  static final class Builder extends ImmutableSettlement.Builder {}
}
