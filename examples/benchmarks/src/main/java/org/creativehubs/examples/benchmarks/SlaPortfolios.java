package org.creativehubs.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.sla.PortfolioSummary;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.creativehubs.metrics.sla.SlaPortfolio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Agreements with a year of monthly evidence for each obligation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SlaPortfolios {

  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final DateRange YEAR = DateRange.of(START, START.plusYears(1));
  private static final List<DateRange> MONTHS = YEAR.splitByMonths(1);
  private static final Source LOG = Source.of("Monthly log");

  /** How many agreements. */
  @Param("100000")
  public int agreements;

  private List<SlaCheckerInput> checks = List.of();
  private ExecutorService twoThreads = Executors.newFixedThreadPool(2);

  /** Makes the agreements and their evidence, of which every piece is an object of its own. */
  @Setup
  public void prepare() {
    List<SlaCheckerInput> made = new ArrayList<>(agreements);
    for (int i = 0; i < agreements; i++) {
      made.add(check(i));
    }
    checks = made;
  }

  /** Lets the threads go. */
  @TearDown
  public void stop() {
    twoThreads.shutdown();
  }

  /** The hundred worst, on two threads. */
  @Benchmark
  @Against("oneThread")
  public PortfolioSummary twoThreads() {
    return SlaPortfolio.listing(100).summarise(checks, twoThreads, 2);
  }

  /** The hundred worst, on one thread. */
  @Benchmark
  public PortfolioSummary oneThread() {
    return SlaPortfolio.listing(100).summarise(checks.stream());
  }

  private static SlaCheckerInput check(int i) {
    SlaCheckerInput.Builder check = SlaCheckerInput.builder();
    ServiceLevelAgreement.Builder agreement = ServiceLevelAgreement.builder();
    agreement.id("agreement-" + i).name("Agreement").provider("operator").client("council");
    promise("hours", ObligationKind.VOLUNTEERING_HOURS, 3600, i, agreement, check);
    promise("jobs", ObligationKind.JOBS, 300, i, agreement, check);
    return check.agreement(agreement.build()).period(YEAR).build();
  }

  private static void promise(
      String id,
      ObligationKind kind,
      int target,
      int i,
      ServiceLevelAgreement.Builder agreement,
      SlaCheckerInput.Builder check) {
    agreement.addObligations(
        Obligation.builder()
            .id(id)
            .promise("At least " + target + " " + id)
            .comparison(Comparison.AT_LEAST)
            .target(Ratio.of(target))
            .unit(id)
            .kind(kind)
            .every(ObligationPeriod.YEAR)
            .build());
    for (int month = 0; month < MONTHS.size(); month++) {
      check.addEvidence(
          Evidence.builder()
              .obligation(id)
              .kind(EvidenceKind.MEASURED)
              .value(QualifiedNumber.exact(290 + (i * 31 + month * 7) % 30))
              .statement("Counted")
              .source(LOG)
              .period(MONTHS.get(month))
              .build());
    }
  }
}
