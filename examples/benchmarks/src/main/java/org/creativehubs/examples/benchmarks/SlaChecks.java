package org.creativehubs.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.creativehubs.metrics.sla.SlaReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** An agreement of six obligations against six pieces of evidence. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 1)
public class SlaChecks {

  private SlaCheckerInput input = SampleAgreement.input();
  private List<QualifiedNumber> found =
      input.evidence().stream().map(Evidence::value).map(value -> value.orElseThrow()).toList();
  private List<Ratio> targets =
      input.agreement().orElseThrow().obligations().stream().map(Obligation::target).toList();

  /** States, attainments, margins, reasons and explanations. */
  @Benchmark
  @Against("comparisons")
  public SlaReport check() {
    return SlaChecker.answer(input);
  }

  /** Six exact comparisons of a qualified number with its target, and nothing to read. */
  @Benchmark
  public void comparisons(Blackhole proofs) {
    for (int i = 0; i < targets.size(); i++) {
      proofs.consume(found.get(i).compare(Comparison.AT_LEAST, targets.get(i)));
    }
  }
}
