package org.creativehubs.finance.funding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The calculators that share out money and say what it is for. */
final class SharingEntries {

  private static final Source HUBS =
      Source.builder()
          .document("British Council, Creative Hubs Development in Kazakhstan")
          .edition("2022")
          .place("UK Insight")
          .build();

  private SharingEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(profit(), waterfall(), funds(), reserves());
  }

  private static CatalogEntry<?, ?> profit() {
    return CatalogEntry.of(
            "profit-share", ProfitShare.class, ProfitShareInput.class, SharedProfit.class)
        .title("Profit share")
        .question("How much of the profit do we owe the council, year by year?")
        .convention("losses are carried forward or not, as the policy says")
        .convention("the threshold is taken off each year")
        .convention("rounded half up")
        .source(HUBS)
        .example(SharingEntries::years)
        .answeredBy(ProfitShare::answer);
  }

  private static ProfitShareInput years() {
    return ProfitShareInput.builder()
        .addYears(YearResult.of(LocalDate.of(2024, 3, 31), gbp("-20000")))
        .addYears(YearResult.of(LocalDate.of(2025, 3, 31), gbp("60000")))
        .policy(
            ProfitSharePolicy.builder()
                .share(Ratio.parse("25%"))
                .threshold(gbp("0"))
                .carryLosses(true)
                .source(HUBS)
                .build())
        .build();
  }

  private static CatalogEntry<?, ?> waterfall() {
    return CatalogEntry.of("waterfall", Waterfall.class, WaterfallInput.class, Distribution.class)
        .title("Waterfall of payments")
        .question("Who gets what of the money that came in, and in which order?")
        .convention("operating costs first, then the tiers in their order")
        .convention(
            "a tier is a cost before net profit or a distribution after it, as the policy says")
        .convention("no more is paid than there is; what is due beyond is unpaid")
        .source(HUBS)
        .example(SharingEntries::levels)
        .answeredBy(Waterfall::answer);
  }

  private static WaterfallInput levels() {
    return WaterfallInput.builder()
        .income(gbp("100000"))
        .operatingCosts(gbp("60000"))
        .policy(
            WaterfallPolicy.councilAndFund(
                Ratio.parse("25%"), Ratio.parse("10%"), FundOrder.COST_BEFORE_PROFIT))
        .build();
  }

  private static CatalogEntry<?, ?> funds() {
    return CatalogEntry.of(
            "fund-accounts", FundAccounts.class, FundAccountsInput.class, FundStatement.class)
        .title("Restricted and unrestricted funds")
        .question("How much money is there, and on what may it be spent?")
        .convention(
            "overspent restricted funds and transfers that do not cancel out are reported, not corrected")
        .source(Source.of("Charity Commission, Charities SORP (FRS 102)", "fund accounting"))
        .example(SharingEntries::accounts)
        .answeredBy(FundAccounts::answer);
  }

  private static FundAccountsInput accounts() {
    return FundAccountsInput.builder()
        .addFunds(fund("general", FundRestriction.UNRESTRICTED, "40000", "90000", "95000", "-5000"))
        .addFunds(fund("building", FundRestriction.DESIGNATED, "10000", "0", "0", "5000"))
        .addFunds(fund("youth", FundRestriction.RESTRICTED, "0", "20000", "12000", "0"))
        .build();
  }

  private static FundMovement fund(
      String name,
      FundRestriction restriction,
      String opening,
      String income,
      String spending,
      String transfers) {
    return FundMovement.builder()
        .name(name)
        .restriction(restriction)
        .opening(gbp(opening))
        .income(gbp(income))
        .spending(gbp(spending))
        .transfers(gbp(transfers))
        .build();
  }

  private static CatalogEntry<?, ?> reserves() {
    return CatalogEntry.of(
            "free-reserves", FreeReserves.class, FreeReservesInput.class, ReservesPosition.class)
        .title("Free reserves in months")
        .question("How many months could we go on without income?")
        .convention("free: neither restricted nor designated nor tied up in fixed assets")
        .convention("met is compared exactly")
        .source(Source.of("Charity Commission, Charity reserves: building resilience (CC19)"))
        .example(SharingEntries::months)
        .answeredBy(FreeReserves::answer);
  }

  private static FreeReservesInput months() {
    return FreeReservesInput.builder()
        .totalFunds(gbp("500000"))
        .restricted(gbp("200000"))
        .fixedAssets(gbp("190000"))
        .designated(gbp("10000"))
        .annualSpend(gbp("400000"))
        .targetMonths(Ratio.of(3))
        .build();
  }

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }
}
