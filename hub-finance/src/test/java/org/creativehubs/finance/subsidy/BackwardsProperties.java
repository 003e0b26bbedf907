package org.creativehubs.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.rentmix.RentSolution;
import org.creativehubs.finance.rentmix.RentSolver;
import org.creativehubs.finance.rentmix.RentSolverInput;
import org.creativehubs.finance.rentmix.RentUnknown;

class BackwardsProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  private static RentSolution solve(
      RentUnknown unknown, int studios, int marketPence, int thousandths, int k, int costPence) {
    RentSolverInput.Builder input = RentSolverInput.builder();
    input.unknown(unknown).studios(studios).marketRent(Money.ofMinor(marketPence, GBP));
    input.annualCost(Money.ofMinor(costPence, GBP)).otherIncome(Money.ofMinor(777, GBP));
    input.shareLost(Ratio.of(1, 30));
    if (unknown != RentUnknown.SHARE_OF_MARKET) {
      input.shareOfMarket(Ratio.of(thousandths, 1000));
    }
    if (unknown != RentUnknown.SUBSIDISED_STUDIOS) {
      input.subsidised(Math.min(k, studios));
    }
    return RentSolver.answer(input.build());
  }

  /** Whether rents of so many pence break even, in thirtieths of a penny. */
  private static boolean breaksEven(long rentPence, int costPence) {
    return rentPence * 29 + 777L * 30 >= costPence * 30L;
  }

  private static long pence(Optional<Money> money) {
    return money.orElseThrow().minorUnits().longValueExact();
  }

  @Property(tries = 300)
  void theStudiosFoundBreakEvenAndOneMoreDoesNot(
      @ForAll @IntRange(min = 1, max = 60) int studios,
      @ForAll @IntRange(min = 1, max = 50_000) int market,
      @ForAll @IntRange(min = 0, max = 1000) int share,
      @ForAll @IntRange(min = 0, max = 2_000_000) int cost) {
    RentSolution found = solve(RentUnknown.SUBSIDISED_STUDIOS, studios, market, share, 0, cost);
    assertThat(found.isSolved()).isEqualTo(breaksEven((long) studios * market, cost));
    if (found.isSolved()) {
      int count = found.subsidised().orElseThrow();
      long low = pence(found.subsidisedRent());
      assertThat(breaksEven(count * low + (long) (studios - count) * market, cost)).isTrue();
      if (count < studios) {
        long further = (count + 1) * low + (long) (studios - count - 1) * market;
        assertThat(breaksEven(further, cost)).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void theRentsFoundBreakEvenAndAPennyLessDoesNot(
      @ForAll @IntRange(min = 1, max = 60) int studios,
      @ForAll @IntRange(min = 1, max = 50_000) int market,
      @ForAll @IntRange(min = 0, max = 1000) int share,
      @ForAll @IntRange(min = 0, max = 60) int subsidised,
      @ForAll @IntRange(min = 0, max = 2_000_000) int cost) {
    RentSolution rest =
        solve(RentUnknown.RENT_OF_THE_REST, studios, market, share, subsidised, cost);
    int count = Math.min(subsidised, studios);
    assertThat(rest.isSolved()).isEqualTo(count < studios);
    if (rest.isSolved()) {
      long low = pence(rest.subsidisedRent());
      long high = pence(rest.rentOfTheRest());
      assertThat(breaksEven(count * low + (studios - count) * high, cost)).isTrue();
      assertThat(high == 0 || !breaksEven(count * low + (studios - count) * (high - 1), cost))
          .isTrue();
    }
    RentSolution cheaper =
        solve(RentUnknown.SHARE_OF_MARKET, studios, market, share, subsidised, cost);
    if (cheaper.isSolved()) {
      long low = pence(cheaper.subsidisedRent());
      long high = (long) (studios - count) * market;
      assertThat(breaksEven(count * low + high, cost)).isTrue();
      assertThat(low == 0 || !breaksEven(count * (low - 1) + high, cost)).isTrue();
    } else {
      assertThat(count == 0 || !breaksEven((long) studios * market, cost)).isTrue();
    }
  }

  private static BelowMarketLetting letting(int market, int rent, int from, int days) {
    LocalDate start = LocalDate.of(2023, 1, 4).plusDays(from);
    String term = DateRange.of(start, start.plusDays(days)).toString();
    String marketRent = Ratio.of(market, 100).text();
    return Lettings.letting(marketRent, Ratio.of(rent, 100).text(), term).build();
  }

  private static SubsidyStatement statement(
      BelowMarketLetting letting, BrokenPeriodRule rule, LocalDate on, SubsidyDating dating) {
    return RentSubsidy.answer(
        RentSubsidyInput.builder()
            .addLettings(letting)
            .on(on)
            .partYear(rule)
            .dating(dating)
            .build());
  }

  private static Money left(SubsidyStatement statement) {
    return statement.tenants().get(0).position().headroom().orElseThrow();
  }

  @Property(tries = 200)
  void theYearsTileTheTermAndRaisingTheRentNeverLowersTheHeadroom(
      @ForAll @IntRange(min = 1, max = 50_000) int market,
      @ForAll @IntRange(min = 0, max = 50_000) int rent,
      @ForAll @IntRange(min = 0, max = 50_000) int more,
      @ForAll @IntRange(min = 0, max = 800) int from,
      @ForAll @IntRange(min = 1, max = 3000) int days,
      @ForAll @IntRange(min = 0, max = 3000) int on,
      @ForAll BrokenPeriodRule rule,
      @ForAll SubsidyDating dating) {
    BelowMarketLetting cheap = letting(market, Math.min(rent, market), from, days);
    BelowMarketLetting dear = letting(market, Math.min(rent + more, market), from, days);
    LocalDate day = LocalDate.of(2023, 1, 4).plusDays(on);
    SubsidyStatement one = statement(cheap, rule, day, dating);
    SubsidyStatement other = statement(dear, rule, day, dating);
    assertThat(one.lines().stream().mapToLong(line -> line.period().days()).sum()).isEqualTo(days);
    assertThat(one.lines()).noneMatch(line -> line.subsidy().isNegative());
    assertThat(left(other)).isGreaterThanOrEqualTo(left(one));
    assertThat(other.total()).isLessThanOrEqualTo(one.total());
  }

  @Property(tries = 60)
  void theLargestDiscountPutBackStaysInsideTheLimitAndAPennyLessDoesNot(
      @ForAll @IntRange(min = 30_000, max = 90_000) int market,
      @ForAll @IntRange(min = 0, max = 800) int from,
      @ForAll @IntRange(min = 300, max = 2500) int days,
      @ForAll BrokenPeriodRule rule,
      @ForAll SubsidyDating dating) {
    BelowMarketLetting proposed = letting(market, market, from, days);
    DiscountRoom room =
        LargestDiscount.answer(
            LargestDiscountInput.builder().letting(proposed).partYear(rule).dating(dating).build());
    BelowMarketLetting back = proposed.at(room.rent().orElseThrow());
    LocalDate end = LocalDate.of(2023, 3, 31);
    for (int year = 0; year < 12; year++) {
      assertThat(left(statement(back, rule, end.plusYears(year), dating)).isNegative()).isFalse();
    }
    LocalDate tightest = room.tightestOn().orElseThrow();
    assertThat(left(statement(back, rule, tightest, dating)))
        .isEqualTo(room.headroom().orElseThrow());
    Money annual = room.annualRent().orElseThrow();
    if (annual.isZero()) {
      assertThat(room.headroomOneStepFurther()).isEmpty();
      return;
    }
    assertThat(room.headroomOneStepFurther().orElseThrow().isNegative()).isTrue();
    Ratio pennyLess = annual.toRatio().minus(Ratio.of(1, 100)).dividedBy(Ratio.of(1000));
    BelowMarketLetting over = proposed.at(Lettings.rate(pennyLess.text()));
    boolean isOver = false;
    for (int year = 0; year < 12; year++) {
      isOver |= left(statement(over, rule, end.plusYears(year), dating)).isNegative();
    }
    assertThat(isOver).isTrue();
  }
}
