package org.creativehubs.core.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

  @Test
  void aClosingAfterMidnightIsOnTheNextDay() {
    OpeningHours late = hours("10:00", "01:00", DayOfWeek.SATURDAY);
    assertThat(late.minutes()).isEqualTo(900);
    assertThat(late).hasToString("[SATURDAY] 10:00 to 01:00");
    assertThat(hours("00:00", "24:00", DayOfWeek.MONDAY).minutes()).isEqualTo(1440);
    assertThat(hours("23:59", "00:00", DayOfWeek.MONDAY).minutes()).isEqualTo(1);
  }

  @Test
  void hoursThatOverlapCountOnce() {
    OpeningHours day = hours("09:00", "17:30", DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    OpeningHours evening = hours("17:00", "20:00", DayOfWeek.TUESDAY);
    assertThat(OpeningHours.perWeek(List.of(day))).isEqualTo(Ratio.of(17));
    assertThat(OpeningHours.perWeek(List.of(day, evening))).isEqualTo(Ratio.parse("19.5"));
    assertThat(OpeningHours.perWeek(List.of())).isEqualTo(Ratio.ZERO);
  }

  @Test
  void theNightFromSundayRunsIntoMonday() {
    OpeningHours sunday = hours("22:00", "02:00", DayOfWeek.SUNDAY);
    OpeningHours monday = hours("01:00", "03:00", DayOfWeek.MONDAY);
    assertThat(OpeningHours.perWeek(List.of(sunday, monday))).isEqualTo(Ratio.of(5));
  }

  @Test
  void aWeekHasNoMoreThan168Hours() {
    OpeningHours always = hours("00:00", "24:00", DayOfWeek.values());
    OpeningHours shifted = hours("12:00", "11:59", DayOfWeek.values());
    assertThat(OpeningHours.perWeek(List.of(always, shifted))).isEqualTo(Ratio.of(168));
  }

  @Test
  void timesAreOfTheDay() {
    assertThatThrownBy(() -> hours("24:00", "01:00", DayOfWeek.MONDAY))
        .hasMessage("opens must be a time from 00:00 to 23:59, but was 24:00");
    assertThatThrownBy(() -> hours("10:00", "24:01", DayOfWeek.MONDAY))
        .hasMessage("closes must be a time from 00:00 to 24:00, but was 24:01");
    assertThatThrownBy(() -> hours("9:00", "17:00", DayOfWeek.MONDAY))
        .hasMessage("opens must be a time from 00:00 to 23:59, but was 9:00");
    assertThatThrownBy(() -> hours("09:00", "09:00", DayOfWeek.MONDAY))
        .hasMessage("closes must differ from opens, but was 09:00");
    assertThatThrownBy(() -> hours("09:00", "17:00"))
        .hasMessage("days must hold at least one element, but was none");
  }

  private static OpeningHours hours(String opens, String closes, DayOfWeek... days) {
    return OpeningHours.builder().addDays(days).opens(opens).closes(closes).build();
  }
}
