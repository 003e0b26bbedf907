package org.creativehubs.finance.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.ClawbackTaper;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class GrantClawbackProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 300)
  void clawbackNeverRisesWithTime(
      @ForAll ClawbackTaper taper,
      @ForAll @IntRange(min = 1, max = 25) int years,
      @ForAll @IntRange(min = 0, max = 10_000) int days,
      @ForAll @IntRange(min = 0, max = 1_000) int later,
      @ForAll @LongRange(min = 0, max = 100_000_000) long grant) {
    assertThat(repay(taper, years, days + later, grant))
        .isLessThanOrEqualTo(repay(taper, years, days, grant));
  }

  @Property(tries = 200)
  void allIsDueOnTheFirstDayAndNothingOnTheLast(
      @ForAll @IntRange(min = 1, max = 25) int years,
      @ForAll @LongRange(min = 0, max = 100_000_000) long grant) {
    for (ClawbackTaper taper : List.of(ClawbackTaper.YEAR_STEPS, ClawbackTaper.DAILY)) {
      assertThat(repay(taper, years, 0, grant)).isEqualTo(Money.ofMinor(grant, GBP));
      assertThat(repay(taper, years, years * 366, grant)).isEqualTo(Money.zero(GBP));
    }
  }

  @Property(tries = 300)
  void byTheDayIsNeverMoreThanInYearlySteps(
      @ForAll @IntRange(min = 1, max = 25) int years,
      @ForAll @IntRange(min = 0, max = 10_000) int days,
      @ForAll @LongRange(min = 0, max = 100_000_000) long grant) {
    // A step is taken over years of 365 or 366 days, so the line may lie above it by a part of a
    // day in a year; never by more than a day's worth.
    Money day = Money.ofMinor(grant / 365 + 1, GBP);
    assertThat(repay(ClawbackTaper.DAILY, years, days, grant))
        .isLessThanOrEqualTo(repay(ClawbackTaper.YEAR_STEPS, years, days, grant).plus(day));
  }

  private static Money repay(ClawbackTaper taper, int years, int days, long grant) {
    LocalDate paid = LocalDate.of(2020, 2, 29);
    GrantClawbackInput.Builder input = GrantClawbackInput.builder();
    if (taper == ClawbackTaper.PROCEEDS_SHARE) {
      input.proceeds(Money.ofMinor(grant, GBP));
    }
    return GrantClawback.answer(
            input
                .grant(Money.ofMinor(grant, GBP))
                .finalPayment(paid)
                .event(paid.plusDays(days))
                .policy(policy(taper, years))
                .build())
        .repay();
  }

  private static ClawbackPolicy policy(ClawbackTaper taper, int years) {
    return switch (taper) {
      case YEAR_STEPS -> ClawbackPolicy.inYearSteps(years);
      case DAILY -> ClawbackPolicy.daily(years);
      case PROCEEDS_SHARE -> ClawbackPolicy.ofProceeds(Ratio.of(2, 3), years);
    };
  }
}
