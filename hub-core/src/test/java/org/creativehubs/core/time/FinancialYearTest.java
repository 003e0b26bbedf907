package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

  @ParameterizedTest
  @CsvSource({
    "2024/25, 2024-04-01/2025-04-01",
    "1999/00, 1999-04-01/2000-04-01",
    "2024/25 from 07-01, 2024-07-01/2025-07-01",
    "2024/25 from 12-31, 2024-12-31/2025-12-31",
    "2024, 2024-01-01/2025-01-01",
    "0001/02, 0001-04-01/0002-04-01",
    "9998, 9998-01-01/9999-01-01",
  })
  void theTextNamesAPeriod(String text, String range) {
    assertThat(FinancialYear.parse(text).range()).hasToString(range);
    assertThat(FinancialYear.parse(text)).hasToString(text);
  }

  @Test
  void otherFormsOfTheSameYearPrintTheShortOne() {
    assertThat(FinancialYear.parse("2024/2025")).hasToString("2024/25");
    assertThat(FinancialYear.parse("2024/25 from 04-01")).hasToString("2024/25");
    assertThat(FinancialYear.of(2024)).hasToString("2024/25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/26", "2024/24", "2024/2026", "2024/1925"})
  void theSecondYearMustFollowTheFirst(String text) {
    assertThatThrownBy(() -> FinancialYear.parse(text))
        .hasMessage("financialYear must end in the year 2025, but was " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|be such as 2024/25, 2024/25 from 07-01 or 2024, but was empty",
        "2024-25|be such as 2024/25, 2024/25 from 07-01 or 2024, but was 2024-25",
        "24/25|be such as 2024/25, 2024/25 from 07-01 or 2024, but was 24/25",
        "2024 from 07-01|be such as 2024/25, 2024/25 from 07-01 or 2024, but was 2024 from 07-01",
        "2024/25 from 13-01|start on a day such as 07-01, but was 2024/25 from 13-01",
        "2024/25 from 01-01|name one year where it starts on 01-01, but was 2024/25 from 01-01",
      })
  void otherTextsAreRefused(String text, String rest) {
    assertThatThrownBy(() -> FinancialYear.parse(text)).hasMessage("financialYear must " + rest);
  }

  @Test
  void aYearThatStartsOnALeapDayIsRefused() {
    String message = "firstDay must be a day of every year, but was --02-29";
    assertThatThrownBy(() -> FinancialYear.parse("2024/25 from 02-29")).hasMessage(message);
    assertThatThrownBy(() -> FinancialYear.startingOn(LocalDate.of(2024, 2, 29)))
        .hasMessage(message);
    assertThatThrownBy(() -> FinancialYear.containing(LocalDate.of(2024, 5, 1), MonthDay.of(2, 29)))
        .hasMessage(message);
    assertThat(FinancialYear.startingOn(LocalDate.of(2024, 2, 28)))
        .hasToString("2024/25 from 02-28");
  }

  @Test
  void startsInTheYears1To9998() {
    assertThatThrownBy(() -> FinancialYear.of(0))
        .hasMessage("startYear must be in [1, 9998], but was 0");
    assertThatThrownBy(() -> FinancialYear.of(9998).next())
        .hasMessage("startYear must be in [1, 9998], but was 9999");
    assertThatThrownBy(() -> FinancialYear.of(1).previous())
        .hasMessage("startYear must be in [1, 9998], but was 0");
  }

  @Test
  void aDayLiesInTheYearThatStartedLast() {
    MonthDay april = FinancialYear.LOCAL_GOVERNMENT;
    assertThat(FinancialYear.containing(LocalDate.of(2025, 3, 31), april)).hasToString("2024/25");
    assertThat(FinancialYear.containing(LocalDate.of(2025, 4, 1), april)).hasToString("2025/26");
    assertThat(FinancialYear.of(2024).contains(LocalDate.of(2025, 3, 31))).isTrue();
    assertThat(FinancialYear.of(2024).contains(LocalDate.of(2025, 4, 1))).isFalse();
  }

  @Test
  void yearsAreSortedByTheirFirstDay() {
    assertThat(FinancialYear.parse("2024"))
        .isLessThan(FinancialYear.parse("2024/25"))
        .isLessThan(FinancialYear.parse("2025"));
    assertThat(FinancialYear.of(2024).startYear()).isEqualTo(2024);
    assertThat(FinancialYear.of(2024).next().previous()).isEqualTo(FinancialYear.of(2024));
  }

  @Test
  void isTextInJson() {
    JacksonLines.assertJson(FinancialYear.of(2024), FinancialYear.class, "\"2024/25\"");
    JacksonLines.assertJson(
        FinancialYear.parse("2024/25 from 07-01"), FinancialYear.class, "\"2024/25 from 07-01\"");
    JacksonLines.assertRefuses(
        "\"2024/26\"",
        FinancialYear.class,
        "financialYear must end in the year 2025, but was 2024/26");
  }
}
