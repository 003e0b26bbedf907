package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodicScheduleTest {

  private static PeriodicSchedule.Builder every(String period, String term) {
    PeriodicSchedule.Builder builder = PeriodicSchedule.builder();
    builder.every(Period.parse(period)).term(DateRange.parse(term));
    return builder;
  }

  private static List<String> starts(PeriodicSchedule schedule) {
    return schedule.periods().stream().map(DateRange::start).map(LocalDate::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SHORT_INITIAL, 2026-01-20 2026-01-25 2026-02-25 2026-03-25",
    "LONG_INITIAL, 2026-01-20 2026-02-25 2026-03-25",
    "SMART_INITIAL, 2026-01-20 2026-02-25 2026-03-25",
    "SHORT_FINAL, 2026-01-20 2026-02-20 2026-03-20 2026-04-20",
    "LONG_FINAL, 2026-01-20 2026-02-20 2026-03-20",
    "SMART_FINAL, 2026-01-20 2026-02-20 2026-03-20",
  })
  void theOddPeriodGoesWhereTheRuleSays(StubRule stub, String starts) {
    PeriodicSchedule schedule = every("P1M", "2026-01-20/2026-04-25").stub(stub).build();
    assertThat(starts(schedule).stream().limit(starts.split(" ").length).toList())
        .containsExactly(starts.split(" "));
    assertThat(schedule.periods().get(schedule.periods().size() - 1).end()).isEqualTo("2026-04-25");
  }

  @Test
  void smartJoinsSevenDaysAndNotEight() {
    assertThat(every("P1M", "2026-01-01/2026-03-08").stub(StubRule.SMART_FINAL).build().periods())
        .hasSize(2);
    assertThat(every("P1M", "2026-01-01/2026-03-09").stub(StubRule.SMART_FINAL).build().periods())
        .hasSize(3);
    assertThat(every("P1M", "2026-01-01/2026-01-05").stub(StubRule.SMART_FINAL).build().periods())
        .hasSize(1);
  }

  @Test
  void monthEndsDoNotDrift() {
    PeriodicSchedule ends = every("P1M", "2026-01-31/2026-04-30").build();
    assertThat(ends.roll()).contains(RollDay.END_OF_MONTH);
    assertThat(starts(ends)).containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    PeriodicSchedule kept =
        every("P1M", "2026-02-28/2026-05-31").rollOn(RollDay.END_OF_MONTH).build();
    assertThat(starts(kept)).containsExactly("2026-02-28", "2026-03-31", "2026-04-30");
    PeriodicSchedule clipped = every("P1M", "2026-02-28/2026-04-30").build();
    assertThat(clipped.roll()).contains(RollDay.ofMonth(30));
    assertThat(starts(clipped)).containsExactly("2026-02-28", "2026-03-30");
    assertThat(every("P1M", "2026-04-28/2026-07-28").build().roll()).contains(RollDay.ofMonth(28));
  }

  @Test
  void weeksRollOnAWeekdayAndDaysOnNone() {
    assertThat(every("P1W", "2026-03-02/2026-03-16").build().roll())
        .hasValueSatisfying(roll -> assertThat(roll).hasToString("MONDAY"));
    assertThat(every("P10D", "2026-03-02/2026-03-22").build().roll()).isEmpty();
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    PeriodicSchedule odd =
        PeriodicSchedule.of(DateRange.parse("2026-01-15/2026-02-28"), Period.ofMonths(1));
    assertThatThrownBy(odd::periods)
        .hasMessage("term must be a whole number of periods P1M, but was 2026-01-15/2026-02-28");
    assertThatThrownBy(() -> every("P1M3D", "2026-01-15/2026-02-28").build())
        .hasMessage("every must be months or days, above zero, but was P1M3D");
    assertThatThrownBy(() -> every("P0D", "2026-01-15/2026-02-28").build())
        .hasMessage("every must be months or days, above zero, but was P0D");
    assertThatThrownBy(
            () ->
                every("P1M", "2026-01-15/2026-02-28")
                    .stub(StubRule.SHORT_FINAL)
                    .rollOn(RollDay.ofMonth(14))
                    .build())
        .hasMessage(
            "rollOn must be the day from which periods are counted, 2026-01-15, but was DAY_14");
    assertThatThrownBy(
            () -> every("P1M", "2026-01-15/2026-02-15").rollOn(RollDay.parse("MONDAY")).build())
        .hasMessage("rollOn must be a day of the month, but was MONDAY");
    assertThatThrownBy(() -> RollDay.parse("DAY_31"))
        .hasMessage(
            "rollDay must be DAY_1 to DAY_30, END_OF_MONTH or a day of the week, but was DAY_31");
    assertThatThrownBy(() -> RollDay.ofMonth(0))
        .hasMessage("rollDay must be in [1, 31], but was 0");
    assertThat(RollDay.ofMonth(31)).isSameAs(RollDay.END_OF_MONTH);
  }

  @Test
  void isTheSameInBothJsons() {
    JacksonLines.assertJson(
        every("P3M", "2026-01-15/2026-04-15").rollOn(RollDay.ofMonth(15)).build(),
        PeriodicSchedule.class,
        "{\"term\":{\"start\":\"2026-01-15\",\"end\":\"2026-04-15\"},\"every\":\"P3M\","
            + "\"stub\":\"NONE\",\"rollOn\":\"DAY_15\"}");
    JacksonLines.assertReads(
        "{\"term\":{\"start\":\"2026-01-15\",\"end\":\"2026-04-15\"},\"every\":\"P3M\"}",
        PeriodicSchedule.class,
        every("P3M", "2026-01-15/2026-04-15").build());
  }
}
