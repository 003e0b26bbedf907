package org.creativehubs.finance.membership;

import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Months of the year in which another price holds: the list price times a factor. */
@HubValue
@Value.Immutable
public abstract class SeasonPrice {

  SeasonPrice() {}

  /**
   * Another price in some months.
   *
   * @param factor what the list price is multiplied by, zero or more
   * @param months months of the year, from 1 for January to 12, each once
   * @return the season
   */
  public static SeasonPrice of(Ratio factor, int... months) {
    return new Builder().factor(factor).addMonths(months).build();
  }

  /** Months of the year, from 1 for January to 12; at least one, each once. */
  public abstract List<Integer> months();

  /** What the list price is multiplied by; zero or more. */
  public abstract Ratio factor();

  @Value.Check
  void check() {
    Check.notEmpty(months(), "months");
    Check.each(months(), "months", (month, at) -> Check.between(month, 1, 12, at));
    Check.distinct(months(), month -> month, "months", "month");
    Check.notNegative(factor(), "factor");
  }

  static final class Builder extends ImmutableSeasonPrice.Builder {}
}
