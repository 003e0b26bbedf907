package org.creativehubs.finance.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;

/** Laws of memberships and bookings drawn by a seed. */
class MembershipProperties {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final YearMonth FIRST = YearMonth.of(2026, 3);

  @Property(tries = 200)
  void whatIsBilledIsEarnedOrDeferred(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll PartMonthRule rule) {
    MembershipIncomeInput all = memberships(seed, rule, YearMonth.of(2025, 12), 60);
    MembershipRevenue found = MembershipIncome.answer(all);
    assertThat(found.earned().plus(found.deferred())).isEqualTo(found.billed());
    assertThat(found.months()).noneMatch(month -> month.deferred().isNegative());
    assertThat(sum(found.charges().stream().map(MembershipCharge::amount).toList()))
        .isEqualTo(found.earned());
    assertThat(sum(found.earnedByMonth())).isEqualTo(found.earned());
  }

  @Property(tries = 200)
  void twoRangesOfMonthsAreTheWhole(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll PartMonthRule rule,
      @ForAll @IntRange(min = 1, max = 11) int cut) {
    MembershipRevenue whole = MembershipIncome.answer(memberships(seed, rule, FIRST, 12));
    MembershipRevenue first = MembershipIncome.answer(memberships(seed, rule, FIRST, cut));
    MembershipRevenue second =
        MembershipIncome.answer(memberships(seed, rule, FIRST.plusMonths(cut), 12 - cut));
    assertThat(first.earned().plus(second.earned())).isEqualTo(whole.earned());
    assertThat(first.billed().plus(second.billed())).isEqualTo(whole.billed());
    assertThat(second.deferred()).isEqualTo(whole.deferred());
  }

  @Property(tries = 200)
  void memberCountsRunOn(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll PartMonthRule rule) {
    List<MembershipMonth> months =
        MembershipIncome.answer(memberships(seed, rule, FIRST, 12)).months();
    for (int i = 1; i < 12; i++) {
      assertThat(months.get(i).atStart()).isEqualTo(months.get(i - 1).atEnd());
    }
    assertThat(months)
        .allMatch(month -> month.churn().filter(c -> c.compareTo(Ratio.ONE) > 0).isEmpty());
  }

  @Property(tries = 200)
  void byDaysNeverEarnsMoreThanWholeMonths(@ForAll @IntRange(max = 1_000_000) int seed) {
    Money days =
        MembershipIncome.answer(memberships(seed, PartMonthRule.BY_DAYS, FIRST, 12)).earned();
    Money whole =
        MembershipIncome.answer(memberships(seed, PartMonthRule.WHOLE_MONTH, FIRST, 12)).earned();
    assertThat(days).isLessThanOrEqualTo(whole);
  }

  @Property(tries = 200)
  void theOrderOfBookingsChangesNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
    BookingIncomeInput input = bookings(seed, 3);
    List<Booking> shuffled = new ArrayList<>(input.bookings());
    Collections.shuffle(shuffled, new Random(seed));
    BookingRevenue found = BookingIncome.answer(input);
    BookingRevenue other = BookingIncome.answer(input.toBuilder().bookings(shuffled).build());
    assertThat(other.charges()).isEqualTo(found.charges());
    assertThat(other.months()).isEqualTo(found.months());
  }

  @Property(tries = 200)
  void moreCreditsNeverBringMore(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 20) int more) {
    BookingRevenue few = BookingIncome.answer(bookings(seed, 2));
    BookingRevenue many = BookingIncome.answer(bookings(seed, 2 + more));
    assertThat(many.total()).isLessThanOrEqualTo(few.total());
    assertThat(sum(few.byMonth())).isEqualTo(few.total());
    assertThat(few.charges()).allMatch(charge -> charge.fromCredits() <= charge.units());
  }

  private static Money sum(List<Money> amounts) {
    return Money.sum(GBP, amounts);
  }

  private static MembershipIncomeInput memberships(
      int seed, PartMonthRule rule, YearMonth from, int months) {
    Random random = new Random(seed);
    PricedProduct.Builder desk = PricedProduct.builder().id("desk").unit(PriceUnit.MONTH);
    desk.addPrices(DatedPrice.of(START, Money.ofMinor(random.nextInt(20_000), GBP)));
    desk.addPrices(
        DatedPrice.of(START.plusDays(1 + random.nextInt(200)), Money.ofMinor(12_345, GBP)));
    desk.addSeasons(SeasonPrice.of(Ratio.of(1 + random.nextInt(3), 3), 7, 8));
    MembershipIncomeInput.Builder input = MembershipIncomeInput.builder();
    input.addProducts(desk.build()).from(from).months(months).partMonths(rule);
    int many = 1 + random.nextInt(6);
    for (int i = 0; i < many; i++) {
      LocalDate first = START.plusDays(random.nextInt(300));
      Subscription.Builder one = Subscription.builder().id("S" + i).member("m" + i);
      one.product("desk").quantity(1 + random.nextInt(3)).billedMonths(1 + random.nextInt(12));
      one.days(
          random.nextBoolean()
              ? OpenDateRange.from(first)
              : OpenDateRange.of(first, first.plusDays(1 + random.nextInt(400))));
      input.addSubscriptions(one.build());
    }
    return input.build();
  }

  private static BookingIncomeInput bookings(int seed, int credits) {
    Random random = new Random(seed);
    PricedProduct.Builder room = PricedProduct.builder().id("room").unit(PriceUnit.HOUR);
    room.addPrices(DatedPrice.of(START, Money.ofMinor(1 + random.nextInt(3_000), GBP)));
    BookingIncomeInput.Builder input = BookingIncomeInput.builder();
    input.addProducts(room.capacity(1).build()).from(FIRST).months(3);
    input.expiry(random.nextBoolean() ? CreditExpiry.END_OF_MONTH : CreditExpiry.END_OF_NEXT_MONTH);
    for (int i = 0; i < 2; i++) {
      IncludedCredits.Builder own = IncludedCredits.builder().member("m" + i).product("room");
      input.addCredits(own.unitsAMonth(credits).days(OpenDateRange.from(START)).build());
    }
    int many = random.nextInt(15);
    for (int i = 0; i < many; i++) {
      Booking.Builder booking = Booking.builder().id("B" + i).product("room");
      booking.on(START.plusDays(random.nextInt(160))).fromHour(8 + random.nextInt(8));
      booking.hours(1 + random.nextInt(4)).places(1);
      if (random.nextInt(4) > 0) {
        booking.member("m" + random.nextInt(2));
      }
      input.addBookings(booking.build());
    }
    return input.build();
  }
}
