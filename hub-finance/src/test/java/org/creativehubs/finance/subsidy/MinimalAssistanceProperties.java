package org.creativehubs.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;

class MinimalAssistanceProperties {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate FIRST = LocalDate.of(2023, 4, 1);

  private static AssistancePosition of(LocalDate on, List<SubsidyAward> before, long award) {
    return MinimalAssistance.answer(
        MinimalAssistanceInput.builder()
            .on(on)
            .addAllPreviousAwards(before)
            .newAward(Money.ofMinor(award, GBP))
            .build());
  }

  private static List<SubsidyAward> awards(List<Integer> days, long each) {
    List<SubsidyAward> awards = new ArrayList<>();
    for (int day : days) {
      awards.add(SubsidyAward.of("council", FIRST.plusDays(day), Money.ofMinor(each, GBP)));
    }
    return awards;
  }

  @Property
  void theHeadroomIsJustWhatMayStillBeGiven(
      @ForAll @IntRange(min = 0, max = 1800) int day,
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 1800) Integer> days,
      @ForAll @LongRange(min = 0, max = 12_000_000) long each) {
    List<SubsidyAward> awards = awards(days, each);
    AssistancePosition found = of(FIRST.plusDays(day), awards, 0);
    Money headroom = found.headroom().orElseThrow();
    assertThat(headroom).isEqualTo(found.limit().orElseThrow().minus(found.used()));
    long room = headroom.minorUnits().longValueExact();
    if (room >= 0) {
      assertThat(of(FIRST.plusDays(day), awards, room).isAllowed()).isTrue();
    }
    assertThat(of(FIRST.plusDays(day), awards, Math.max(0, room + 1)).isAllowed()).isFalse();
  }

  @Property
  void justTheAwardsOfThisYearToDateAndOfTheTwoBeforeCount(
      @ForAll @IntRange(min = 0, max = 1800) int day,
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 1800) Integer> days) {
    LocalDate on = FIRST.plusDays(day);
    int year = on.getMonthValue() < 4 ? on.getYear() - 1 : on.getYear();
    LocalDate from = LocalDate.of(year - 2, 4, 1);
    List<SubsidyAward> awards = awards(days, 1);
    long counted =
        awards.stream().filter(one -> !one.on().isBefore(from) && !one.on().isAfter(on)).count();
    AssistancePosition found = of(on, awards, 1);
    assertThat(found.windowFrom()).isEqualTo(from);
    assertThat(found.used()).isEqualTo(Money.ofMinor(counted, GBP));
    Collections.reverse(awards);
    assertThat(of(on, awards, 1).used()).isEqualTo(found.used());
  }
}
