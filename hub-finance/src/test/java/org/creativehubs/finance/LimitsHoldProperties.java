package org.creativehubs.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.funding.CostLine;
import org.creativehubs.finance.funding.EligibleCost;
import org.creativehubs.finance.funding.FlatRate;
import org.creativehubs.finance.funding.MatchFunding;
import org.creativehubs.finance.grant.GrantDrawdown;
import org.creativehubs.finance.grant.GrantDrawdownInput;
import org.creativehubs.finance.rentmix.RentSolver;
import org.creativehubs.finance.rentmix.RentSolverInput;
import org.creativehubs.finance.rentmix.RentUnknown;
import org.creativehubs.finance.resilience.CovenantKind;
import org.creativehubs.finance.resilience.CovenantTest;
import org.creativehubs.finance.resilience.Covenants;
import org.creativehubs.finance.resilience.LocalProcurement;
import org.creativehubs.finance.resilience.Purchase;

/**
 * Whatever may be at most so much is rounded down, and whatever must be at least so much is rounded
 * up, so that the limit holds exactly, and by no more than is lost to a minor unit. Caps and
 * collars of rent reviews, and caps of service charges, which take more to set up, have the same
 * property beside their calculators.
 */
class LimitsHoldProperties {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final Ratio PENNY = Ratio.of(1, 100);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  /** Amounts and a share, from which a question is made. */
  private record Given(Money one, Money other, Ratio share) {}

  /** What was rounded, and what it may be at most or must be at least. */
  private record Held(Ratio rounded, Ratio limit, boolean isMost) {}

  @SuppressWarnings("ImmutableEnumChecker") // what is asked keeps nothing
  private enum Limit {
    GRANT_AT_THE_RATE(
        given ->
            most(
                MatchFunding.of(given.one(), given.share(), given.one()).maximumGrant(),
                given.one().toRatio().times(given.share()))),
    CLAIMS_AT_THE_RATE(
        given ->
            most(
                GrantDrawdown.of(given.one(), given.share(), claims(given)).paid(),
                given.one().toRatio().times(given.share()))),
    HELD_BACK(
        given ->
            least(
                GrantDrawdown.answer(
                        GrantDrawdownInput.builder()
                            .award(given.one())
                            .interventionRate(Ratio.ONE)
                            .retention(RetentionRule.EACH_CLAIM)
                            .retained(given.share())
                            .addAllClaims(claims(given))
                            .build())
                    .retained(),
                given.one().toRatio().times(given.share()))),
    FLAT_RATE(
        given ->
            most(
                EligibleCost.of(
                        List.of(CostLine.eligible("salaries", given.one())),
                        List.of(flat(given.share())))
                    .flat(),
                given.one().toRatio().times(given.share()))),
    ROOM_TO_A_TARGET(
        given ->
            most(
                LocalProcurement.of(
                        List.of(
                            Purchase.of("near", given.one(), true),
                            Purchase.of("far", given.other(), false)),
                        given.share())
                    .headroom(),
                given
                    .one()
                    .toRatio()
                    .minus(given.one().plus(given.other()).toRatio().times(given.share())))),
    ROOM_TO_A_COVENANT(
        given ->
            most(
                Covenants.of(
                        List.of(
                            CovenantTest.of(
                                CovenantKind.LOAN_TO_VALUE,
                                given.one(),
                                given.other(),
                                given.share())))
                    .checks()
                    .get(0)
                    .headroom(),
                given.other().toRatio().times(given.share()).minus(given.one().toRatio()))),
    RENT_THAT_BREAKS_EVEN(
        given ->
            least(
                RentSolver.answer(solver(given)).rentOfTheRest().orElseThrow(),
                given.other().toRatio().dividedBy(Ratio.of(7))));

    private final Function<Given, Held> asked;

    Limit(Function<Given, Held> asked) {
      this.asked = asked;
    }

    private static Held most(Money rounded, Ratio limit) {
      return new Held(rounded.toRatio(), limit, true);
    }

    private static Held least(Money rounded, Ratio limit) {
      return new Held(rounded.toRatio(), limit, false);
    }
  }

  private static List<GrantClaim> claims(Given given) {
    return List.of(GrantClaim.of(DAY, given.one()));
  }

  private static FlatRate flat(Ratio rate) {
    return FlatRate.builder().name("indirect").rate(rate).addOn("salaries").build();
  }

  /** Seven studios, none below market: each bears a seventh of the cost. */
  private static RentSolverInput solver(Given given) {
    RentSolverInput.Builder input = RentSolverInput.builder();
    input.studios(7).subsidised(0).marketRent(given.one()).shareLost(Ratio.ZERO);
    input.annualCost(given.other()).otherIncome(Money.zero(GBP)).shareOfMarket(given.share());
    return input.unknown(RentUnknown.RENT_OF_THE_REST).build();
  }

  @Property(tries = 1000)
  void aLimitHoldsExactlyAndLosesLessThanAMinorUnit(
      @ForAll Limit limit,
      @ForAll @IntRange(min = 1, max = 5_000_000) int one,
      @ForAll @IntRange(min = 1, max = 5_000_000) int other,
      @ForAll @IntRange(min = 1, max = 999) int perMille) {
    Given given =
        new Given(Money.ofMinor(one, GBP), Money.ofMinor(other, GBP), Ratio.of(perMille, 1000));
    Held held = limit.asked.apply(given);
    Ratio lost =
        held.isMost() ? held.limit().minus(held.rounded()) : held.rounded().minus(held.limit());
    assertThat(lost).isGreaterThanOrEqualTo(Ratio.ZERO).isLessThan(PENNY);
  }
}
