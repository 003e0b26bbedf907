package org.creativehubs.finance.jobs;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.additionality.NetAdditionality;

/**
 * What does a job cost the public, and what does it add to the economy, gross and net?
 *
 * <p>Cost per job = public cost / jobs; GVA per job = gross value added / jobs: gross by gross, net
 * by net, never mixed, and every figure says which. Plain quotients, rounded half up to the minor
 * unit; undefined ({@code NO_JOBS}) where there is no job. Usual in evaluations of public
 * programmes; net jobs after the Additionality Guide (3rd edition, 2008), as {@link
 * NetAdditionality} finds them.
 *
 * <pre>{@code
 * AssumptionSet counted =
 *     AssumptionSet.of(
 *         Provenance.chosen("accounts", "2026", "accounts of the hub"),
 *         Assumption.of("jobs", "full-time equivalents"));
 * JobSheet sheet = JobMeasures.of(Money.parse("GBP 100000.00"), Ratio.of(8), counted);
 * sheet.perJob(JobMeasure.COST_PER_GROSS_JOB).orElseThrow(); // GBP 12500.00
 * }</pre>
 */
public final class JobMeasures {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<JobMeasuresInput, JobSheet> ENTRY =
      CatalogEntry.of("job-measures", JobMeasures.class, JobMeasuresInput.class, JobSheet.class)
          .title("Cost per job and GVA per job")
          .question("What does a job cost the public, and what does it add, gross and net?")
          .convention("gross is divided by gross and net by net; every figure says which")
          .convention("money rounded half up")
          .source(
              Source.builder()
                  .document("English Partnerships, Additionality Guide")
                  .edition("3rd edition, 2008")
                  .build())
          .answeredBy(JobMeasures::answer);

  private JobMeasures() {}

  /**
   * What a gross job costs the public.
   *
   * @param publicCost what the public paid; zero or more
   * @param grossJobs all jobs, whatever would have happened anyway; zero or more
   * @param assumptions what the figures rest on
   * @return cost per gross job
   * @throws InvalidValueException if a value is below zero
   */
  public static JobSheet of(Money publicCost, Ratio grossJobs, AssumptionSet assumptions) {
    JobMeasuresInput.Builder input = JobMeasuresInput.builder();
    return answer(
        input.publicCost(publicCost).grossJobs(grossJobs).addAssumptions(assumptions).build());
  }

  /**
   * Calculates the figures for the given input.
   *
   * @param input cost, jobs and gross value added
   * @return a figure for every pair that is given
   */
  public static JobSheet answer(JobMeasuresInput input) {
    List<JobFigure> figures = figures(input);
    Explanation.Builder steps =
        Explanation.answering("What does a job cost the public, and what does it add?");
    Assumptions.explain(input.assumptions(), steps);
    for (JobFigure figure : figures) {
      steps.terms(figure.each().named(figure.measure().words()));
    }
    return JobSheet.builder()
        .addAllFigures(figures)
        .addAllAssumptions(input.assumptions())
        .explanation(steps.build())
        .build();
  }

  private static List<JobFigure> figures(JobMeasuresInput input) {
    ImmutableList.Builder<JobFigure> figures = ImmutableList.builder();
    input
        .grossGva()
        .ifPresent(
            gva -> figures.add(JobFigure.of(JobMeasure.GVA_PER_GROSS_JOB, gva, input.grossJobs())));
    input
        .netGva()
        .ifPresent(
            gva ->
                figures.add(
                    JobFigure.of(JobMeasure.GVA_PER_NET_JOB, gva, input.netJobs().orElseThrow())));
    figures.add(JobFigure.of(JobMeasure.COST_PER_GROSS_JOB, input.publicCost(), input.grossJobs()));
    input
        .netJobs()
        .ifPresent(
            jobs ->
                figures.add(JobFigure.of(JobMeasure.COST_PER_NET_JOB, input.publicCost(), jobs)));
    return figures.build();
  }
}
