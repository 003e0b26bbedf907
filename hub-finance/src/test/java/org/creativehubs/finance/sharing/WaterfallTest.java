package org.creativehubs.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.SharingHub;
import org.creativehubs.finance.WorkedTables;
import org.junit.jupiter.api.Test;

class WaterfallTest {

  private static final WaterfallPolicy COST = policy(FundOrder.COST_BEFORE_PROFIT);
  private static final WaterfallPolicy DISTRIBUTION = policy(FundOrder.DISTRIBUTION_AFTER_PROFIT);

  @Test
  void theOrderDecidesWhatTheCouncilGets() {
    Distribution before = answer(COST, "100000", "60000");
    Distribution after = answer(DISTRIBUTION, "100000", "60000");
    assertThat(paid(before, "council")).isEqualTo(gbp("7500"));
    assertThat(paid(after, "council")).isEqualTo(gbp("10000"));
    assertThat(paid(before, "community fund")).isEqualTo(gbp("10000"));
    assertThat(paid(after, "community fund")).isEqualTo(gbp("10000"));
    assertThat(before.netProfit()).isEqualTo(gbp("30000"));
    assertThat(after.netProfit()).isEqualTo(gbp("40000"));
    assertThat(before.retained()).isEqualTo(gbp("22500"));
    assertThat(after.retained()).isEqualTo(gbp("20000"));
  }

  @Test
  void noMoreIsPaidThanThereIs() {
    Distribution thin = answer(COST, "100", "95");
    assertThat(thin.netProfit()).isEqualTo(gbp("-5"));
    assertThat(paid(thin, "community fund")).isEqualTo(gbp("5"));
    assertThat(thin.unpaid()).isEqualTo(gbp("5"));
    assertThat(thin.isPaidInFull()).isFalse();
    Distribution loss = answer(DISTRIBUTION, "100", "120");
    assertThat(paid(loss, WaterfallInput.COSTS)).isEqualTo(gbp("100"));
    assertThat(loss.unpaid()).isEqualTo(gbp("30"));
    assertThat(loss.line("council").map(WaterfallLine::due)).contains(gbp("0"));
    assertThat(loss)
        .hasToString(
            "Income GBP 100.00, net profit GBP -20.00, retained GBP 0.00, unpaid GBP 30.00");
    assertThat(answer(COST, "0", "0").isPaidInFull()).isTrue();
  }

  @Test
  void aHubSaysWhatCameInAndWhoHasAShareOfIt() {
    DateRange year = DateRange.parse("2024-04-01/2025-04-01");
    Hub hub = SharingHub.hub();
    Distribution before = Waterfall.of(hub, year, "head", "fund", FundOrder.COST_BEFORE_PROFIT);
    assertThat(before.income()).isEqualTo(gbp("100000"));
    assertThat(before.lines())
        .extracting(WaterfallLine::name)
        .containsExactly("operating costs", "a tenth to the fund", "The council");
    assertThat(paid(before, "The council")).isEqualTo(gbp("7500"));
    assertThat(before.leftOut()).hasSize(3);
    assertThat(before.explanation().toString())
        .contains("left out, statement in-25: it is not all within 2024-04-01/2025-04-01");
    WorkedTables.assertWorkedOut(before.explanation());
    Distribution after =
        Waterfall.of(hub, year, "head", "fund", FundOrder.DISTRIBUTION_AFTER_PROFIT);
    assertThat(paid(after, "The council")).isEqualTo(gbp("10000"));
    assertThat(paid(after, "a tenth to the fund")).isEqualTo(gbp("10000"));
  }

  @Test
  void thePublishedTotalCountsBeforeTheSumOfTheLines() {
    Hub hub = SharingHub.hub();
    Statement stated = hub.statements().get(0).toBuilder().publishedTotal(gbp("100001")).build();
    Hub other = hub.toBuilder().statements(List.of(stated, hub.statements().get(1))).build();
    DateRange year = DateRange.parse("2024-04-01/2025-04-01");
    FundOrder first = FundOrder.COST_BEFORE_PROFIT;
    assertThat(Waterfall.of(other, year, "head", "fund", first).income()).isEqualTo(gbp("100001"));
  }

  @Test
  void theLandlordComesBeforeAFundThatIsPaidAfterProfit() {
    WaterfallInput.Builder input = WaterfallInput.builder().hub(SharingHub.hub());
    input.income(gbp("100")).operatingCosts(gbp("92")).headLease("head").fund("fund");
    Distribution short8 =
        Waterfall.answer(input.fundOrder(FundOrder.DISTRIBUTION_AFTER_PROFIT).build());
    assertThat(paid(short8, "The council")).isEqualTo(gbp("2"));
    assertThat(paid(short8, "a tenth to the fund")).isEqualTo(gbp("6"));
    assertThat(short8.unpaid()).isEqualTo(gbp("4"));
  }

  @Test
  void anObligationOfTwoAgreementsIsRefused() {
    Hub hub = SharingHub.hub();
    Hub two =
        hub.toBuilder()
            .addAgreements(hub.agreements().get(0).toBuilder().id("another").build())
            .build();
    DateRange year = DateRange.parse("2024-04-01/2025-04-01");
    FundOrder first = FundOrder.COST_BEFORE_PROFIT;
    assertThatThrownBy(() -> Waterfall.of(two, year, "head", "fund", first))
        .hasMessage("fund must be an obligation of one agreement, but was fund");
  }

  @Test
  void theSharesOfAHubGoWithAnAssumedYear() {
    WaterfallInput.Builder input = WaterfallInput.builder().hub(SharingHub.hub());
    input.income(gbp("100000")).operatingCosts(gbp("60000"));
    assertThat(paid(Waterfall.answer(input.headLease("head").build()), "The council"))
        .isEqualTo(gbp("10000"));
  }

  @Test
  void aHubIsRefusedWhatItDoesNotSay() {
    DateRange year = DateRange.parse("2024-04-01/2025-04-01");
    Hub hub = SharingHub.hub();
    FundOrder first = FundOrder.COST_BEFORE_PROFIT;
    assertThatThrownBy(() -> Waterfall.of(hub, year, "head", "jobs", first))
        .hasMessage("fund must be an obligation of a share, but was 350 jobs");
    assertThatThrownBy(() -> Waterfall.of(hub, year, "head", "roof", first))
        .hasMessage("fund must be one of fund, jobs, but was roof");
    WaterfallInput.Builder twice = WaterfallInput.builder().hub(hub).period(year).policy(COST);
    assertThatThrownBy(() -> twice.income(gbp("1")).build())
        .hasMessageContaining("income must be given only if period is absent");
    WaterfallInput.Builder idle = WaterfallInput.builder().hub(hub).policy(COST);
    assertThatThrownBy(() -> idle.income(gbp("1")).operatingCosts(gbp("1")).build())
        .hasMessageStartingWith("hub must be given only if period, headLease or fund is");
  }

  @Test
  void printsATableThatAnOfficerCanRead() {
    assertThat(answer(COST, "100000", "60000").table())
        .hasToString(
            """
            Income GBP 100000.00, net profit GBP 30000.00, retained GBP 22500.00
            payment          treatment     due (GBP)  paid (GBP)  unpaid (GBP)
            ---------------  ------------  ---------  ----------  ------------
            operating costs  cost           60000.00    60000.00          0.00
            community fund   cost           10000.00    10000.00          0.00
            council          distribution    7500.00     7500.00          0.00
            ---------------  ------------  ---------  ----------  ------------
            total                           77500.00    77500.00          0.00\
            """);
  }

  @Test
  void refusesTiersThatGiveMoreThanThereIsOrStandInNoOrder() {
    WaterfallTier half =
        WaterfallTier.of("a", TierTreatment.DISTRIBUTION, TierBasis.PROFIT, Ratio.parse("60%"));
    WaterfallTier other =
        WaterfallTier.of("b", TierTreatment.DISTRIBUTION, TierBasis.PROFIT, Ratio.parse("60%"));
    WaterfallTier cost =
        WaterfallTier.of("c", TierTreatment.COST, TierBasis.INCOME, Ratio.parse("10%"));
    assertThatThrownBy(() -> WaterfallPolicy.builder().addTiers(half, other).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("tiers must share at most all profit, but was 1.2");
    assertThatThrownBy(() -> WaterfallPolicy.builder().addTiers(half, cost).build())
        .hasMessage(
            "tiers[1] must come before the distributions if it is a COST, but was c: 10 % of"
                + " income, as a cost");
    assertThatThrownBy(() -> WaterfallTier.of("c", TierTreatment.COST, TierBasis.PROFIT, Ratio.ONE))
        .hasMessage(
            "basis must be INCOME for a COST, which is paid before there is a profit, but was"
                + " PROFIT");
    assertThatThrownBy(() -> answer(COST, "-1", "0"))
        .hasMessage("income must be >= 0, but was GBP -1.00");
  }

  private static Money paid(Distribution distribution, String name) {
    return distribution.line(name).orElseThrow().paid();
  }

  private static WaterfallPolicy policy(FundOrder order) {
    return WaterfallPolicy.councilAndFund(Ratio.parse("25%"), Ratio.parse("10%"), order);
  }

  private static Distribution answer(WaterfallPolicy policy, String income, String costs) {
    return Waterfall.answer(
        WaterfallInput.builder()
            .income(gbp(income))
            .operatingCosts(gbp(costs))
            .policy(policy)
            .build());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void aLineOfPlainValuesAsksTheSame() {
    assertThat(Waterfall.of(gbp("100000"), gbp("60000"), COST))
        .isEqualTo(answer(COST, "100000", "60000"));
    assertThat(COST.toBuilder().build()).isEqualTo(COST);
    WaterfallTier fund = COST.tiers().get(0);
    assertThat(fund.toBuilder().share(Ratio.ZERO).build().share()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void whatIsPaidIsWhatIsDueOrWhatThoseBeforeHaveLeft() {
    Distribution thin = answer(COST, "100", "95");
    assertThat(thin.explain("community fund", "paid").answer()).hasToString("GBP 5.00");
    assertThat(thin.explain("community fund", "paid").toString())
        .contains("min(GBP 10.00, GBP 100.00 - GBP 95.00)");
  }

  @Test
  void tiersAndDistributionsThatCannotBeAreRefused() {
    WaterfallTier fund = COST.tiers().get(0);
    assertThatThrownBy(() -> WaterfallPolicy.builder().addTiers(fund, fund).build())
        .hasMessage("tiers[1] must have a name of its own, but was community fund");
    WaterfallTier council = COST.tiers().get(1);
    assertThatThrownBy(() -> WaterfallPolicy.builder().addTiers(council, fund).build())
        .hasMessageStartingWith("tiers[1] must come before the distributions if it is a COST");
    assertThatThrownBy(() -> fund.toBuilder().name(" ").build())
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(() -> fund.toBuilder().share(Ratio.parse("1.01")).build())
        .hasMessage("share must be in [0, 1], but was 1.01");
    Distribution whole = answer(COST, "100", "95");
    Distribution.Builder without = Distribution.builder();
    without.income(whole.income()).netProfit(whole.netProfit()).retained(whole.income());
    without.unpaid(whole.unpaid()).explanation(whole.explanation());
    assertThatThrownBy(without::build)
        .hasMessage("lines must hold at least one element, but was none");
    without.addAllLines(whole.lines());
    assertThatThrownBy(without::build)
        .hasMessage("retained must be >= 0 and what payments leave of income, but was GBP 100.00");
  }

  @Test
  void amountsThatCannotBeSharedAreRefused() {
    assertThatThrownBy(() -> answer(COST, "100", "-1"))
        .hasMessage("operatingCosts must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> Waterfall.of(gbp("100"), Money.parse("EUR 1"), COST))
        .hasMessage("operatingCosts must be in GBP as income is, but was EUR 1.00");
    WaterfallTier fund = COST.tiers().get(0);
    WaterfallPolicy named =
        WaterfallPolicy.builder()
            .addTiers(fund.toBuilder().name("operating costs").build())
            .build();
    assertThatThrownBy(() -> answer(named, "1", "1"))
        .hasMessage(
            "tiers must not be named as the costs that are paid first, but was operating costs");
    WaterfallTier all = COST.tiers().get(1).toBuilder().share(Ratio.ONE).build();
    assertThat(WaterfallPolicy.builder().addTiers(all).build().tiers()).hasSize(1);
    WaterfallTier more = all.toBuilder().name("more").share(Ratio.of(1, 2)).build();
    assertThatThrownBy(() -> WaterfallPolicy.builder().addTiers(all, more).build())
        .hasMessage("tiers must share at most all profit, but was 1.5");
    WaterfallTier half = fund.toBuilder().name("half").share(Ratio.of(1, 2)).build();
    WaterfallTier rest = half.toBuilder().name("rest").build();
    assertThat(WaterfallPolicy.builder().addTiers(half, rest).build().tiers()).hasSize(2);
    assertThatThrownBy(() -> WaterfallPolicy.builder().addTiers(half, rest, fund).build())
        .hasMessage("tiers must share at most all income, but was 1.1");
    WaterfallLine line = answer(COST, "100", "60").lines().get(0);
    assertThatThrownBy(() -> WaterfallLine.builder().valuesOf(line).unpaid(gbp("1")).build())
        .hasMessage("unpaid must be due - paid, and both >= 0, but was GBP 1.00");
  }
}
