package org.creativehubs.finance.membership;

import java.time.YearMonth;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * How much of a product is assumed to be sold in a month, where bookings are not known one by one.
 */
@HubValue
@Value.Immutable
public abstract class PlannedVolume {

  PlannedVolume() {}

  /**
   * An assumed volume.
   *
   * @param product the id of the product
   * @param month the month
   * @param units days or hours that are paid for, in [0, 1,000,000]
   * @return the assumption
   */
  public static PlannedVolume of(String product, YearMonth month, int units) {
    return ImmutablePlannedVolume.builder().product(product).month(month).units(units).build();
  }

  /** The id of the product. */
  public abstract String product();

  /** The month. */
  @IsoDate
  public abstract YearMonth month();

  /** Days or hours that are paid for; in [0, 1,000,000]. */
  public abstract int units();

  @Value.Check
  void check() {
    Check.id(product(), "product");
    Check.between(units(), 0, 1_000_000, "units");
  }
}
