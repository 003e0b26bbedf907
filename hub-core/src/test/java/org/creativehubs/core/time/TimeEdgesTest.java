package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Dates and periods at the ends of the years that there are, and the words of their rules. */
class TimeEdgesTest {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final LocalDate YEAR_ZERO = LocalDate.of(0, 12, 31);
  private static final LocalDate YEAR_10000 = LocalDate.of(10_000, 1, 1);

  @Test
  void everyRuleHasWordsOfItsOwn() {
    assertThat(Stream.of(BusinessDayRule.values()).map(BusinessDayRule::words))
        .contains("to the next business day")
        .doesNotContain("")
        .doesNotHaveDuplicates();
    assertThat(Stream.of(DayCount.values()).map(DayCount::words))
        .contains("actual days over 365")
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  @Test
  void monthsAreAddedWithinTheYearsOneToNineThousandNineHundredAndNinetyNine() {
    assertThat(CalendarMonths.add(LAST, -1)).isEqualTo(LocalDate.of(9999, 11, 30));
    assertThatThrownBy(() -> CalendarMonths.add(YEAR_10000, -12))
        .hasMessageStartingWith("date must be in the years 1 to 9999");
    assertThatThrownBy(() -> CalendarMonths.add(LAST, 1))
        .hasMessageStartingWith("date plus 1 months must be in the years 1 to 9999");
  }

  @Test
  void aPeriodOfIncludedDaysHasThemInOrderAndWithinTheYears() {
    assertThat(DateRange.ofInclusive(FIRST, FIRST).days()).isEqualTo(1);
    assertThatThrownBy(() -> DateRange.ofInclusive(YEAR_ZERO, FIRST))
        .hasMessageStartingWith("first must be in the years 1 to 9999");
    assertThatThrownBy(() -> DateRange.ofInclusive(FIRST, YEAR_10000))
        .hasMessageStartingWith("last must be in the years 1 to 9999");
    assertThatThrownBy(() -> DateRange.ofInclusive(FIRST.plusDays(1), FIRST))
        .hasMessageStartingWith("last must not be before first 0001-01-02");
  }

  @Test
  void onlyWhatHasNoEndIsOpenAndADayCutsItShort() {
    OpenDateRange year = OpenDateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    OpenDateRange rolling = OpenDateRange.from(LocalDate.of(2025, 1, 1));
    LocalDate june = LocalDate.of(2025, 6, 1);

    assertThat(year.isOpen()).isFalse();
    assertThat(rolling.isOpen()).isTrue();
    Optional<DateRange> cut = Optional.of(DateRange.parse("2025-01-01/2025-06-01"));
    assertThat(year.before(june)).isEqualTo(cut);
    assertThat(rolling.before(june)).isEqualTo(cut);
    assertThat(year.before(LocalDate.of(2030, 1, 1)))
        .contains(DateRange.parse("2025-01-01/2026-01-01"));
    assertThatThrownBy(() -> OpenDateRange.of(FIRST, YEAR_10000.plusYears(1)))
        .hasMessageStartingWith("end must be in the years 1 to 9999");
  }

  @Test
  void aRangeIsWrittenAndReadBack() throws IOException, ClassNotFoundException {
    for (OpenDateRange range :
        new OpenDateRange[] {OpenDateRange.from(FIRST), OpenDateRange.of(FIRST, LAST)}) {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      try (ObjectOutputStream stream = new ObjectOutputStream(written)) {
        stream.writeObject(range);
      }
      try (ObjectInputStream stream =
          new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
        assertThat(stream.readObject()).isEqualTo(range);
      }
    }
  }

  @Test
  void financialYearsAreEqualOnlyIfTheyStartOnTheSameDay() {
    FinancialYear year = FinancialYear.parse("2024/25");
    assertThat(year).isEqualTo(FinancialYear.parse("2024/25"));
    assertThat(year).isNotEqualTo(FinancialYear.parse("2025/26"));
    assertThat(year).isNotEqualTo(FinancialYear.parse("2024"));
    assertThat((Object) year).isNotEqualTo("2024/25");
  }

  /** The last days of two Februaries are a year apart, of thirty days each month. */
  @Test
  void theAmericanBasisTakesTheEndOfFebruaryAsTheThirtieth() {
    LocalDate february = LocalDate.of(2023, 2, 28);
    SpreadsheetBasis american = SpreadsheetBasis.US_30_360;
    assertThat(american.years(february, LocalDate.of(2024, 2, 29))).isEqualTo(Ratio.ONE);
    assertThat(american.years(february, LocalDate.of(2023, 3, 15))).isEqualTo(Ratio.of(15, 360));
  }

  @Test
  void theAmericanBasisCountsThirtyDaysToAMonth() {
    assertThat(
            SpreadsheetBasis.US_30_360.years(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 7, 15)))
        .isEqualTo(Ratio.of(1, 2));
  }

  /** Days of one leap year are over 366; those of two years only if 29 February is among them. */
  @Test
  void actualDaysAreOverTheDaysOfAYearThatTouchesTheLeapDayOrNot() {
    assertThat(actual("2024-03-01", "2024-03-31")).isEqualTo(Ratio.of(30, 366));
    assertThat(actual("2023-03-01", "2023-03-31")).isEqualTo(Ratio.of(30, 365));
    assertThat(actual("2023-12-31", "2024-02-29")).isEqualTo(Ratio.of(60, 366));
    assertThat(actual("2023-12-31", "2024-02-28")).isEqualTo(Ratio.of(59, 365));
    assertThat(actual("2024-02-29", "2025-01-01")).isEqualTo(Ratio.of(307, 366));
    assertThat(actual("2024-03-01", "2025-01-01")).isEqualTo(Ratio.of(306, 365));
    assertThat(actual("2022-12-01", "2023-11-01")).isEqualTo(Ratio.of(335, 365));
  }

  private static Ratio actual(String from, String to) {
    return SpreadsheetBasis.ACTUAL_ACTUAL.years(LocalDate.parse(from), LocalDate.parse(to));
  }
}
