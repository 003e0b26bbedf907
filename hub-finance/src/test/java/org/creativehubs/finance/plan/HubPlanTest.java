package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanDrawing;
import org.creativehubs.core.loan.LoanFee;
import org.creativehubs.core.loan.LoanInterest;
import org.creativehubs.core.loan.Repayment;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class HubPlanTest {

  private static final LocalDate START = LocalDate.of(2027, 4, 1);

  private static PlanAssumptions.Builder assumed() {
    return PlanAssumptions.builder()
        .name("the mill")
        .start(START)
        .months(24)
        .openingCash(gbp("1000"))
        .termEnds(TermEndRule.PASSING_RENT);
  }

  private static LeaseTerms monthly(String annual, String term) {
    return LeaseTerms.builder()
        .term(OpenDateRange.parse(term))
        .addCharges(RentCharge.of(ChargeKind.RENT, gbp(annual), PaymentTerms.monthlyInAdvance()))
        .build();
  }

  private static LeaseTerms stepped() {
    LeaseTerms terms = monthly("5400", "2024-01-01/2031-01-01");
    RentCharge rent = terms.charges().get(0);
    RentStep step = RentStep.replace(LocalDate.of(2027, 10, 1), gbp("6000"));
    return terms.toBuilder().charges(List.of(rent.toBuilder().addSteps(step).build())).build();
  }

  private static Space space(String id, String market) {
    return LettingHubs.space(id, Area.parse("10 m2"), gbp(market));
  }

  /** A rolling licence, a tenant held over, members, a stepped lease, one that ends, a void. */
  private static Hub mill() {
    LeaseTerms heldOver =
        monthly("2400", "2023-01-01/2026-01-01").toBuilder()
            .holdingOver(HoldingOver.STATUTE)
            .build();
    Letting member =
        Letting.builder()
            .id("ann")
            .basis(LettingBasis.MEMBERSHIP)
            .tier("members")
            .terms(
                LeaseTerms.builder()
                    .term(OpenDateRange.parse("2026-01-01/.."))
                    .addCharges(
                        RentCharge.of(
                            ChargeKind.MEMBERSHIP, gbp("600"), PaymentTerms.monthlyInAdvance()))
                    .build())
            .build();
    return LettingHubs.hub(
            List.of(
                space("licence", "1500"),
                space("old", "2000"),
                space("stepped", "6000"),
                space("ending", "4800"),
                space("attic", "1200"),
                LettingHubs.space("cellar"),
                space("quoted", "900")),
            List.of(
                LettingHubs.letting("licence", monthly("1200", "2025-01-01/..")),
                LettingHubs.letting("old", heldOver),
                LettingHubs.letting("stepped", stepped()),
                LettingHubs.letting("ending", monthly("3600", "2025-01-01/2028-04-16")),
                Letting.builder().id("quoted").addSpaces("quoted").build()))
        .toBuilder()
        .addRentTiers(
            org.creativehubs.core.lease.RentTier.builder()
                .name("members")
                .size(Ratio.ONE)
                .shareOfMarket(Ratio.ONE)
                .build())
        .addLettings(member)
        .build();
  }

  /** A loan in quarters with a fee, drawn in two tranches before and within the plan. */
  private static Loan quarterly() {
    LocalDate drawn = LocalDate.of(2027, 2, 10);
    return Loan.builder()
        .id("fit-out")
        .addDrawings(LoanDrawing.of(drawn, gbp("9000")))
        .addDrawings(LoanDrawing.of(LocalDate.of(2027, 5, 3), gbp("3000")))
        .interest(LoanInterest.fixed(Ratio.parse("0.08"), drawn, DayCount.ACT_ACT_ICMA))
        .repayment(Repayment.maturity())
        .firstPayment(LocalDate.of(2027, 5, 10))
        .frequency(PaymentFrequency.QUARTERLY_ANNIVERSARY)
        .payments(6)
        .addFees(LoanFee.of("exit", LocalDate.of(2028, 8, 31), gbp("50")))
        .build();
  }

  @Test
  void aLoanOfTheHubIsServedByItsScheduleWhateverItsFrequency() {
    Hub hub = mill().toBuilder().addLoans(quarterly()).build();
    OperatingModel plan = OperatingModel.of(hub, assumed().build());
    HubOutlook outlook = Viability.answer(plan);
    assertThat(plan.assumed()).noneMatch(line -> line.startsWith("fit-out"));
    assertThat(line(outlook, "fit-out: drawn")[1]).isEqualTo(300_000);
    assertThat(line(outlook, "fit-out: interest")[1]).isEqualTo(-18_472); // 180 + 3000 x 7 days
    assertThat(line(outlook, "fit-out: interest")[4]).isEqualTo(-24_000);
    assertThat(line(outlook, "fit-out: interest")[3]).isZero();
    assertThat(line(outlook, "fit-out: repayment")[16]).isEqualTo(-1_200_000);
    assertThat(line(outlook, "fit-out: fees")[16]).isEqualTo(-5_000);
    assertThat(outlook.explain("fit-out: interest", "2027-05").toString())
        .contains("interest of payment 1 of the loan of GBP 12000.00");
    assertThat(plan.courses().get(0).owedOn(START)).isEqualTo(gbp("9000"));
  }

  @Test
  void aPlannedLoanIsAssumedAndLoansOfSeveralHubsAreNamedByThem() {
    PlanAssumptions planned = assumed().addLoans(quarterly()).build();
    assertThat(OperatingModel.of(mill(), planned).assumed())
        .contains("fit-out: drawn", "fit-out: interest", "fit-out: repayment", "fit-out: fees");
    Hub one = Hub.builder().id("one").name("One").addLoans(quarterly()).build();
    Hub two = one.toBuilder().id("two").build();
    assertThat(OperatingModel.of(List.of(one, two), assumed().build()).loans())
        .extracting(Loan::id)
        .containsExactly("one / fit-out", "two / fit-out");
    Money euro = Money.parse("EUR 1");
    Loan foreign = Loan.level("euro", euro, Ratio.ZERO, START, 2);
    assertThatThrownBy(() -> OperatingModel.of(mill(), assumed().addLoans(foreign).build()))
        .hasMessageContaining("loans[0].drawings must be in GBP as openingCash is");
  }

  @Test
  void lettingsPayWhatFallsDueAndGoOnByTheNamedRule() {
    OperatingModel plan = OperatingModel.of(mill(), assumed().build());
    HubOutlook outlook = Viability.answer(plan);
    assertThat(outlook.lines())
        .extracting(line -> line.name() + (line.isAssumed() ? ", assumed" : ""))
        .containsExactly(
            "licence: rent",
            "old: rent",
            "stepped: rent",
            "ending: rent",
            "ending, after the term: rent, assumed",
            "ann: memberships");
    assertThat(line(outlook, "licence: rent")).containsOnly(100_00);
    assertThat(line(outlook, "old: rent")).containsOnly(200_00);
    assertThat(line(outlook, "stepped: rent")[5]).isEqualTo(450_00);
    assertThat(line(outlook, "stepped: rent")[6]).isEqualTo(500_00);
    assertThat(line(outlook, "ending: rent")[11]).isEqualTo(300_00);
    long[] after = line(outlook, "ending, after the term: rent");
    assertThat(line(outlook, "ending: rent")[12] + after[12]).isBetween(299_99L, 300_01L);
    assertThat(after[12]).isEqualTo(150_00); // 15 of 30 days
    assertThat(Arrays.copyOfRange(after, 13, 24)).containsOnly(300_00);
    assertThat(plan.leftOut())
        .containsExactly(LeftOut.of("letting quoted", "its terms are not known"));
    assertThat(outlook).asString().endsWith(", with assumed amounts");
    assertThat(outlook.explanation().toString())
        .contains("letting quoted: its terms are not known", "closing cash, with assumed amounts");
    assertThat(outlook.table().rows().get(4).get(1).toString()).contains("assumed");
    assertThat(outlook.explain("net", "stands on").toString()).contains("assumed");
    assertThat(JacksonLines.roundTrip(plan)).isEqualTo(plan);
    assertThat(JacksonLines.roundTrip(assumed().build())).isEqualTo(assumed().build());
  }

  @Test
  void theFirstYearIsThatOfTheRoll() {
    HubOutlook outlook = Viability.answer(OperatingModel.of(mill(), assumed().build()));
    long sum =
        outlook.lines().stream()
            .filter(line -> line.kind() == LineKind.RENT && !line.isAssumed())
            .mapToLong(line -> Arrays.stream(line.minorUnits(), 0, 12).sum())
            .sum();
    assertThat(RentRoll.of(mill(), START).totals().dueInYear())
        .isEqualTo(Money.ofMinor(sum, gbp("0").currency()));
    assertThat(sum).isPositive();
  }

  @Test
  void whatIsVacantIsLetAsAssumed() {
    OccupancyRamp half = OccupancyRamp.steady(Ratio.of(1, 2));
    PlanAssumptions vacant =
        assumed()
            .termEnds(TermEndRule.VACANT)
            .monthsBeforeVacant(2)
            .vacantSpaces(VacantSpaces.of(half, Ratio.of(3, 4)))
            .annualIncrease(Ratio.of(1, 10))
            .build();
    OperatingModel plan = OperatingModel.of(mill(), vacant);
    HubOutlook outlook = Viability.answer(plan);
    // the attic: 1,200 x 3/4 / 12 x 1/2, and a tenth more in the second year
    assertThat(line(outlook, "vacant studio")[11]).isEqualTo(37_50);
    assertThat(line(outlook, "vacant studio")[12]).isEqualTo(41_25);
    // the tenant whose term ends on 15 April stays until 15 June
    long[] after = line(outlook, "ending, after the term: rent");
    assertThat(after[14]).isEqualTo(150_00);
    assertThat(after[15]).isZero();
    long[] again = line(outlook, "vacant studio from 2028-07");
    assertThat(again[14]).isZero();
    assertThat(again[15]).isEqualTo(165_00); // 4,800 x 3/4 / 12 x 1/2 x 1.1
    assertThat(plan.leftOut())
        .contains(LeftOut.of("space cellar while it is vacant", "no market rent is known"));
    assertThat(plan.assumed())
        .contains("vacant studio", "vacant studio from 2028-07", "ending, after the term: rent");
    Adjustment cap = Adjustment.occupancyOf(Ratio.of(1, 4));
    assertThat(line(Viability.answer(plan.adjusted(List.of(cap))), "vacant studio")[0])
        .isEqualTo(18_75);
  }

  @Test
  void aTermThatEndsMayRenewAtMarketRentUntilTheNextLetting() {
    Hub next =
        mill().toBuilder()
            .addLettings(
                LettingHubs.letting("ending", monthly("9600", "2028-10-01/..")).toBuilder()
                    .id("next")
                    .build())
            .build();
    PlanAssumptions market =
        assumed().termEnds(TermEndRule.MARKET_RENT).annualIncrease(Ratio.of(1, 10)).build();
    HubOutlook outlook = Viability.answer(OperatingModel.of(next, market));
    long[] after = line(outlook, "ending, after the term: rent");
    assertThat(after[13]).isEqualTo(400_00);
    assertThat(after[17]).isEqualTo(400_00);
    assertThat(after[18]).isZero();
    assertThat(line(outlook, "next: rent")[18]).isEqualTo(800_00);
    assertThat(line(outlook, "next: rent")[17]).isZero();
    Hub unknown =
        next.toBuilder()
            .spaces(
                next.spaces().stream()
                    .map(space -> space.toBuilder().marketRents(List.of()).build())
                    .toList())
            .build();
    assertThat(OperatingModel.of(unknown, market).leftOut())
        .contains(LeftOut.of("letting ending after its term", "no market rent is known"));
  }

  @Test
  void rollingLettingsMayEndAndSharesOfLinesMayBeChosen() {
    PlanAssumptions ending =
        assumed()
            .rollingMonths(3)
            .termEnds(TermEndRule.VACANT)
            .monthsBeforeVacant(0)
            .linesBy(LettingLines.KIND)
            .build();
    HubOutlook outlook = Viability.answer(OperatingModel.of(mill(), ending));
    assertThat(outlook.lines())
        .extracting(OutlookLine::name)
        .containsExactly("lettings: rent", "lettings: memberships");
    assertThat(line(outlook, "lettings: memberships"))
        .startsWith(50_00, 50_00, 50_00, 0)
        .endsWith(0);
    assertThat(line(outlook, "lettings: rent")[2]).isEqualTo(1_050_00);
    assertThat(line(outlook, "lettings: rent")[3]).isEqualTo(750_00);
    PlanAssumptions tiers = assumed().linesBy(LettingLines.TIER).build();
    assertThat(OperatingModel.of(mill(), tiers).schedules())
        .extracting(ScheduledLine::name)
        .containsExactly("no tier: rent", "no tier, after the term: rent", "members: memberships");
  }

  @Test
  void headLeasesArePaidAndTheirShareOfProfitFollows() {
    HeadLease.Builder lease = HeadLease.builder();
    lease.id("head").premises("the mill").landlord("the council").tenant("the company");
    HeadLease head =
        lease.terms(monthly("1200", "2020-01-01/2028-04-01")).profitShare(Ratio.of(1, 4)).build();
    HeadLease bare = HeadLease.builder().id("bare").premises("a").landlord("b").tenant("c").build();
    Hub hub = mill().toBuilder().addHeadLeases(head, bare).build();
    assertThatThrownBy(() -> OperatingModel.of(hub, assumed().build()))
        .hasMessage(
            "assumptions.profitSettlement must be given with profitCarriesLosses where a head lease has a share"
                + " of profit, but was head");
    PlanAssumptions settled =
        assumed().profitSettlement(Settlement.yearly(3, 0)).profitCarriesLosses(true).build();
    OperatingModel plan = OperatingModel.of(hub, settled);
    HubOutlook outlook = Viability.answer(plan);
    assertThat(line(outlook, "head lease head: rent")[11]).isEqualTo(-100_00);
    assertThat(line(outlook, "head lease head: rent")[12]).isZero();
    assertThat(line(outlook, "head lease head, after the term: rent")[12]).isEqualTo(-100_00);
    long[] share = line(outlook, "head lease head: share of profit");
    // 12 x (100 + 200 + 300 + 50) + 6 x 450 + 6 x 500 - 12 x 100, a quarter of it
    assertThat(share[11]).isEqualTo(-3_075_00);
    assertThat(plan.leftOut()).contains(LeftOut.of("head lease bare", "its terms are not known"));
    assertThat(outlook.lines().get(outlook.lines().size() - 1).isAssumed()).isTrue();
  }

  @Test
  void twoHubsAreOnePlanAndTheirLinesSayWhose() {
    Hub other = mill().toBuilder().id("other").build();
    OperatingModel plan = OperatingModel.of(List.of(mill(), other), assumed().build());
    Money one = Viability.answer(OperatingModel.of(mill(), assumed().build())).closingCash();
    assertThat(Viability.answer(plan).closingCash()).isEqualTo(one.plus(one).minus(gbp("1000")));
    assertThat(plan.schedules()).extracting(ScheduledLine::name).contains("other / old: rent");
    PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, gbp("10"));
    OperatingModel more = OperatingModel.of(mill(), assumed().addLines(staff).build());
    assertThat(more.assumed()).contains("staff");
  }

  @Test
  void assumptionsThatContradictEachOtherAreRefused() {
    assertThatThrownBy(() -> assumed().termEnds(TermEndRule.VACANT).build())
        .hasMessageStartingWith("monthsBeforeVacant must be given if termEnds is VACANT");
    assertThatThrownBy(() -> assumed().monthsBeforeVacant(1).build())
        .hasMessageStartingWith("monthsBeforeVacant must be given only if termEnds is VACANT");
    assertThatThrownBy(() -> assumed().rollingMonths(0).build())
        .hasMessage("rollingMonths must be in [1, 600], but was 0");
    assertThatThrownBy(() -> assumed().start(LocalDate.of(2027, 4, 2)).build())
        .hasMessageStartingWith("start must be the first day of a month");
    assertThatThrownBy(() -> VacantSpaces.of(OccupancyRamp.steady(Ratio.ONE), Ratio.of(-1)))
        .hasMessage("shareOfMarket must be >= 0, but was -1");
    PlanAssumptions euros = assumed().openingCash(Money.parse("EUR 1")).build();
    assertThatThrownBy(() -> OperatingModel.of(mill(), euros))
        .hasMessageStartingWith("hubs.lettings[licence].terms must be in EUR as openingCash is");
    assertThatThrownBy(() -> OperatingModel.of(List.of(), assumed().build()))
        .hasMessageStartingWith("hubs must hold at least one element");
  }

  private static long[] line(HubOutlook outlook, String name) {
    return outlook.lines().stream()
        .filter(line -> line.name().equals(name))
        .map(OutlookLine::minorUnits)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " of " + outlook.lines()));
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
