package org.creativehubs.finance.vat;

import java.time.YearMonth;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** What was supplied in a month that is taxable, at whatever rate. */
@HubValue
@Value.Immutable
public abstract class TaxableMonth {

  TaxableMonth() {}

  /**
   * The taxable supplies of a month.
   *
   * @param month the month, in the years 1 to 9999
   * @param supplies their value, zero or more
   * @return the month
   */
  public static TaxableMonth of(YearMonth month, Money supplies) {
    return ImmutableTaxableMonth.builder().month(month).supplies(supplies).build();
  }

  /** The month, in the years 1 to 9999. */
  @IsoDate
  public abstract YearMonth month();

  /**
   * The value of its taxable supplies, zero-rated ones too, without exempt ones, grants and the
   * sale of capital goods; zero or more.
   */
  public abstract Money supplies();

  @Value.Check
  void check() {
    DateLimits.years(month(), "month");
    Check.notNegative(supplies(), "supplies");
  }
}
