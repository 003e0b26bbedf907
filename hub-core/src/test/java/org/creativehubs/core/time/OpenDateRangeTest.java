package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDateRangeTest {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
  private static final OpenDateRange OPEN = OpenDateRange.from(DAY);
  private static final OpenDateRange YEAR = OpenDateRange.parse("2024-04-01/2025-04-01");

  @Test
  void withoutAnEndEveryLaterDayIsIn() {
    assertThat(OPEN.contains(DAY.minusDays(1))).isFalse();
    assertThat(OPEN.contains(DAY)).isTrue();
    assertThat(OPEN.contains(LocalDate.MAX)).isTrue();
    assertThat(OPEN.isOpen()).isTrue();
    assertThat(OPEN.lastDay()).isEmpty();
    assertThat(OPEN.closed()).isEmpty();
  }

  @Test
  void withAnEndItIsAPeriod() {
    assertThat(YEAR.contains(LocalDate.parse("2025-03-31"))).isTrue();
    assertThat(YEAR.contains(LocalDate.parse("2025-04-01"))).isFalse();
    assertThat(YEAR.lastDay()).contains(LocalDate.parse("2025-03-31"));
    assertThat(YEAR.closed()).contains(DateRange.parse("2024-04-01/2025-04-01"));
    assertThat(OpenDateRange.ofInclusive(DAY, LocalDate.parse("2025-03-31"))).isEqualTo(YEAR);
  }

  @Test
  void aLimitCutsIt() {
    assertThat(OPEN.before(DAY)).isEmpty();
    assertThat(OPEN.before(DAY.plusDays(1))).contains(DateRange.of(DAY, DAY.plusDays(1)));
    assertThat(YEAR.before(DAY.plusYears(9))).isEqualTo(YEAR.closed());
    assertThat(OPEN.within(DateRange.parse("2024-01-01/2024-05-01")))
        .contains(DateRange.parse("2024-04-01/2024-05-01"));
    assertThat(YEAR.within(DateRange.parse("2025-04-01/2026-04-01"))).isEmpty();
    assertThat(OPEN.contains(DateRange.parse("2024-04-01/2090-01-01"))).isTrue();
    assertThat(YEAR.contains(DateRange.parse("2024-04-01/2025-04-02"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-01/.., 2020-01-01/2024-04-01, false",
    "2024-04-01/.., 2020-01-01/2024-04-02, true",
    "2024-04-01/.., 2090-01-01/.., true",
    "2024-04-01/2025-04-01, 2025-04-01/.., false"
  })
  void daysAreSharedOrNot(String one, String other, boolean shared) {
    assertThat(OpenDateRange.parse(one).overlaps(OpenDateRange.parse(other))).isEqualTo(shared);
    assertThat(OpenDateRange.parse(other).overlaps(OpenDateRange.parse(one))).isEqualTo(shared);
  }

  @Property
  void overlapIsAsPeriodsHaveIt(
      @ForAll @IntRange(max = 40) int from,
      @ForAll @IntRange(min = 1, max = 40) int days,
      @ForAll @IntRange(max = 40) int otherFrom,
      @ForAll @IntRange(min = 1, max = 40) int otherDays) {
    DateRange one = DateRange.of(DAY.plusDays(from), DAY.plusDays(from + days));
    DateRange other = DateRange.of(DAY.plusDays(otherFrom), DAY.plusDays(otherFrom + otherDays));
    assertThat(OpenDateRange.of(one).overlaps(OpenDateRange.of(other)))
        .isEqualTo(one.overlaps(other));
    assertThat(OpenDateRange.of(one).within(other)).isEqualTo(one.intersection(other));
    assertThat(OpenDateRange.of(one).contains(other)).isEqualTo(one.contains(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-04-01/..", "2024-04-01/2025-04-01"})
  void itsTextIsRead(String text) {
    assertThat(OpenDateRange.parse(text)).hasToString(text);
    assertThat(OpenDateRange.valueOf(text)).isEqualTo(OpenDateRange.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "/..", "2024-04-01", "2024-04-01/", "2024-4-1/.."})
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> OpenDateRange.parse(text))
        .hasMessageStartingWith("range must be two dates such as 2024-04-01/2025-04-01, but was");
  }

  @Test
  void badDatesAreRefused() {
    assertThatThrownBy(() -> OpenDateRange.of(DAY, DAY))
        .hasMessage("end must be after start 2024-04-01, but was 2024-04-01");
    assertThatThrownBy(() -> OpenDateRange.from(LocalDate.of(10_000, 1, 1)))
        .hasMessage("start must be in the years 1 to 9999, but was +10000-01-01");
  }

  @Test
  void isTheSameInBothJsons() {
    assertThat(JacksonLines.write(OPEN)).isEqualTo("{\"start\":\"2024-04-01\"}");
    assertThat(JacksonLines.roundTrip(OPEN)).isEqualTo(OPEN);
    assertThat(JacksonLines.roundTrip(YEAR)).isEqualTo(YEAR);
  }
}
