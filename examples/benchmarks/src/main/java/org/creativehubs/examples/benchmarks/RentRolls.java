package org.creativehubs.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.lease.LeaseSchedule;
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

/** The schedules of 100,000 tenancies for their one year, one shot on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class RentRolls {

  private List<LeaseTerms> tenancies =
      IntStream.range(0, 100_000).mapToObj(SampleLeases::oneYear).toList();

  /** Every line of every tenancy; schedules are let go one after the other. */
  @Benchmark
  @Against("monthsByHand")
  public void roll(Blackhole lines) {
    for (LeaseTerms tenancy : tenancies) {
      lines.consume(LeaseSchedule.of(tenancy).lines());
    }
  }

  /** The calendar months of every term with a twelfth each, and nothing more. */
  @Benchmark
  public void monthsByHand(Blackhole lines) {
    for (LeaseTerms tenancy : tenancies) {
      lines.consume(months(tenancy));
    }
  }

  private static List<Month> months(LeaseTerms tenancy) {
    Money annual = tenancy.charges().get(0).annual();
    Money twelfth = Money.ofMinor(annual.minorUnits().longValue() / 12, annual.currency());
    ImmutableList.Builder<Month> months = ImmutableList.builder();
    LocalDate end = tenancy.fixedTerm().end();
    for (LocalDate day = tenancy.term().start(); day.isBefore(end); ) {
      LocalDate first = day.withDayOfMonth(1).plusMonths(1);
      LocalDate next = first.isBefore(end) ? first : end;
      months.add(new Month(DateRange.of(day, next), twelfth));
      day = next;
    }
    return months.build();
  }

  private record Month(DateRange days, Money rent) {}
}
