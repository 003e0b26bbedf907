package org.creativehubs.finance.rentmix;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.Omissions;

/**
 * How many studios can be let below market before the hub misses break-even, or at which rent?
 *
 * <p>Of n equal studios k pay a lower rent and the rest a higher one. The hub breaks even if (k x
 * low + (n - k) x high) x (1 - share lost) + other income &gt;= cost; so the rents must come to N =
 * (cost - other income) / (1 - share lost). Solved for one of three, exactly:
 *
 * <ul>
 *   <li>studios: k = floor((n x high - N) / (high - low)), at most n;
 *   <li>rent of the rest: high = (N - k x low) / (n - k), rounded up to the minor unit;
 *   <li>share of market: low = (N - (n - k) x market) / k, rounded up to the minor unit.
 * </ul>
 *
 * <p>A lower rent that is given as a share of market is rounded half up to the minor unit. Put back
 * in, the answer breaks even; one studio more, or a minor unit of rent less, does not.
 *
 * <p>Of a hub, its spaces of one kind are the studios, and a tier says the lower rent and who pays
 * it. On a day, the market rent of a studio is the mean of those of the spaces, rounded down; what
 * other lettings pass is added to other income, and what head leases charge to the cost. Spaces
 * without a market rent are left out and listed. Without a day its units and tiers count as they
 * are stated.
 *
 * <p>There is no answer if the hub misses break-even with all at market rent ({@code
 * MISSED_AT_MARKET}), if no studio is left to pay the rest ({@code NO_REST}) or none pays the lower
 * rent ({@code NO_SUBSIDISED_STUDIO}).
 *
 * <p>Source: the break-even equation, solved for one of its terms.
 *
 * <pre>{@code
 * RentSolverInput.Builder hub = RentSolverInput.builder();
 * hub.studios(50).marketRent(Money.parse("GBP 6000.00")).shareLost(Ratio.parse("3%"));
 * hub.annualCost(Money.parse("GBP 255000.00")).otherIncome(Money.parse("GBP 10000.00"));
 * hub.unknown(RentUnknown.SUBSIDISED_STUDIOS).shareOfMarket(Ratio.of(1, 3));
 * RentSolution solution = RentSolver.answer(hub.build());
 * solution.subsidised().orElseThrow(); // 11
 * }</pre>
 */
public final class RentSolver {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RentSolverInput, RentSolution> ENTRY =
      CatalogEntry.of("rent-solver", RentSolver.class, RentSolverInput.class, RentSolution.class)
          .title("Rents that break even")
          .question("How many studios can be let below market before we miss break-even?")
          .convention("named by what is looked for: studios, rent of the rest, share of market")
          .convention("studios are rounded down, rents up to the minor unit, income down")
          .convention("all studios are alike; voids and bad debts are a share of rents")
          .convention("of a hub: the mean market rent of its spaces of a kind, rounded down")
          .source(
              Source.builder()
                  .document(
                      "British Council: Creative Hubs Development in Kazakhstan, a policy "
                          + "maker's guide")
                  .edition("2022")
                  .place("UK Insight: Peckham Levels, Facilities")
                  .build())
          .ofHubWith("spaces/marketRents")
          .ofHubWith("units")
          .answeredBy(RentSolver::answer);

  private RentSolver() {}

  /**
   * How many spaces of a hub can be let at the rent of one of its tiers, if no rent is lost and it
   * earns nothing besides its lettings.
   *
   * @param hub the hub, with market rents of its spaces
   * @param on the day on which its spaces, lettings and head leases are looked at
   * @param kind the kind of its spaces that are let
   * @param tier the name of the tier
   * @param otherCost what it costs a year besides what its head leases charge; zero or more
   * @return the answer, or why there is none, and what had to be left out
   * @throws org.creativehubs.core.value.InvalidValueException if no such space has a market rent,
   *     there is no such tier, or money is in two currencies
   */
  public static RentSolution spacesAtTier(
      Hub hub, LocalDate on, UnitKind kind, String tier, Money otherCost) {
    RentSolverInput.Builder input = RentSolverInput.builder();
    input.unknown(RentUnknown.SUBSIDISED_STUDIOS).hub(hub).on(on).kind(kind).tier(tier);
    input.annualCost(otherCost).otherIncome(Money.zero(otherCost.currency()));
    return answer(input.shareLost(Ratio.ZERO).build());
  }

  /**
   * Solves the break-even equation.
   *
   * @param input the studios, their rents and cost, and what is looked for
   * @return the answer, or why there is none
   */
  public static RentSolution answer(RentSolverInput input) {
    return solve(StudiosToLet.of(input));
  }

  private static RentSolution solve(StudiosToLet input) {
    Term needed =
        input
            .cost()
            .minus(input.otherIncome())
            .dividedBy(Term.of(1).minus(Term.share(input.shareLost())))
            .named("rents needed");
    Explanation.Builder steps =
        Omissions.answering("Which rents let the hub break even?", input.leftOut());
    Term market = input.market();
    steps.terms(market, needed);
    return switch (input.unknown()) {
      case SUBSIDISED_STUDIOS -> studios(input, market, needed, steps);
      case RENT_OF_THE_REST -> rest(input, market, needed, steps);
      case SHARE_OF_MARKET -> share(input, market, needed, steps);
    };
  }

  private static RentSolution studios(
      StudiosToLet input, Term market, Term needed, Explanation.Builder steps) {
    Term studios = Term.of(input.studios());
    Term low = low(input, market);
    Term room = studios.times(market).minus(needed);
    if (room.ratio().signum() < 0) {
      return none(input, steps, Reason.MISSED_AT_MARKET);
    }
    Term each = market.minus(low);
    Term count = each.ratio().isZero() ? studios : Term.min(studios, fitting(room, each));
    int found = count.ratio().floor().intValueExact();
    RentMix mix = new RentMix(found, low.money(), market.money());
    Optional<RentMix> next =
        found < input.studios() ? Optional.of(mix.with(found + 1)) : Optional.empty();
    steps.terms(low, count.named("studios at " + low.money()));
    return found(input, mix, next, steps);
  }

  private static Term fitting(Term room, Term each) {
    return room.dividedBy(each).rounded(RoundingMode.FLOOR, 0).named("studios that fit");
  }

  private static RentSolution rest(
      StudiosToLet input, Term market, Term needed, Explanation.Builder steps) {
    int count = input.subsidised().orElseThrow();
    int rest = input.studios() - count;
    if (rest == 0) {
      return none(input, steps, Reason.NO_REST);
    }
    Term low = low(input, market);
    Term high = leastRent(needed.minus(Term.of(count).times(low)), rest).named("rent of the rest");
    steps.terms(low, high);
    RentMix mix = new RentMix(count, low.money(), high.money());
    return found(input, mix, less(mix.high()).map(rent -> mix.withHigh(rent)), steps);
  }

  private static RentSolution share(
      StudiosToLet input, Term market, Term needed, Explanation.Builder steps) {
    int count = input.subsidised().orElseThrow();
    if (count == 0) {
      return none(input, steps, Reason.NO_SUBSIDISED_STUDIO);
    }
    Term rents = Term.of(input.studios() - count).times(market);
    Term low = leastRent(needed.minus(rents), count).named("lower rent");
    if (low.ratio().compareTo(market.ratio()) > 0) {
      return none(input, steps, Reason.MISSED_AT_MARKET);
    }
    steps.terms(low, low.dividedBy(market).asShare().named("share of market"));
    RentMix mix = new RentMix(count, low.money(), market.money());
    return found(input, mix, less(mix.low()).map(rent -> mix.withLow(rent)), steps);
  }

  private static Term low(StudiosToLet input, Term market) {
    return market
        .times(Term.share(input.shareOfMarket().orElseThrow()))
        .rounded(RoundingMode.HALF_UP)
        .named("lower rent");
  }

  /** The least rent of some studios that comes to an amount, zero if nothing is missing. */
  private static Term leastRent(Term missing, int studios) {
    return Term.max(Term.of(0), missing.dividedBy(studios)).rounded(RoundingMode.CEILING);
  }

  private static Optional<Money> less(Money rent) {
    return rent.isZero() ? Optional.empty() : Optional.of(rent.minus(minorUnit(rent)));
  }

  private static Money minorUnit(Money like) {
    Ratio unit = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(like.amount().scale()));
    return Money.round(unit, like.currency(), RoundingMode.UNNECESSARY);
  }

  private static RentSolution found(
      StudiosToLet input, RentMix mix, Optional<RentMix> next, Explanation.Builder steps) {
    Answer answer = steps.build().answer();
    Term income = mix.income(input, "income");
    Optional<Term> further = next.map(step -> step.income(input, furtherLabel(input)));
    steps.terms(income);
    further.ifPresent(steps::terms);
    return started(input)
        .subsidised(OptionalInt.of(mix.subsidised()))
        .subsidisedRent(mix.low())
        .shareOfMarket(input.shareOfMarket().or(() -> mix.low().ratioTo(input.market().money())))
        .rentOfTheRest(mix.high())
        .income(income.money())
        .incomeOneStepFurther(further.map(Term::money))
        .explanation(steps.given(input.unknown().label(), answer).build())
        .build();
  }

  private static String furtherLabel(StudiosToLet input) {
    return "income with " + input.unknown().furtherStep() + ", under the cost";
  }

  private static RentSolution none(StudiosToLet input, Explanation.Builder steps, Reason reason) {
    return started(input)
        .undefined(reason.undefined())
        .explanation(steps.given(input.unknown().label(), reason.answer()).build())
        .build();
  }

  private static RentSolution.Builder started(StudiosToLet input) {
    RentSolution.Builder solution = RentSolution.builder();
    solution.unknown(input.unknown()).annualCost(input.cost().money());
    solution.addAllLeftOut(input.leftOut());
    return solution;
  }
}
