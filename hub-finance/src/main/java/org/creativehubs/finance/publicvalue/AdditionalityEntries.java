package org.creativehubs.finance.publicvalue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;

/** The calculators of additionality and jobs. */
final class AdditionalityEntries {

  private static final Source DENSITIES =
      Source.builder()
          .document("Homes and Communities Agency, Employment Density Guide")
          .edition("3rd edition, 2015")
          .build();

  private AdditionalityEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
        additionalImpact(), netAdditionality(), jobMeasures(), employmentCapacity());
  }

  private static CatalogEntry<?, ?> additionalImpact() {
    return CatalogEntry.of(
            "additional-impact",
            AdditionalImpact.class,
            AdditionalImpactInput.class,
            ImpactComparison.class)
        .title("Additional impact, reference case deducted")
        .question("How much happens because of us, beyond what would have happened anyway?")
        .convention("the guide's formula: the reference case has a gross impact and factors")
        .convention("leakage, displacement and substitution in turn, then the multiplier")
        .source(AdditionalImpact.GUIDE)
        .example(
            () ->
                AdditionalImpactInput.builder()
                    .unit("jobs")
                    .intervention(ImpactCase.of(Ratio.of(100), chosen()))
                    .reference(ImpactCase.of(Ratio.of(40), chosen()))
                    .build())
        .answeredBy(AdditionalImpact::answer);
  }

  private static ImpactFactors chosen() {
    return ImpactFactors.builder()
        .provenance(Provenance.chosen("survey of tenants", "2026", "survey for this example"))
        .leakage(Ratio.parse("10%"))
        .displacement(Ratio.parse("25%"))
        .substitution(Ratio.ZERO)
        .multiplier(Ratio.parse("1.25"))
        .build();
  }

  private static CatalogEntry<?, ?> netAdditionality() {
    return CatalogEntry.of(
            "net-additionality",
            NetAdditionality.class,
            NetAdditionalityInput.class,
            NetImpact.class)
        .title("Net additionality, short form")
        .question("How many of the gross jobs are net additional, step by step?")
        .convention("the short form: a rate of deadweight in place of a reference case")
        .convention("deadweight, leakage, displacement, substitution in turn, then the multiplier")
        .convention("no rate is assumed; presets are named and say how well they are known")
        .source(AdditionalImpact.GUIDE)
        .example(
            () ->
                NetAdditionalityInput.builder()
                    .unit("jobs")
                    .gross(Ratio.of(288))
                    .deadweight(PublishedAdditionality.STANDARD.deadweight())
                    .factors(PublishedAdditionality.STANDARD.factors(Ratio.ZERO, Ratio.ONE))
                    .build())
        .answeredBy(NetAdditionality::answer);
  }

  private static CatalogEntry<?, ?> jobMeasures() {
    return CatalogEntry.of(
            "job-measures", JobMeasures.class, JobMeasuresInput.class, JobSheet.class)
        .title("Cost per job and GVA per job")
        .question("What does a job cost the public, and what does it add, gross and net?")
        .convention("gross is divided by gross and net by net; every figure says which")
        .convention("money rounded half up")
        .source(AdditionalImpact.GUIDE)
        .example(
            () ->
                JobMeasuresInput.builder()
                    .publicCost(Money.of("1200000", "GBP"))
                    .grossJobs(Ratio.of(110))
                    .netJobs(Ratio.parse("61.5"))
                    .grossGva(Money.of("4350000", "GBP"))
                    .addAssumptions(
                        AssumptionSet.of(
                            Provenance.chosen("job count", "2026", "survey for this example"),
                            Assumption.of("jobs", "full-time equivalents"),
                            Assumption.of("net", "of deadweight and displacement")))
                    .build())
        .answeredBy(JobMeasures::answer);
  }

  private static CatalogEntry<?, ?> employmentCapacity() {
    return CatalogEntry.of(
            "employment-capacity",
            EmploymentCapacity.class,
            EmploymentCapacityInput.class,
            CapacityEstimate.class)
        .title("Employment capacity of a floor")
        .question("How many full-time jobs does this space have room for?")
        .convention("area and density have one measure basis; another is refused")
        .convention("a range of densities gives a range of jobs; room is no proof of jobs")
        .source(DENSITIES)
        .example(
            () ->
                EmploymentCapacityInput.builder()
                    .area(Area.parse("2000 m2"))
                    .basis(MeasureBasis.NIA)
                    .density(EmploymentDensity.published("studio"))
                    .occupancy(Ratio.parse("92%"))
                    .build())
        .answeredBy(EmploymentCapacity::answer);
  }
}
