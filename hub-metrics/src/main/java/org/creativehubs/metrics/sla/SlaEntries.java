package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;

/** What this topic adds to the catalogue. */
public final class SlaEntries {

  private static final Source GUIDE =
      Source.of(
          "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide (2022)",
          "UK Insight: Peckham Levels");

  private SlaEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(slaCheck())
        .addAll(SlaTimeEntries.all())
        .build();
  }

  private static CatalogEntry<SlaCheckerInput, SlaReport> slaCheck() {
    return CatalogEntry.of("sla-check", SlaChecker.class, SlaCheckerInput.class, SlaReport.class)
        .title("Service-level check")
        .question("Is the promise kept, by how much, and how do we know?")
        .convention("an open word such as \"local\" counts only under a named reading")
        .convention("bounds prove or disprove; circa proves nothing; capacity is no evidence")
        .convention("attainment is evidence / target, margin is evidence - target")
        .source(SlaChecker.SOURCE)
        .example(SlaEntries::peckham)
        .answeredBy(SlaChecker::answer);
  }

  private static SlaCheckerInput peckham() {
    return SlaCheckerInput.builder()
        .agreement(
            ServiceLevelAgreement.builder()
                .id("peckham-levels")
                .name("Service-level agreement of Peckham Levels")
                .provider("Makeshift")
                .client("Southwark Council")
                .addObligations(
                    obligation("local-jobs", "350 local jobs", 350, "jobs")
                        .criterion("local")
                        .build(),
                    obligation("volunteering", "3,600 hours of volunteering", 3600, "hours")
                        .build())
                .source(GUIDE)
                .build())
        .addEvidence(jobs(), volunteering())
        .addReadings(
            Reading.builder()
                .name("located at the hub")
                .criterion("local")
                .countsWhen("located-at-the-hub")
                .build())
        .build();
  }

  private static Obligation.Builder obligation(
      String id, String promise, long target, String unit) {
    Obligation.Builder obligation = Obligation.builder();
    obligation
        .id(id)
        .promise(promise)
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.of(target))
        .unit(unit);
    return obligation;
  }

  private static Evidence jobs() {
    return Evidence.builder()
        .obligation("local-jobs")
        .kind(EvidenceKind.REPORTED)
        .value(QualifiedNumber.of(Qualifier.OVER, 450))
        .addFacts("located-at-the-hub")
        .statement("The spaces support over 450 full-time and part-time jobs")
        .source(GUIDE)
        .build();
  }

  private static Evidence volunteering() {
    return Evidence.builder()
        .obligation("volunteering")
        .kind(EvidenceKind.CAPACITY)
        .duty(
            Duty.builder()
                .each(Ratio.ONE)
                .times(Ratio.of(52))
                .timesUnit("weeks")
                .bearers(QualifiedNumber.of(Qualifier.OVER, 100))
                .bearersUnit("tenants")
                .build())
        .statement("Every tenant owes at least one hour a week")
        .source(GUIDE)
        .build();
  }
}
