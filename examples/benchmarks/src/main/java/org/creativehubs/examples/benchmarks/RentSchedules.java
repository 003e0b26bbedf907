package org.creativehubs.examples.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.schedule.Frequency;
import com.opengamma.strata.basics.schedule.RollConventions;
import com.opengamma.strata.basics.schedule.Schedule;
import com.opengamma.strata.basics.schedule.StubConvention;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PeriodicSchedule;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.RentSchedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Three years of monthly rent: 36 lines with steps and rent-free months, against dates alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RentSchedules {

  private LocalDate start = LocalDate.of(2027, 4, 1);
  private LocalDate end = start.plusYears(3);
  private LeaseTerms lease = SampleLeases.steppedThreeYears(start);

  /** Lines with gross, concession and net in money. */
  @Benchmark
  @Against("datesOfStrata")
  public RentSchedule schedule() {
    return LeaseSchedule.of(lease);
  }

  /** The 36 periods alone. */
  @Benchmark
  @Against("datesOfStrata")
  public List<DateRange> dates() {
    return PeriodicSchedule.of(DateRange.of(start, end), Period.ofMonths(1)).periods();
  }

  /** The 36 periods alone, as Strata makes them, without business days. */
  @Benchmark
  public Schedule datesOfStrata() {
    return com.opengamma.strata.basics.schedule.PeriodicSchedule.of(
            start,
            end,
            Frequency.P1M,
            BusinessDayAdjustment.NONE,
            StubConvention.NONE,
            RollConventions.DAY_1)
        .createSchedule(ReferenceData.minimal());
  }
}
