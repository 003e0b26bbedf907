package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

  @Property(tries = 200)
  void theTextReadsBack(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @Property(tries = 300)
  void theOrderIsCertainExactlyIfItHoldsForEveryPairOfPossibleDays(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    boolean before = days(one).allMatch(day -> days(other).allMatch(later -> day < later));
    boolean after = days(one).allMatch(day -> days(other).allMatch(earlier -> day > earlier));
    boolean same = days(one).allMatch(day -> days(other).allMatch(equal -> day == equal));
    DateOrder order =
        before
            ? DateOrder.BEFORE
            : after ? DateOrder.AFTER : same ? DateOrder.SAME_DAY : DateOrder.NOT_KNOWN;
    assertThat(one.orderTo(other)).isEqualTo(order);
    assertThat(one.isBefore(other)).isEqualTo(before);
    assertThat(one.isAfter(other)).isEqualTo(after);
  }

  @Property(tries = 300)
  void sortingNeverContradictsWhatIsCertain(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    if (one.isBefore(other)) {
      assertThat(one).isLessThan(other);
    }
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  private static LongStream days(PartialDate date) {
    return LongStream.rangeClosed(date.earliest().toEpochDay(), date.latest().toEpochDay());
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 800).map(LocalDate.of(2015, 12, 1)::plusDays);
    return Arbitraries.oneOf(
        days.map(PartialDate::of),
        days.map(YearMonth::from).map(PartialDate::of),
        days.map(Year::from).map(PartialDate::of));
  }
}
