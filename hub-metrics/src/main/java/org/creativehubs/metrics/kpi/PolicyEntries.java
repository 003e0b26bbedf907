package org.creativehubs.metrics.kpi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingSource;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.organisation.LegalForm;
import org.creativehubs.core.programme.EligibilityMeasure;
import org.creativehubs.core.programme.EligibilityRule;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.survey.NeedState;
import org.creativehubs.core.survey.NeedsChecklist;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.time.PartialDate;

/** The calculators of policy targets, programmes and plans for new hubs. */
final class PolicyEntries {

  private static final String GUIDE =
      "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide (2022)";

  private PolicyEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
        targetProgress(), programmeEligibility(), spaceDemand(), operatorForms());
  }

  private static CatalogEntry<?, ?> targetProgress() {
    return CatalogEntry.of(
            "target-progress", TargetProgress.class, TargetProgressInput.class, KpiSheet.class)
        .title("Progress to policy targets")
        .question("Is a policy on its way to its target, and what must each year bring?")
        .convention("linear and compound paths side by side")
        .convention("years are counted as exactly as the coarser of two dates allows")
        .source(TargetProgress.SOURCE)
        .example(PolicyEntries::westMidlands)
        .answeredBy(TargetProgress::answer);
  }

  /** What the targets for 2021 and 2030 ask of the years between them. */
  private static TargetProgressInput westMidlands() {
    return TargetProgressInput.builder()
        .addTargets(
            target("added-gva", "GBP bn", "3", "7").build(),
            target("added-jobs", "jobs", "18000", "29000").build())
        .asOf(PartialDate.parse("2024"))
        .putMeasured("added-jobs", QualifiedNumber.exact(21000))
        .build();
  }

  private static PolicyTarget.Builder target(String id, String unit, String from, String to) {
    PolicyTarget.Builder target = PolicyTarget.builder();
    target
        .id(id)
        .measure(id)
        .unit(unit)
        .baseline(QualifiedNumber.parse(from))
        .baselineAt(PartialDate.parse("2021"))
        .level(QualifiedNumber.parse(to))
        .by(PartialDate.parse("2030"));
    return target;
  }

  private static CatalogEntry<?, ?> programmeEligibility() {
    return CatalogEntry.of(
            "programme-eligibility",
            ProgrammeEligibility.class,
            ProgrammeEligibilityInput.class,
            KpiSheet.class)
        .title("Eligibility for a programme, with reasons")
        .question("Who may take part in a programme, and by which rule not?")
        .convention("both ends of the ages count")
        .convention("what is not known leaves a rule open")
        .source(ProgrammeEligibility.SOURCE)
        .example(PolicyEntries::scaleUp)
        .answeredBy(ProgrammeEligibility::answer);
  }

  private static ProgrammeEligibilityInput scaleUp() {
    return ProgrammeEligibilityInput.builder()
        .programme(
            Programme.builder()
                .id("innovating-for-growth")
                .name("Innovating for Growth, scale-ups")
                .addEligibility(
                    EligibilityRule.builder()
                        .measure(EligibilityMeasure.TURNOVER)
                        .comparison(Comparison.MORE_THAN)
                        .threshold(Ratio.of(100_000))
                        .unit("GBP")
                        .build())
                .supportHours(QualifiedNumber.exact(23))
                .build())
        .addApplicants(
            Applicant.builder()
                .name("a firm")
                .putFacts(EligibilityMeasure.TURNOVER, QualifiedNumber.exact(100_000))
                .supportHours(QualifiedNumber.exact(12))
                .build(),
            Applicant.builder().name("a person").age(24).build())
        .build();
  }

  private static CatalogEntry<?, ?> spaceDemand() {
    return CatalogEntry.of(
            "space-demand", SpaceDemand.class, SpaceDemandInput.class, KpiSheet.class)
        .title("Demand for space from a survey")
        .question("How many businesses need a space of which size?")
        .convention("Wilson's interval among the fewest who may have answered")
        .source(SpaceDemand.SOURCE)
        .example(PolicyEntries::almaty)
        .answeredBy(SpaceDemand::answer);
  }

  private static SpaceDemandInput almaty() {
    return SpaceDemandInput.builder()
        .survey(
            WorkspaceSurvey.builder()
                .id("almaty-2020")
                .title("Survey of creative businesses in Almaty")
                .respondents(QualifiedNumber.parse("over 450"))
                .addSpaceNeeds(
                    SpaceNeed.builder()
                        .below(Area.of(50, AreaUnit.SQ_M))
                        .share(Ratio.of(652, 1000))
                        .build())
                .source(Source.of(GUIDE, "mapping and research"))
                .build())
        .businesses(QualifiedNumber.exact(18_000))
        .shareConcerned(Ratio.of(63, 100))
        .level(0.95)
        .build();
  }

  private static CatalogEntry<?, ?> operatorForms() {
    return CatalogEntry.of(
            "operator-forms", OperatorForms.class, OperatorFormsInput.class, KpiSheet.class)
        .title("Operators and funding of hubs with the same needs")
        .question("How were hubs that met the needs of a checklist run and paid for?")
        .convention("needs that are not met come first, then those planned, then those met")
        .convention("evidence with its source, not advice")
        .convention("what a document does not tell is not taken for unmet")
        .source(OperatorForms.SOURCE)
        .example(PolicyEntries::threeHubs)
        .answeredBy(OperatorForms::answer);
  }

  private static OperatorFormsInput threeHubs() {
    return OperatorFormsInput.builder()
        .checklist(
            NeedsChecklist.builder()
                .id("planned-hub")
                .subject("a hub that is planned")
                .putAnswers(HubNeed.INTERESTS_OF_RESIDENTS, NeedState.NOT_MET)
                .putAnswers(HubNeed.SELF_SUFFICIENT, NeedState.NOT_MET)
                .putAnswers(HubNeed.EXISTING_SPACES, NeedState.MET)
                .putAnswers(HubNeed.PROFESSIONAL_COORDINATION, NeedState.PLANNED)
                .putMeans(HubNeed.EXISTING_SPACES, "a depot that stands empty")
                .build())
        .addCases(
            OperatorCase.builder()
                .hub("Baltic Creative")
                .addForms(LegalForm.COMMUNITY_INTEREST_COMPANY)
                .addFunding(FundingSource.RENT)
                .putEvidence(HubNeed.SELF_SUFFICIENT, "income covers all running costs")
                .putEvidence(HubNeed.EXISTING_SPACES, "warehouses were taken over")
                .source(Source.of(GUIDE, "UK Insight: Baltic Creative"))
                .build(),
            OperatorCase.builder()
                .hub("Peckham Levels")
                .addFunding(
                    FundingSource.RENT, FundingSource.EVENTS, FundingSource.FOOD_AND_BEVERAGE)
                .putEvidence(HubNeed.INTERESTS_OF_RESIDENTS, "residents sit in the steering group")
                .putEvidence(HubNeed.EXISTING_SPACES, "a car park that was hardly used")
                .source(Source.of(GUIDE, "UK Insight: Peckham Levels"))
                .build(),
            OperatorCase.builder()
                .hub("Krowji")
                .addForms(LegalForm.COMPANY_LIMITED_BY_SHARES)
                .source(Source.of(GUIDE, "UK Insight: Krowji"))
                .build())
        .build();
  }
}
