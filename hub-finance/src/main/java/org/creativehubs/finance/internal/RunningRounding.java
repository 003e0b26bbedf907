package org.creativehubs.finance.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * Exact amounts as money that adds up: each is the change of the running total rounded half up, so
 * that their sum is the exact sum rounded once, and none is a minor unit off.
 */
public final class RunningRounding {

  private RunningRounding() {}

  public static List<Money> of(List<Ratio> amounts, Currency currency) {
    List<Money> portions = new ArrayList<>();
    Ratio running = Ratio.ZERO;
    Money before = Money.zero(currency);
    for (Ratio amount : amounts) {
      running = running.plus(amount);
      Money after = round(running, currency);
      portions.add(after.minus(before));
      before = after;
    }
    return portions;
  }

  /** One of the portions, which says how it is found. */
  public static Term portion(List<Term> amounts, int at) {
    Term to = total(amounts.subList(0, at + 1));
    if (at == 0) {
      return to;
    }
    Term before = total(amounts.subList(0, at)).named("all before it, rounded half up");
    return to.named("all up to it, rounded half up").minus(before);
  }

  private static Term total(List<Term> amounts) {
    return Term.sum(amounts).rounded(RoundingMode.HALF_UP);
  }

  public static Money round(Ratio amount, Currency currency) {
    return Money.round(amount, currency, RoundingMode.HALF_UP);
  }
}
