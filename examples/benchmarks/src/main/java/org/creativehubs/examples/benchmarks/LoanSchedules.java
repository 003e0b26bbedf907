package org.creativehubs.examples.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.schedule.Frequency;
import com.opengamma.strata.basics.schedule.RollConventions;
import com.opengamma.strata.basics.schedule.Schedule;
import com.opengamma.strata.basics.schedule.StubConvention;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanInterest;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.finance.loan.LoanCourse;
import org.creativehubs.finance.loan.LoanSchedule;
import org.creativehubs.finance.loan.RepaymentSchedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Thirty years of a level monthly loan: 360 payments to the penny, against dates alone. The course
 * is to take less than 20 us; the schedule makes all of it money, explained, with its annual
 * percentage rate.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoanSchedules {

  private LocalDate start = LocalDate.of(2027, 4, 1);
  private Loan even =
      Loan.level("loan", Money.parse("GBP 250000"), Ratio.parse("0.0575"), start, 360);
  private Loan byDays =
      even.toBuilder()
          .interest(LoanInterest.fixed(Ratio.parse("0.0575"), start, DayCount.ACT_365_FIXED))
          .build();

  /** Every figure in minor units, each month bearing a twelfth of the rate. */
  @Benchmark
  @Against("datesOfStrata")
  public LoanCourse course() {
    return LoanCourse.of(even);
  }

  /** The same with interest by actual days. */
  @Benchmark
  @Against("datesOfStrata")
  public LoanCourse courseByDays() {
    return LoanCourse.of(byDays);
  }

  /** All rows as money, the explanation and both rates. */
  @Benchmark
  public RepaymentSchedule schedule() {
    return LoanSchedule.of(even);
  }

  /** The 360 periods alone, as Strata makes them, without business days. */
  @Benchmark
  public Schedule datesOfStrata() {
    return com.opengamma.strata.basics.schedule.PeriodicSchedule.of(
            start,
            start.plusYears(30),
            Frequency.P1M,
            BusinessDayAdjustment.NONE,
            StubConvention.NONE,
            RollConventions.DAY_1)
        .createSchedule(ReferenceData.minimal());
  }
}
