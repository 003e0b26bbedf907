package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;

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

  /** A hub with a letting below market, one at market, one that rolls on, and one without terms. */
  public static Hub hub() {
    Hub.Builder hub = Hub.builder().id("mill").name("Mill").addMembers(Organisation.of("bo", "Bo"));
    for (String id : List.of("below", "market", "rolling", "vague")) {
      Space space = Space.of(id, UnitKind.STUDIO, Area.parse("1000 ft2"));
      hub.addSpaces(space.toBuilder().marketRent(Rent.parse("GBP 20 per ft2 per year")).build());
    }
    hub.addLettings(Letting.of("below", "below", "bo", terms("2025-04-01/2027-04-01", "8000")));
    hub.addLettings(Letting.of("market", "market", "bo", terms("2025-04-01/2027-04-01", "20000")));
    hub.addLettings(Letting.of("rolling", "rolling", "bo", terms("2025-04-01/..", "8000")));
    return hub.addLettings(Letting.builder().id("vague").addSpaces("vague").build()).build();
  }

  private static LeaseTerms terms(String days, String rent) {
    Money annual = Money.parse("GBP " + rent);
    return LeaseTerms.of(
        OpenDateRange.parse(days),
        RentCharge.of(ChargeKind.RENT, annual, PaymentTerms.monthlyInAdvance()));
  }
}
