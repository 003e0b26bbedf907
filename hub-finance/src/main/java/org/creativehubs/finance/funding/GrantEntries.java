package org.creativehubs.finance.funding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The calculators that plan and follow a grant. */
final class GrantEntries {

  private static final Source HUBS =
      Source.builder()
          .document("British Council, Creative Hubs Development in Kazakhstan")
          .edition("2022")
          .place("UK Insight")
          .build();
  private static final Source FUNDS =
      Source.of(
          "Regulation (EU) No 1303/2013, common provisions on the European Structural and"
              + " Investment Funds");

  private GrantEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(stack(), eligible(), match(), drawdown(), clawback());
  }

  private static CatalogEntry<?, ?> stack() {
    return CatalogEntry.of(
            "funding-stack", FundingStack.class, FundingStackInput.class, StackedFunding.class)
        .title("Funding stack")
        .question("Who pays for the project, and what is still missing?")
        .convention("grants alone count as grant in intervention rate and leverage")
        .convention("intervention rate: grants by eligible cost")
        .convention(
            "nearly, over and circa stay with the sums; a gap is claimed only where it is proven")
        .source(HUBS)
        .example(GrantEntries::workspaces)
        .answeredBy(FundingStack::answer);
  }

  private static FundingStackInput workspaces() {
    return FundingStackInput.builder()
        .addCosts(CostLine.eligible("purchase", gbp("1000000")))
        .addCosts(CostLine.eligible("refurbishment", gbp("3000000")))
        .addAwards(
            FundingAward.builder()
                .funder("ERDF and Northwest Regional Development Agency")
                .instrument(FundingInstrument.GRANT)
                .amount(gbp("4000000"))
                .source(HUBS)
                .build())
        .build();
  }

  private static CatalogEntry<?, ?> eligible() {
    return CatalogEntry.of(
            "eligible-cost", EligibleCost.class, EligibleCostInput.class, EligibleCosts.class)
        .title("Eligible cost")
        .question("How much of what the project costs does the funder accept?")
        .convention("eligible parts and flat rates are each rounded down")
        .convention("a flat rate is on the eligible parts of the costs it names")
        .source(FUNDS)
        .example(GrantEntries::programme)
        .answeredBy(EligibleCost::answer);
  }

  private static EligibleCostInput programme() {
    return EligibleCostInput.builder()
        .addCosts(CostLine.eligible("salaries", gbp("1885465")))
        .addCosts(CostLine.eligible("consultancy", gbp("522799")))
        .addCosts(CostLine.ineligible("entertainment", gbp("1200"), "not eligible under the fund"))
        .addFlatRates(
            FlatRate.builder().name("indirect").rate(Ratio.parse("15%")).addOn("salaries").build())
        .build();
  }

  private static CatalogEntry<?, ?> match() {
    return CatalogEntry.of(
            "match-funding", MatchFunding.class, MatchFundingInput.class, MatchedGrant.class)
        .title("Match funding")
        .question("How much grant can we have, and how much match must we find?")
        .convention("grants are rounded down")
        .convention("match short of the need scales the cost and the grant down")
        .source(FUNDS)
        .example(GrantEntries::half)
        .answeredBy(MatchFunding::answer);
  }

  private static MatchFundingInput half() {
    return MatchFundingInput.builder()
        .eligibleCost(gbp("100000"))
        .interventionRate(Ratio.parse("50%"))
        .matchHeld(gbp("30000"))
        .build();
  }

  private static CatalogEntry<?, ?> drawdown() {
    return CatalogEntry.of(
            "grant-drawdown", GrantDrawdown.class, GrantDrawdownInput.class, Drawdown.class)
        .title("Claims and drawdown")
        .question("How much of the grant can we claim by now, and how much is held back?")
        .convention("in arrears, on eligible money spent")
        .convention("everything is found from sums to date and rounded down")
        .convention("retention: of each claim, or the last part of the award, as the input says")
        .source(FUNDS)
        .example(GrantEntries::claims)
        .answeredBy(GrantDrawdown::answer);
  }

  private static GrantDrawdownInput claims() {
    return GrantDrawdownInput.builder()
        .award(gbp("50000"))
        .interventionRate(Ratio.parse("50%"))
        .retention(RetentionRule.LAST_OF_AWARD)
        .retained(Ratio.parse("10%"))
        .addClaims(GrantClaim.of(LocalDate.of(2026, 6, 30), gbp("40000")))
        .addClaims(GrantClaim.of(LocalDate.of(2026, 9, 30), gbp("55000")))
        .addClaims(GrantClaim.last(LocalDate.of(2026, 12, 31), gbp("9000")))
        .build();
  }

  private static CatalogEntry<?, ?> clawback() {
    return CatalogEntry.of(
            "grant-clawback", GrantClawback.class, GrantClawbackInput.class, Clawback.class)
        .title("Clawback")
        .question("How much of the grant must go back if we sell today?")
        .convention("taper: yearly steps, by the day, or a share of proceeds, as the policy says")
        .convention("a year is complete on the anniversary of the final payment")
        .convention("rounded half up")
        .source(
            Source.of(
                "Carmarthenshire County Council, third-party grants", "clawback over five years"))
        .source(Source.of("Scottish Government, Scottish Public Finance Manual", "clawback"))
        .example(GrantEntries::sale)
        .answeredBy(GrantClawback::answer);
  }

  private static GrantClawbackInput sale() {
    return GrantClawbackInput.builder()
        .grant(gbp("50000"))
        .finalPayment(LocalDate.of(2020, 6, 1))
        .event(LocalDate.of(2025, 5, 31))
        .policy(ClawbackPolicy.over(ClawbackTaper.YEAR_STEPS, 5))
        .build();
  }

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }
}
