package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

  private static final Offset<Double> NEAR = Offset.offset(1e-11);

  @ParameterizedTest
  @CsvSource({
    "ACT_365_FIXED, 2023-11-01, 2024-05-01, 182/365",
    "ACT_360, 2023-11-01, 2024-05-01, 182/360",
    "ACT_365_25, 2023-11-01, 2024-05-01, 728/1461",
    "ACT_ACT_ISDA, 2023-12-31, 2025-01-01, 366/365",
    "THIRTY_E_360, 2024-01-31, 2024-02-29, 29/360",
    "THIRTY_E_360, 2024-02-29, 2024-03-31, 31/360",
    "THIRTY_360_ISDA, 2024-02-29, 2024-03-31, 32/360",
    "THIRTY_360_ISDA, 2024-01-31, 2024-03-31, 60/360",
    "THIRTY_U_360_EOM, 2024-02-29, 2025-02-28, 1",
    "THIRTY_U_360_EOM, 2024-02-29, 2024-03-31, 30/360",
    "THIRTY_U_360_EOM, 2024-02-28, 2025-02-28, 1",
    "THIRTY_U_360_EOM, 2024-01-31, 2024-02-29, 29/360",
  })
  void countsByTheNamedRule(DayCount count, LocalDate from, LocalDate to, String years) {
    assertThat(count.years(from, to)).isEqualTo(Ratio.parse(years));
    assertThat(count.fraction(from, to)).isEqualTo(Ratio.parse(years).toDouble());
  }

  @Test
  void leapYearsCountTheirDaysOver366() {
    Ratio years =
        DayCount.ACT_ACT_ISDA.years(LocalDate.parse("2023-11-01"), LocalDate.parse("2024-05-01"));
    assertThat(years).isEqualTo(Ratio.of(61, 365).plus(Ratio.of(121, 366)));
  }

  @Test
  void noDaysAreNoPartOfAYearAndTheOrderMatters() {
    LocalDate day = LocalDate.parse("2024-02-29");
    InterestPeriod period = period("2024-01-31", "2024-02-29", 12, true);
    for (DayCount count : DayCount.values()) {
      assertThat(count.years(day, day, period)).isEqualTo(Ratio.ZERO);
      assertThatThrownBy(() -> count.years(day, day.minusDays(1), period))
          .hasMessage("to must not be before from 2024-02-29, but was 2024-02-28");
    }
  }

  private static InterestPeriod period(String start, String end, int perYear, boolean last) {
    return new InterestPeriod(LocalDate.parse(start), LocalDate.parse(end), perYear, last);
  }

  /** ISDA, "The Actual/Actual Day Count Fraction" (1999), as the tests of QuantLib quote it. */
  @ParameterizedTest
  @CsvSource({
    "2003-11-01, 2004-05-01, 2003-11-01, 2004-05-01, 2, 0.497724380567, 0.5, 0.497267759563",
    "1999-02-01, 1999-07-01, 1998-07-01, 1999-07-01, 1, 0.410958904110, 0.410958904110,"
        + " 0.410958904110",
    "1999-07-01, 2000-07-01, 1999-07-01, 2000-07-01, 1, 1.001377348600, 1, 1",
    "2002-08-15, 2003-07-15, 2003-01-15, 2003-07-15, 2, 0.915068493151, 0.915760869565,"
        + " 0.915068493151",
    "2003-07-15, 2004-01-15, 2003-07-15, 2004-01-15, 2, 0.504004790778, 0.5, 0.504109589041",
    "1999-07-30, 2000-01-30, 1999-07-30, 2000-01-30, 2, 0.503892506924, 0.5, 0.504109589041",
    "2000-01-30, 2000-06-30, 2000-01-30, 2000-07-30, 2, 0.415300546448, 0.417582417582,"
        + " 0.41530054644",
  })
  void actualDaysOverActualDaysAsPublished(
      LocalDate from,
      LocalDate to,
      String start,
      String end,
      int perYear,
      double isda,
      double icma,
      double afb) {
    InterestPeriod period = period(start, end, perYear, false);
    assertThat(DayCount.ACT_ACT_ISDA.years(from, to, period).toDouble()).isCloseTo(isda, NEAR);
    assertThat(DayCount.ACT_ACT_ICMA.years(from, to, period).toDouble()).isCloseTo(icma, NEAR);
    assertThat(DayCount.ACT_ACT_AFB.years(from, to, period).toDouble()).isCloseTo(afb, NEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-02-28, 2008-02-27, 3 + 365/366", // back to 27 February 2005, and a leap day before it
    "2004-02-29, 2006-02-28, 2",
    "2003-02-28, 2004-02-29, 1 + 0/365",
    "2004-02-28, 2005-02-28, 1 + 1/365",
    "2004-03-01, 2005-03-01, 1",
    "2004-02-10, 2004-03-10, 29/366",
  })
  void afbCountsYearsBackFromTheEnd(LocalDate from, LocalDate to, String years) {
    Ratio expected = Ratio.sum(Arrays.stream(years.split(" [+] ")).map(Ratio::parse).toList());
    assertThat(DayCount.ACT_ACT_AFB.years(from, to)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-15, 2024-02-15, 2024-01-15, 2024-02-15, 12, 31/366", // ends in a leap year
    "2023-12-15, 2024-01-15, 2023-12-15, 2024-01-15, 12, 31/366",
    "2024-12-15, 2025-01-15, 2024-12-15, 2025-01-15, 12, 31/365",
    "2023-02-28, 2023-08-28, 2023-02-28, 2024-02-28, 1, 181/365", // no leap day in the period
    "2023-03-01, 2023-08-28, 2023-03-01, 2024-03-01, 1, 180/366",
    "2024-02-29, 2024-08-29, 2024-02-29, 2025-02-28, 1, 182/365", // its first day does not count
    "2023-02-28, 2023-08-28, 2023-02-28, 2024-02-29, 1, 181/366",
  })
  void act365LongLooksAtThePeriod(
      LocalDate from, LocalDate to, String start, String end, int perYear, String years) {
    InterestPeriod period = period(start, end, perYear, false);
    assertThat(DayCount.ACT_365L.years(from, to, period)).isEqualTo(Ratio.parse(years));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-31, 2025-02-28, false, 180/360",
    "2024-08-31, 2025-02-28, true, 178/360",
    "2024-02-29, 2024-08-31, false, 180/360",
    "2024-02-28, 2024-08-31, false, 182/360",
    "2025-02-28, 2025-03-31, true, 30/360",
  })
  void theGermanRuleMovesTheEndOfFebruaryButForTheLastDay(
      LocalDate from, LocalDate to, boolean last, String years) {
    InterestPeriod period = new InterestPeriod(from, to, 2, last);
    assertThat(DayCount.THIRTY_E_360_ISDA.years(from, to, period)).isEqualTo(Ratio.parse(years));
  }

  @Test
  void aCountThatNeedsThePeriodSaysSo() {
    LocalDate day = LocalDate.parse("2024-02-29");
    assertThat(Arrays.stream(DayCount.values()).filter(DayCount::needsPeriod))
        .containsExactly(DayCount.THIRTY_E_360_ISDA, DayCount.ACT_ACT_ICMA, DayCount.ACT_365L)
        .allSatisfy(
            count ->
                assertThatThrownBy(() -> count.years(day, day))
                    .hasMessage(
                        "dayCount must be one that asks for no payment period, but was " + count));
    assertThatThrownBy(() -> period("2024-01-01", "2024-02-01", 52, false))
        .hasMessage("perYear must be 1, 2, 3, 4, 6 or 12, but was 52");
    assertThatThrownBy(() -> period("2024-01-01", "2024-01-01", 12, false))
        .hasMessage("end must be after start 2024-01-01, but was 2024-01-01");
  }

  @Test
  void spreadsheetsCountInTheirOwnWay() {
    LocalDate leapDay = LocalDate.parse("2024-02-29");
    LocalDate yearOn = LocalDate.parse("2025-02-28");
    assertThat(Days360.US.days(leapDay, yearOn)).isEqualTo(358);
    assertThat(Days360.EUROPEAN.days(leapDay, yearOn)).isEqualTo(359);
    assertThat(SpreadsheetBasis.US_30_360.fraction(leapDay, yearOn)).isEqualTo(1.0);
    assertThat(SpreadsheetBasis.US_30_360.years(yearOn, leapDay)).isEqualTo(Ratio.ONE);
    assertThat(SpreadsheetBasis.of(1).years(leapDay, yearOn)).isEqualTo(Ratio.of(365, 366));
    assertThat(SpreadsheetBasis.of(1).years(leapDay, yearOn.plusDays(1)))
        .isEqualTo(Ratio.of(366).dividedBy(Ratio.of(731, 2)));
    assertThat(SpreadsheetBasis.of(4).number()).isEqualTo(4);
    assertThatThrownBy(() -> SpreadsheetBasis.of(5))
        .hasMessage("basis must be in [0, 4], but was 5");
  }

  @Test
  void monthsAreClippedToTheLastDay() {
    LocalDate end = LocalDate.parse("2024-01-31");
    assertThat(CalendarMonths.add(end, 1)).isEqualTo("2024-02-29");
    assertThat(CalendarMonths.add(end, -2)).isEqualTo("2023-11-30");
    assertThat(CalendarMonths.endOf(LocalDate.parse("2024-01-05"), 1)).isEqualTo("2024-02-29");
    assertThat(CalendarMonths.add(LocalDate.parse("9999-11-30"), 1)).isEqualTo("9999-12-30");
    assertThatThrownBy(() -> CalendarMonths.add(LocalDate.parse("9999-12-01"), 1))
        .hasMessage("date plus 1 months must be in the years 1 to 9999, but was +10000-01-01");
  }
}
