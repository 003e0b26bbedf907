package org.creativehubs.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanFee;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.affordability.AffordabilityContext;
import org.creativehubs.finance.affordability.AffordabilityPolicy;
import org.creativehubs.finance.affordability.HubAffordability;
import org.creativehubs.finance.affordability.HubAffordabilityInput;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.LeaseAffordabilityInput;
import org.creativehubs.finance.affordability.RateLimit;
import org.creativehubs.finance.affordability.ShareLimit;
import org.creativehubs.finance.funding.FundingStack;
import org.creativehubs.finance.funding.FundingStackInput;
import org.creativehubs.finance.loan.AprTime;
import org.creativehubs.finance.loan.LoanSchedule;
import org.creativehubs.finance.loan.LoanScheduleInput;
import org.creativehubs.finance.loan.PartsRule;
import org.creativehubs.finance.loan.PaymentParts;
import org.creativehubs.finance.loan.PaymentPartsInput;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.CashTerms;
import org.creativehubs.finance.plan.GrantTranche;
import org.creativehubs.finance.plan.LettingLines;
import org.creativehubs.finance.plan.LettingsRule;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlanAssumptions;
import org.creativehubs.finance.plan.PlannedDeposit;
import org.creativehubs.finance.plan.PlannedGrant;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.finance.plan.RuleBasis;
import org.creativehubs.finance.plan.RuleLine;
import org.creativehubs.finance.plan.ScheduledLine;
import org.creativehubs.finance.plan.Settlement;
import org.creativehubs.finance.plan.TermEndRule;
import org.creativehubs.finance.plan.VatLine;
import org.creativehubs.finance.plan.VatPlan;
import org.creativehubs.finance.rentmix.AffordabilityExamples;
import org.creativehubs.finance.rentmix.BlendedRent;
import org.creativehubs.finance.rentmix.BlendedRentInput;
import org.creativehubs.finance.rentmix.RentSolver;
import org.creativehubs.finance.rentmix.RentSolverInput;
import org.creativehubs.finance.rentmix.RentUnknown;
import org.creativehubs.finance.rentmix.TierWeight;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RentRollInput;
import org.creativehubs.finance.rentroll.RollPolicy;
import org.creativehubs.finance.resilience.CovenantKind;
import org.creativehubs.finance.risk.CovenantOutlookInput;
import org.creativehubs.finance.risk.CovenantPlan;
import org.creativehubs.finance.risk.GoalSeek;
import org.creativehubs.finance.risk.GoalSeekInput;
import org.creativehubs.finance.risk.GoalUnknown;
import org.creativehubs.finance.risk.MonteCarlo;
import org.creativehubs.finance.risk.MonteCarloInput;
import org.creativehubs.finance.risk.OutlookMeasure;
import org.creativehubs.finance.risk.Scenario;
import org.creativehubs.finance.risk.Scenarios;
import org.creativehubs.finance.risk.ScenariosInput;
import org.creativehubs.finance.risk.SensitivitiesInput;
import org.creativehubs.finance.risk.Spread;
import org.creativehubs.finance.risk.UncertainInput;
import org.creativehubs.finance.sharing.FundAccounts;
import org.creativehubs.finance.sharing.FundAccountsInput;
import org.creativehubs.finance.sharing.FundMovement;
import org.creativehubs.finance.sharing.FundOrder;
import org.creativehubs.finance.sharing.ProfitShare;
import org.creativehubs.finance.sharing.ProfitShareInput;
import org.creativehubs.finance.sharing.Waterfall;
import org.creativehubs.finance.sharing.WaterfallInput;
import org.creativehubs.finance.viability.HubProjection;
import org.creativehubs.finance.viability.HubProjectionInput;
import org.creativehubs.finance.viability.Viability;
import org.creativehubs.testing.ValueTypeContract;

/** Questions whose answers hold what the examples of the catalogue do not. */
final class ExampleAnswers {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final Money INCOME = Money.parse("GBP 16500");
  private static final RentRate RATE = RentRate.parse("GBP 19 per SQ_FT per YEAR");

  private ExampleAnswers() {}

  static void addTo(ValueTypeContract contract) {
    LeaseReviewExamples.addTo(contract);
    AffordabilityExamples.addTo(contract);
    ReceivableExamples.addTo(contract);
    VatExamples.addTo(contract);
    contract
        .withNested(unknownRent(), rentWithoutIncome(), tenantWithIncome())
        .withNested(blend(Ratio.of(10)), BlendedRent.answer(blend(Ratio.of(10))))
        .withNested(blend(Ratio.ZERO), BlendedRent.answer(blend(Ratio.ZERO)))
        .withNested(model(true), Viability.answer(model(true)), Viability.answer(model(false)))
        .withNested(
            Scenarios.of(
                model(true),
                List.of(Scenario.of("dearer", List.of(Adjustment.ofLine("costs", Ratio.of(3)))))))
        .withNested(beyondReach(), GoalSeek.answer(beyondReach()))
        .withNested(costly(), LoanSchedule.answer(costly()), roundedParts())
        .withNested(fromHubs())
        .withNested(rules(), assumptions(), Adjustment.occupancyOf(Ratio.of(1, 2)))
        .withNested(overspent(), lettingOfAHub(), stackOfAHub())
        .withNested(
            ofLease().addAllYears(JsonCatalog.example(ProfitShare.ENTRY).years()).build(),
            sharedByPeriod(),
            ProfitShare.answer(sharedByPeriod()))
        .withNested(waterfallOfAHub(), Waterfall.answer(waterfallOfAHub()))
        .withNested(studiosOfAHub(), RentSolver.answer(studiosOfAHub()))
        .withNested(rollWithLedger(), RentRoll.answer(rollWithLedger()));
  }

  private static ProfitShareInput.Builder ofLease() {
    return ProfitShareInput.builder().hub(SharingHub.hub()).headLease("head").carryLosses(true);
  }

  private static ProfitShareInput sharedByPeriod() {
    return ofLease().period(DateRange.parse("2024-04-01/2027-04-01")).build();
  }

  private static WaterfallInput waterfallOfAHub() {
    WaterfallInput.Builder input = WaterfallInput.builder().hub(SharingHub.hub());
    input.period(DateRange.parse("2024-04-01/2025-04-01")).headLease("head").fund("fund");
    return input.fundOrder(FundOrder.COST_BEFORE_PROFIT).build();
  }

  private static RentRollInput rollWithLedger() {
    Bill bill = Bill.of("INV-1", "bo", DAY.minusDays(9), INCOME);
    Ledger.Builder ledger = Ledger.builder().currency(INCOME.currency());
    RentRollInput.Builder input = RentRollInput.builder().hub(SharingHub.hub()).on(DAY);
    input.ledger(ledger.addBills(bill.toBuilder().letting("bo").build()).build());
    input.year(DateRange.of(DAY, DAY.plusYears(1)));
    return input.policy(RollPolicy.marketPractice(AreaUnit.SQ_M)).build();
  }

  private static RentSolverInput studiosOfAHub() {
    RentSolverInput.Builder input = RentSolverInput.builder().hub(SharingHub.hub()).on(DAY);
    input.unknown(RentUnknown.RENT_OF_THE_REST).kind(UnitKind.STUDIO).tier("low");
    Money none = Money.parse("GBP 0");
    return input.annualCost(INCOME).otherIncome(none).shareLost(Ratio.ZERO).build();
  }

  private static FundingStackInput stackOfAHub() {
    FundingStackInput example = JsonCatalog.example(FundingStack.ENTRY);
    FundingAward award = example.awards().get(0).toBuilder().id("A1").build();
    return FundingStackInput.builder()
        .addAllCosts(example.costs())
        .hub(Hub.builder().id("mill").name("Mill").addAwards(award).build())
        .addAwardIds("A1")
        .build();
  }

  /** A loan of which fees leave nothing. */
  private static LoanScheduleInput costly() {
    Loan free = Loan.level("costly", INCOME, Ratio.ZERO, DAY, 2);
    Loan loan = free.toBuilder().addFees(LoanFee.of("all of it", DAY, INCOME)).build();
    return LoanScheduleInput.builder().loan(loan).aprTime(AprTime.DAYS_365).build();
  }

  private static PaymentPartsInput roundedParts() {
    PaymentPartsInput example = JsonCatalog.example(PaymentParts.ENTRY);
    return example.toBuilder().rule(PartsRule.ROUNDED_SCHEDULE).build();
  }

  private static Object unknownRent() {
    Letting letting =
        Letting.builder()
            .id("third")
            .premises("a studio")
            .area(Area.parse("150 SQ_FT"))
            .shareOfMarket(Ratio.of(1, 3))
            .otherCharges(Rent.of(RATE.times(Ratio.ZERO)))
            .build();
    return LeaseAffordability.under(policy()).assess(letting, DAY, AffordabilityContext.unknown());
  }

  private static Object lettingOfAHub() {
    HubAffordabilityInput input = JsonCatalog.example(HubAffordability.ENTRY);
    return LeaseAffordabilityInput.builder()
        .hub(input.hub())
        .lettingId("bo")
        .on(DAY)
        .policy(input.policy())
        .build();
  }

  private static Object rentWithoutIncome() {
    AffordabilityPolicy.Builder ceiling = AffordabilityPolicy.builder().name("ceiling");
    ceiling.maximumAllInRate(RateLimit.chosen(RATE, "the lettings policy"));
    Rent rent = Rent.of(RATE);
    Letting letting = Letting.builder().id("rate").rent(rent).otherCharges(rent).build();
    AffordabilityContext context =
        AffordabilityContext.builder()
            .marketRent(RATE)
            .marketRentSource(Source.of("A survey of rents"))
            .addAssumptions("a rent")
            .build();
    return List.of(
        context, LeaseAffordability.under(ceiling.build()).assess(letting, DAY, context));
  }

  private static Object tenantWithIncome() {
    return AffordabilityContext.builder()
        .annualIncome(INCOME)
        .incomeBasis(IncomeBasis.TURNOVER)
        .annualIncomeSource(Source.of("A survey of tenants"))
        .build();
  }

  private static AffordabilityPolicy policy() {
    AffordabilityPolicy.Builder policy = AffordabilityPolicy.builder().name("all three");
    policy.maximumShareOfMarket(ShareLimit.chosen(Ratio.of(1, 2), "the lettings policy"));
    policy.maximumAllInRate(RateLimit.chosen(RATE, "the lettings policy"));
    policy.maximumShareOfIncome(ShareLimit.chosen(Ratio.of(1, 5), "the lettings policy"));
    return policy.incomeBasis(IncomeBasis.INCOME).build();
  }

  private static BlendedRentInput blend(Ratio size) {
    return BlendedRentInput.builder()
        .addTiers(RentTier.builder().name("all").size(size).shareOfMarket(Ratio.of(1, 2)).build())
        .weightedBy(TierWeight.AREA)
        .marketRent(Money.parse("GBP 1000"))
        .build();
  }

  /** A hub that spends more than it has, or one that does nothing. */
  private static OperatingModel model(boolean spends) {
    OperatingModel.Builder model = OperatingModel.builder();
    model.name("a hub").start(LocalDate.of(2026, 4, 1)).months(12);
    model.openingCash(Money.parse("GBP 100"));
    if (spends) {
      PlannedLine.Builder grant = PlannedLine.builder().name("grant").kind(LineKind.GRANT);
      model.addLines(grant.monthly(Money.parse("GBP 10")).fromMonth(2).build());
      model.addLines(PlannedLine.of("costs", LineKind.FIXED_COST, Money.parse("GBP 50")));
      model.addAdjustments(Adjustment.ofLine("costs", Ratio.of(2)));
    }
    return model.build();
  }

  /** Questions about a plan that starts from a hub. */
  private static List<Object> fromHubs() {
    HubProjectionInput hubs = JsonCatalog.example(HubProjection.ENTRY);
    ScenariosInput.Builder scenarios = ScenariosInput.builder().projection(hubs);
    scenarios.addScenarios(
        Scenario.of("70 % let", List.of(Adjustment.occupancyOf(Ratio.of(7, 10)))));
    SensitivitiesInput.Builder step = SensitivitiesInput.builder().projection(hubs);
    GoalSeekInput.Builder goal = beyondReach().toBuilder().model(Optional.empty()).line("staff");
    MonteCarloInput runs = JsonCatalog.example(MonteCarlo.ENTRY);
    Spread around = Spread.uniform(Ratio.of(1, 2), Ratio.of(3, 2));
    CovenantOutlookInput.Builder covenants = CovenantOutlookInput.builder().projection(hubs);
    return List.of(
        scenarios.build(),
        step.step(Ratio.of(1, 10)).measure(OutlookMeasure.CLOSING).build(),
        goal.projection(hubs).build(),
        runs.toBuilder()
            .model(Optional.empty())
            .projection(hubs)
            .inputs(List.of(UncertainInput.ofLine("staff", around)))
            .runs(2)
            .build(),
        covenants
            .addCovenants(CovenantPlan.cover(CovenantKind.INTEREST_COVER, Ratio.of(2), 12))
            .build());
  }

  /** A turnover rent, and a share of profit after losses from before. */
  private static OperatingModel rules() {
    RuleLine.Builder turnover = RuleLine.builder().name("turnover rent").kind(LineKind.HEAD_RENT);
    turnover.basis(RuleBasis.LINES).addLines("grant").share(Ratio.of(1, 10));
    turnover.threshold(Money.parse("GBP 5")).base(Money.parse("GBP 1"));
    RuleLine share = RuleLine.ofProfit("share", Ratio.of(1, 4), Settlement.yearly(3, 0));
    ScheduledLine.Builder let = ScheduledLine.builder().name("let").kind(LineKind.RENT);
    Adjustment.Builder cap = Adjustment.builder().line("let").occupancy(Ratio.of(1, 2));
    return model(true).toBuilder()
        .addSchedules(let.addAmounts(Money.parse("GBP 7")).addLettings("one").build())
        .addRules(turnover.fromMonth(2).untilMonth(9).build())
        .addRules(share.toBuilder().lossBroughtForward(Money.parse("GBP 3")).build())
        .addAdjustments(cap.lettings(LettingsRule.IN_PROPORTION).build())
        .addAssumed("let")
        .addLeftOut(LeftOut.of("letting two", "its terms are not known"))
        .build();
  }

  private static PlanAssumptions assumptions() {
    OperatingModel plan = rules();
    PlanAssumptions.Builder assumed = PlanAssumptions.builder().name("a plan");
    assumed.start(plan.start()).months(12).openingCash(plan.openingCash());
    assumed.termEnds(TermEndRule.VACANT).monthsBeforeVacant(2).rollingMonths(3);
    Money ten = Money.parse("GBP 10");
    PlannedUnits.Builder desks = PlannedUnits.builder().name("desks").kind(UnitKind.DESK).count(1);
    assumed.addUnits(desks.rentEach(ten).occupancy(OccupancyRamp.steady(Ratio.ONE)).build());
    assumed.addTerms(CashTerms.ofLine("desks", 1)).withLettingDeposits(true);
    assumed.addDeposits(PlannedDeposit.of("desk 1", ten, 1, 2)).addOptedSpaces("attic");
    PlannedGrant.Builder grant = PlannedGrant.builder().name("award").kind(LineKind.GRANT);
    grant.award("A1").addTranches(GrantTranche.of("all", ten, 2));
    assumed.addGrants(grant.build());
    VatLine exempt = VatLine.exempt(LineKind.RENT);
    assumed.vat(VatPlan.builder().quarterEnd(3).paidAfterMonths(2).addLines(exempt).build());
    assumed.addLoans(Loan.level("loan", ten, Ratio.ZERO, plan.start(), 10));
    return assumed.linesBy(LettingLines.TIER).build();
  }

  private static GoalSeekInput beyondReach() {
    return GoalSeekInput.builder()
        .model(model(true))
        .line("grant")
        .unknown(GoalUnknown.FACTOR)
        .measure(OutlookMeasure.CLOSING)
        .target(Money.parse("GBP 1000000"))
        .most(Ratio.of(2))
        .build();
  }

  /** A fund that is overspent, and a transfer that nothing balances. */
  private static Object overspent() {
    FundMovement fund =
        FundMovement.builder()
            .name("youth")
            .restriction(FundRestriction.RESTRICTED)
            .opening(Money.parse("GBP 0"))
            .income(Money.parse("GBP 0"))
            .spending(Money.parse("GBP 7"))
            .transfers(Money.parse("GBP 3"))
            .build();
    return FundAccounts.answer(FundAccountsInput.builder().addFunds(fund).build());
  }
}
