package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2016-10-03, DAY, 2016-10-03, 2016-10-03",
    "2016-02, MONTH, 2016-02-01, 2016-02-29",
    "2017, YEAR, 2017-01-01, 2017-12-31",
    "0001, YEAR, 0001-01-01, 0001-12-31",
    "9998-12-31, DAY, 9998-12-31, 9998-12-31",
  })
  void spansTheDaysItMayBe(
      String text, DatePrecision precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).hasToString(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.range()).isEqualTo(DateRange.ofInclusive(earliest, latest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "16", "2016-1", "2016-10-3", "+2016", "2016-10-03T00:00", "Oct 2016"})
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .hasMessageStartingWith("date must be such as 2016-10-03, 2016-10 or 2016, but was");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-13", "2015-02-29", "2016-00-01"})
  void datesThatDoNotExistAreRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .hasMessage("date must be in the calendar, but was " + text);
  }

  @Test
  void liesInTheYears1To9998() {
    assertThatThrownBy(() -> PartialDate.of(Year.of(0)))
        .hasMessage("year must be in [1, 9998], but was 0");
    assertThatThrownBy(() -> PartialDate.parse("9999-12-31"))
        .hasMessage("year must be in [1, 9998], but was 9999");
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2017, BEFORE",
    "2016-12-31, 2017, BEFORE",
    "2016, 2016-10, NOT_KNOWN",
    "2016, 2016-01-01, NOT_KNOWN",
    "2016-10, 2016-10, NOT_KNOWN",
    "2016-10-03, 2016-10-03, SAME_DAY",
    "2016-10-03, 2016-10-02, AFTER",
    "2016-11, 2016-10-31, AFTER",
  })
  void theOrderIsToldOnlyWhereItIsCertain(String one, String other, DateOrder order) {
    PartialDate first = PartialDate.parse(one);
    PartialDate second = PartialDate.parse(other);
    assertThat(first.orderTo(second)).isEqualTo(order);
    assertThat(first.isBefore(second)).isEqualTo(order == DateOrder.BEFORE);
    assertThat(first.isAfter(second)).isEqualTo(order == DateOrder.AFTER);
  }

  @Test
  void sortsByTheFirstPossibleDayTheVaguerFirst() {
    assertThat(
            Stream.of("2016-01-01", "2016-01", "2015-12-31", "2016")
                .map(PartialDate::parse)
                .sorted())
        .extracting(PartialDate::toString)
        .containsExactly("2015-12-31", "2016", "2016-01", "2016-01-01");
  }

  @Test
  void isMadeFromDatesOfTheSameKind() {
    assertThat(PartialDate.of(Year.of(2017))).isEqualTo(PartialDate.parse("2017"));
    assertThat(PartialDate.of(YearMonth.of(2017, 3))).isEqualTo(PartialDate.parse("2017-03"));
    assertThat(PartialDate.of(LocalDate.of(2017, 1, 1)))
        .isEqualTo(PartialDate.parse("2017-01-01"))
        .isNotEqualTo(PartialDate.parse("2017-01"));
  }

  @Test
  void isTextInJson() {
    JacksonLines.assertJson(PartialDate.parse("2016-10"), PartialDate.class, "\"2016-10\"");
    JacksonLines.assertRefuses(
        "\"2016-13\"", PartialDate.class, "date must be in the calendar, but was 2016-13");
  }
}
