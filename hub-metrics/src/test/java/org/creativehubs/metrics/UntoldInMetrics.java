package org.creativehubs.metrics;

import org.creativehubs.metrics.agglomeration.CurvePoint;
import org.creativehubs.metrics.agglomeration.DistanceCurve;
import org.creativehubs.metrics.agreement.AgreementDraft;
import org.creativehubs.metrics.concentration.ConcentrationInput;
import org.creativehubs.metrics.concentration.LorenzCurveInput;
import org.creativehubs.metrics.concentration.MultigroupSegregationInput;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.creativehubs.metrics.creativework.TridentLine;
import org.creativehubs.metrics.disclosure.AttackReport;
import org.creativehubs.metrics.disclosure.CellSuppressionInput;
import org.creativehubs.metrics.disclosure.DisclosureAttackInput;
import org.creativehubs.metrics.disclosure.PublishedTable;
import org.creativehubs.metrics.disclosure.TableRoundingInput;
import org.creativehubs.metrics.evaluation.ComparedModels;
import org.creativehubs.metrics.evaluation.HubCoverage;
import org.creativehubs.metrics.evaluation.HubEvaluationInput;
import org.creativehubs.metrics.evaluation.HubEvaluationReport;
import org.creativehubs.metrics.grouping.IndustryGroupingInput;
import org.creativehubs.metrics.growth.ShiftShares;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.kpi.IndicatorReport;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.metrics.linkedtables.ProtectedTables;
import org.creativehubs.metrics.linkedtables.TableLayer;
import org.creativehubs.metrics.location.LocationQuotientInput;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.location.QuotientEstimate;
import org.creativehubs.metrics.location.QuotientIntervals;
import org.creativehubs.metrics.location.ReferenceArea;
import org.creativehubs.metrics.membership.MembershipReport;
import org.creativehubs.metrics.network.NetworkDifference;
import org.creativehubs.metrics.network.NetworkGroupsReport;
import org.creativehubs.metrics.network.NetworkPositionsReport;
import org.creativehubs.metrics.network.NetworkReport;
import org.creativehubs.metrics.relatedness.OutlookResult;
import org.creativehubs.metrics.relatedness.PairedIndices;
import org.creativehubs.metrics.robustness.BoundedIndex;
import org.creativehubs.metrics.robustness.IndexInterval;
import org.creativehubs.metrics.screening.ClusterScreening;
import org.creativehubs.metrics.screening.QuadrantCell;
import org.creativehubs.metrics.screening.ScreenTable;
import org.creativehubs.metrics.screening.ScreenedPlace;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.RunRateForecast;
import org.creativehubs.metrics.sla.RunRateInput;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.creativehubs.metrics.sla.VerdictChange;
import org.creativehubs.metrics.spatial.SpatialResult;
import org.creativehubs.metrics.spatial.SpatialStatistic;
import org.creativehubs.metrics.specialisation.SpecialisationInput;
import org.creativehubs.metrics.strategy.AmbitionSum;
import org.creativehubs.metrics.strategy.ClusterReadinessInput;
import org.creativehubs.metrics.strategy.InitiativeFundingInput;
import org.creativehubs.metrics.strategy.InitiativeFundingMix;
import org.creativehubs.metrics.strategy.PlanReport;
import org.creativehubs.metrics.strategy.PlanTrackingInput;
import org.creativehubs.metrics.strategy.ReadinessProfile;
import org.creativehubs.metrics.strategy.StrategyReport;
import org.creativehubs.testing.ValueTypeContract;

/** What the texts of values leave out, since a person reads a headline first. */
final class UntoldInMetrics {

  private UntoldInMetrics() {}

  static void addTo(ValueTypeContract contract) {
    nouns(contract);
    rows(contract);
    conventions(contract);
  }

  /** A noun that fills pages is named in a line, and so is what differs deep inside it. */
  private static void nouns(ValueTypeContract contract) {
    contract
        .untold(ConcentrationInput.class, "table")
        .untold(LorenzCurveInput.class, "table")
        .untold(MultigroupSegregationInput.class, "table")
        .untold(CellSuppressionInput.class, "table")
        .untold(DisclosureAttackInput.class, "table", "counts")
        .untold(TableRoundingInput.class, "table")
        .untold(TableLayer.class, "table")
        .untold(IndustryGroupingInput.class, "similarity")
        .untold(LocationQuotientInput.class, "table")
        .untold(LocationQuotients.class, "table")
        .untold(QuotientIntervals.class, "reliability")
        .untold(OutlookResult.class, "outlook", "gain")
        .untold(PairedIndices.class, "regions", "industries")
        .untold(ClusterScreening.class, "sideMeasures")
        .untold(ScreenTable.class, "reference", "earlierReference")
        .untold(RunRateInput.class, "hub")
        .untold(SlaCheckerInput.class, "hub")
        .untold(SpecialisationInput.class, "table")
        .untold(InitiativeFundingInput.class, "initiative")
        .untold(ClusterReadinessInput.class, "initiative")
        .untold(HubEvaluationInput.class, "hub")
        .untold(PlanTrackingInput.class, "strategy");
  }

  /** The rows of a result are its table: its text is the headline. */
  private static void rows(ValueTypeContract contract) {
    contract
        .untold(BoundedIndex.class, "rule", "unknownCells", "conventions", "lowKind", "highKind")
        .untold(
            IndexInterval.class,
            "method",
            "bounds",
            "lowFrom",
            "highFrom",
            "draws",
            "undefinedDraws",
            "conventions")
        .untold(
            QuotientEstimate.class,
            "standardError",
            "rank",
            "count",
            "regionTotal",
            "referenceCount",
            "referenceTotal",
            "flags")
        .untold(TridentLine.class, "industryJobs", "specialists", "embedded")
        .untold(QuadrantCell.class, "quotient", "growth")
        .untold(AttackReport.class, "measure", "protection")
        .untold(IndicatorReport.class, "rule")
        .untold(ConsistencyReport.class, "compared")
        .untold(ProtectedTables.class, "regions", "industries", "layouts")
        .untold(InitiativeFundingMix.class, "findings")
        .untold(NetworkReport.class, "distance", "bridges", "strongest")
        .untold(NetworkDifference.class, "before", "after")
        .untold(PlanReport.class, "findings")
        .untold(ReferenceArea.class, "totals")
        .untold(MembershipReport.class, "circles")
        .untold(ObligationCheck.class, "settledBy", "parts", "readings")
        .untold(RunRateForecast.class, "leftOut")
        .untold(VerdictChange.class, "readBefore", "readAfter")
        .untold(AgreementDraft.class, "records")
        .untold(NetworkPositionsReport.class, "closeness", "members", "weights", "departures")
        .untold(NetworkGroupsReport.class, "foundBy", "modularity", "groups", "resolution")
        .untold(ScreenedPlace.class, "findings")
        .untold(StrategyReport.class, "money")
        .untold(ReadinessProfile.class, "before", "lists", "now", "obstacles")
        .untold(HubEvaluationReport.class, "costs")
        .untold(ComparedModels.class, "topics", "ranked")
        .untold(
            HubCoverage.class,
            "summary",
            "districts",
            "sectors",
            "gaps",
            "concentration",
            "offers",
            "overlaps")
        .untold(AmbitionSum.class, "findings");
  }

  /** How an index is found, and from what, is in its explanation. */
  private static void conventions(ValueTypeContract contract) {
    contract
        .untold(CurvePoint.class, "parts", "expression", "local", "global")
        .untold(DistanceCurve.class, "formula", "conventions", "source")
        .untold(PublishedTable.class, "protection", "notes", "source")
        .untold(ShiftShares.class, "conventions", "steps")
        .untold(IndexMatrix.class, "parts", "formula", "conventions", "source")
        .untold(IndexResult.class, "formula", "conventions", "source")
        .untold(IndexValue.class, "expression", "parts")
        .untold(KpiSheet.class, "conventions", "findings", "source")
        .untold(SpatialResult.class, "formula", "conventions", "source")
        .untold(SpatialStatistic.class, "expression", "parts");
  }
}
