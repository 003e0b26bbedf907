package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

/** What this topic adds to the catalogue. */
public final class GrowthEntries {

  private static final ImmutableList<String> INDUSTRIES =
      ImmutableList.of("design", "film", "games");

  private GrowthEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
        shiftShare(), portfolio(), annualised(), beta(), sigma(), demography(), survival());
  }

  private static CatalogEntry<ShiftShareInput, ShiftShares> shiftShare() {
    return CatalogEntry.of(
            "shift-share", ShiftShare.class, ShiftShareInput.class, ShiftShares.class)
        .title("Shift-share analysis")
        .question("Did the region grow with everybody, through its industries, or by itself?")
        .convention("method: CLASSIC, ESTEBAN_MARQUILLAS, GERFIN, ARCELUS or DYNAMIC")
        .convention("reference: the regions together where none is given")
        .convention("an industry without a start in the region grows by regional shift alone")
        .source(ShiftShareMethod.CLASSIC.source())
        .source(ShiftShareMethod.ESTEBAN_MARQUILLAS.source())
        .source(ShiftShareMethod.GERFIN.source())
        .source(ShiftShareMethod.ARCELUS.source())
        .source(ShiftShareMethod.DYNAMIC.source())
        .example(GrowthEntries::threeYears)
        .answeredBy(ShiftShare::answer);
  }

  private static CatalogEntry<PortfolioMatrixInput, Portfolio> portfolio() {
    return CatalogEntry.of(
            "portfolio-matrix", PortfolioMatrix.class, PortfolioMatrixInput.class, Portfolio.class)
        .title("Portfolio matrix")
        .question("Which industries of a region are stars, and which are fading?")
        .convention("growth: the RATE of the region, or its LEAD over the reference")
        .convention("specialisation: location quotient at the START or the END")
        .convention("at or above the quotient threshold, and above the growth threshold")
        .source(PortfolioMatrix.SOURCE)
        .example(
            () ->
                PortfolioMatrixInput.builder()
                    .first(early())
                    .last(late())
                    .growth(PortfolioGrowth.LEAD)
                    .specialisedAt(PortfolioDate.END)
                    .build())
        .answeredBy(PortfolioMatrix::answer);
  }

  private static CatalogEntry<AnnualisedGrowthInput, IndexResult> annualised() {
    return CatalogEntry.of(
            "annualised-growth",
            AnnualisedGrowth.class,
            AnnualisedGrowthInput.class,
            IndexResult.class)
        .title("Growth a year")
        .question("How much is growth over several years in one year?")
        .convention("compound growth; T is the number of years between, whole or not")
        .source(AnnualisedGrowth.SOURCE)
        .example(GrowthEntries::danishFirms)
        .answeredBy(AnnualisedGrowth::answer);
  }

  private static CatalogEntry<BetaConvergenceInput, IndexResult> beta() {
    return CatalogEntry.of(
            "beta-convergence",
            BetaConvergence.class,
            BetaConvergenceInput.class,
            IndexResult.class)
        .title("Beta convergence")
        .question("Do poorer regions grow faster?")
        .convention("growth is a year's growth, so the speed is -ln(1 + slope x T) / T")
        .source(BetaConvergence.SOURCE)
        .example(
            () ->
                BetaConvergenceInput.builder()
                    .first(levels(20_100, 24_800, 31_600, 18_500))
                    .last(levels(24_900, 27_400, 33_100, 24_000))
                    .years(10)
                    .build())
        .answeredBy(BetaConvergence::answer);
  }

  private static CatalogEntry<SigmaConvergenceInput, IndexResult> sigma() {
    return CatalogEntry.of(
            "sigma-convergence",
            SigmaConvergence.class,
            SigmaConvergenceInput.class,
            IndexResult.class)
        .title("Sigma convergence")
        .question("Do regions come closer to each other?")
        .convention("dispersion: of logarithms or a coefficient of variation, by n or n - 1")
        .convention("ratio: the first date over the last; F on sample variances, p two-sided")
        .source(SigmaConvergence.SOURCE)
        .example(
            () ->
                SigmaConvergenceInput.builder()
                    .dispersion(Dispersion.SD_LOG)
                    .addTimes("2010", "2020")
                    .addLevels(levels(20_100, 24_800, 31_600, 18_500))
                    .addLevels(levels(24_900, 27_400, 33_100, 24_000))
                    .build())
        .answeredBy(SigmaConvergence::answer);
  }

  private static CatalogEntry<BusinessDemographyInput, IndexResult> demography() {
    return CatalogEntry.of(
            "business-demography",
            BusinessDemography.class,
            BusinessDemographyInput.class,
            IndexResult.class)
        .title("Business demography")
        .question("How many businesses come and go here?")
        .convention("measure: birth, death, churn, net or high-growth rate")
        .convention("the stock are the businesses active in the same year")
        .source(BusinessDemography.SOURCE)
        .example(GrowthEntries::places)
        .answeredBy(BusinessDemography::answer);
  }

  private static CatalogEntry<BusinessSurvivalInput, IndexMatrix> survival() {
    return CatalogEntry.of(
            "business-survival",
            BusinessSurvival.class,
            BusinessSurvivalInput.class,
            IndexMatrix.class)
        .title("Business survival")
        .question("How many new businesses are still there after one year, or five?")
        .convention("survivors of a cohort against its own births")
        .source(BusinessSurvival.SOURCE)
        .example(
            () ->
                BusinessSurvivalInput.builder()
                    .addCohorts(cohort("2019", 120, 113.0, 90.0, 71.0), cohort("2023", 95, 90.0))
                    .years(3)
                    .build())
        .answeredBy(BusinessSurvival::answer);
  }

  private static BirthCohort cohort(String label, double births, double... survivors) {
    return BirthCohort.builder().label(label).births(births).addSurvivors(survivors).build();
  }

  private static ShiftShareInput threeYears() {
    return ShiftShareInput.builder()
        .method(ShiftShareMethod.DYNAMIC)
        .addTables(early(), jobs(new double[][] {{100, 45, 5}, {60, 72, 0}}), late())
        .addTimes("2021", "2022", "2023")
        .build();
  }

  private static EmploymentTable early() {
    return jobs(new double[][] {{90, 40, 0}, {60, 80, 10}});
  }

  private static EmploymentTable late() {
    return jobs(new double[][] {{120, 44, 12}, {54, 70, 14}});
  }

  private static EmploymentTable jobs(double[][] counts) {
    return EmploymentTable.of("jobs", ImmutableList.of("North", "South"), INDUSTRIES, counts);
  }

  private static Observations levels(double north, double south, double east, double west) {
    return Observations.of(
        "income a head",
        ImmutableMap.of("North", north, "South", south, "East", east, "West", west));
  }

  private static AnnualisedGrowthInput danishFirms() {
    Observations last =
        Observations.builder()
            .measure("2009 = 1")
            .addEntries(Observation.of("jobs", 1.39), Observation.of("turnover", 1.86))
            .source(Source.of("Shareplay, Danish firms from 2009 to 2013"))
            .build();
    return AnnualisedGrowthInput.builder()
        .first(Observations.of("2009 = 1", ImmutableMap.of("jobs", 1.0, "turnover", 1.0)))
        .last(last)
        .years(4)
        .build();
  }

  private static BusinessDemographyInput places() {
    return BusinessDemographyInput.builder()
        .measure(DemographyMeasure.CHURN_RATE)
        .addCounts(place("North", 310, 280, 2_500), place("South", 120, 135, 1_100))
        .addCounts(BusinessCounts.builder().label("East").highGrowth(40).activeTenPlus(800).build())
        .build();
  }

  private static BusinessCounts place(String label, double births, double deaths, double active) {
    return BusinessCounts.builder()
        .label(label)
        .births(births)
        .deaths(deaths)
        .active(active)
        .build();
  }
}
