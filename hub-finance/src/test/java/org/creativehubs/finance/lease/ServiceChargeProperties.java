package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class ServiceChargeProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 300)
  void sharesSumToTheCostAndTenantsAndLandlordBearIt(
      @ForAll @LongRange(min = 0, max = 9_000_000) long budget,
      @ForAll @LongRange(min = 0, max = 9_000_000) long actual,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 10) Integer> weights,
      @ForAll @IntRange(min = 0, max = 20) int cap,
      @ForAll ApportionmentBasis basis) {
    ServiceChargeAccount account = account(budget, actual, weights, basis, cap);
    Money cost = Money.ofMinor(actual, GBP);
    assertThat(sum(account, ServiceChargeLine::share).plus(account.unapportioned()))
        .isEqualTo(cost);
    Money landlord =
        sum(account, ServiceChargeLine::empty)
            .plus(sum(account, ServiceChargeLine::aboveCap))
            .plus(account.unapportioned());
    assertThat(landlord).isEqualTo(account.unrecovered());
    assertThat(sum(account, ServiceChargeLine::charged).plus(landlord)).isEqualTo(cost);
    assertThat(account.lines())
        .allMatch(line -> line.onAccount().plus(line.balancing()).equals(line.charged()))
        .noneMatch(line -> line.aboveCap().isNegative() || line.empty().isNegative());
  }

  @Property(tries = 200)
  void withoutACapTenantsPayForTheTimeLetAndOnlyFixedSharesLeaveARest(
      @ForAll @LongRange(min = 0, max = 9_000_000) long actual,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 10) Integer> weights,
      @ForAll ApportionmentBasis basis) {
    ServiceChargeAccount account = ServiceCharge.answer(input(0, actual, weights, basis).build());
    for (ServiceChargeLine line : account.lines()) {
      assertThat(line.charged())
          .isEqualTo(line.share().times(line.unit().letShare(), RoundingMode.HALF_UP));
    }
    Ratio rest = Ratio.ONE.minus(Ratio.of(weights.stream().mapToInt(i -> i).sum(), 100));
    Ratio exact = basis == ApportionmentBasis.FIXED_SHARES ? rest : Ratio.ZERO;
    assertThat(account.unapportioned().toRatio().minus(exact.times(Ratio.of(actual, 100))).abs())
        .isLessThan(Ratio.of(1, 100)); // largest remainders stay within a penny
  }

  @Property(tries = 200)
  void aLowerCapNeverChargesATenantMore(
      @ForAll @LongRange(min = 0, max = 9_000_000) long budget,
      @ForAll @LongRange(min = 0, max = 9_000_000) long actual,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 10) Integer> weights,
      @ForAll @IntRange(min = 0, max = 20) int cap) {
    ServiceChargeAccount high = account(budget, actual, weights, ApportionmentBasis.AREA, cap + 1);
    ServiceChargeAccount low = account(budget, actual, weights, ApportionmentBasis.AREA, cap);
    for (int i = 0; i < weights.size(); i++) {
      assertThat(low.lines().get(i).charged()).isLessThanOrEqualTo(high.lines().get(i).charged());
    }
  }

  private static ServiceChargeAccount account(
      long budget, long actual, List<Integer> weights, ApportionmentBasis basis, int cap) {
    ServiceChargeInput.Builder input = input(budget, actual, weights, basis);
    return ServiceCharge.answer(input.capOverBudget(Ratio.of(cap, 100)).build());
  }

  /** Every third unit is let for a part of the year; fixed shares are hundredths. */
  private static ServiceChargeInput.Builder input(
      long budget, long actual, List<Integer> weights, ApportionmentBasis basis) {
    ServiceChargeInput.Builder input = ServiceChargeInput.builder();
    input.budget(Money.ofMinor(budget, GBP)).actual(Money.ofMinor(actual, GBP));
    input.apportionedBy(basis);
    for (int i = 0; i < weights.size(); i++) {
      Ratio let = i % 3 == 0 ? Ratio.of(i, 7 + i) : Ratio.ONE;
      input.addUnits(ServiceUnit.letFor("unit " + i, Ratio.of(weights.get(i), 100), let));
    }
    return input;
  }

  private static Money sum(
      ServiceChargeAccount account, Function<ServiceChargeLine, Money> amount) {
    return Money.sum(GBP, account.lines().stream().map(amount).toList());
  }
}
