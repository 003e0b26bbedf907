package org.creativehubs.finance.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.appraisal.Samples;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class JobMeasuresTest {

  @Test
  void everyFigureSaysWhetherItIsGrossOrNet() {
    JobSheet found = JobMeasures.answer(given("110", "61.5").netGva(gbp("2000000")).build());
    assertThat(found)
        .hasToString(
            "GVA per gross job GBP 39545.45, net additional GVA per net additional job GBP"
                + " 32520.33, cost per gross job GBP 10909.09, cost per net additional job GBP"
                + " 19512.20 [jobs full-time equivalents: survey (2026, chosen; the hub's"
                + " survey)]");
    assertThat(found.perJob(JobMeasure.COST_PER_NET_JOB)).contains(gbp("19512.20"));
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void aFigureApartFromItsAssumptionsPrintsOnlyWhatIsDivided() {
    JobSheet found = JobMeasures.answer(given("110", "61.5").build());
    assertThat(found.figures())
        .extracting(JobFigure::toString)
        .contains("cost per gross job from GBP 1200000.00 and 110 jobs");
  }

  @Test
  void noNetJobsLeaveTheirCostUndefined() {
    JobSheet found = JobMeasures.answer(given("3", "0").build());
    assertThat(found.perJob(JobMeasure.COST_PER_NET_JOB)).isEmpty();
    assertThat(found.perJob(JobMeasure.COST_PER_GROSS_JOB)).contains(gbp("400000"));
    assertThat(found.explanation().answer())
        .hasToString("undefined: there is no job to divide by (NO_JOBS)");
    assertThat(found.explain("cost per net additional job", "money for a job").answer())
        .hasToString("undefined: there is no job to divide by (NO_JOBS)");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void netValueWithoutNetJobsAndFiguresWithoutAssumptionsAreRefused() {
    assertThatThrownBy(
            () ->
                JobMeasuresInput.builder()
                    .publicCost(gbp("1"))
                    .grossJobs(Ratio.ONE)
                    .netGva(gbp("1"))
                    .addAssumptions(Samples.COUNTED)
                    .build())
        .hasMessage("netGva must be given only if netJobs is, but was GBP 1.00");
    assertThatThrownBy(
            () -> JobMeasuresInput.builder().publicCost(gbp("1")).grossJobs(Ratio.ONE).build())
        .hasMessage("assumptions must hold at least one element, but was none");
    assertThatThrownBy(() -> given("-1", "0").build())
        .hasMessage("grossJobs must be >= 0, but was -1");
  }

  @Test
  void explainsEveryFigureAfterHowJobsAreCounted() {
    JobSheet found = JobMeasures.of(gbp("1000"), Ratio.of(3), Samples.COUNTED);
    assertThat(found.explanation())
        .hasToString(
            """
            What does a job cost the public, and what does it add?
              1. jobs (survey, chosen): full-time equivalents [the hub's survey]
              2. cost per gross job: GBP 1000.00 / 3, rounded half up = GBP 333.33\
            """);
  }

  @Test
  void refusesAmountsBelowZeroAndOtherCurrencies() {
    assertThatThrownBy(given("1", "-1")::build).hasMessage("netJobs must be >= 0, but was -1");
    assertThatThrownBy(given("1", "1").publicCost(gbp("-1"))::build)
        .hasMessage("publicCost must be >= 0, but was GBP -1.00");
    Money euro = Money.parse("EUR 1");
    assertThatThrownBy(given("1", "1").grossGva(euro)::build)
        .hasMessage("grossGva must be in GBP as publicCost is, but was EUR 1.00");
    assertThatThrownBy(given("1", "1").netGva(euro)::build)
        .hasMessage("netGva must be in GBP as publicCost is, but was EUR 1.00");
  }

  @Test
  void figuresThatAreReadHaveAssumptionsAndAreDefinedOrNot() {
    JobSheet found = JobMeasures.answer(given("1", "1").build());
    assertThatThrownBy(() -> HubJson.read(Samples.without("assumptions", found), JobSheet.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");
    JobFigure figure = found.figures().get(0);
    assertThatThrownBy(() -> HubJson.read(Samples.without("perJob", figure), JobFigure.class))
        .hasMessageContaining("undefined must be given if perJob is absent, but was absent");
  }

  @Property(tries = 200)
  void aNetJobNeverCostsLessThanAGrossOneWhileNetIsTheSmaller(
      @ForAll("counts") Ratio one, @ForAll("counts") Ratio other, @ForAll("costs") Money cost) {
    Ratio gross = one.compareTo(other) >= 0 ? one : other;
    Ratio net = one.compareTo(other) >= 0 ? other : one;
    JobSheet found =
        JobMeasures.answer(
            JobMeasuresInput.builder()
                .publicCost(cost)
                .grossJobs(gross)
                .netJobs(net)
                .addAssumptions(Samples.COUNTED)
                .build());
    found
        .perJob(JobMeasure.COST_PER_NET_JOB)
        .ifPresent(
            each ->
                assertThat(each)
                    .isGreaterThanOrEqualTo(
                        found.perJob(JobMeasure.COST_PER_GROSS_JOB).orElseThrow()));
  }

  @Provide
  Arbitrary<Ratio> counts() {
    return Samples.counts();
  }

  @Provide
  Arbitrary<Money> costs() {
    return Samples.costs();
  }

  private static JobMeasuresInput.Builder given(String gross, String net) {
    JobMeasuresInput.Builder input = JobMeasuresInput.builder();
    input
        .publicCost(gbp("1200000"))
        .grossJobs(ratio(gross))
        .netJobs(ratio(net))
        .grossGva(gbp("4350000"))
        .addAssumptions(Samples.COUNTED);
    return input;
  }
}
