package org.creativehubs.core.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PaymentFrequencyProperties {

  @Property(tries = 500)
  void everyDayLiesInThePeriodOfItsNumber(
      @ForAll PaymentFrequency frequency,
      @ForAll("dates") LocalDate countedFrom,
      @ForAll("dates") LocalDate date) {
    long number = frequency.numberOf(countedFrom, date);
    assertThat(frequency.startOf(countedFrom, number)).isBeforeOrEqualTo(date);
    assertThat(frequency.startOf(countedFrom, number + 1)).isAfter(date);
    assertThat(frequency.numberOf(countedFrom, countedFrom)).isZero();
  }

  @Property(tries = 200)
  void aYearHasAsManyPeriodsAsItsRentIsDividedBy(
      @ForAll PaymentFrequency frequency,
      @ForAll("dates") LocalDate countedFrom,
      @ForAll @IntRange(min = -3, max = 30) int years) {
    int perYear = frequency.periodsPerYear();
    LocalDate start = frequency.startOf(countedFrom, (long) years * perYear);
    LocalDate first = frequency.startOf(countedFrom, 0).plusYears(years);
    int drift = perYear > 12 ? 2 * Math.abs(years) : 1; // 52 weeks are 364 days
    assertThat(Math.abs(first.toEpochDay() - start.toEpochDay())).isLessThanOrEqualTo(drift);
  }

  @Property(tries = 200)
  void countingFromTheFirstDayOfAnyPeriodFindsTheSamePeriods(
      @ForAll PaymentFrequency frequency,
      @ForAll("dates") LocalDate countedFrom,
      @ForAll @IntRange(min = -20, max = 60) int number) {
    LocalDate start = frequency.startOf(countedFrom, number);
    if (countedFrom.getDayOfMonth() <= 28) { // a clipped day starts a new count
      assertThat(frequency.startOf(start, 7))
          .isEqualTo(frequency.startOf(countedFrom, number + 7L));
    }
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(10_000, 40_000).map(LocalDate::ofEpochDay);
  }
}
