package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.quantity.Ratio;

class DayCountProperties {

  private static final List<DayCount> WITHOUT_PERIOD =
      Arrays.stream(DayCount.values()).filter(count -> !count.needsPeriod()).toList();

  private static final List<DayCount> ADDITIVE =
      List.of(
          DayCount.ACT_365_FIXED,
          DayCount.ACT_360,
          DayCount.ACT_365_25,
          DayCount.ACT_ACT_ISDA,
          DayCount.THIRTY_E_360);

  @Property(tries = 200)
  void partsOfAPeriodAddUpWhereEachDateHasOneNumber(
      @ForAll("dates") LocalDate from,
      @ForAll @IntRange(max = 5000) int first,
      @ForAll @IntRange(max = 5000) int second) {
    LocalDate middle = from.plusDays(first);
    LocalDate to = middle.plusDays(second);
    for (DayCount count : ADDITIVE) {
      assertThat(count.years(from, middle).plus(count.years(middle, to)))
          .isEqualTo(count.years(from, to));
    }
  }

  @Property(tries = 200)
  void aLaterEndNeverMakesAPeriodShorter(
      @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 5000) int days) {
    LocalDate to = from.plusDays(days);
    for (DayCount count : WITHOUT_PERIOD) {
      assertThat(count.years(from, to.plusDays(1))).isGreaterThanOrEqualTo(count.years(from, to));
    }
  }

  @Property(tries = 200)
  void everyCountIsWithinAFewDaysOfTheCalendar(
      @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 360) int days) {
    for (DayCount count : WITHOUT_PERIOD) {
      Ratio counted = count.years(from, from.plusDays(days)).times(Ratio.of(365));
      assertThat(counted.minus(Ratio.of(days)).abs()).isLessThan(Ratio.of(9));
    }
  }

  @Property(tries = 200)
  void aWholePeriodIsItsEvenPartOfTheYearByIcma(
      @ForAll("dates") LocalDate from, @ForAll("perYear") int perYear, @ForAll boolean last) {
    LocalDate to = from.plusMonths(12 / perYear);
    InterestPeriod period = new InterestPeriod(from, to, perYear, last);
    assertThat(DayCount.ACT_ACT_ICMA.years(from, to, period)).isEqualTo(Ratio.of(1, perYear));
    InterestPeriod before = period.before();
    LocalDate inside = before.start().plusDays(5);
    assertThat(DayCount.ACT_ACT_ICMA.years(inside, to, period))
        .isEqualTo(DayCount.ACT_ACT_ICMA.years(inside, from, before).plus(Ratio.of(1, perYear)));
  }

  @Property(tries = 200)
  void countsOfPeriodsAddUpAndStayNearTheCalendar(
      @ForAll("dates") LocalDate from,
      @ForAll("perYear") int perYear,
      @ForAll @IntRange(max = 27) int days) {
    InterestPeriod period = new InterestPeriod(from, from.plusMonths(12 / perYear), perYear, false);
    LocalDate middle = from.plusDays(days / 2);
    LocalDate to = from.plusDays(days);
    for (DayCount count : DayCount.values()) {
      Ratio counted = count.years(from, to, period).times(Ratio.of(365));
      assertThat(counted.minus(Ratio.of(days)).abs()).isLessThan(Ratio.of(4));
    }
    for (DayCount count : List.of(DayCount.ACT_ACT_ICMA, DayCount.ACT_365L)) {
      assertThat(count.years(from, middle, period).plus(count.years(middle, to, period)))
          .isEqualTo(count.years(from, to, period));
    }
  }

  @Property(tries = 200)
  void afbIsWithinADayOfTheCalendarYears(
      @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 20) int years) {
    assertThat(DayCount.ACT_ACT_AFB.years(from, from.plusYears(years)).minus(Ratio.of(years)).abs())
        .isLessThanOrEqualTo(Ratio.of(1, 365));
  }

  @Provide
  Arbitrary<Integer> perYear() {
    return Arbitraries.of(1, 2, 4, 12);
  }

  @Property(tries = 200)
  void actualDaysByYearAgreeWithCountingDayByDay(
      @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 800) int days) {
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < days; i++) {
      sum = sum.plus(Ratio.of(1, from.plusDays(i).lengthOfYear()));
    }
    assertThat(DayCount.ACT_ACT_ISDA.years(from, from.plusDays(days))).isEqualTo(sum);
  }

  @Property(tries = 200)
  void spreadsheetsDoNotMindTheOrderOfDates(
      @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
    for (SpreadsheetBasis basis : SpreadsheetBasis.values()) {
      assertThat(basis.years(one, other)).isEqualTo(basis.years(other, one));
      assertThat(basis.years(one, other).signum()).isNotNegative();
    }
    assertThat(Days360.EUROPEAN.days(one, other)).isEqualTo(-Days360.EUROPEAN.days(other, one));
  }

  @Property(tries = 200)
  void theLastOfAMonthIsFollowedByTheFirst(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(min = -600, max = 600) int months) {
    LocalDate last = CalendarMonths.endOf(date, months);
    assertThat(last.plusDays(1).getDayOfMonth()).isEqualTo(1);
    assertThat(CalendarMonths.add(date, months)).isBeforeOrEqualTo(last);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    Arbitrary<LocalDate> any =
        Arbitraries.longs().between(-36_500, 73_000).map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> ends =
        any.map(date -> CalendarMonths.endOf(date.withMonth(date.getYear() % 2 == 0 ? 2 : 1), 0));
    return Arbitraries.oneOf(any, ends);
  }
}
