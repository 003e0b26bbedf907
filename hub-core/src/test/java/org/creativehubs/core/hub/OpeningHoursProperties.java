package org.creativehubs.core.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.quantity.Ratio;

class OpeningHoursProperties {

  @Property
  void hoursOfSeveralDaysAddUp(@ForAll("hours") OpeningHours hours) {
    assertThat(OpeningHours.perWeek(List.of(hours)))
        .isEqualTo(Ratio.of((long) hours.minutes() * hours.days().size(), 60));
  }

  @Property
  void togetherTheyAreNoLessThanEitherAndNoMoreThanBoth(
      @ForAll("hours") OpeningHours one, @ForAll("hours") OpeningHours other) {
    Ratio first = OpeningHours.perWeek(List.of(one));
    Ratio second = OpeningHours.perWeek(List.of(other));
    Ratio together = OpeningHours.perWeek(List.of(one, other));
    assertThat(together).isGreaterThanOrEqualTo(first).isGreaterThanOrEqualTo(second);
    assertThat(together).isLessThanOrEqualTo(first.plus(second));
    assertThat(OpeningHours.perWeek(List.of(other, one))).isEqualTo(together);
    assertThat(OpeningHours.perWeek(List.of(one, one))).isEqualTo(first);
  }

  @Provide
  Arbitrary<OpeningHours> hours() {
    Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
    Arbitrary<Integer> minute = Arbitraries.integers().between(0, 24 * 60 - 1);
    Arbitrary<Integer> length = Arbitraries.integers().between(1, 24 * 60 - 1);
    return Combinators.combine(days, minute, length)
        .as(
            (on, from, lasts) ->
                OpeningHours.builder()
                    .addAllDays(on)
                    .opens(time(from))
                    .closes(time((from + lasts) % (24 * 60)))
                    .build());
  }

  private static String time(int minute) {
    return String.format("%02d:%02d", minute / 60, minute % 60);
  }
}
