package org.creativehubs.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.functions.Irr;
import org.creativehubs.finance.cashflow.DatedInternalRate;
import org.creativehubs.finance.cashflow.InternalRate;
import org.creativehubs.finance.cashflow.RateSolution;
import org.decampo.xirr.Transaction;
import org.decampo.xirr.Xirr;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rate of money that goes out once and comes back over ten years in amounts that vary: a case
 * that others solve too, and both must find the same rate. Over a hundred years of months
 * org.decampo:xirr does not converge, and Apache POI finds nothing in 1,200 flows from its guess of
 * a tenth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Rates {

  /** How many flows. */
  @Param({"12", "120", "1200"})
  public int flows;

  private double[] amounts = {};
  private LocalDate[] dates = {};
  private List<Transaction> transactions = List.of();

  /** Makes the flows and makes sure that the answers agree. */
  @Setup
  public void makeFlows() {
    LocalDate start = LocalDate.of(2020, 1, 15);
    amounts = IntStream.range(0, flows).mapToDouble(this::amount).toArray();
    dates =
        IntStream.range(0, flows)
            .mapToObj(i -> start.plusDays(i * 3600L / flows))
            .toArray(LocalDate[]::new);
    transactions =
        IntStream.range(0, flows).mapToObj(i -> new Transaction(amounts[i], dates[i])).toList();
    requireSame(dated().rate().orElseThrow(), datedByXirr());
    requireSame(periodic().rate().orElseThrow(), periodicByPoi());
  }

  private double amount(int i) {
    return i == 0 ? -800.0 * (flows - 1) : 1100 + i * 7919 % 401 - 200;
  }

  private static void requireSame(double ours, double theirs) {
    if (!(Math.abs(ours - theirs) <= 1e-5)) {
      throw new IllegalStateException(ours + " is not " + theirs);
    }
  }

  /** The rate for a year. */
  @Benchmark
  @Against("datedByXirr")
  public RateSolution dated() {
    return DatedInternalRate.of(amounts, dates);
  }

  /** The same by org.decampo:xirr. */
  @Benchmark
  public double datedByXirr() {
    return new Xirr(transactions).xirr();
  }

  /** The rate for a period. */
  @Benchmark
  @Against("periodicByPoi")
  public RateSolution periodic() {
    return InternalRate.of(amounts);
  }

  /** The same by Apache POI, from a guess of the right size. */
  @Benchmark
  public double periodicByPoi() {
    return Irr.irr(amounts, 1.0 / flows);
  }
}
