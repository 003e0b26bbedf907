package org.creativehubs.finance.affordability;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.funding.SubsidyAward;

/** The calculators of rents below market: how many, how far, and what they are worth. */
final class SubsidyEntries {

  private static final Source PECKHAM =
      Source.builder()
          .document(
              "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide")
          .edition("2022")
          .place("UK Insight: Peckham Levels, Facilities")
          .build();

  private SubsidyEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(solver(), subsidy(), discount());
  }

  private static CatalogEntry<?, ?> solver() {
    return CatalogEntry.of(
            "rent-solver", RentSolver.class, RentSolverInput.class, RentSolution.class)
        .title("Rents that break even")
        .question("How many studios can be let below market before we miss break-even?")
        .convention("named by what is looked for: studios, rent of the rest, share of market")
        .convention("studios are rounded down, rents up to the minor unit, income down")
        .convention("all studios are alike; voids and bad debts are a share of rents")
        .source(PECKHAM)
        .example(SubsidyEntries::levels)
        .answeredBy(RentSolver::answer);
  }

  private static RentSolverInput levels() {
    return RentSolverInput.builder()
        .unknown(RentUnknown.SUBSIDISED_STUDIOS)
        .studios(50)
        .marketRent(gbp("6000"))
        .shareOfMarket(Ratio.of(1, 3))
        .annualCost(gbp("255000"))
        .otherIncome(gbp("10000"))
        .shareLost(Ratio.parse("3%"))
        .build();
  }

  private static CatalogEntry<?, ?> subsidy() {
    return CatalogEntry.of(
            "rent-subsidy", RentSubsidy.class, RentSubsidyInput.class, SubsidyStatement.class)
        .title("Subsidy in rents below market")
        .question("What is a rent below market worth to each tenant, and what may still be given?")
        .convention("market rent less rent charged, each rounded half up for each financial year")
        .convention("a whole financial year is one; a part counts by the rule that is named")
        .convention("given as a whole at the start, or as it accrues: the caller says")
        .convention("tenants of one group under common control share one limit")
        .source(RentSubsidy.ACT)
        .example(SubsidyEntries::lettings)
        .answeredBy(RentSubsidy::answer);
  }

  private static RentSubsidyInput lettings() {
    return RentSubsidyInput.builder()
        .addLettings(letting("theatre company", "hall", "9000 ft2", "10").build())
        .addLettings(
            letting("print workshop", "studio 12", "1500 ft2", "8")
                .addEarlierAwards(
                    SubsidyAward.of("council", LocalDate.of(2025, 6, 1), gbp("65000")))
                .build())
        .on(LocalDate.of(2026, 11, 21))
        .partYear(BrokenPeriodRule.DAILY_365)
        .dating(SubsidyDating.AS_IT_ACCRUES)
        .build();
  }

  private static CatalogEntry<?, ?> discount() {
    return CatalogEntry.of(
            "largest-discount",
            LargestDiscount.class,
            LargestDiscountInput.class,
            DiscountRoom.class)
        .title("Largest discount inside the subsidy limit")
        .question("Which discount keeps the subsidy inside Minimal Financial Assistance?")
        .convention("the least rent for a year to the minor unit, found by halving")
        .convention("held against the limit on the last day of each financial year of the term")
        .source(RentSubsidy.ACT)
        .example(SubsidyEntries::hall)
        .answeredBy(LargestDiscount::answer);
  }

  private static LargestDiscountInput hall() {
    return LargestDiscountInput.builder()
        .letting(letting("theatre company", "hall", "9000 ft2", "10").build())
        .partYear(BrokenPeriodRule.DAILY_365)
        .dating(SubsidyDating.AS_IT_ACCRUES)
        .build();
  }

  private static BelowMarketLetting.Builder letting(
      String tenant, String space, String area, String rent) {
    BelowMarketLetting.Builder letting = BelowMarketLetting.builder();
    letting.tenant(tenant).space(space).area(Area.parse(area));
    letting.term(DateRange.parse("2024-09-29/2029-09-29"));
    letting.marketRent(RentRate.parse("GBP 24 per ft2 per year"));
    letting.rent(RentRate.parse("GBP " + rent + " per ft2 per year"));
    return letting;
  }

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }
}
