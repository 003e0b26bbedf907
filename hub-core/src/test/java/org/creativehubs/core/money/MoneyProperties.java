package org.creativehubs.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.Anything;
import org.creativehubs.testing.JacksonLines;

class MoneyProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Provide
  Arbitrary<Money> pounds() {
    return Anything.money(GBP);
  }

  @Property(tries = 200)
  void addingIsExactAndSubtractingUndoesIt(
      @ForAll("pounds") Money one, @ForAll("pounds") Money other) {
    assertThat(one.plus(other).toRatio()).isEqualTo(one.toRatio().plus(other.toRatio()));
    assertThat(one.plus(other).minus(other)).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
    assertThat(one.compareTo(other)).isEqualTo(one.toRatio().compareTo(other.toRatio()));
  }

  @Property(tries = 200)
  void roundingMovesAnAmountByLessThanAMinorUnitAndInTheDirectionNamed(
      @ForAll Ratio amount, @ForAll Currency currency) {
    Ratio floor = Money.round(amount, currency, RoundingMode.FLOOR).toRatio();
    Ratio ceiling = Money.round(amount, currency, RoundingMode.CEILING).toRatio();
    assertThat(floor).isLessThanOrEqualTo(amount);
    assertThat(ceiling).isGreaterThanOrEqualTo(amount);
    assertThat(ceiling.minus(floor)).isLessThanOrEqualTo(Money.ofMinor(1, currency).toRatio());
  }

  @Property(tries = 200)
  void timesAWholeNumberAgreesWithTimesTheRatio(@ForAll Money money, @ForAll long factor) {
    assertThat(money.times(factor))
        .isEqualTo(money.times(Ratio.of(factor), RoundingMode.UNNECESSARY));
  }

  @Property(tries = 200)
  void theRatioToAnotherAmountGivesThisAgain(
      @ForAll("pounds") Money one, @ForAll("pounds") Money other) {
    Assume.that(!other.isZero());
    Ratio ratio = one.ratioTo(other).orElseThrow();
    assertThat(other.times(ratio, RoundingMode.UNNECESSARY)).isEqualTo(one);
  }

  @Property(tries = 200)
  void textAndJsonAndAmountComeBackTheSame(@ForAll Money money) {
    assertThat(Money.parse(money.toString())).isEqualTo(money);
    assertThat(JacksonLines.roundTrip(money)).isEqualTo(money);
    BigDecimal longer = money.amount().setScale(9, RoundingMode.UNNECESSARY);
    assertThat(Money.of(longer, money.currency())).isEqualTo(money);
  }
}
