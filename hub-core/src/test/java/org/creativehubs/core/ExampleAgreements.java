package org.creativehubs.core;

import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Accrual;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.EvidencePart;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.LevelRule;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.PartPeriodRule;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.RevisionRule;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of agreements and evidence. */
final class ExampleAgreements {

  private static final Obligation SHARE =
      Obligation.builder()
          .id("local-jobs")
          .promise("half of the jobs are local")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.of(1, 2))
          .unit("jobs")
          .basis("jobs")
          .criterion("local")
          .verifiedBy("payroll")
          .source(ExampleExplanations.SOURCE)
          .kind(ObligationKind.JOBS)
          .every(ObligationPeriod.YEAR)
          .metric("jobs of residents")
          .accrual(Accrual.STANDS)
          .partPeriod(PartPeriodRule.FULL_TARGET)
          .levels(LevelRule.HOLDS_UNTIL_NEXT)
          .whenRevised(RevisionRule.SPLIT)
          .build();
  private static final Obligation NUMBER =
      Obligation.builder()
          .id("jobs")
          .promise("350 jobs")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.of(350))
          .unit("jobs")
          .build();
  private static final Duty DUTY =
      Duty.builder()
          .each(Ratio.ONE)
          .times(Ratio.of(52))
          .timesUnit("weeks")
          .bearers(QualifiedNumber.exact(50))
          .bearersUnit("tenants")
          .bearersSource(ExampleExplanations.SOURCE)
          .build();
  private static final Revision REVISION =
      Revision.builder()
          .change("fewer jobs")
          .on(PartialDate.parse("2018"))
          .reason("the operator was in trouble")
          .addReplaced(NUMBER)
          .addAdded("local-jobs")
          .source(ExampleExplanations.SOURCE)
          .build();
  static final ServiceLevelAgreement AGREEMENT =
      ServiceLevelAgreement.builder()
          .id("northgate")
          .name("Northgate agreement")
          .provider("Riverside Trust")
          .client("the council")
          .addObligations(SHARE, NUMBER)
          .term(ExampleQuantities.YEAR)
          .source(ExampleExplanations.SOURCE)
          .addRevisions(REVISION, Revision.builder().change("the term").build())
          .build();
  private static final EvidencePart PART =
      EvidencePart.builder().by("hall").name("the north hall").of(2).build();
  static final Evidence EVIDENCE =
      Evidence.builder()
          .obligation("local-jobs")
          .kind(EvidenceKind.REPORTED)
          .value(QualifiedNumber.of(Qualifier.OVER, 450))
          .basisSize(QualifiedNumber.exact(500))
          .addFacts("located-at-the-hub", "held-by-residents")
          .statement("over 450 jobs")
          .measure("jobs")
          .asOf(PartialDate.parse("2016"))
          .period(ExampleQuantities.YEAR)
          .coverage(Ratio.of(1, 2))
          .part(PART)
          .account("audit")
          .unit("jobs")
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleAgreements() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(Obligation.class, SHARE, NUMBER)
        .with(Revision.class, REVISION, Revision.builder().change("the term").build())
        .with(Duty.class, DUTY)
        .with(
            EvidencePart.class,
            PART,
            EvidencePart.builder()
                .by("programme")
                .name("music")
                .relation(PartsRelation.OVERLAPPING)
                .build())
        .with(
            EvidencePolicy.class,
            EvidencePolicy.builder()
                .name("clause 7")
                .addRanking("audit", "measured")
                .about(Ratio.of(1, 10))
                .build(),
            EvidencePolicy.builder().name("clause 8").build())
        .with(
            Reading.class,
            Reading.builder()
                .name("located at the hub")
                .criterion("local")
                .countsWhen("located-at-the-hub")
                .build())
        .with(
            Evidence.class,
            EVIDENCE,
            Evidence.builder()
                .obligation("hours")
                .kind(EvidenceKind.CAPACITY)
                .duty(DUTY)
                .statement("an hour a week of every tenant")
                .source(ExampleExplanations.TITLE)
                .build())
        .with(
            ServiceLevelAgreement.class,
            AGREEMENT,
            ServiceLevelAgreement.builder()
                .id("a")
                .name("A")
                .provider("P")
                .client("C")
                .addObligations(NUMBER)
                .build());
  }
}
