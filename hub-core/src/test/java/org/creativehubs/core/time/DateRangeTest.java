package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  private static final DateRange YEAR = DateRange.parse("2024-04-01/2025-04-01");

  @Test
  void includesItsStartAndExcludesItsEnd() {
    assertThat(YEAR.contains(LocalDate.parse("2024-03-31"))).isFalse();
    assertThat(YEAR.contains(LocalDate.parse("2024-04-01"))).isTrue();
    assertThat(YEAR.contains(LocalDate.parse("2025-03-31"))).isTrue();
    assertThat(YEAR.contains(LocalDate.parse("2025-04-01"))).isFalse();
    assertThat(YEAR.lastDay()).isEqualTo(LocalDate.parse("2025-03-31"));
    assertThat(YEAR.days()).isEqualTo(365);
  }

  @Test
  void anEndThatIsNotLaterIsRefusedAndBothDatesAreNamed() {
    LocalDate start = LocalDate.parse("2024-04-01");
    assertThatThrownBy(() -> DateRange.of(start, start.minusDays(1)))
        .hasMessage("end must be after start 2024-04-01, but was 2024-03-31")
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
        .extracting(InvalidValueException::code)
        .isEqualTo(Fault.INCONSISTENT);
    assertThatThrownBy(() -> DateRange.of(start, start))
        .hasMessage("end must be after start 2024-04-01, but was 2024-04-01");
    assertThat(DateRange.of(start, start.plusDays(1)).days()).isEqualTo(1);
  }

  @Test
  void theInclusiveFormNamesTheLastDay() {
    LocalDate first = LocalDate.parse("2024-04-01");
    assertThat(DateRange.ofInclusive(first, LocalDate.parse("2025-03-31"))).isEqualTo(YEAR);
    assertThat(DateRange.ofInclusive(first, first)).hasToString("2024-04-01/2024-04-02");
    assertThatThrownBy(() -> DateRange.ofInclusive(first, first.minusDays(1)))
        .hasMessage("last must not be before first 2024-04-01, but was 2024-03-31");
    assertThatThrownBy(() -> DateRange.ofInclusive(first, LocalDate.MAX))
        .hasMessage("last must be in the years 1 to 9999, but was +999999999-12-31");
  }

  @Test
  void yearsOutside1To9999AreRefused() {
    assertThat(DateRange.parse("0001-01-01/9999-12-31").days()).isEqualTo(3_652_058);
    LocalDate day = LocalDate.parse("2024-04-01");
    assertThatThrownBy(() -> DateRange.of(LocalDate.of(0, 12, 31), day))
        .hasMessage("start must be in the years 1 to 9999, but was 0000-12-31");
    assertThatThrownBy(() -> DateRange.of(day, LocalDate.of(10_000, 1, 1)))
        .hasMessage("end must be in the years 1 to 9999, but was +10000-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2024-04-01",
        "2024-04-01/",
        "2024-04-01/2025-02-29",
        "2024-4-1/2025-4-1"
      })
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> DateRange.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("range must be two dates such as 2024-04-01/2025-04-01, but was");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-01/2025-04-01, 12",
    "2025-01-31/2025-02-28, 1",
    "2024-01-31/2024-02-29, 1",
    "2025-01-31/2025-03-31, 2",
    "2025-01-15/2025-02-15, 1",
  })
  void wholeMonthsAreCountedFromTheStart(String range, int months) {
    assertThat(DateRange.parse(range).months()).hasValue(months);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-31/2025-03-30",
        "2025-01-15/2025-02-14",
        "2025-01-15/2025-01-31",
        "2024-01-31/2024-02-28"
      })
  void otherPeriodsHaveNoNumberOfMonths(String range) {
    assertThat(DateRange.parse(range).months()).isEmpty();
  }

  @Test
  void partsOfMonthsAreCountedFromTheStartAndDoNotDrift() {
    assertThat(DateRange.parse("2025-01-31/2025-05-15").splitByMonths(1))
        .extracting(DateRange::toString)
        .containsExactly(
            "2025-01-31/2025-02-28",
            "2025-02-28/2025-03-31",
            "2025-03-31/2025-04-30",
            "2025-04-30/2025-05-15");
    assertThat(YEAR.splitByMonths(12)).containsExactly(YEAR);
    assertThat(YEAR.splitByMonths(Integer.MAX_VALUE)).containsExactly(YEAR);
    assertThat(YEAR.splitByMonths(3)).hasSize(4);
    assertThatThrownBy(() -> YEAR.splitByMonths(0)).hasMessage("months must be >= 1, but was 0");
  }

  @Test
  void isSplitAtADayStrictlyInside() {
    assertThat(YEAR.splitAt(LocalDate.parse("2024-10-01")))
        .containsExactly(
            DateRange.parse("2024-04-01/2024-10-01"), DateRange.parse("2024-10-01/2025-04-01"));
    assertThatThrownBy(() -> YEAR.splitAt(YEAR.start()))
        .hasMessage(
            "date must be after the start and before the end of 2024-04-01/2025-04-01,"
                + " but was 2024-04-01");
    assertThatThrownBy(() -> YEAR.splitAt(YEAR.end())).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void tellsWhatIsCommonAndWhatLiesBetween() {
    DateRange next = DateRange.parse("2025-04-01/2025-07-01");
    DateRange late = DateRange.parse("2025-03-31/2025-07-01");
    DateRange later = DateRange.parse("2025-04-02/2025-07-01");
    assertThat(YEAR.overlaps(next)).isFalse();
    assertThat(YEAR.abuts(next)).isTrue();
    assertThat(next.abuts(YEAR)).isTrue();
    assertThat(YEAR.gap(next)).isEmpty();
    assertThat(YEAR.intersection(next)).isEmpty();
    assertThat(YEAR.overlaps(late)).isTrue();
    assertThat(YEAR.abuts(late)).isFalse();
    assertThat(YEAR.intersection(late)).contains(DateRange.parse("2025-03-31/2025-04-01"));
    assertThat(YEAR.gap(late)).isEmpty();
    assertThat(YEAR.abuts(later)).isFalse();
    assertThat(YEAR.gap(later)).contains(DateRange.parse("2025-04-01/2025-04-02"));
    assertThat(later.gap(YEAR)).isEqualTo(YEAR.gap(later));
    assertThat(YEAR.contains(YEAR)).isTrue();
    assertThat(YEAR.contains(late)).isFalse();
  }

  @Test
  void sortsByStartAndThenByEnd() {
    DateRange quarter = DateRange.parse("2024-04-01/2024-07-01");
    DateRange before = DateRange.parse("2024-03-01/2026-07-01");
    assertThat(java.util.stream.Stream.of(YEAR, quarter, before).sorted())
        .containsExactly(before, quarter, YEAR);
  }

  @Test
  void isTwoDatesInJson() {
    JacksonLines.assertJson(
        YEAR, DateRange.class, "{\"start\":\"2024-04-01\",\"end\":\"2025-04-01\"}");
    JacksonLines.assertRefuses(
        "{\"start\":\"2024-04-01\",\"end\":\"2024-03-31\"}",
        DateRange.class,
        "end must be after start 2024-04-01, but was 2024-03-31");
  }
}
