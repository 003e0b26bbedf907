package org.creativehubs.finance.resilience;

import java.math.RoundingMode;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.funding.Quotient;

/**
 * How many months could a hub go on without income?
 *
 * <p>Free reserves = total funds - restricted - unrestricted fixed assets - designated; months = 12
 * x free reserves / annual spend; headroom = free reserves - target x annual spend / 12, rounded
 * down. Met is compared exactly. The notion of free reserves is that of the Charity Commission for
 * England and Wales (Charity reserves: building resilience, CC19); the target is the caller's.
 *
 * <p>Without spending the months are undefined: {@code NO_SPEND}.
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

  private static final Ratio MONTHS = Ratio.of(12);

  private FreeReserves() {}

  /**
   * The free reserves of an input.
   *
   * @param input funds, spending and target
   * @return free reserves and the months they last
   */
  public static ReservesPosition answer(FreeReservesInput input) {
    Money free =
        input
            .totalFunds()
            .minus(input.restricted())
            .minus(input.fixedAssets())
            .minus(input.designated());
    Money spend = input.annualSpend();
    Quotient months =
        free.ratioTo(spend)
            .map(years -> Quotient.of(years.times(MONTHS)))
            .orElseGet(() -> Quotient.none("NO_SPEND", "nothing is spent in a year"));
    Ratio needed = spend.toRatio().times(input.targetMonths()).dividedBy(MONTHS);
    Explanation.Builder steps =
        Explanation.answering("How many months could the hub go on without income?");
    steps.step(
        "free reserves",
        input.totalFunds()
            + " - "
            + input.restricted()
            + " restricted - "
            + input.fixedAssets()
            + " fixed assets - "
            + input.designated()
            + " designated",
        Answer.of(free));
    steps.step("months", "12 x " + free + " / " + spend, months.asQuantity("months"));
    return ReservesPosition.builder()
        .freeReserves(free)
        .months(months)
        .targetMonths(input.targetMonths())
        .met(months.value().map(found -> found.compareTo(input.targetMonths()) >= 0))
        .headroom(Money.round(free.toRatio().minus(needed), free.currency(), RoundingMode.FLOOR))
        .explanation(steps.build())
        .build();
  }
}
