package org.creativehubs.finance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.finance.additionality.AdditionalImpact;
import org.creativehubs.finance.additionality.NetAdditionality;
import org.creativehubs.finance.affordability.AffordabilityPresets;
import org.creativehubs.finance.affordability.HubAffordability;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.appraisal.BenefitCost;
import org.creativehubs.finance.appraisal.OptimismBias;
import org.creativehubs.finance.appraisal.PresentValue;
import org.creativehubs.finance.billing.ExpectedCash;
import org.creativehubs.finance.billing.LeaseBills;
import org.creativehubs.finance.businessrates.BusinessRates;
import org.creativehubs.finance.calendar.HubCalendar;
import org.creativehubs.finance.cashflow.CompoundGrowth;
import org.creativehubs.finance.cashflow.DatedInternalRate;
import org.creativehubs.finance.cashflow.DatedNetPresentValue;
import org.creativehubs.finance.cashflow.EquivalentAnnualValue;
import org.creativehubs.finance.cashflow.InternalRate;
import org.creativehubs.finance.cashflow.ModifiedInternalRate;
import org.creativehubs.finance.cashflow.NetPresentValue;
import org.creativehubs.finance.cashflow.PaybackPeriod;
import org.creativehubs.finance.cashflow.RateConversion;
import org.creativehubs.finance.depreciation.AssetRegister;
import org.creativehubs.finance.depreciation.Depreciation;
import org.creativehubs.finance.feasibility.HubFeasibility;
import org.creativehubs.finance.funding.EligibleCost;
import org.creativehubs.finance.funding.FinanceGap;
import org.creativehubs.finance.funding.FundingStack;
import org.creativehubs.finance.funding.MatchFunding;
import org.creativehubs.finance.grant.GrantClawback;
import org.creativehubs.finance.grant.GrantDrawdown;
import org.creativehubs.finance.jobs.CatalyticRatio;
import org.creativehubs.finance.jobs.EmploymentCapacity;
import org.creativehubs.finance.jobs.JobMeasures;
import org.creativehubs.finance.jobs.UnitCosts;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.leaseaccount.LesseeAccounting;
import org.creativehubs.finance.leaseaccount.LesseeAccounts;
import org.creativehubs.finance.leaseend.BreakClause;
import org.creativehubs.finance.leaseend.LeaseRenewals;
import org.creativehubs.finance.levelrent.EffectiveNetRent;
import org.creativehubs.finance.levelrent.StraightLineRent;
import org.creativehubs.finance.loan.AmortisationSchedule;
import org.creativehubs.finance.loan.LevelPayments;
import org.creativehubs.finance.loan.LoanSchedule;
import org.creativehubs.finance.loan.PaymentParts;
import org.creativehubs.finance.membership.BookingIncome;
import org.creativehubs.finance.membership.MembershipIncome;
import org.creativehubs.finance.receivable.Arrears;
import org.creativehubs.finance.receivable.LatePaymentInterest;
import org.creativehubs.finance.receivable.ReceiptAllocation;
import org.creativehubs.finance.receivable.TenantStatement;
import org.creativehubs.finance.rentmix.AbilityToPay;
import org.creativehubs.finance.rentmix.BlendedRent;
import org.creativehubs.finance.rentmix.CrossSubsidy;
import org.creativehubs.finance.rentmix.RentPolicy;
import org.creativehubs.finance.rentmix.RentSolver;
import org.creativehubs.finance.rentreview.BackRent;
import org.creativehubs.finance.rentreview.RentReview;
import org.creativehubs.finance.rentreview.RentReviewLaw;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollChange;
import org.creativehubs.finance.rentroll.Wault;
import org.creativehubs.finance.rentroll.WhatIf;
import org.creativehubs.finance.resilience.Covenants;
import org.creativehubs.finance.resilience.FreeReserves;
import org.creativehubs.finance.resilience.FundingCliff;
import org.creativehubs.finance.resilience.IncomeDiversity;
import org.creativehubs.finance.resilience.LocalProcurement;
import org.creativehubs.finance.resilience.SelfSufficiency;
import org.creativehubs.finance.risk.CovenantOutlook;
import org.creativehubs.finance.risk.GoalSeek;
import org.creativehubs.finance.risk.MonteCarlo;
import org.creativehubs.finance.risk.Scenarios;
import org.creativehubs.finance.risk.Sensitivities;
import org.creativehubs.finance.sharing.FundAccounts;
import org.creativehubs.finance.sharing.ProfitShare;
import org.creativehubs.finance.sharing.Waterfall;
import org.creativehubs.finance.socialvalue.LocalMultiplier;
import org.creativehubs.finance.socialvalue.ReturnPerUnit;
import org.creativehubs.finance.socialvalue.SocialReturn;
import org.creativehubs.finance.subsidy.LargestDiscount;
import org.creativehubs.finance.subsidy.MinimalAssistance;
import org.creativehubs.finance.subsidy.RentSubsidy;
import org.creativehubs.finance.subsidy.SchemeLimits;
import org.creativehubs.finance.tenantcharge.ServiceCharge;
import org.creativehubs.finance.tenantcharge.ServiceStatements;
import org.creativehubs.finance.tenantcharge.TurnoverRent;
import org.creativehubs.finance.variance.BudgetVariance;
import org.creativehubs.finance.vat.VatQuarter;
import org.creativehubs.finance.vat.VatRegistration;
import org.creativehubs.finance.viability.BreakEvenOccupancy;
import org.creativehubs.finance.viability.HubProjection;
import org.creativehubs.finance.viability.Viability;

/** The calculators of this module. */
public final class FinanceCatalog implements CatalogProvider {

  /** Makes the provider; called by the service loader. */
  public FinanceCatalog() {}

  @Override
  public List<CatalogEntry<?, ?>> entries() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(AbilityToPay.ENTRY)
        .add(AffordabilityPresets.ENTRY)
        .add(BlendedRent.ENTRY)
        .add(CrossSubsidy.ENTRY)
        .add(LargestDiscount.ENTRY)
        .add(LeaseAffordability.ENTRY)
        .add(HubAffordability.ENTRY)
        .add(RentPolicy.ENTRY)
        .add(RentSolver.ENTRY)
        .add(RentSubsidy.ENTRY)
        .add(BreakClause.ENTRY)
        .add(EffectiveNetRent.ENTRY)
        .add(LeaseRenewals.ENTRY)
        .add(LeaseSchedule.ENTRY)
        .add(LesseeAccounting.ENTRY)
        .add(LesseeAccounts.ENTRY)
        .add(RentReview.ENTRY)
        .add(BackRent.ENTRY)
        .add(RentReviewLaw.ENTRY)
        .add(RentRoll.ENTRY)
        .add(ServiceCharge.ENTRY)
        .add(ServiceStatements.ENTRY)
        .add(StraightLineRent.ENTRY)
        .add(TurnoverRent.ENTRY)
        .add(Wault.ENTRY)
        .add(LeaseBills.ENTRY)
        .add(ReceiptAllocation.ENTRY)
        .add(Arrears.ENTRY)
        .add(LatePaymentInterest.ENTRY)
        .add(TenantStatement.ENTRY)
        .add(ExpectedCash.ENTRY)
        .add(MembershipIncome.ENTRY)
        .add(BookingIncome.ENTRY)
        .add(VatQuarter.ENTRY)
        .add(VatRegistration.ENTRY)
        .add(BusinessRates.ENTRY)
        .add(HubCalendar.ENTRY)
        .add(RollChange.ENTRY)
        .add(WhatIf.ENTRY)
        .add(AmortisationSchedule.ENTRY)
        .add(AssetRegister.ENTRY)
        .add(CompoundGrowth.ENTRY)
        .add(DatedInternalRate.ENTRY)
        .add(DatedNetPresentValue.ENTRY)
        .add(Depreciation.ENTRY)
        .add(EquivalentAnnualValue.ENTRY)
        .add(InternalRate.ENTRY)
        .add(LevelPayments.ENTRY)
        .add(LoanSchedule.ENTRY)
        .add(ModifiedInternalRate.ENTRY)
        .add(NetPresentValue.ENTRY)
        .add(PaybackPeriod.ENTRY)
        .add(PaymentParts.ENTRY)
        .add(RateConversion.ENTRY)
        .add(Covenants.ENTRY)
        .add(EligibleCost.ENTRY)
        .add(FinanceGap.ENTRY)
        .add(FreeReserves.ENTRY)
        .add(FundAccounts.ENTRY)
        .add(FundingCliff.ENTRY)
        .add(FundingStack.ENTRY)
        .add(GrantClawback.ENTRY)
        .add(GrantDrawdown.ENTRY)
        .add(IncomeDiversity.ENTRY)
        .add(LocalProcurement.ENTRY)
        .add(MatchFunding.ENTRY)
        .add(MinimalAssistance.ENTRY)
        .add(ProfitShare.ENTRY)
        .add(SchemeLimits.ENTRY)
        .add(SelfSufficiency.ENTRY)
        .add(Waterfall.ENTRY)
        .add(AdditionalImpact.ENTRY)
        .add(BenefitCost.ENTRY)
        .add(CatalyticRatio.ENTRY)
        .add(EmploymentCapacity.ENTRY)
        .add(JobMeasures.ENTRY)
        .add(LocalMultiplier.ENTRY)
        .add(NetAdditionality.ENTRY)
        .add(OptimismBias.ENTRY)
        .add(PresentValue.ENTRY)
        .add(ReturnPerUnit.ENTRY)
        .add(SocialReturn.ENTRY)
        .add(UnitCosts.ENTRY)
        .add(HubFeasibility.ENTRY)
        .add(BreakEvenOccupancy.ENTRY)
        .add(GoalSeek.ENTRY)
        .add(CovenantOutlook.ENTRY)
        .add(MonteCarlo.ENTRY)
        .add(Viability.ENTRY)
        .add(HubProjection.ENTRY)
        .add(BudgetVariance.ENTRY)
        .add(Scenarios.ENTRY)
        .add(Sensitivities.ENTRY)
        .build();
  }
}
