package org.creativehubs.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SchemeLimitsProperties {

  @Property(tries = 200)
  void atMostOneEditionOfALimitIsInForceOnAnyDay(
      @ForAll("firstDays") LocalDate first,
      @ForAll @IntRange(min = -1, max = 400) int days,
      @ForAll Territory territory) {
    LimitsOnDate limits =
        SchemeLimits.answer(
            SchemeLimitsInput.builder().on(first.plusDays(days)).territory(territory).build());
    assertThat(
            limits.limits().stream()
                .filter(line -> line.state() == LimitState.IN_FORCE)
                .map(line -> line.limit().id()))
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<LocalDate> firstDays() {
    return Arbitraries.of(
        SchemeLimits.published().all().stream().map(PublishedLimit::from).distinct().toList());
  }

  @Property(tries = 200)
  void aLimitOnlyMovesForwardThroughItsStates(
      @ForAll @IntRange(min = 0, max = 9_000) int days,
      @ForAll @IntRange(min = 0, max = 9_000) int later) {
    LocalDate day = LocalDate.of(2005, 1, 1).plusDays(days);
    for (PublishedLimit limit : SchemeLimits.published().all()) {
      assertThat(limit.stateOn(day.plusDays(later))).isGreaterThanOrEqualTo(limit.stateOn(day));
    }
  }
}
