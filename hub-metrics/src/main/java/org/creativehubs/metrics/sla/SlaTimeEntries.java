package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.PartPeriodRule;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/** Agreements over time: run rate, portfolio and changes. */
final class SlaTimeEntries {

  private static final Source REPORT = Source.of("Report of the operator to the council");
  private static final LocalDate START = LocalDate.of(2019, 1, 1);
  private static final DateRange YEAR = DateRange.of(START, START.plusYears(1));

  private static final Obligation HOURS =
      Obligation.builder()
          .id("volunteering")
          .promise("3,600 hours of volunteering by tenants in every year")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.of(3600))
          .unit("hours")
          .criterion("volunteering")
          .kind(ObligationKind.VOLUNTEERING_HOURS)
          .every(ObligationPeriod.YEAR)
          .partPeriod(PartPeriodRule.PRO_RATA_DAYS)
          .build();
  private static final Reading UNPAID =
      Reading.builder()
          .name("hours without pay")
          .criterion("volunteering")
          .countsWhen("unpaid")
          .build();
  private static final Reading WITH_COMMUNITY =
      Reading.builder()
          .name("hours with groups of the neighbourhood")
          .criterion("volunteering")
          .countsWhen("with-neighbours")
          .build();
  private static final Obligation JOBS = obligation("jobs", ObligationKind.JOBS, 350);
  private static final Obligation DAYS = obligation("free-days", ObligationKind.FREE_USE_DAYS, 40);

  private SlaTimeEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(runRate(), portfolio(), changes());
  }

  private static CatalogEntry<RunRateInput, RunRateForecast> runRate() {
    return CatalogEntry.of("sla-run-rate", RunRate.class, RunRateInput.class, RunRateForecast.class)
        .title("Run rate of an obligation")
        .question("What must or may each remaining month bring, and what comes at today's pace?")
        .convention("the months that set the pace are named: all that are over, or the latest")
        .convention("a month that has begun is left; what was done in it is done")
        .convention("of a number, days without evidence make what was done a lower bound")
        .convention("of a share, the caller says what is expected of the basis in each month left")
        .source(SlaChecker.SOURCE)
        .example(SlaTimeEntries::firstHalf)
        .answeredBy(RunRate::answer);
  }

  private static RunRateInput firstHalf() {
    return RunRateInput.builder()
        .obligation(HOURS)
        .period(YEAR)
        .asAt(LocalDate.of(2019, 6, 30))
        .addAllEvidence(hours(240, 260, 310, 280, 290, 300))
        .addReadings(UNPAID)
        .pace(RunRatePace.AVERAGE_OF_PERIOD)
        .build();
  }

  private static CatalogEntry<SlaPortfolioInput, PortfolioSummary> portfolio() {
    return CatalogEntry.of(
            "sla-portfolio", SlaPortfolio.class, SlaPortfolioInput.class, PortfolioSummary.class)
        .title("Portfolio of agreements")
        .question("How do many agreements stand, and which are the worst?")
        .convention("worst first: most missed, then missed in part, then not known")
        .convention("then the farthest from its target, then by agreement and period")
        .convention("of a target where less is better, nearness is 2 - evidence / target")
        .source(SlaChecker.SOURCE)
        .example(SlaTimeEntries::threeAgreements)
        .answeredBy(SlaPortfolio::answer);
  }

  private static SlaPortfolioInput threeAgreements() {
    return SlaPortfolioInput.builder()
        .addChecks(
            SlaCheckerInput.builder()
                .agreement(agreement("mill").addObligations(HOURS, JOBS).build())
                .addAllEvidence(hours(240, 260, 310, 280, 290, 300))
                .addEvidence(evidence("jobs", 330).asOf(PartialDate.parse("2019-06")).build())
                .addReadings(UNPAID)
                .period(YEAR)
                .asAt(LocalDate.of(2019, 6, 30))
                .build(),
            SlaCheckerInput.builder()
                .agreement(agreement("depot").addObligations(JOBS).build())
                .addEvidence(evidence("jobs", 340).build())
                .build(),
            SlaCheckerInput.builder()
                .agreement(agreement("wharf").addObligations(JOBS).build())
                .build())
        .build();
  }

  private static CatalogEntry<VerdictChangesInput, VerdictChangeLog> changes() {
    return CatalogEntry.of(
            "sla-changes", VerdictChanges.class, VerdictChangesInput.class, VerdictChangeLog.class)
        .title("Change log of verdicts")
        .question("Which verdicts changed between two days, and why?")
        .convention("causes in order: reading, revised target, new evidence, time")
        .convention("where two causes are needed together the later one is named")
        .source(SlaChecker.SOURCE)
        .example(SlaTimeEntries::revisedAgreement)
        .answeredBy(VerdictChanges::answer);
  }

  private static VerdictChangesInput revisedAgreement() {
    Revision revision =
        Revision.builder()
            .change("fewer jobs, free days in place of open days")
            .on(PartialDate.parse("2019-07-01"))
            .addReplaced(
                obligation("jobs", ObligationKind.JOBS, 400),
                obligation("open-days", ObligationKind.GENERAL, 2))
            .addAdded("free-days")
            .build();
    return VerdictChangesInput.builder()
        .question(
            SlaCheckerInput.builder()
                .agreement(
                    agreement("peckham")
                        .addObligations(HOURS, JOBS, DAYS)
                        .addRevisions(revision)
                        .build())
                .addAllEvidence(hours(300, 310, 320, 290, 300, 310, 300, 300, 280, 310, 300, 290))
                .addEvidence(evidence("jobs", 380).build())
                .addReadings(UNPAID)
                .period(YEAR)
                .build())
        .from(LocalDate.of(2019, 1, 15))
        .to(LocalDate.of(2019, 12, 31))
        .addChangedReadings(WITH_COMMUNITY)
        .build();
  }

  private static ServiceLevelAgreement.Builder agreement(String id) {
    ServiceLevelAgreement.Builder agreement = ServiceLevelAgreement.builder();
    agreement.id(id).name("Agreement on the " + id).provider("an operator").client("a council");
    return agreement;
  }

  private static Obligation obligation(String id, ObligationKind kind, long target) {
    return Obligation.builder()
        .id(id)
        .promise("at least " + target + " " + id)
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.of(target))
        .unit(id)
        .kind(kind)
        .every(ObligationPeriod.ALWAYS)
        .metric(id)
        .build();
  }

  /** Hours of one month after another. */
  private static List<Evidence> hours(int... months) {
    ImmutableList.Builder<Evidence> hours = ImmutableList.builder();
    for (int i = 0; i < months.length; i++) {
      DateRange month = DateRange.of(START.plusMonths(i), START.plusMonths(i + 1L));
      hours.add(evidence("volunteering", months[i]).addFacts("unpaid").period(month).build());
    }
    return hours.build();
  }

  private static Evidence.Builder evidence(String obligation, long number) {
    Evidence.Builder evidence = Evidence.builder();
    evidence
        .obligation(obligation)
        .kind(EvidenceKind.MEASURED)
        .value(QualifiedNumber.exact(number))
        .statement("Counted by the operator")
        .source(REPORT);
    return evidence;
  }
}
