package org.creativehubs.finance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.finance.affordability.AbilityToPay;
import org.creativehubs.finance.affordability.AffordabilityPresets;
import org.creativehubs.finance.affordability.BlendedRent;
import org.creativehubs.finance.affordability.CrossSubsidy;
import org.creativehubs.finance.affordability.LargestDiscount;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.RentSolver;
import org.creativehubs.finance.affordability.RentSubsidy;
import org.creativehubs.finance.cashflow.AmortisationSchedule;
import org.creativehubs.finance.cashflow.CompoundGrowth;
import org.creativehubs.finance.cashflow.DatedInternalRate;
import org.creativehubs.finance.cashflow.DatedNetPresentValue;
import org.creativehubs.finance.cashflow.Depreciation;
import org.creativehubs.finance.cashflow.EquivalentAnnualValue;
import org.creativehubs.finance.cashflow.InternalRate;
import org.creativehubs.finance.cashflow.LevelPayments;
import org.creativehubs.finance.cashflow.ModifiedInternalRate;
import org.creativehubs.finance.cashflow.NetPresentValue;
import org.creativehubs.finance.cashflow.PaybackPeriod;
import org.creativehubs.finance.cashflow.PaymentParts;
import org.creativehubs.finance.cashflow.RateConversion;
import org.creativehubs.finance.funding.Covenants;
import org.creativehubs.finance.funding.EligibleCost;
import org.creativehubs.finance.funding.FinanceGap;
import org.creativehubs.finance.funding.FreeReserves;
import org.creativehubs.finance.funding.FundAccounts;
import org.creativehubs.finance.funding.FundingStack;
import org.creativehubs.finance.funding.GrantClawback;
import org.creativehubs.finance.funding.GrantDrawdown;
import org.creativehubs.finance.funding.IncomeDiversity;
import org.creativehubs.finance.funding.LocalProcurement;
import org.creativehubs.finance.funding.MatchFunding;
import org.creativehubs.finance.funding.MinimalAssistance;
import org.creativehubs.finance.funding.ProfitShare;
import org.creativehubs.finance.funding.SchemeLimits;
import org.creativehubs.finance.funding.SelfSufficiency;
import org.creativehubs.finance.funding.Waterfall;
import org.creativehubs.finance.lease.BreakClause;
import org.creativehubs.finance.lease.EffectiveNetRent;
import org.creativehubs.finance.lease.LeaseRenewals;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.LesseeAccounting;
import org.creativehubs.finance.lease.RentReview;
import org.creativehubs.finance.lease.RentReviewLaw;
import org.creativehubs.finance.lease.RentRoll;
import org.creativehubs.finance.lease.ServiceCharge;
import org.creativehubs.finance.lease.StraightLineRent;
import org.creativehubs.finance.lease.TurnoverRent;
import org.creativehubs.finance.lease.Wault;
import org.creativehubs.finance.publicvalue.AdditionalImpact;
import org.creativehubs.finance.publicvalue.BenefitCost;
import org.creativehubs.finance.publicvalue.CatalyticRatio;
import org.creativehubs.finance.publicvalue.EmploymentCapacity;
import org.creativehubs.finance.publicvalue.JobMeasures;
import org.creativehubs.finance.publicvalue.LocalMultiplier;
import org.creativehubs.finance.publicvalue.NetAdditionality;
import org.creativehubs.finance.publicvalue.OptimismBias;
import org.creativehubs.finance.publicvalue.PresentValue;
import org.creativehubs.finance.publicvalue.ReturnPerUnit;
import org.creativehubs.finance.publicvalue.SocialReturn;
import org.creativehubs.finance.publicvalue.UnitCosts;
import org.creativehubs.finance.viability.BreakEvenOccupancy;
import org.creativehubs.finance.viability.CovenantOutlook;
import org.creativehubs.finance.viability.GoalSeek;
import org.creativehubs.finance.viability.MonteCarlo;
import org.creativehubs.finance.viability.Scenarios;
import org.creativehubs.finance.viability.Sensitivities;
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
        .add(RentSolver.ENTRY)
        .add(RentSubsidy.ENTRY)
        .add(BreakClause.ENTRY)
        .add(EffectiveNetRent.ENTRY)
        .add(LeaseRenewals.ENTRY)
        .add(LeaseSchedule.ENTRY)
        .add(LesseeAccounting.ENTRY)
        .add(RentReview.ENTRY)
        .add(RentReviewLaw.ENTRY)
        .add(RentRoll.ENTRY)
        .add(ServiceCharge.ENTRY)
        .add(StraightLineRent.ENTRY)
        .add(TurnoverRent.ENTRY)
        .add(Wault.ENTRY)
        .add(AmortisationSchedule.ENTRY)
        .add(CompoundGrowth.ENTRY)
        .add(DatedInternalRate.ENTRY)
        .add(DatedNetPresentValue.ENTRY)
        .add(Depreciation.ENTRY)
        .add(EquivalentAnnualValue.ENTRY)
        .add(InternalRate.ENTRY)
        .add(LevelPayments.ENTRY)
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
        .add(BreakEvenOccupancy.ENTRY)
        .add(GoalSeek.ENTRY)
        .add(CovenantOutlook.ENTRY)
        .add(MonteCarlo.ENTRY)
        .add(Viability.ENTRY)
        .add(Scenarios.ENTRY)
        .add(Sensitivities.ENTRY)
        .build();
  }
}
