package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.DateRange;

/** Lettings to test with. */
public final class Lettings {

  private Lettings() {}

  /** A builder with tenant and space only. */
  public static BelowMarketLetting.Builder letting() {
    BelowMarketLetting.Builder letting = BelowMarketLetting.builder();
    letting.tenant("a tenant").space("a space");
    return letting;
  }

  /** A thousand square feet at so many pounds each, for a term. */
  public static BelowMarketLetting.Builder letting(String market, String rent, String term) {
    BelowMarketLetting.Builder letting = letting();
    letting.area(Area.parse("1000 ft2")).term(DateRange.parse(term));
    letting.marketRent(rate(market)).rent(rate(rent));
    return letting;
  }

  public static RentRate rate(String pounds) {
    return RentRate.parse("GBP " + pounds + " per ft2 per year");
  }

  public static SubsidyStatement statement(BelowMarketLetting... lettings) {
    return RentSubsidy.answer(input("2026-11-21", SubsidyDating.AS_IT_ACCRUES, lettings));
  }

  public static RentSubsidyInput input(
      String on, SubsidyDating dating, BelowMarketLetting... lettings) {
    RentSubsidyInput.Builder input = RentSubsidyInput.builder();
    input.addLettings(lettings).on(LocalDate.parse(on));
    return input.partYear(BrokenPeriodRule.DAILY_365).dating(dating).build();
  }

  public static LargestDiscountInput discount(BelowMarketLetting letting, SubsidyDating dating) {
    return LargestDiscountInput.builder()
        .letting(letting)
        .partYear(BrokenPeriodRule.DAILY_365)
        .dating(dating)
        .build();
  }
}
