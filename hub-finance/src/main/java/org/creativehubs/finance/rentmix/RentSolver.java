package org.creativehubs.finance.rentmix;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

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
 * <p>There is no answer if the hub misses break-even with all at market rent ({@code
 * MISSED_AT_MARKET}), if no studio is left to pay the rest ({@code NO_REST}) or none pays the lower
 * rent ({@code NO_SUBSIDISED_STUDIO}).
 *
 * <p>Source: the break-even equation, solved for one of its terms.
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
          .source(
              Source.builder()
                  .document(
                      "British Council: Creative Hubs Development in Kazakhstan, a policy "
                          + "maker's guide")
                  .edition("2022")
                  .place("UK Insight: Peckham Levels, Facilities")
                  .build())
          .answeredBy(RentSolver::answer);

  private RentSolver() {}

  /**
   * Solves the break-even equation.
   *
   * @param input the studios, their rents and cost, and what is looked for
   * @return the answer, or why there is none
   */
  public static RentSolution answer(RentSolverInput input) {
    Ratio needed =
        input
            .annualCost()
            .minus(input.otherIncome())
            .toRatio()
            .dividedBy(Ratio.ONE.minus(input.shareLost()));
    Explanation.Builder steps = Explanation.answering("Which rents let the hub break even?");
    steps
        .given("market rent of a studio", Answer.of(input.marketRent()))
        .step(
            "rents needed, N",
            "("
                + input.annualCost()
                + " - "
                + input.otherIncome()
                + ") / (1 - "
                + input.shareLost()
                + ")",
            Answer.quantity(needed, input.marketRent().currency().getCurrencyCode()));
    return switch (input.unknown()) {
      case SUBSIDISED_STUDIOS -> studios(input, needed, steps);
      case RENT_OF_THE_REST -> rest(input, needed, steps);
      case SHARE_OF_MARKET -> share(input, needed, steps);
    };
  }

  private static RentSolution studios(
      RentSolverInput input, Ratio needed, Explanation.Builder steps) {
    Money high = input.marketRent();
    Money low = low(input);
    int studios = input.studios();
    Ratio room = high.times(studios).toRatio().minus(needed);
    if (room.signum() < 0) {
      return none(input, steps, missed());
    }
    Ratio each = high.minus(low).toRatio();
    int count = studios;
    if (room.compareTo(each.times(Ratio.of(studios))) < 0) {
      count = room.dividedBy(each).floor().intValueExact();
    }
    RentMix mix = new RentMix(count, low, high);
    Optional<RentMix> next = count < studios ? Optional.of(mix.with(count + 1)) : Optional.empty();
    steps.step(
        "studios at " + low,
        "floor(("
            + studios
            + " x "
            + high
            + " - N) / ("
            + high
            + " - "
            + low
            + ")), at most "
            + studios,
        Answer.number(count));
    return found(input, mix, next, steps);
  }

  private static RentSolution rest(RentSolverInput input, Ratio needed, Explanation.Builder steps) {
    int count = input.subsidised().orElseThrow();
    int rest = input.studios() - count;
    if (rest == 0) {
      return none(input, steps, Undefined.of(Reason.NO_REST, "all studios pay the lower rent"));
    }
    Money low = low(input);
    Ratio missing = needed.minus(low.times(count).toRatio());
    Money high = leastRent(missing, rest, input);
    Optional<RentMix> next = less(high).map(rent -> new RentMix(count, low, rent));
    steps.step(
        "rent of the rest, rounded up",
        "(N - " + count + " x " + low + ") / " + rest,
        Answer.of(high));
    return found(input, new RentMix(count, low, high), next, steps);
  }

  private static RentSolution share(
      RentSolverInput input, Ratio needed, Explanation.Builder steps) {
    int count = input.subsidised().orElseThrow();
    if (count == 0) {
      return none(
          input, steps, Undefined.of(Reason.NO_SUBSIDISED_STUDIO, "no studio pays the lower rent"));
    }
    Money high = input.marketRent();
    int rest = input.studios() - count;
    Money low = leastRent(needed.minus(high.times(rest).toRatio()), count, input);
    if (low.compareTo(high) > 0) {
      return none(input, steps, missed());
    }
    steps.step(
        "lower rent, rounded up", "(N - " + rest + " x " + high + ") / " + count, Answer.of(low));
    Ratio share = low.ratioTo(high).orElseThrow();
    steps.step("share of market", low + " / " + high, Answer.share(share));
    Optional<RentMix> next = less(low).map(rent -> new RentMix(count, rent, high));
    return found(input, new RentMix(count, low, high), next, steps);
  }

  private static Money low(RentSolverInput input) {
    return input.marketRent().times(input.shareOfMarket().orElseThrow(), RoundingMode.HALF_UP);
  }

  /** The least rent of some studios that comes to an amount, zero if nothing is missing. */
  private static Money leastRent(Ratio missing, int studios, RentSolverInput input) {
    Ratio each = missing.dividedBy(Ratio.of(studios));
    Ratio least = each.signum() > 0 ? each : Ratio.ZERO;
    return Money.round(least, input.marketRent().currency(), RoundingMode.CEILING);
  }

  private static Optional<Money> less(Money rent) {
    return rent.isZero() ? Optional.empty() : Optional.of(rent.minus(minorUnit(rent)));
  }

  private static Money minorUnit(Money like) {
    Ratio unit = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(like.amount().scale()));
    return Money.round(unit, like.currency(), RoundingMode.UNNECESSARY);
  }

  private static Undefined missed() {
    return Undefined.of(
        Reason.MISSED_AT_MARKET, "the hub misses break-even with all at market rent");
  }

  private static RentSolution found(
      RentSolverInput input, RentMix mix, Optional<RentMix> next, Explanation.Builder steps) {
    Answer answer = steps.build().answer();
    Money income = mix.incomeRoundedDown(input);
    steps.step("income, rounded down", mix.sum(input), Answer.of(income));
    Optional<Money> further = next.map(step -> step.incomeRoundedDown(input));
    next.ifPresent(
        step ->
            steps.step(
                "income with " + input.unknown().furtherStep() + ", under the cost",
                step.sum(input),
                Answer.of(step.incomeRoundedDown(input))));
    return started(input)
        .subsidised(OptionalInt.of(mix.subsidised()))
        .subsidisedRent(mix.low())
        .shareOfMarket(input.shareOfMarket().or(() -> mix.low().ratioTo(input.marketRent())))
        .rentOfTheRest(mix.high())
        .income(income)
        .incomeOneStepFurther(further)
        .explanation(steps.given(input.unknown().label(), answer).build())
        .build();
  }

  private static RentSolution none(
      RentSolverInput input, Explanation.Builder steps, Undefined reason) {
    return started(input)
        .undefined(reason)
        .explanation(steps.given(input.unknown().label(), Answer.of(reason)).build())
        .build();
  }

  private static RentSolution.Builder started(RentSolverInput input) {
    RentSolution.Builder solution = RentSolution.builder();
    solution.unknown(input.unknown()).annualCost(input.annualCost());
    return solution;
  }
}
