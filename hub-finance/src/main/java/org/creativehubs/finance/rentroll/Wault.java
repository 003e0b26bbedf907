package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;

/**
 * How long are the leases of a hub still bound to run, on average?
 *
 * <p>The weighted average unexpired lease term in years: sum(weight x years left) / sum(weight), to
 * the end of the terms and to the first break. Weights, day count and whether the last day counts
 * are those of the policy; the date itself counts. A break before the date is past and ignored, one
 * on the date counts. Units without a lease, with one that has ended or one still to start leave
 * both sums, and their lines say so. The mean is exact.
 *
 * <p>With {@link UnexpiredWeight#CONTRACTED_INCOME} the sum above the line is the contracted income
 * of the days left.
 *
 * <p>Undefined if no unit is let ({@code NO_TENANCY}), or all weigh nothing, as where every rent is
 * a peppercorn ({@code NO_WEIGHT}). Source: market practice; there is no statute.
 *
 * <pre>{@code
 * RollUnit attic = RollUnit.builder().id("attic").marketRent(Money.parse("GBP 900.00")).build();
 * RollPolicy policy =
 *     RollPolicy.builder()
 *         .addKinds(ChargeKind.RENT)
 *         .rentBasis(RentBasis.CONTRACTED)
 *         .weight(UnexpiredWeight.RENT)
 *         .dayCount(DayCount.ACT_365_25)
 *         .countsLastDay(true)
 *         .areaUnit(AreaUnit.SQ_M)
 *         .build();
 * UnexpiredTerm term = Wault.of(List.of(attic), LocalDate.of(2026, 11, 21), policy);
 * term.toExpiry(); // Optional.empty
 * }</pre>
 */
public final class Wault {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<WaultInput, UnexpiredTerm> ENTRY =
      CatalogEntry.of("wault", Wault.class, WaultInput.class, UnexpiredTerm.class)
          .title("Weighted average unexpired lease term")
          .question("How long are the leases of this hub still bound to run, on average?")
          .convention("weights, day count and whether the last day counts: those of the policy")
          .convention("the date itself counts; breaks before it are past and ignored")
          .convention("units that are void, ended or not started leave both sums, and are listed")
          .source(Source.of("Market practice; there is no statute"))
          .answeredBy(Wault::answer);

  private Wault() {}

  /**
   * The mean unexpired term of the leases of some units.
   *
   * @param units the units, each with an id of its own, all in one currency; at least one
   * @param on the date from which unexpired terms are counted
   * @param policy the conventions
   * @return both means, with one line for each unit
   * @throws org.creativehubs.core.value.InvalidValueException if the units cannot be added up
   */
  public static UnexpiredTerm of(List<RollUnit> units, LocalDate on, RollPolicy policy) {
    WaultInput.Builder input = WaultInput.builder();
    return answer(input.addAllUnits(units).on(on).policy(policy).build());
  }

  /**
   * Calculates the mean unexpired term for the given input.
   *
   * @param input the units, the date and the conventions
   * @return both means, with one line for each unit
   */
  public static UnexpiredTerm answer(WaultInput input) {
    Currency currency = UnitCheck.currency(input.units());
    List<Ratio> weights = new ArrayList<>();
    List<Ratio> toExpiry = new ArrayList<>();
    List<Ratio> toBreak = new ArrayList<>();
    UnexpiredTerm.Builder result = UnexpiredTerm.builder();
    for (RollUnit unit : input.units()) {
      UnitOnDate standing = new UnitOnDate(unit, input.on(), input.policy(), currency);
      result.addLines(line(standing));
      if (standing.isLet()) {
        weights.add(standing.weight());
        toExpiry.add(standing.weighted(standing.expiry()));
        toBreak.add(standing.weighted(standing.firstEnd()));
      }
    }
    UnexpiredSums sums =
        UnexpiredSums.of(
            input.policy(),
            weights.size(),
            Ratio.sum(weights),
            Ratio.sum(toExpiry),
            Ratio.sum(toBreak));
    return result
        .on(input.on())
        .policy(input.policy())
        .toExpiry(sums.meanToExpiry())
        .toFirstBreak(sums.meanToBreak())
        .undefined(sums.undefined())
        .explanation(explanation(input, sums, weights.size()))
        .build();
  }

  private static Explanation explanation(WaultInput input, UnexpiredSums sums, int let) {
    Explanation.Builder steps =
        Explanation.answering("How long are the leases still bound to run, on average?");
    int out = input.units().size() - let;
    steps.given("units that are let on " + input.on(), Answer.number(let));
    steps.given("units void, ended or not started, left out", Answer.number(out));
    sums.explain(steps);
    return steps.build();
  }

  private static UnexpiredLine line(UnitOnDate standing) {
    UnexpiredLine.Builder line = UnexpiredLine.builder();
    line.unit(standing.unit().id())
        .state(standing.state())
        .weight(standing.weight())
        .expiry(standing.unit().lease().map(lease -> lease.term().lastDay()));
    if (standing.isLet()) {
      Optional<Ratio> years = Optional.of(standing.years(standing.expiry()));
      line.nextBreak(standing.nextBreak())
          .yearsToExpiry(years)
          .yearsToBreak(standing.years(standing.firstEnd()));
    }
    return line.build();
  }
}
