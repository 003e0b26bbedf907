package org.creativehubs.finance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class RunningRoundingProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 500)
  void everyRunningSumIsRoundedHalfUp(@ForAll("halfPennies") List<Ratio> amounts) {
    Money paid = Money.zero(GBP);
    Ratio running = Ratio.ZERO;
    List<Money> portions = RunningRounding.of(amounts, GBP);
    for (int i = 0; i < amounts.size(); i++) {
      paid = paid.plus(portions.get(i));
      running = running.plus(amounts.get(i));
      assertThat(paid).isEqualTo(halfAwayFromZero(running));
    }
  }

  @Property(tries = 200)
  void aPortionThatExplainsItselfIsTheSame(@ForAll("halfPennies") List<Ratio> amounts) {
    Term pound = Term.of(Money.ofMinor(100, GBP));
    List<Term> terms = amounts.stream().map(pound::times).toList();
    List<Money> found = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      found.add(RunningRounding.portion(terms, i).money());
    }
    assertThat(found).isEqualTo(RunningRounding.of(amounts, GBP));
  }

  /** The nearest penny in whole numbers; of two as near the one away from zero. */
  private static Money halfAwayFromZero(Ratio amount) {
    BigInteger above = amount.numerator().abs().multiply(BigInteger.valueOf(200));
    BigInteger below = amount.denominator();
    BigInteger pennies = above.add(below).divide(below.shiftLeft(1));
    return Money.ofMinor(pennies.longValueExact() * amount.signum(), GBP);
  }

  /** Every second one lies half way between two pennies. */
  @Provide
  Arbitrary<List<Ratio>> halfPennies() {
    return Arbitraries.longs()
        .between(-1000, 1000)
        .map(halves -> Ratio.of(halves, 200))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
