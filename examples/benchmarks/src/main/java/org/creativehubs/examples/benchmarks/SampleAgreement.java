package org.creativehubs.examples.benchmarks;

import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.metrics.sla.SlaCheckerInput;

/** Six obligations with a number each. */
final class SampleAgreement {

  private static final List<String> IDS =
      List.of("jobs", "hours", "studios", "events", "visits", "bursaries");

  private SampleAgreement() {}

  static SlaCheckerInput input() {
    SlaCheckerInput.Builder input = SlaCheckerInput.builder();
    ServiceLevelAgreement.Builder agreement = ServiceLevelAgreement.builder();
    agreement.id("six-promises").name("Six promises").provider("operator").client("council");
    for (int i = 0; i < IDS.size(); i++) {
      agreement.addObligations(obligation(i));
      input.addEvidence(evidence(i));
    }
    return input.agreement(agreement.build()).build();
  }

  private static Obligation obligation(int i) {
    return Obligation.builder()
        .id(IDS.get(i))
        .promise("At least " + target(i) + " " + IDS.get(i))
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.of(target(i)))
        .unit(IDS.get(i))
        .build();
  }

  private static Evidence evidence(int i) {
    Qualifier qualifier = i % 3 == 0 ? Qualifier.OVER : Qualifier.EXACT;
    return Evidence.builder()
        .obligation(IDS.get(i))
        .kind(EvidenceKind.REPORTED)
        .value(QualifiedNumber.of(qualifier, 200 + 17L * i))
        .statement("Counted at the end of the year")
        .source(Source.of("Annual report", "page " + (i + 1)))
        .build();
  }

  private static long target(int i) {
    return 150 + 30L * i;
  }
}
