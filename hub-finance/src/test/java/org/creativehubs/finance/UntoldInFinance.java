package org.creativehubs.finance;

import org.creativehubs.finance.additionality.NetImpact;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.creativehubs.finance.affordability.AffordabilityPreset;
import org.creativehubs.finance.affordability.HubAffordabilityInput;
import org.creativehubs.finance.affordability.HubAssessment;
import org.creativehubs.finance.appraisal.DiscountedFlows;
import org.creativehubs.finance.appraisal.ValueForMoney;
import org.creativehubs.finance.billing.BillsToGive;
import org.creativehubs.finance.billing.CashForecast;
import org.creativehubs.finance.billing.ExpectedCashInput;
import org.creativehubs.finance.billing.LeaseBillsInput;
import org.creativehubs.finance.calendar.HubCalendarInput;
import org.creativehubs.finance.calendar.HubDates;
import org.creativehubs.finance.cashflow.Payback;
import org.creativehubs.finance.cashflow.RateOfReturn;
import org.creativehubs.finance.depreciation.DepreciationYear;
import org.creativehubs.finance.feasibility.FeasibilityStudy;
import org.creativehubs.finance.funding.EligibleCosts;
import org.creativehubs.finance.funding.FinanceBand;
import org.creativehubs.finance.funding.FinanceGapPosition;
import org.creativehubs.finance.funding.StackedFunding;
import org.creativehubs.finance.grant.Clawback;
import org.creativehubs.finance.grant.Drawdown;
import org.creativehubs.finance.jobs.CatalyticEffect;
import org.creativehubs.finance.leaseaccount.LeaseEventOutcome;
import org.creativehubs.finance.leaseaccount.LeaseRecognition;
import org.creativehubs.finance.leaseaccount.LesseeAccountingInput;
import org.creativehubs.finance.leaseaccount.LesseeLedger;
import org.creativehubs.finance.leaseaccount.LesseeMonth;
import org.creativehubs.finance.leaseaccount.LesseeSchedule;
import org.creativehubs.finance.leaseend.BreakDuty;
import org.creativehubs.finance.leaseend.BreakPayment;
import org.creativehubs.finance.leaseend.BreakPosition;
import org.creativehubs.finance.leaseend.LeaseBreaks;
import org.creativehubs.finance.leaseend.LeaseRenewalsInput;
import org.creativehubs.finance.leaseend.RenewalChain;
import org.creativehubs.finance.levelrent.EffectiveRent;
import org.creativehubs.finance.levelrent.StraightLine;
import org.creativehubs.finance.levelrent.StraightLineRentInput;
import org.creativehubs.finance.loan.Amortisation;
import org.creativehubs.finance.loan.Instalment;
import org.creativehubs.finance.loan.LoanScheduleInput;
import org.creativehubs.finance.loan.RepaymentSchedule;
import org.creativehubs.finance.membership.BookingRevenue;
import org.creativehubs.finance.membership.MembershipIncomeInput;
import org.creativehubs.finance.membership.MembershipRevenue;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.receivable.AccountStatement;
import org.creativehubs.finance.receivable.AgedDebt;
import org.creativehubs.finance.receivable.AllocatedReceipts;
import org.creativehubs.finance.receivable.LateInterest;
import org.creativehubs.finance.receivable.LateInterestTerms;
import org.creativehubs.finance.rentmix.BlendedRentInput;
import org.creativehubs.finance.rentmix.CrossSubsidyInput;
import org.creativehubs.finance.rentmix.RentBalance;
import org.creativehubs.finance.rentmix.RentBlend;
import org.creativehubs.finance.rentmix.RentDemand;
import org.creativehubs.finance.rentmix.RentPolicyReport;
import org.creativehubs.finance.rentmix.RentSolverInput;
import org.creativehubs.finance.rentreview.BackRentAccount;
import org.creativehubs.finance.rentreview.BackRentLine;
import org.creativehubs.finance.rentreview.RentPath;
import org.creativehubs.finance.rentreview.ReviewFinding;
import org.creativehubs.finance.rentreview.ReviewLawReport;
import org.creativehubs.finance.rentreview.ReviewRule;
import org.creativehubs.finance.rentreview.ReviewYear;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentRollInput;
import org.creativehubs.finance.rentroll.RollChangeInput;
import org.creativehubs.finance.rentroll.RollLine;
import org.creativehubs.finance.rentroll.RollTotals;
import org.creativehubs.finance.rentroll.UnexpiredTerm;
import org.creativehubs.finance.rentroll.WaultInput;
import org.creativehubs.finance.rentroll.WhatIfInput;
import org.creativehubs.finance.resilience.CliffPart;
import org.creativehubs.finance.resilience.FundingCliffInput;
import org.creativehubs.finance.resilience.FundingCliffs;
import org.creativehubs.finance.resilience.IncomeMix;
import org.creativehubs.finance.resilience.LocalSpend;
import org.creativehubs.finance.resilience.SufficiencyPath;
import org.creativehubs.finance.risk.CovenantOutlookInput;
import org.creativehubs.finance.risk.GoalSeekInput;
import org.creativehubs.finance.risk.MonteCarloInput;
import org.creativehubs.finance.risk.ScenarioComparison;
import org.creativehubs.finance.risk.ScenariosInput;
import org.creativehubs.finance.risk.SensitivitiesInput;
import org.creativehubs.finance.risk.SensitivityRanking;
import org.creativehubs.finance.risk.SimulatedOutlook;
import org.creativehubs.finance.sharing.FundStatement;
import org.creativehubs.finance.sharing.ProfitShareInput;
import org.creativehubs.finance.sharing.SharedProfit;
import org.creativehubs.finance.sharing.WaterfallInput;
import org.creativehubs.finance.socialvalue.LocalMultiplierResult;
import org.creativehubs.finance.socialvalue.SocialValue;
import org.creativehubs.finance.subsidy.AssistancePosition;
import org.creativehubs.finance.subsidy.LimitsOnDate;
import org.creativehubs.finance.subsidy.SubsidyStatement;
import org.creativehubs.finance.subsidy.TenantAssistance;
import org.creativehubs.finance.tenantcharge.ServiceChargeAccount;
import org.creativehubs.finance.tenantcharge.ServiceChargeInput;
import org.creativehubs.finance.tenantcharge.ServiceHeadAccount;
import org.creativehubs.finance.tenantcharge.ServiceStatement;
import org.creativehubs.finance.tenantcharge.TurnoverRentStatement;
import org.creativehubs.finance.variance.BudgetVarianceInput;
import org.creativehubs.finance.vat.VatQuarterInput;
import org.creativehubs.finance.vat.VatReturn;
import org.creativehubs.finance.viability.BreakEvenPoint;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.HubProjectionInput;
import org.creativehubs.testing.ValueTypeContract;

/** What the texts of values leave out, since a person reads a headline first. */
final class UntoldInFinance {

  private UntoldInFinance() {}

  static void addTo(ValueTypeContract contract) {
    nouns(contract);
    rows(contract);
    conventions(contract);
    unrounded(contract);
  }

  /** A noun that fills pages is named in a line, and so is what differs deep inside it. */
  private static void nouns(ValueTypeContract contract) {
    contract
        .untold(FinanceGapPosition.class, "band", "below", "above", "reach")
        .untold(LeaseRenewalsInput.class, "hub")
        .untold(LesseeAccountingInput.class, "hub")
        .untold(BackRentAccount.class, "input")
        .untold(RentRollInput.class, "hub")
        .untold(RollChangeInput.class, "earlier")
        .untold(StraightLineRentInput.class, "hub")
        .untold(WaultInput.class, "hub")
        .untold(LeaseBillsInput.class, "hub")
        .untold(HubCalendarInput.class, "hub")
        .untold(HubDates.class, "withoutDay") // a table of its own tells them
        .untold(ExpectedCashInput.class, "hub")
        .untold(MembershipIncomeInput.class, "hub")
        .untold(VatQuarterInput.class, "hub")
        .untold(WhatIfInput.class, "hub")
        .untold(HubProjectionInput.class, "hub")
        .untold(FundingCliffInput.class, "hub", "plan")
        .untold(HubAffordabilityInput.class, "hub")
        .untold(HubAssessment.class, "policy")
        .untold(EffectiveRent.class, "input")
        .untold(StraightLine.class, "input")
        .untold(BreakPosition.class, "option", "lastPayments")
        .untold(BlendedRentInput.class, "hub")
        .untold(CrossSubsidyInput.class, "hub")
        .untold(RentSolverInput.class, "hub")
        .untold(ProfitShareInput.class, "hub")
        .untold(WaterfallInput.class, "hub")
        .untold(RentPath.class, "law")
        .untold(ReviewFinding.class, "rule")
        .untold(CovenantOutlookInput.class, "model")
        .untold(BudgetVarianceInput.class, "model")
        .untold(GoalSeekInput.class, "model")
        .untold(MonteCarloInput.class, "model")
        .untold(ScenarioComparison.class, "base")
        .untold(ScenariosInput.class, "base")
        .untold(SensitivitiesInput.class, "model")
        .untold(SharedProfit.class, "policy")
        .untold(TenantAssistance.class, "position")
        .untold(ServiceChargeAccount.class, "terms", "funds")
        .untold(ServiceChargeInput.class, "hub")
        .untold(TurnoverRentStatement.class, "terms", "leftOut");
  }

  /** The rows of a result are its table: its text is the headline. */
  private static void rows(ValueTypeContract contract) {
    contract
        .untold(RentPolicyReport.class, "tiers", "balance", "blend", "pairs")
        .untold(FundingCliffs.class, "ends", "parts", "options", "periods")
        .untold(CliffPart.class, "uncovered") // its month is told
        .untold(FeasibilityStudy.class, "cases", "sizes", "sites", "prices")
        .untold(
            RollTotals.class,
            "otherLettings",
            "vacantWithoutMarketRent",
            "weight",
            "weightedToBreak",
            "weightedToExpiry",
            "withoutArea",
            "withoutRent",
            "withoutReversion",
            "withoutTerms")
        .untold(
            AffordabilityPreset.class,
            "from",
            "fromBasis",
            "place",
            "shareOfFloor",
            "source",
            "terms",
            "title",
            "to",
            "toBasis")
        .untold(
            ReviewRule.class,
            "effect",
            "enacted",
            "inForceFrom",
            "jurisdiction",
            "kinds",
            "knownOn",
            "letting",
            "madeFrom",
            "repealedFrom",
            "terms")
        .untold(BreakPayment.class, "breakDate", "vat")
        .untold(BackRentLine.class, "interestFrom", "due")
        .untold(RollLine.class, "openReview", "hub")
        .untold(ServiceStatement.class, "total", "terms", "tenant")
        .untold(BillsToGive.class, "lines", "withoutTerms", "policy")
        .untold(AllocatedReceipts.class, "later")
        .untold(AgedDebt.class, "tenants", "groups")
        .untold(LateInterestTerms.class, "fixedSums", "grace", "baseRates", "reset")
        .untold(LateInterest.class, "fixedSums", "terms")
        .untold(AccountStatement.class, "terms")
        .untold(CashForecast.class, "payments", "behaviour")
        .untold(MembershipRevenue.class, "charges", "months", "partMonths", "withoutTerms")
        .untold(BookingRevenue.class, "charges", "months", "expiry")
        .untold(
            VatReturn.class, "small", "method", "purchases", "supplies", "percentage", "adjustment")
        .untold(ReviewYear.class, "held", "growth")
        .untold(BreakDuty.class, "breakDate")
        .untold(FinanceBand.class, "source")
        .untold(DiscountedFlows.class, "years")
        .untold(ValueForMoney.class, "streams")
        .untold(EligibleCosts.class, "lines")
        .untold(StackedFunding.class, "sources")
        .untold(Clawback.class, "taper")
        .untold(Drawdown.class, "lines")
        .untold(LesseeSchedule.class, "input", "differences")
        .untold(LesseeLedger.class, "input", "postings")
        .untold(LeaseEventOutcome.class, "separate")
        .untold(LeaseRecognition.class, "months", "exactInitialLiability")
        .untold(LeaseBreaks.class, "positions")
        .untold(RenewalChain.class, "terms", "schedule")
        .untold(
            OperatingModel.class,
            "units",
            "lines",
            "schedules",
            "loans",
            "adjustments",
            "terms",
            "deposits",
            "grants",
            "vat",
            "basis",
            "assumed")
        .untold(RentBalance.class, "spaces")
        .untold(RentBlend.class, "tiers")
        .untold(RentDemand.class, "points")
        .untold(ReviewLawReport.class, "findings")
        // a title rounds years; the steps have them exactly
        .untold(HubRentRoll.class, "notIncluded", "hubs", "waultToExpiry", "waultToBreak")
        .untold(UnexpiredTerm.class, "lines", "toFirstBreak")
        .untold(IncomeMix.class, "streams")
        .untold(LocalSpend.class, "suppliers")
        .untold(SufficiencyPath.class, "years")
        .untold(SensitivityRanking.class, "lines")
        .untold(SimulatedOutlook.class, "measures", "standardError")
        .untold(FundStatement.class, "funds", "faults")
        .untold(AssistancePosition.class, "awards")
        .untold(LimitsOnDate.class, "limits")
        .untold(SubsidyStatement.class, "tenants", "leftOut")
        .untold(ServiceHeadAccount.class, "head", "lines");
  }

  /** How an index is found, and from what, is in its explanation. */
  private static void conventions(ValueTypeContract contract) {
    contract.untold(AffordabilityAssessment.class, "policy", "assumptions", "findings");
  }

  /**
   * What a number was before it was rounded, or the day within a month, does not stand beside it.
   */
  private static void unrounded(ValueTypeContract contract) {
    contract
        .untold(
            RateOfReturn.class,
            "rate",
            "rates",
            "residual",
            "signChanges",
            "state",
            "uniqueness",
            "within")
        .untold(
            HubOutlook.class,
            "breakEvenMonth",
            "breakEvenSince",
            "minimumCashMonth",
            "model",
            "outOfCashMonth",
            "selfSufficientSince")
        .untold(BreakEvenPoint.class, "occupancy")
        .untold(Payback.class, "discounted")
        .untold(LocalMultiplierResult.class, "area", "multiplier")
        .untold(CatalyticEffect.class, "ratio")
        .untold(SocialValue.class, "netRatio", "outcomes", "ratio")
        .untold(NetImpact.class, "additionality")
        .untold(DepreciationYear.class, "exactDepreciation", "exactBookValue")
        .untold(
            LesseeMonth.class, "exactOpening", "exactInterest", "exactClosing", "exactDepreciation")
        .untold(Amortisation.class, "exactPayment")
        .untold(LoanScheduleInput.class, "loan")
        .untold(RepaymentSchedule.class, "input", "effectiveRate")
        .untold(
            Instalment.class, "exactPayment", "exactInterest", "exactPrincipal", "exactBalance");
  }
}
