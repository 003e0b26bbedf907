package org.creativehubs.examples.benchmarks;

import java.time.LocalDate;
import java.util.Currency;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentBasis;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RentRollInput;
import org.creativehubs.finance.rentroll.RollPolicy;
import org.creativehubs.finance.rentroll.UnexpiredWeight;
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

/** The rent roll of a hub of 100,000 lettings on a day and for a year, one shot on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class RentRollBenchmark {

  private static final LocalDate ON = LocalDate.of(2027, 7, 1);

  private RentRollInput input =
      RentRollInput.builder()
          .addHubs(hub())
          .on(ON)
          .year(DateRange.of(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 4, 1)))
          .policy(policy())
          .build();

  /** Lines, totals, mean terms and both profiles. */
  @Benchmark
  @Against("schedules")
  public HubRentRoll roll() {
    return RentRoll.answer(input);
  }

  /** The schedules of the same leases alone, let go one after the other. */
  @Benchmark
  public void schedules(Blackhole lines) {
    for (Letting letting : input.hubs().get(0).lettings()) {
      lines.consume(LeaseSchedule.of(letting.terms().orElseThrow()).lines());
    }
  }

  private static Hub hub() {
    return Hub.builder()
        .id("hub")
        .name("Hub")
        .addAllSpaces(IntStream.range(0, 100_000).mapToObj(RentRollBenchmark::space).toList())
        .addAllLettings(IntStream.range(0, 100_000).mapToObj(RentRollBenchmark::letting).toList())
        .build();
  }

  private static Space space(int number) {
    Currency pounds = Currency.getInstance("GBP");
    Money market = Money.ofMinor(150_000 + number * 17L % 2_000_000, pounds);
    return Space.builder()
        .id("unit-" + number)
        .kind(UnitKind.STUDIO)
        .area(Area.of(10 + number % 90, AreaUnit.SQ_M))
        .marketRent(Rent.annual(market))
        .build();
  }

  private static Letting letting(int number) {
    LeaseTerms lease = SampleLeases.oneYear(number);
    LeaseTerms terms =
        lease.toBuilder().addBreaks(BreakOption.on(lease.term().start().plusMonths(6))).build();
    return Letting.builder().id("unit-" + number).addSpaces("unit-" + number).terms(terms).build();
  }

  private static RollPolicy policy() {
    return RollPolicy.builder()
        .addKinds(ChargeKind.RENT)
        .rentBasis(RentBasis.PAYABLE)
        .weight(UnexpiredWeight.RENT)
        .dayCount(DayCount.ACT_365_25)
        .countsLastDay(true)
        .areaUnit(AreaUnit.SQ_M)
        .build();
  }
}
