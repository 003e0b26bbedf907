package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class MatchFundingProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 300)
  void moreMatchNeverLowersTheGrant(
      @ForAll @LongRange(min = 0, max = 10_000_000) long cost,
      @ForAll @IntRange(min = 0, max = 1000) int thousandths,
      @ForAll @LongRange(min = 0, max = 10_000_000) long match,
      @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
    assertThat(grant(cost, thousandths, match + more).grantAtMatchHeld())
        .isGreaterThanOrEqualTo(grant(cost, thousandths, match).grantAtMatchHeld());
  }

  @Property(tries = 300)
  void theGrantIsNeverAboveTheRateTimesTheCostTheMatchCarries(
      @ForAll @LongRange(min = 0, max = 10_000_000) long cost,
      @ForAll @IntRange(min = 0, max = 999) int thousandths,
      @ForAll @LongRange(min = 0, max = 10_000_000) long match) {
    MatchedGrant grant = grant(cost, thousandths, match);
    Ratio rate = Ratio.of(thousandths, 1000);
    Ratio most = Money.ofMinor(match, GBP).toRatio().times(rate).dividedBy(Ratio.ONE.minus(rate));
    assertThat(grant.grantAtMatchHeld().toRatio()).isLessThanOrEqualTo(most);
    assertThat(grant.grantAtMatchHeld()).isLessThanOrEqualTo(grant.maximumGrant());
    assertThat(grant.maximumGrant().plus(grant.matchNeeded())).isEqualTo(Money.ofMinor(cost, GBP));
  }

  @Property(tries = 300)
  void theMatchThatIsNeededBringsTheMaximumGrant(
      @ForAll @LongRange(min = 0, max = 10_000_000) long cost,
      @ForAll @IntRange(min = 0, max = 1000) int thousandths) {
    MatchedGrant grant = grant(cost, thousandths, 0);
    long needed = grant.matchNeeded().minorUnits().longValueExact();
    assertThat(grant(cost, thousandths, needed).grantAtMatchHeld()).isEqualTo(grant.maximumGrant());
  }

  private static MatchedGrant grant(long cost, int thousandths, long match) {
    return MatchFunding.answer(
        MatchFundingInput.builder()
            .eligibleCost(Money.ofMinor(cost, GBP))
            .interventionRate(Ratio.of(thousandths, 1000))
            .matchHeld(Money.ofMinor(match, GBP))
            .build());
  }
}
