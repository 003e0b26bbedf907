package org.creativehubs.finance.resilience;

import java.math.RoundingMode;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How many months could a hub go on without income?
 *
 * <p>Free reserves = total funds - restricted - unrestricted fixed assets - designated; months = 12
 * x free reserves / annual spend; headroom = free reserves - target x annual spend / 12, rounded
 * down. Met is compared exactly. The notion of free reserves is that of the Charity Commission for
 * England and Wales (Charity reserves: building resilience, CC19); the target is the caller's.
 *
 * <p>Without spending the months are undefined: {@code NO_SPEND}.
 *
 * <pre>{@code
 * Money reserves = Money.parse("GBP 50000.00");
 * Money spend = Money.parse("GBP 240000.00");
 * ReservesPosition position = FreeReserves.of(reserves, spend, Ratio.of(3));
 * position.months(); // 2.5
 * }</pre>
 */
public final class FreeReserves {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<FreeReservesInput, ReservesPosition> ENTRY =
      CatalogEntry.of(
              "free-reserves", FreeReserves.class, FreeReservesInput.class, ReservesPosition.class)
          .title("Free reserves in months")
          .question("How many months could we go on without income?")
          .convention("free: neither restricted nor designated nor tied up in fixed assets")
          .convention("met is compared exactly")
          .source(Source.of("Charity Commission, Charity reserves: building resilience (CC19)"))
          .answeredBy(FreeReserves::answer);

  private static final int MONTHS = 12;
  private static final Undefined NO_SPEND =
      Undefined.of(Reason.NO_SPEND, "nothing is spent in a year");

  private FreeReserves() {}

  /**
   * The months that reserves last of which nothing is restricted, designated or tied up.
   *
   * @param reserves free reserves; below zero if they are overspent
   * @param annualSpend what is spent in a year; zero or more
   * @param targetMonths how many months they are to last; zero or more
   * @return the months, and whether they reach the target
   * @throws InvalidValueException if a value is outside its range or currencies differ
   */
  public static ReservesPosition of(Money reserves, Money annualSpend, Ratio targetMonths) {
    Money none = Money.zero(reserves.currency());
    return answer(
        FreeReservesInput.builder()
            .totalFunds(reserves)
            .restricted(none)
            .fixedAssets(none)
            .designated(none)
            .annualSpend(annualSpend)
            .targetMonths(targetMonths)
            .build());
  }

  /**
   * Calculates the free reserves for the given input.
   *
   * @param input funds, spending and target
   * @return free reserves and the months they last
   */
  public static ReservesPosition answer(FreeReservesInput input) {
    Term free =
        Term.given("total funds", input.totalFunds())
            .minus(Term.given("restricted", input.restricted()))
            .minus(Term.given("fixed assets", input.fixedAssets()))
            .minus(Term.given("designated", input.designated()))
            .named("free reserves");
    Term spend = Term.given("spent in a year", input.annualSpend());
    Term target = Term.given("target in months", input.targetMonths());
    Term headroom =
        free.minus(target.times(spend).dividedBy(MONTHS))
            .rounded(RoundingMode.FLOOR)
            .named("headroom");
    Term months =
        Term.of(MONTHS).times(free).dividedBy(spend, NO_SPEND).in("months").named("months");
    return ReservesPosition.builder()
        .freeReserves(free.money())
        .months(Quotient.of(months))
        .targetMonths(input.targetMonths())
        .met(months.exact().map(found -> found.compareTo(input.targetMonths()) >= 0))
        .headroom(headroom.money())
        .explanation(
            Explanation.of(
                "How many months could the hub go on without income?", free, headroom, months))
        .build();
  }
}
