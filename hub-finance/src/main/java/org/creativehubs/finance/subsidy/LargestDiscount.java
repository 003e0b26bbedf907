package org.creativehubs.finance.subsidy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RateText;

/**
 * Which discount keeps the subsidy in a letting inside the limit on minimal financial assistance?
 *
 * <p>Finds the least rent for a year, to the minor unit, at which the subsidy of {@link
 * RentSubsidy} and what else the tenant has had stay inside the limit on the last day of every
 * financial year that the term touches. Every year is rounded for itself, so there is no closed
 * form; what is left never falls as the rent rises, and the range from nothing to market rent is
 * halved until one minor unit is left. Discount = 1 - rent / market rent, exactly. Put back into
 * the letting, the rent stays inside the limit; a minor unit less does not.
 *
 * <p>There is no answer if the limit is passed even at market rent ({@code LIMIT_USED_UP}), or if
 * no limit is in force on one of those days ({@code NOT_IN_FORCE}).
 *
 * <pre>{@code
 * BelowMarketLetting.Builder letting = BelowMarketLetting.builder();
 * letting.tenant("Stage Ltd").space("hall").area(Area.parse("10000 ft2"));
 * letting.term(DateRange.parse("2025-04-01/2028-04-01"));
 * letting.marketRent(RentRate.parse("GBP 20 per ft2 per year"));
 * letting.rent(RentRate.parse("GBP 8 per ft2 per year"));
 * DiscountRoom room =
 *     LargestDiscount.of(
 *         letting.build(), BrokenPeriodRule.DAILY_365, SubsidyDating.WHOLE_AT_START);
 * room.annualRent().orElseThrow(); // GBP 95000.00
 * }</pre>
 */
public final class LargestDiscount {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LargestDiscountInput, DiscountRoom> ENTRY =
      CatalogEntry.of(
              "largest-discount",
              LargestDiscount.class,
              LargestDiscountInput.class,
              DiscountRoom.class)
          .title("Largest discount inside the subsidy limit")
          .question("Which discount keeps the subsidy inside Minimal Financial Assistance?")
          .convention("the least rent for a year to the minor unit, found by halving")
          .convention("held against the limit on the last day of each financial year of the term")
          .source(Source.of("Subsidy Control Act 2022", "section 36"))
          .answeredBy(LargestDiscount::answer);

  private LargestDiscount() {}

  /**
   * The largest discount of a letting.
   *
   * @param letting the letting, at the rent that is proposed; its market rent is above zero
   * @param partYear what a part of a financial year counts for
   * @param dating when the letting counts as given
   * @return the least rent and the largest discount, or why there is none
   * @throws org.creativehubs.core.value.InvalidValueException if the market rent is zero
   */
  public static DiscountRoom of(
      BelowMarketLetting letting, BrokenPeriodRule partYear, SubsidyDating dating) {
    LargestDiscountInput.Builder input = LargestDiscountInput.builder();
    return answer(input.letting(letting).partYear(partYear).dating(dating).build());
  }

  /**
   * The largest discount of a letting.
   *
   * @param input the letting and the two conventions
   * @return the least rent and the largest discount, or why there is none
   */
  public static DiscountRoom answer(LargestDiscountInput input) {
    LimitRoom room = new LimitRoom(input);
    DiscountRoom.Builder result = DiscountRoom.builder();
    result.tenant(input.letting().tenant()).partYear(input.partYear()).dating(input.dating());
    Explanation.Builder steps =
        Explanation.answering("Which discount keeps the subsidy inside the limit?");
    if (room.without().isPresent()) {
      return none(
          result,
          steps,
          Reason.NOT_IN_FORCE.because("no limit is in force on " + room.without().get()));
    }
    LimitRoom.OnDay proposed = room.tightest(input.letting().rent());
    result.headroomAsProposed(proposed.left());
    steps
        .given("part of a year counted by", Answer.text(SubsidyYears.words(input.partYear())))
        .given("counts as given", Answer.text(input.dating().words()))
        .given("market rent", RateText.answer(input.letting().marketRent()))
        .given(
            "left on " + proposed.day() + " at " + input.letting().rent(),
            Answer.of(proposed.left()),
            RentSubsidy.ACT);
    if (room.tightest(input.letting().marketRent()).left().isNegative()) {
      return none(result, steps, Reason.LIMIT_USED_UP.undefined());
    }
    return found(result, steps, room, least(room));
  }

  private static Money least(LimitRoom room) {
    Currency currency = room.most().currency();
    BigInteger misses = BigInteger.ONE.negate();
    BigInteger meets = room.most().minorUnits();
    while (meets.subtract(misses).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = misses.add(meets).shiftRight(1);
      if (isInside(room, money(middle, currency))) {
        meets = middle;
      } else {
        misses = middle;
      }
    }
    return money(meets, currency);
  }

  private static boolean isInside(LimitRoom room, Money annual) {
    return !room.tightest(room.rate(annual)).left().isNegative();
  }

  private static Money money(BigInteger minorUnits, Currency currency) {
    BigInteger units = BigInteger.TEN.pow(currency.getDefaultFractionDigits());
    return Money.round(Ratio.of(minorUnits, units), currency, RoundingMode.UNNECESSARY);
  }

  private static DiscountRoom found(
      DiscountRoom.Builder result, Explanation.Builder steps, LimitRoom room, Money annual) {
    RentRate rent = room.rate(annual);
    LimitRoom.OnDay tightest = room.tightest(rent);
    BigInteger less = annual.minorUnits().subtract(BigInteger.ONE);
    Optional<Money> further =
        Optional.of(less)
            .filter(units -> units.signum() >= 0)
            .map(units -> room.tightest(room.rate(money(units, annual.currency()))).left());
    Term share = Term.of(annual).dividedBy(room.market().named("market rent a year"));
    Term discount =
        Term.max(Term.of(0), Term.of(1).minus(share)).asShare().named("largest discount");
    steps
        .step("least rent a year", "found by halving down to the penny", Answer.of(annual))
        .given("left on " + tightest.day() + " at that rent", Answer.of(tightest.left()));
    further.ifPresent(left -> steps.given("left with a penny of rent less", Answer.of(left)));
    return result
        .annualRent(annual)
        .rent(rent)
        .discount(discount.ratio())
        .tightestOn(tightest.day())
        .headroom(tightest.left())
        .headroomOneStepFurther(further)
        .explanation(steps.terms(discount).build())
        .build();
  }

  private static DiscountRoom none(
      DiscountRoom.Builder result, Explanation.Builder steps, Undefined reason) {
    return result
        .undefined(reason)
        .explanation(steps.given("largest discount", Answer.of(reason)).build())
        .build();
  }
}
