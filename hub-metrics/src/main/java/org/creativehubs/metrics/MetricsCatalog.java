package org.creativehubs.metrics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.CatalogProvider;
import org.creativehubs.metrics.agglomeration.Coagglomeration;
import org.creativehubs.metrics.agglomeration.Colocation;
import org.creativehubs.metrics.agglomeration.DurantonOverman;
import org.creativehubs.metrics.agglomeration.LitzenbergerSternberg;
import org.creativehubs.metrics.agglomeration.MarconPuech;
import org.creativehubs.metrics.agglomeration.PlantConcentration;
import org.creativehubs.metrics.agglomeration.Ripley;
import org.creativehubs.metrics.agreement.AgreementDesign;
import org.creativehubs.metrics.concentration.Concentration;
import org.creativehubs.metrics.concentration.LorenzCurve;
import org.creativehubs.metrics.concentration.MultigroupSegregation;
import org.creativehubs.metrics.consistency.ConsistencyCheck;
import org.creativehubs.metrics.creativework.CreativeIntensity;
import org.creativehubs.metrics.creativework.CreativeTrident;
import org.creativehubs.metrics.disclosure.CellSuppression;
import org.creativehubs.metrics.disclosure.DisclosureAttack;
import org.creativehubs.metrics.disclosure.TableRounding;
import org.creativehubs.metrics.documents.DocumentAudit;
import org.creativehubs.metrics.evaluation.HubComparison;
import org.creativehubs.metrics.evaluation.HubEvaluation;
import org.creativehubs.metrics.evaluation.HubPortfolio;
import org.creativehubs.metrics.grouping.IndustryGrouping;
import org.creativehubs.metrics.grouping.IndustrySimilarity;
import org.creativehubs.metrics.growth.AnnualisedGrowth;
import org.creativehubs.metrics.growth.BetaConvergence;
import org.creativehubs.metrics.growth.BusinessDemography;
import org.creativehubs.metrics.growth.BusinessSurvival;
import org.creativehubs.metrics.growth.PortfolioMatrix;
import org.creativehubs.metrics.growth.ShiftShare;
import org.creativehubs.metrics.growth.SigmaConvergence;
import org.creativehubs.metrics.hubfigures.HubOperations;
import org.creativehubs.metrics.hubfigures.ProgrammeEligibility;
import org.creativehubs.metrics.hubfigures.SpaceDemand;
import org.creativehubs.metrics.hubfigures.TargetProgress;
import org.creativehubs.metrics.hubfigures.TenancySurvival;
import org.creativehubs.metrics.inequality.Inequality;
import org.creativehubs.metrics.inequality.TheilDecomposition;
import org.creativehubs.metrics.kpi.Inclusion;
import org.creativehubs.metrics.kpi.IndicatorAggregate;
import org.creativehubs.metrics.kpi.IndicatorGrowth;
import org.creativehubs.metrics.kpi.IndicatorStatus;
import org.creativehubs.metrics.linkedtables.LinkedAttack;
import org.creativehubs.metrics.linkedtables.LinkedSuppression;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.QuotientInterval;
import org.creativehubs.metrics.location.QuotientVariants;
import org.creativehubs.metrics.membership.MembershipCheck;
import org.creativehubs.metrics.network.NetworkAnalysis;
import org.creativehubs.metrics.network.NetworkChange;
import org.creativehubs.metrics.network.NetworkGroups;
import org.creativehubs.metrics.network.NetworkPositions;
import org.creativehubs.metrics.ranking.PeerRanking;
import org.creativehubs.metrics.regression.LeastSquares;
import org.creativehubs.metrics.regression.SpatialRegression;
import org.creativehubs.metrics.relatedness.Complexity;
import org.creativehubs.metrics.relatedness.ComplexityOutlook;
import org.creativehubs.metrics.relatedness.ComplexityOverYears;
import org.creativehubs.metrics.relatedness.IncomeContent;
import org.creativehubs.metrics.relatedness.Relatedness;
import org.creativehubs.metrics.relatedness.RelatednessDensity;
import org.creativehubs.metrics.robustness.IndexRobustness;
import org.creativehubs.metrics.robustness.UnknownBounds;
import org.creativehubs.metrics.scorecard.OperatorForms;
import org.creativehubs.metrics.scorecard.Scorecard;
import org.creativehubs.metrics.scorecard.SideBySide;
import org.creativehubs.metrics.screening.ClusterQuadrants;
import org.creativehubs.metrics.screening.ClusterScreen;
import org.creativehubs.metrics.screening.ClusterStars;
import org.creativehubs.metrics.sla.RunRate;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaPortfolio;
import org.creativehubs.metrics.sla.VerdictChanges;
import org.creativehubs.metrics.spatial.GlobalAutocorrelation;
import org.creativehubs.metrics.spatial.LocalAutocorrelation;
import org.creativehubs.metrics.spatial.SpatialGini;
import org.creativehubs.metrics.specialisation.Specialisation;
import org.creativehubs.metrics.strategy.AmbitionTotal;
import org.creativehubs.metrics.strategy.ChecklistAssessment;
import org.creativehubs.metrics.strategy.ClusterReadiness;
import org.creativehubs.metrics.strategy.InitiativeFunding;
import org.creativehubs.metrics.strategy.PlanTracking;
import org.creativehubs.metrics.strategy.StrategyTracking;

/** The calculators of this module. */
public final class MetricsCatalog implements CatalogProvider {

  /** For the service loader. */
  public MetricsCatalog() {}

  @Override
  public List<CatalogEntry<?, ?>> entries() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(VerdictChanges.ENTRY)
        .add(SlaChecker.ENTRY)
        .add(SlaPortfolio.ENTRY)
        .add(RunRate.ENTRY)
        .add(AgreementDesign.ENTRY)
        .add(HubComparison.ENTRY)
        .add(HubEvaluation.ENTRY)
        .add(HubOperations.ENTRY)
        .add(HubPortfolio.ENTRY)
        .add(Inclusion.ENTRY)
        .add(IndicatorAggregate.ENTRY)
        .add(IndicatorGrowth.ENTRY)
        .add(IndicatorStatus.ENTRY)
        .add(OperatorForms.ENTRY)
        .add(ProgrammeEligibility.ENTRY)
        .add(Scorecard.ENTRY)
        .add(SideBySide.ENTRY)
        .add(SpaceDemand.ENTRY)
        .add(TargetProgress.ENTRY)
        .add(TenancySurvival.ENTRY)
        .add(LocationQuotient.ENTRY)
        .add(QuotientInterval.ENTRY)
        .add(QuotientVariants.ENTRY)
        .add(Specialisation.ENTRY)
        .add(Concentration.ENTRY)
        .add(LorenzCurve.ENTRY)
        .add(MultigroupSegregation.ENTRY)
        .add(Inequality.ENTRY)
        .add(TheilDecomposition.ENTRY)
        .add(AnnualisedGrowth.ENTRY)
        .add(BetaConvergence.ENTRY)
        .add(BusinessDemography.ENTRY)
        .add(BusinessSurvival.ENTRY)
        .add(PortfolioMatrix.ENTRY)
        .add(ShiftShare.ENTRY)
        .add(SigmaConvergence.ENTRY)
        .add(IndexRobustness.ENTRY)
        .add(UnknownBounds.ENTRY)
        .add(ConsistencyCheck.ENTRY)
        .add(DocumentAudit.ENTRY)
        .add(LitzenbergerSternberg.ENTRY)
        .add(Coagglomeration.ENTRY)
        .add(Colocation.ENTRY)
        .add(DurantonOverman.ENTRY)
        .add(MarconPuech.ENTRY)
        .add(PlantConcentration.ENTRY)
        .add(Ripley.ENTRY)
        .add(ComplexityOutlook.ENTRY)
        .add(Complexity.ENTRY)
        .add(ComplexityOverYears.ENTRY)
        .add(IncomeContent.ENTRY)
        .add(Relatedness.ENTRY)
        .add(RelatednessDensity.ENTRY)
        .add(LocalAutocorrelation.ENTRY)
        .add(GlobalAutocorrelation.ENTRY)
        .add(SpatialGini.ENTRY)
        .add(LeastSquares.ENTRY)
        .add(SpatialRegression.ENTRY)
        .add(ClusterQuadrants.ENTRY)
        .add(ClusterScreen.ENTRY)
        .add(ClusterStars.ENTRY)
        .add(CreativeIntensity.ENTRY)
        .add(CreativeTrident.ENTRY)
        .add(IndustryGrouping.ENTRY)
        .add(IndustrySimilarity.ENTRY)
        .add(PeerRanking.ENTRY)
        .add(MembershipCheck.ENTRY)
        .add(AmbitionTotal.ENTRY)
        .add(ChecklistAssessment.ENTRY)
        .add(ClusterReadiness.ENTRY)
        .add(InitiativeFunding.ENTRY)
        .add(PlanTracking.ENTRY)
        .add(StrategyTracking.ENTRY)
        .add(NetworkAnalysis.ENTRY)
        .add(NetworkPositions.ENTRY)
        .add(NetworkGroups.ENTRY)
        .add(NetworkChange.ENTRY)
        .add(CellSuppression.ENTRY)
        .add(DisclosureAttack.ENTRY)
        .add(TableRounding.ENTRY)
        .add(LinkedSuppression.ENTRY)
        .add(LinkedAttack.ENTRY)
        .build();
  }
}
