package org.creativehubs.finance.tenantcharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class TurnoverRentProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 300)
  void onAccountAndBalanceAreTheRentOfTheYear(
      @ForAll @LongRange(min = 0, max = 9_000_000) long base,
      @ForAll @IntRange(min = 1, max = 1000) int permille,
      @ForAll @Size(12) List<@LongRange(min = 0, max = 50_000_000) Long> turnovers,
      @ForAll OnAccountRule rule) {
    TurnoverRentLine line = line(base, permille, turnovers, rule);
    Money paid = Money.sum(GBP, line.onAccount());
    assertThat(paid.plus(line.balancing())).isEqualTo(line.total());
    assertThat(line.total()).isEqualTo(Money.ofMinor(base, GBP).plus(line.topUp()));
    assertThat(line.onAccount()).hasSize(12).noneMatch(Money::isNegative);
  }

  @Property(tries = 200)
  void moreTurnoverNeverMakesLessRent(
      @ForAll @LongRange(min = 0, max = 9_000_000) long base,
      @ForAll @IntRange(min = 1, max = 1000) int permille,
      @ForAll @Size(12) List<@LongRange(min = 0, max = 50_000_000) Long> turnovers) {
    List<Long> more = turnovers.stream().map(turnover -> turnover + 1).toList();
    assertThat(line(base, permille, more, OnAccountRule.BASE_ONLY).total())
        .isGreaterThanOrEqualTo(line(base, permille, turnovers, OnAccountRule.BASE_ONLY).total());
  }

  private static TurnoverRentLine line(
      long base, int permille, List<Long> turnovers, OnAccountRule rule) {
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    input.baseRent(Money.ofMinor(base, GBP)).percentage(Ratio.of(permille, 1000));
    input.periodsPerYear(12).onAccount(rule);
    if (rule == OnAccountRule.YEAR_BEFORE) {
      input.turnoverBefore(Money.ofMinor(12_345_678, GBP));
    }
    List<Money> amounts = turnovers.stream().map(pence -> Money.ofMinor(pence, GBP)).toList();
    return TurnoverRent.answer(input.addYears(TurnoverYear.of("year", amounts)).build())
        .years()
        .get(0);
  }
}
