package org.creativehubs.metrics.hubfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.n;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.util.List;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.programme.EligibilityMeasure;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.kpi.Inclusion;
import org.creativehubs.metrics.kpi.InclusionInput;
import org.creativehubs.metrics.kpi.IndicatorAggregate;
import org.creativehubs.metrics.kpi.IndicatorAggregateInput;
import org.creativehubs.metrics.kpi.IndicatorGrowth;
import org.creativehubs.metrics.kpi.IndicatorGrowthInput;
import org.creativehubs.metrics.kpi.KpiRow;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.metrics.scorecard.Kpis;
import org.creativehubs.metrics.scorecard.Scorecard;
import org.creativehubs.metrics.scorecard.ScorecardInput;
import org.junit.jupiter.api.Test;

class PolicyFiguresTest {

  @Test
  void theWestMidlandsMustAdd1222JobsAYearFrom2021To2030() {
    KpiSheet sheet = TargetProgress.answer(Kpis.example(TargetProgressInput.class));
    assertThat(number(sheet, "jobs", "each year, linear")).isCloseTo(11_000 / 9.0, within(1e-9));
    assertThat(sheet.value("jobs", "each year, compound")).hasToString("1.71 %");
    assertThat(sheet.value("gva", "each year, compound")).hasToString("5.15 %");
    assertThat(number(sheet, "jobs", "ahead")).isCloseTo(-2000 / 3.0, within(1e-9));
    assertThat(number(sheet, "jobs", "left")).isEqualTo(8000);
    assertThat(code(sheet, "gva", "left")).isEqualTo("NOT_KNOWN");
  }

  @Test
  void anAdditionWithoutABaselineHasNoLevelAndNoPath() {
    PolicyTarget jobs =
        target("jobs", "18000")
            .by(PartialDate.parse("2021"))
            .baselineAt(PartialDate.parse("2016"))
            .build();
    PolicyTarget skills = target("qualifications", "18000").by(PartialDate.parse("2030")).build();
    KpiSheet sheet = progress("2018", jobs, skills);
    assertThat(code(sheet, "jobs", "wanted")).isEqualTo("NO_BASELINE");
    assertThat(number(sheet, "jobs", "each year, linear")).isEqualTo(3600);
    assertThat(code(sheet, "jobs", "path at date, linear")).isEqualTo("NO_BASELINE");
    assertThat(code(sheet, "qualifications", "each year, linear")).isEqualTo("NO_YEARS");
    assertThat(number(sheet, "qualifications", "years left")).isEqualTo(12);
  }

  @Test
  void anAmbitionWithAnOpenEndStaysALowerBound() {
    PolicyTarget ambition =
        target("fund", "at least 10")
            .baseline(n("0"))
            .baselineAt(PartialDate.parse("2020"))
            .horizonYears(10)
            .build();
    KpiSheet sheet = progress("2025", ambition);
    assertThat(sheet.value("fund", "path at date, linear")).hasToString("at least 5 pieces");
    assertThat(code(sheet, "fund", "each year, compound")).isEqualTo("BASELINE_NOT_POSITIVE");
  }

  @Test
  void everyStepOfThePathShowsItsNumbers() {
    KpiSheet sheet = TargetProgress.answer(Kpis.example(TargetProgressInput.class));
    assertThat(sheet.explain("jobs", "needed each year, compound").toString())
        .contains(
            "to add: 77,800 jobs - 66,800 jobs = 11,000 jobs",
            "each year, linear: 11,000 jobs / 9 years = 1,222.2222 jobs a year",
            "path at date, linear: 66,800 jobs + 11,000 jobs x 3 years / 9 years",
            "path at date, compound: 66,800 jobs x (77,800 jobs / 66,800 jobs)^(3 years / 9 years)",
            "ahead: 69,800 jobs - 70,466.6667 jobs = -666.6667 jobs",
            "needed each year, compound: (77,800 jobs / 69,800 jobs)^(1 / 6 years) - 1 = 1.82 %");
  }

  @Test
  void atThePaceSoFarTheJobsOfTheWestMidlandsComeTwoYearsLate() {
    KpiSheet sheet = TargetProgress.answer(Kpis.example(TargetProgressInput.class));
    assertThat(number(sheet, "jobs", "pace so far")).isEqualTo(1000);
    assertThat(number(sheet, "jobs", "at the end, at this pace")).isEqualTo(75_800);
    assertThat(number(sheet, "jobs", "years to go, at this pace")).isEqualTo(8);
    assertThat(code(sheet, "gva", "pace so far")).isEqualTo("NOT_KNOWN");
  }

  @Test
  void aLevelThatDoesNotGrowHasNoYearsToGoAndOneThatIsReachedNone() {
    assertThat(code(jobs("10"), "jobs", "years to go, at this pace")).isEqualTo("NO_PROGRESS");
    assertThat(code(jobs("9"), "jobs", "years to go, at this pace")).isEqualTo("NO_PROGRESS");
    assertThat(number(jobs("9"), "jobs", "at the end, at this pace")).isEqualTo(8);
    assertThat(number(jobs("over 20"), "jobs", "years to go, at this pace")).isZero();
    assertThat(code(jobs("12", "2020"), "jobs", "pace so far")).isEqualTo("OUTSIDE_PATH");
    assertThat(code(jobs("12", "2019"), "jobs", "years to go, at this pace"))
        .isEqualTo("OUTSIDE_PATH");
    assertThat(jobs("over 15").value("jobs", "years to go, at this pace"))
        .hasToString("up to 2 years");
  }

  @Test
  void onItsFirstDayThePathIsAtTheBaselineAndOnItsLastAtTheTarget() {
    assertThat(number(jobs("10", "2020"), "jobs", "path at date, linear")).isEqualTo(10);
    assertThat(number(jobs("10", "2020"), "jobs", "path at date, compound")).isEqualTo(10);
    assertThat(number(jobs("10", "2020"), "jobs", "ahead")).isZero();
    assertThat(number(jobs("10", "2024"), "jobs", "path at date, linear")).isEqualTo(20);
    assertThat(code(jobs("10", "2019"), "jobs", "path at date, linear")).isEqualTo("OUTSIDE_PATH");
    assertThat(code(jobs("10", "2025"), "jobs", "path at date, linear")).isEqualTo("OUTSIDE_PATH");
  }

  @Test
  void whatIsExactlyReachedNeedsNoYearsThoughNothingWasGained() {
    PolicyTarget kept =
        PolicyTarget.builder()
            .id("jobs")
            .measure("jobs")
            .unit("jobs")
            .level(n("10"))
            .baseline(n("10"))
            .baselineAt(PartialDate.parse("2020"))
            .by(PartialDate.parse("2024"))
            .build();
    KpiSheet sheet =
        TargetProgress.answer(
            TargetProgressInput.builder()
                .addTargets(kept)
                .putMeasured("jobs", n("10"))
                .asOf(PartialDate.parse("2022"))
                .build());
    assertThat(number(sheet, "jobs", "pace so far")).isZero();
    assertThat(number(sheet, "jobs", "years to go, at this pace")).isZero();
    assertThat(sheet.explain("jobs", "years to go, at this pace").toString())
        .endsWith("years to go, at this pace: nothing is left = 0 years");
  }

  private static KpiSheet jobs(String measured) {
    return jobs(measured, "2022");
  }

  private static KpiSheet jobs(String measured, String asOf) {
    PolicyTarget level =
        PolicyTarget.builder()
            .id("jobs")
            .measure("jobs")
            .unit("jobs")
            .level(n("20"))
            .baseline(n("10"))
            .baselineAt(PartialDate.parse("2020"))
            .by(PartialDate.parse("2024"))
            .build();
    return TargetProgress.answer(
        TargetProgressInput.builder()
            .addTargets(level)
            .putMeasured("jobs", n(measured))
            .asOf(PartialDate.parse(asOf))
            .build());
  }

  @Test
  void everyFormulaOfASheetIsInNumbers() {
    List<KpiSheet> sheets =
        List.of(
            SpaceDemand.answer(Kpis.example(SpaceDemandInput.class)),
            Scorecard.answer(Kpis.example(ScorecardInput.class)),
            Inclusion.answer(Kpis.example(InclusionInput.class)),
            TenancySurvival.answer(Kpis.example(TenancySurvivalInput.class)),
            IndicatorGrowth.answer(Kpis.example(IndicatorGrowthInput.class)),
            IndicatorAggregate.answer(Kpis.example(IndicatorAggregateInput.class)),
            HubOperations.answer(Kpis.example(HubOperationsInput.class)));
    for (KpiSheet sheet : sheets) {
      for (KpiRow row : sheet.rows()) {
        assertThat(row.cells().stream().flatMap(cell -> cell.expression().stream()))
            .as("%s: %s", sheet.title(), row.name())
            .filteredOn(formula -> !formula.startsWith("the largest part"))
            .allMatch(formula -> formula.matches(".*\\d.*") && !formula.contains("{"));
      }
    }
  }

  @Test
  void afterTheDateNoTimeIsLeft() {
    PolicyTarget late =
        target("jobs", "5")
            .baseline(n("5"))
            .baselineAt(PartialDate.parse("2020-01"))
            .by(PartialDate.parse("2021-07"))
            .build();
    KpiSheet sheet = progress("2022-01", late);
    assertThat(number(sheet, "jobs", "years")).isEqualTo(1.5);
    assertThat(code(sheet, "jobs", "needed each year, linear")).isEqualTo("NO_TIME_LEFT");
    assertThat(code(sheet, "jobs", "path at date, compound")).isEqualTo("OUTSIDE_PATH");
  }

  private static PolicyTarget.Builder target(String id, String additional) {
    PolicyTarget.Builder target = PolicyTarget.builder();
    target.id(id).measure(id).unit("pieces").additional(n(additional));
    return target;
  }

  private static KpiSheet progress(String asOf, PolicyTarget... targets) {
    TargetProgressInput.Builder input = TargetProgressInput.builder();
    return TargetProgress.answer(input.addTargets(targets).asOf(PartialDate.parse(asOf)).build());
  }

  @Test
  void aTurnoverOfExactlyTheThresholdIsNotOverIt() {
    KpiSheet sheet = ProgrammeEligibility.answer(Kpis.example(ProgrammeEligibilityInput.class));
    assertThat(sheet.value("a firm: eligible", "verdict")).hasToString("refuted");
    assertThat(sheet.value("a firm: eligible", "known"))
        .hasToString("fails turnover over 100000 GBP");
    assertThat(sheet.value("a firm: support of 23 hours", "verdict")).hasToString("refuted");
    assertThat(sheet.value("a person: eligible", "verdict")).hasToString("not known");
  }

  @Test
  void bothEndsOfTheAgesCount() {
    assertThat(ofAge(15)).isEqualTo("refuted");
    assertThat(ofAge(16)).isEqualTo("proven");
    assertThat(ofAge(25)).isEqualTo("proven");
    assertThat(ofAge(26)).isEqualTo("refuted");
    assertThatThrownBy(() -> young(25, 16))
        .hasMessage("maximumAge must be at least the youngest age 25, but was 16");
  }

  @Test
  void anAgeThatIsOnlyBoundedLeavesTheRuleOpen() {
    Applicant.Builder bounded = Applicant.builder();
    bounded.name("bo").putFacts(EligibilityMeasure.AGE, n("over 16"));
    assertThat(verdict(bounded.build())).isEqualTo("not known");
  }

  private static String ofAge(int age) {
    return verdict(Applicant.builder().name("bo").age(age).build());
  }

  private static String verdict(Applicant applicant) {
    ProgrammeEligibilityInput.Builder input = ProgrammeEligibilityInput.builder();
    input.programme(young(16, 25)).addApplicants(applicant);
    return ProgrammeEligibility.answer(input.build()).value("bo: eligible", "verdict").toString();
  }

  private static Programme young(int from, int to) {
    return Programme.builder()
        .id("enable")
        .name("Enable")
        .minimumAge(from)
        .maximumAge(to)
        .supportHours(n("12"))
        .build();
  }

  @Test
  void inTwoCities7394BusinessesNeedASmallSpace() {
    KpiSheet sheet = SpaceDemand.answer(Kpis.example(SpaceDemandInput.class));
    assertThat(number(sheet, "under 50 m2", "concerned")).isEqualTo(11_340);
    assertThat(number(sheet, "under 50 m2", "need it")).isCloseTo(7393.68, within(1e-9));
    assertThat(number(sheet, "under 50 m2", "from")).isCloseTo(6882, within(0.5));
    assertThat(number(sheet, "under 50 m2", "to")).isCloseTo(7876, within(0.5));
    assertThat(sheet.findings()).isEmpty();
  }

  @Test
  void bandsOfASurveyMayBeSomeOfThemAndNotComeToMoreThanAll() {
    SpaceDemandInput example = Kpis.example(SpaceDemandInput.class);
    SpaceNeed band = example.survey().spaceNeeds().get(0);
    SpaceNeed larger =
        SpaceNeed.builder().from(band.below().orElseThrow()).share(Ratio.parse("35%")).build();
    WorkspaceSurvey twice = example.survey().toBuilder().addSpaceNeeds(band).build();
    assertThatThrownBy(() -> example.toBuilder().survey(twice).build())
        .hasMessageEndingWith("must have a size of its own, but was " + SpaceDemand.size(band));
    assertThat(SpaceDemand.size(band)).startsWith("under ");
    WorkspaceSurvey survey = example.survey().toBuilder().addSpaceNeeds(larger).build();
    assertThat(SpaceDemand.answer(example.toBuilder().survey(survey).build()).findings())
        .containsExactly(
            Finding.of(
                FindingKind.SHARES_MISS_WHOLE,
                "almaty-2020",
                "the shares add up to 100.2 % instead of 100 %"));
  }

  @Test
  void anotherRowOrColumnIsRefused() {
    KpiSheet sheet = SpaceDemand.answer(Kpis.example(SpaceDemandInput.class));
    assertThatThrownBy(() -> sheet.explain("under 50 m2", "colour"))
        .hasMessage(
            "column must be one of size, concerned, share, need it, from, to, space at most, but"
                + " was colour");
    assertThat(sheet.explain("under 50 m2", "need it").answer())
        .isEqualTo(sheet.value("under 50 m2", "need it"));
  }
}
