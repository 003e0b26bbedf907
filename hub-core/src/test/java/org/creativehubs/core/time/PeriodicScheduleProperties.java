package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodicScheduleProperties {

  @Property(tries = 300)
  void periodsCoverTheTermOnce(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 2000) int days,
      @ForAll("periods") Period every,
      @ForAll("stubs") StubRule stub) {
    DateRange term = DateRange.of(start, start.plusDays(days));
    List<DateRange> periods = schedule(term, every, stub).periods();
    assertThat(periods.get(0).start()).isEqualTo(term.start());
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).start()).isEqualTo(periods.get(i - 1).end());
    }
    assertThat(periods.get(periods.size() - 1).end()).isEqualTo(term.end());
  }

  @Property(tries = 300)
  void aTermOfWholePeriodsNeedsNoStubAndAllRulesAgree(
      @ForAll @IntRange(min = 1, max = 28) int day,
      @ForAll @IntRange(min = 1, max = 40) int count,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    LocalDate start = LocalDate.of(2024, 2, day);
    DateRange term = DateRange.of(start, start.plusMonths((long) count * months));
    List<DateRange> periods = PeriodicSchedule.of(term, Period.ofMonths(months)).periods();
    assertThat(periods).hasSize(count);
    for (StubRule stub : StubRule.values()) {
      assertThat(schedule(term, Period.ofMonths(months), stub).periods()).isEqualTo(periods);
    }
  }

  @Property(tries = 300)
  void everyInnerDateIsARollDay(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 2000) int days,
      @ForAll("stubs") StubRule stub) {
    PeriodicSchedule schedule =
        schedule(DateRange.of(start, start.plusDays(days)), Period.ofMonths(1), stub);
    List<DateRange> periods = schedule.periods();
    RollDay roll = schedule.roll().orElseThrow();
    for (DateRange period : periods.subList(1, periods.size())) {
      assertThat(roll.falls(period.start())).isTrue();
    }
    assertThat(RollDay.parse(roll.toString())).isEqualTo(roll);
  }

  private static PeriodicSchedule schedule(DateRange term, Period every, StubRule stub) {
    PeriodicSchedule.Builder builder = PeriodicSchedule.builder();
    return builder.term(term).every(every).stub(stub).build();
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    return Arbitraries.longs().between(18_000, 22_000).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Period> periods() {
    return Arbitraries.of("P1M", "P3M", "P1Y", "P1W", "P4W", "P10D").map(Period::parse);
  }

  @Provide
  Arbitrary<StubRule> stubs() {
    return Arbitraries.of(StubRule.class).filter(stub -> stub != StubRule.NONE);
  }
}
