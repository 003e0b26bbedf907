package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

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
    for (DayCount count : DayCount.values()) {
      assertThat(count.years(day, day)).isEqualTo(Ratio.ZERO);
      assertThatThrownBy(() -> count.years(day, day.minusDays(1)))
          .hasMessage("to must not be before from 2024-02-29, but was 2024-02-28");
    }
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
