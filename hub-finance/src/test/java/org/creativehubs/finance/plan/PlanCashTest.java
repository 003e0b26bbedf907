package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.vat.VatReturn;
import org.creativehubs.finance.vat.VatUse;
import org.creativehubs.finance.viability.Balance;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;
import org.junit.jupiter.api.Test;

/** Calendars, terms of payment, deposits, tranches and tax in a plan, worked by hand. */
class PlanCashTest {

  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  private static final Ratio FIFTH = Ratio.of(1, 5);

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static OperatingModel.Builder plan(int months, String cash) {
    OperatingModel.Builder plan = OperatingModel.builder().name("plan").start(APRIL);
    return plan.months(months).openingCash(gbp(cash));
  }

  private static HubOutlook run(OperatingModel.Builder plan) {
    return Viability.answer(plan.build());
  }

  /** The amounts of a line in units of money, without zeros at the end. */
  private static String line(HubOutlook outlook, String name) {
    OutlookLine line =
        outlook.lines().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return words(line.minorUnits());
  }

  private static String words(long[] minor) {
    return Arrays.stream(minor)
        .mapToObj(one -> Ratio.of(one, 100).text())
        .collect(Collectors.joining(" "));
  }

  private static String cash(HubOutlook outlook) {
    return words(outlook.cashMinorUnits());
  }

  private static PlannedLine rent(String monthly) {
    return PlannedLine.of("rent", LineKind.RENT, gbp(monthly));
  }

  private static PlannedLine cost(String monthly) {
    return PlannedLine.of("energy", LineKind.FIXED_COST, gbp(monthly));
  }

  private static CashTerms.Builder termsOf(String line) {
    return CashTerms.builder().line(line);
  }

  @Test
  void aQuarterlyAmountFallsOnTheMonthsOfQuarterDays() {
    PlannedLine insurance =
        PlannedLine.of(
            "insurance", LineKind.FIXED_COST, gbp("10000"), PaymentCalendar.englishQuarterDays());
    assertThat(line(run(plan(12, "0").addLines(insurance)), "insurance"))
        .isEqualTo("0 0 -2500 0 0 -2500 0 0 -2500 0 0 -2500");
  }

  @Test
  void aSeasonFallsByItsWeightsAndAddsUpToTheYear() {
    // 1,000.00 by weights of 14: 1/14 = 71.4286, 2/14 = 142.857, 4/14 = 285.714, 7/14 = 500.00,
    // 10/14 = 714.286, 12/14 = 857.143, 13/14 = 928.571: each rounded, and the changes taken.
    List<Ratio> weights =
        List.of(0, 0, 0, 0, 1, 1, 2, 3, 3, 2, 1, 1).stream().map(Ratio::of).toList();
    PlannedLine fair =
        PlannedLine.of("fair", LineKind.EVENTS, gbp("1000"), PaymentCalendar.seasonal(weights));
    assertThat(line(run(plan(12, "0").addLines(fair)), "fair"))
        .isEqualTo("0 71.43 71.43 142.85 214.29 214.29 142.85 71.43 71.43 0 0 0");
  }

  @Test
  void aYearlyAmountRisesWithTheYearsOfThePlan() {
    PlannedLine.Builder audit = PlannedLine.builder().name("audit").kind(LineKind.FIXED_COST);
    audit.annual(gbp("1000")).annualIncrease(Ratio.parse("0.025"));
    audit.calendar(PaymentCalendar.inMonths(List.of(6, 12)));
    assertThat(line(run(plan(24, "0").addLines(audit.build())), "audit"))
        .isEqualTo("0 0 -500 0 0 0 0 0 -500 0 0 0 0 0 -512.5 0 0 0 0 0 -512.5 0 0 0");
  }

  @Test
  void oneOffsStandBesideTheRest() {
    PlannedLine.Builder repairs = PlannedLine.builder().name("repairs").kind(LineKind.FIXED_COST);
    repairs.monthly(gbp("100")).annualIncrease(Ratio.parse("0.1"));
    repairs.addOneOffs(OneOff.of(2, gbp("900")), OneOff.of(40, gbp("5")));
    assertThat(line(run(plan(3, "0").addLines(repairs.build())), "repairs"))
        .isEqualTo("-100 -1000 -100");
    PlannedLine.Builder launch = PlannedLine.builder().name("launch").kind(LineKind.FIXED_COST);
    launch.addOneOffs(OneOff.of(3, gbp("750")));
    assertThat(line(run(plan(3, "0").addLines(launch.build())), "launch")).isEqualTo("0 0 -750");
  }

  @Test
  void whatIsPaidAMonthLaterIsADebtor() {
    HubOutlook outlook = run(plan(3, "50").addLines(rent("100")).addTerms(terms("rent", 1)));
    assertThat(cash(outlook)).isEqualTo("50 150 250");
    assertThat(line(outlook, "change in debtors")).isEqualTo("-100 0 0");
    assertThat(outlook.surplus(1)).isEqualTo(gbp("300"));
    assertThat(outlook.balance(Balance.DEBTORS, 0)).isEqualTo(gbp("0"));
    assertThat(outlook.balance(Balance.DEBTORS, 3)).isEqualTo(gbp("100"));
  }

  private static CashTerms terms(String line, int months) {
    return CashTerms.ofLine(line, months);
  }

  @Test
  void whatIsOwedFromBeforeIsPaidInItsMonth() {
    CashTerms.Builder terms = termsOf("energy").afterMonths(2);
    terms.opening(gbp("70")).openingMonth(2);
    HubOutlook outlook = run(plan(4, "0").addLines(cost("40")).addTerms(terms.build()));
    // Paid: nothing, 70 from before, 40 of April, 40 of May; owed at the end: June and July.
    assertThat(cash(outlook)).isEqualTo("0 -70 -110 -150");
    assertThat(outlook.balance(Balance.CREDITORS, 0)).isEqualTo(gbp("70"));
    assertThat(outlook.balance(Balance.CREDITORS, 4)).isEqualTo(gbp("80"));
    assertThat(outlook.surplus(1)).isEqualTo(gbp("-160"));
  }

  @Test
  void daysAreCountedFromTheDayThatIsNamed() {
    // From the last day: 30 April + 31 = 31 May, 31 May + 31 = 1 July, 30 June + 31 = 31 July.
    CashTerms last = termsOf("rent").afterDays(31).daysFrom(DaysFrom.LAST_DAY).build();
    assertThat(cash(run(plan(4, "0").addLines(rent("1")).addTerms(last)))).isEqualTo("0 1 1 3");
    // From the first: 1 April + 31 = 2 May, 1 May + 31 = 1 June, 1 June + 31 = 2 July.
    CashTerms first = termsOf("rent").afterDays(31).daysFrom(DaysFrom.FIRST_DAY).build();
    assertThat(cash(run(plan(4, "0").addLines(rent("1")).addTerms(first)))).isEqualTo("0 1 2 3");
  }

  @Test
  void partsAddUpToTheAmountToThePenny() {
    // 100.01 in parts of 50, 30 and 20 %: 50.005 is 50.01; 80.008 is 80.01, so 30.00; then 20.00.
    CashTerms.Builder terms = termsOf("rent");
    terms.addParts(PaidPart.of(Ratio.of(1, 2), 0), PaidPart.of(Ratio.of(3, 10), 1));
    terms.addParts(PaidPart.of(FIFTH, 3));
    PlannedLine once = rent("100.01").toBuilder().untilMonth(2).build();
    assertThat(cash(run(plan(4, "0").addLines(once).addTerms(terms.build()))))
        .isEqualTo("50.01 80.01 80.01 100.01");
  }

  @Test
  void headRentPaidByTheQuarterInAdvanceRunsOutOfCashEarlier() {
    PlannedLine head = PlannedLine.of("head rent", LineKind.HEAD_RENT, gbp("5000"));
    OperatingModel.Builder plan = plan(6, "20000").addLines(head);
    assertThat(run(plan).outOfCashMonth()).contains(LocalDate.of(2027, 8, 1));
    CashTerms.Builder terms = termsOf("head rent").addPaidInMonths(1, 4, 7, 10);
    plan.addTerms(terms.timing(PaymentTiming.IN_ADVANCE).build());
    HubOutlook outlook = run(plan);
    assertThat(cash(outlook)).isEqualTo("5000 5000 5000 -10000 -10000 -10000");
    assertThat(outlook.outOfCashMonth()).contains(LocalDate.of(2027, 7, 1));
    assertThat(outlook.surplus(1)).isEqualTo(gbp("-30000"));
    assertThat(outlook.balance(Balance.CREDITORS, 4)).isEqualTo(gbp("-10000"));
  }

  @Test
  void aQuarterThatBeganBeforeThePlanWasPaidBeforeIt() {
    CashTerms.Builder terms = termsOf("energy").addPaidInMonths(3, 6, 9, 12);
    terms.timing(PaymentTiming.IN_ADVANCE).prepaidUntilMonth(3);
    HubOutlook outlook = run(plan(4, "0").addLines(cost("10")).addTerms(terms.build()));
    // June pays June, July and August; August, after the plan, as July.
    assertThat(cash(outlook)).isEqualTo("0 0 -30 -30");
    assertThat(outlook.balance(Balance.CREDITORS, 0)).isEqualTo(gbp("-20"));
    assertThat(outlook.balance(Balance.CREDITORS, 4)).isEqualTo(gbp("-10"));
  }

  @Test
  void aQuarterInArrearsPaysTheMonthsSinceTheOneBefore() {
    CashTerms.Builder terms = termsOf("energy").addPaidInMonths(6, 9);
    terms.timing(PaymentTiming.IN_ARREARS);
    HubOutlook outlook = run(plan(7, "0").addLines(cost("10")).addTerms(terms.build()));
    assertThat(cash(outlook)).isEqualTo("0 0 -30 -30 -30 -60 -60");
    assertThat(outlook.balance(Balance.CREDITORS, 7)).isEqualTo(gbp("10"));
  }

  @Test
  void aBadDebtIsACostWhenItIsWrittenOff() {
    CashTerms.Builder terms = termsOf("rent").afterMonths(1).badDebt(Ratio.of(1, 50));
    HubOutlook outlook =
        run(plan(4, "0").addLines(rent("1000")).addTerms(terms.writtenOffAfterMonths(2).build()));
    assertThat(cash(outlook)).isEqualTo("0 980 1960 2940");
    assertThat(line(outlook, "bad debts")).isEqualTo("0 0 -20 -20");
    // Owed: July in full, and 20 of June.
    assertThat(outlook.balance(Balance.DEBTORS, 4)).isEqualTo(gbp("1020"));
    assertThat(outlook.surplus(1)).isEqualTo(gbp("3960"));
  }

  @Test
  void aDepositIsOwedAndNoIncomeUntilSomeOfItIsKept() {
    PlannedDeposit.Builder old = PlannedDeposit.builder().name("old").amount(gbp("500"));
    old.returnedMonth(3).kept(gbp("50"));
    HubOutlook outlook =
        run(plan(4, "600").addDeposits(old.build(), PlannedDeposit.of("new", gbp("300"), 2, 9)));
    assertThat(cash(outlook)).isEqualTo("600 900 450 450");
    assertThat(outlook.surplus(1)).isEqualTo(gbp("50"));
    assertThat(outlook.balance(Balance.DEPOSITS_HELD, 0)).isEqualTo(gbp("500"));
    assertThat(outlook.balance(Balance.DEPOSITS_HELD, 2)).isEqualTo(gbp("800"));
    assertThat(outlook.balance(Balance.DEPOSITS_HELD, 4)).isEqualTo(gbp("300"));
  }

  private static PlannedLine fitOut() {
    return PlannedLine.of("fit-out", LineKind.CAPITAL_COST, gbp("2000"));
  }

  private static PlannedGrant.Builder grant() {
    PlannedGrant.Builder grant = PlannedGrant.builder().name("grant");
    return grant.kind(LineKind.CAPITAL_GRANT).addCosts("fit-out");
  }

  private static GrantTranche.Builder tranche(String name, String amount) {
    return GrantTranche.builder().name(name).amount(gbp(amount));
  }

  @Test
  void aTrancheIsDueOnceSoMuchIsSpentAndPaidLater() {
    // Paid a month later, 2,000 a month: 4,000 by June, 6,000 by July with 1,000 from before.
    GrantTranche half = tranche("half", "3000").spend(gbp("5000")).paidAfterMonths(1).build();
    OperatingModel.Builder plan = plan(6, "0").addLines(fitOut()).addTerms(terms("fit-out", 1));
    HubOutlook outlook =
        run(plan.addGrants(grant().spentBefore(gbp("1000")).addTranches(half).build()));
    assertThat(line(outlook, "grant")).isEqualTo("0 0 3000 0 0 0");
    assertThat(line(outlook, "change in debtors")).isEqualTo("0 0 -3000 3000 0 0");
    assertThat(cash(outlook)).isEqualTo("0 -2000 -4000 -3000 -5000 -7000");
  }

  @Test
  void aTranchePaidInAdvanceIsOwedUntilItsConditionIsMet() {
    GrantTranche.Builder start = tranche("start", "900").condition("lease signed").metMonth(3);
    GrantTranche none = tranche("no condition", "10").fromMonth(4).build();
    HubOutlook outlook =
        run(plan(4, "0").addGrants(grantOf(start.isInAdvance(true).build(), none)));
    assertThat(line(outlook, "grant")).isEqualTo("0 0 900 10");
    assertThat(cash(outlook)).isEqualTo("900 900 900 910");
    assertThat(outlook.balance(Balance.DEBTORS, 2)).isEqualTo(gbp("-900"));
    assertThat(outlook.balance(Balance.DEBTORS, 3)).isEqualTo(gbp("0"));
  }

  private static PlannedGrant grantOf(GrantTranche... tranches) {
    PlannedGrant.Builder grant = PlannedGrant.builder().name("grant").kind(LineKind.GRANT);
    return grant.addTranches(tranches).build();
  }

  @Test
  void aTrancheWhoseConditionIsNotKnownIsNoIncomeAndListed() {
    HubOutlook outlook =
        run(plan(2, "0").addGrants(grantOf(tranche("last", "900").condition("audit").build())));
    assertThat(cash(outlook)).isEqualTo("0 0");
    assertThat(outlook.explanation().steps())
        .anySatisfy(step -> assertThat(step.label()).isEqualTo("grant, last"));
  }

  private static VatPlan.Builder vat(VatLine... lines) {
    return VatPlan.builder().quarterEnd(6).paidAfterMonths(2).addLines(lines);
  }

  @Test
  void taxableIncomePaysItsTaxTwoMonthsAfterTheQuarter() {
    // A quarter: 600 on 3,000, less 240 on 1,200: 360, due in August; then the next quarter.
    OperatingModel.Builder plan = plan(6, "0").addLines(rent("1000"), cost("400"));
    plan.vat(
        vat(VatLine.taxable("rent", FIFTH), VatLine.cost("energy", FIFTH, VatUse.TAXABLE)).build());
    HubOutlook outlook = run(plan);
    assertThat(line(outlook, "VAT charged")).isEqualTo("200 200 200 200 200 200");
    assertThat(line(outlook, "VAT on costs")).isEqualTo("-80 -80 -80 -80 -80 -80");
    assertThat(line(outlook, "VAT paid over")).isEqualTo("0 0 0 0 -360 0");
    assertThat(cash(outlook)).isEqualTo("720 1440 2160 2880 3240 3960");
    assertThat(outlook.balance(Balance.VAT_OWED, 6)).isEqualTo(gbp("360"));
    assertThat(outlook.surplus(1)).isEqualTo(gbp("3600"));
  }

  private static OperatingModel.Builder mixed(String cost) {
    PlannedLine desks = PlannedLine.of("desks", LineKind.MEMBERSHIPS, gbp("1000"));
    OperatingModel.Builder plan = plan(3, "0").addLines(rent("3000"), desks, cost(cost));
    VatLine energy = VatLine.cost("energy", FIFTH, VatUse.RESIDUAL);
    return plan.vat(
        vat(VatLine.exempt(LineKind.RENT), VatLine.taxable("desks", FIFTH), energy).build());
  }

  @Test
  void taxThatIsNotRecoveredIsACostOfTheQuarter() {
    // Residual tax 6,000, taxable 3,000 of 12,000: 1,500 recovered. Exempt tax 4,500 is above
    // 3 x 625, so it is lost. Payable 600 - 1,500 = -900, after the plan.
    HubOutlook outlook = run(mixed("10000"));
    assertThat(line(outlook, "VAT not recovered")).isEqualTo("0 0 -4500");
    assertThat(line(outlook, "VAT on costs")).isEqualTo("-2000 -2000 2500");
    assertThat(outlook.balance(Balance.VAT_OWED, 3)).isEqualTo(gbp("-900"));
    assertThat(outlook.surplus(1)).isEqualTo(gbp("-22500"));
    VatReturn quarter = outlook.vatReturns().get(0);
    assertThat(quarter.payable()).isEqualTo(gbp("-900"));
    assertThat(quarter.lost()).isEqualTo(gbp("4500"));
  }

  @Test
  void smallExemptTaxIsRecovered() {
    // Residual tax 600: exempt tax 450 is within 1,875, but above half of 600: lost.
    assertThat(line(run(mixed("1000")), "VAT not recovered")).isEqualTo("0 0 -450");
    // Opted to tax in the main: taxable 3,000 of 6,000 is half, exempt tax 300 is small.
    OperatingModel.Builder plan = mixed("1000");
    OperatingModel half = plan.lines(List.of(rent("1000"), desks(), cost("1000"))).build();
    assertThat(line(Viability.answer(half), "VAT not recovered")).isEqualTo("0 0 0");
  }

  @Test
  void aYearIsAdjustedInItsLastQuarter() {
    // Residual tax 12,000 in June, half exempt: 6,000 is above 1,875, and lost. Of the year it is
    // within 12 x 625 = 7,500 and half of 12,000: small, so that all of it comes back in March.
    PlannedLine.Builder roof = PlannedLine.builder().name("energy").kind(LineKind.FIXED_COST);
    PlannedLine once = roof.addOneOffs(OneOff.of(3, gbp("60000"))).build();
    OperatingModel.Builder plan = mixed("1").months(14).lines(List.of(rent("1000"), desks(), once));
    VatPlan vat = plan.build().vat().orElseThrow().toBuilder().yearEnd(3).build();
    HubOutlook outlook = run(plan.vat(vat));
    assertThat(line(outlook, "VAT not recovered")).isEqualTo("0 0 -6000 0 0 0 0 0 0 0 0 6000 0 0");
    assertThat(line(outlook, "VAT paid over")).isEqualTo("0 0 0 0 5400 0 0 -600 0 0 -600 0 0 5400");
    assertThat(outlook.vatReturns()).hasSize(6);
    assertThat(outlook.vatReturns().get(4).adjustment()).contains(gbp("6000"));
    assertThatThrownBy(() -> vat.toBuilder().yearEnd(4).build())
        .hasMessage("yearEnd must be a month in which a quarter ends, but was 4");
  }

  private static PlannedLine desks() {
    return PlannedLine.of("desks", LineKind.MEMBERSHIPS, gbp("1000"));
  }

  @Test
  void taxGoesWithItsAmountAndIsRelievedWithABadDebt() {
    // 1,000 and 200 a month, a month later, 10 % written off then: 1,080 comes in.
    OperatingModel.Builder plan = plan(3, "0").addLines(rent("1000"));
    plan.addTerms(termsOf("rent").afterMonths(1).badDebt(Ratio.of(1, 10)).build());
    HubOutlook outlook = run(plan.vat(vat(VatLine.taxable("rent", FIFTH)).build()));
    assertThat(cash(outlook)).isEqualTo("0 1080 2160");
    assertThat(line(outlook, "VAT charged")).isEqualTo("200 180 180");
    assertThat(line(outlook, "bad debts")).isEqualTo("0 -100 -100");
    assertThat(outlook.balance(Balance.DEBTORS, 3)).isEqualTo(gbp("1200"));
    assertThat(outlook.balance(Balance.VAT_OWED, 3)).isEqualTo(gbp("560"));
    assertThat(outlook.vatReturns().get(0).outputTax()).isEqualTo(gbp("560"));
  }

  @Test
  void taxOnCapitalThatIsLostIsACapitalCost() {
    OperatingModel.Builder plan = plan(3, "0").addLines(rent("9000"), fitOut());
    VatLine work = VatLine.cost("fit-out", FIFTH, VatUse.EXEMPT);
    HubOutlook outlook = run(plan.vat(vat(VatLine.exempt(LineKind.RENT), work).build()));
    assertThat(line(outlook, "VAT not recovered on capital costs")).isEqualTo("0 0 -1200");
    assertThat(outlook.surplus(1)).isEqualTo(gbp("27000"));
    assertThat(outlook.closingCash()).isEqualTo(gbp("19800"));
  }

  @Test
  void incomeWithoutATreatmentIsRefusedByName() {
    OperatingModel.Builder plan = plan(3, "0").addLines(rent("9000"), fitOut());
    assertThatThrownBy(() -> plan.vat(vat().build()).build())
        .hasMessage(
            "vat.lines must say how each line of earned income is treated, or its kind, but was"
                + " rent");
  }

  @Test
  void termsOfALineGoBeforeThoseOfItsKind() {
    OperatingModel.Builder plan = plan(3, "0").addLines(rent("100"));
    plan.addTerms(CashTerms.ofKind(LineKind.RENT, 2), CashTerms.ofLine("rent", 0));
    assertThat(cash(run(plan))).isEqualTo("100 200 300");
    assertThatThrownBy(() -> plan.addTerms(CashTerms.ofLine("rnet", 0)).build())
        .hasMessageContaining("terms[2].line must name a line");
  }

  @Test
  void theSurplusIsReconciledToCash() {
    OperatingModel.Builder plan = mixed("10000").addTerms(terms("desks", 1));
    HubOutlook outlook = run(plan.addDeposits(PlannedDeposit.of("one", gbp("40"), 1, 9)));
    assertThat(outlook.reconciliation().explain("change in cash", "year 1").answer().toString())
        .isEqualTo(outlook.closingCash().toString());
    assertThat(outlook.balances().rowNames())
        .containsExactly("debtors", "creditors", "VAT owed", "deposits held");
  }
}
