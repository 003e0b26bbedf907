package org.creativehubs.metrics.sla;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;

/** The agreement of Peckham Levels, as the guide of the British Council (2022) gives it. */
final class Peckham {

  static final Source GUIDE =
      Source.of(
          "British Council: Creative Hubs Development in Kazakhstan (2022)", "Peckham Levels");

  static final Reading AT_THE_HUB =
      Reading.builder()
          .name("located at the hub")
          .criterion("local")
          .countsWhen("located-at-the-hub")
          .build();

  static final Reading BY_RESIDENTS =
      Reading.builder()
          .name("held by residents of the borough")
          .criterion("local")
          .countsWhen("held-by-residents")
          .build();

  static final Obligation JOBS =
      Obligation.builder()
          .id("local-jobs")
          .promise("350 local jobs")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.of(350))
          .unit("jobs")
          .criterion("local")
          .build();

  static final Obligation HOURS =
      Obligation.builder()
          .id("volunteering")
          .promise("3,600 hours of volunteering by tenants")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.of(3600))
          .unit("hours")
          .verifiedBy("a log of the hours given")
          .build();

  static final Obligation FREE_TIME =
      share("free-time", "25 % of time free", "1/4", "hours", "opening time");
  static final Obligation FUND =
      share("fund", "10 % of revenue to the fund", "1/10", "GBP", "project revenues");
  static final Obligation STUDIOS =
      share("studios", "20 % of studios below market", "1/5", "studios", "studios");

  static final ServiceLevelAgreement AGREEMENT =
      ServiceLevelAgreement.builder()
          .id("peckham")
          .name("Peckham Levels")
          .provider("Makeshift")
          .client("Southwark Council")
          .addObligations(JOBS, HOURS, FREE_TIME, FUND, STUDIOS)
          .build();

  static final Evidence OVER_450_JOBS =
      evidence("local-jobs", "over 450").addFacts("located-at-the-hub").build();

  static final Evidence AN_HOUR_A_WEEK =
      Evidence.builder()
          .obligation("volunteering")
          .kind(EvidenceKind.CAPACITY)
          .duty(
              Duty.builder()
                  .each(Ratio.ONE)
                  .times(Ratio.of(52))
                  .timesUnit("weeks")
                  .bearers(QualifiedNumber.parse("over 100"))
                  .bearersUnit("tenants")
                  .build())
          .statement("Tenants owe an hour a week")
          .source(GUIDE)
          .build();

  static final Evidence TENTH_OF_REVENUE = evidence("fund", "0.1").build();
  static final Evidence FIFTH_OF_STUDIOS =
      evidence("studios", "0.2").basisSize(QualifiedNumber.exact(50)).build();

  private Peckham() {}

  static Evidence.Builder evidence(String obligation, String value) {
    Evidence.Builder evidence = Evidence.builder();
    evidence
        .obligation(obligation)
        .kind(EvidenceKind.REPORTED)
        .value(QualifiedNumber.parse(value))
        .statement("as reported")
        .source(GUIDE);
    return evidence;
  }

  private static Obligation share(
      String id, String promise, String target, String unit, String basis) {
    return Obligation.builder()
        .id(id)
        .promise(promise)
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.parse(target))
        .unit(unit)
        .basis(basis)
        .build();
  }
}
