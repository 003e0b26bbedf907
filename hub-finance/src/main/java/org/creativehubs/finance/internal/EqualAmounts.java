package org.creativehubs.finance.internal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/** The sum of amounts of which many are equal, written as so many times each. */
public final class EqualAmounts {

  private EqualAmounts() {}

  /**
   * The sum.
   *
   * @param amounts what is added up; perhaps nothing
   * @param currency the currency of all of them
   * @return such as {@code 12 x GBP 700.00 + GBP 490.00}, in the order in which the amounts come
   */
  public static Term sum(List<Money> amounts, Currency currency) {
    Map<Money, Integer> times = new LinkedHashMap<>();
    amounts.stream()
        .filter(amount -> !amount.isZero())
        .forEach(amount -> times.merge(amount, 1, Integer::sum));
    List<Term> parts = new ArrayList<>();
    times.forEach((amount, number) -> parts.add(part(number, amount)));
    return parts.isEmpty() ? Term.of(Money.zero(currency)) : Term.sum(parts);
  }

  private static Term part(int number, Money amount) {
    return number == 1 ? Term.of(amount) : Term.of(number).times(Term.of(amount));
  }
}
