package org.creativehubs.finance.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.lease.TrueExplanations;
import org.junit.jupiter.api.Test;

/** Parts of months, billing in advance, seasons and credits, each worked by hand. */
class IncomeRulesTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final YearMonth APRIL = YearMonth.of(2026, 4);
  private static final PricedProduct DESK =
      PricedProduct.builder()
          .id("desk")
          .unit(PriceUnit.MONTH)
          .addPrices(
              DatedPrice.of(START, gbp("120.00")),
              DatedPrice.of(LocalDate.of(2026, 5, 20), gbp("150.00")))
          .addSeasons(SeasonPrice.of(Ratio.of(1, 2), 6))
          .build();

  /** From 16 April to 10 June: 15 of 30 days, a month at the old price, 10 of 30 days at half. */
  @Test
  void aPartOfAMonthIsChargedAsItsRuleSays() {
    assertThat(earned(PartMonthRule.BY_DAYS)).containsExactly("60.00", "120.00", "25.00", "0.00");
    assertThat(earned(PartMonthRule.WHOLE_MONTH))
        .containsExactly("120.00", "120.00", "75.00", "0.00");
    assertThat(earned(PartMonthRule.FROM_NEXT_MONTH))
        .containsExactly("0.00", "120.00", "75.00", "0.00");
  }

  private static List<String> earned(PartMonthRule rule) {
    return answer(rule, 1, subscription("2026-04-16/2026-06-11")).earnedByMonth().stream()
        .map(amount -> amount.amount().toString())
        .toList();
  }

  @Test
  void whatIsBilledInAdvanceIsDeferredUntilItIsEarned() {
    MembershipRevenue found =
        answer(PartMonthRule.BY_DAYS, 3, subscription("2026-03-01/2026-08-01"));
    // March to May is billed in March, June and July in June: 75 and 150.
    assertThat(found.billedByMonth())
        .containsExactly(gbp("0.00"), gbp("0.00"), gbp("225.00"), gbp("0.00"));
    assertThat(found.months())
        .extracting(MembershipMonth::deferred)
        .containsExactly(gbp("120.00"), gbp("0.00"), gbp("150.00"), gbp("0.00"));
    assertThat(found.explanation().answer().money()).contains(gbp("0.00"));
    assertThat(found.explanation().toString())
        .contains("GBP 240.00 + GBP 225.00 - GBP 465.00 = GBP 0.00");
  }

  @Test
  void membersAreThereJoinOrLeaveAndWhoComesAndGoesWithinAMonthIsInNeither() {
    MembershipRevenue found =
        answer(
            PartMonthRule.BY_DAYS,
            1,
            subscription("2026-03-31/2026-04-02"),
            subscription("2026-04-01/2026-06-01"),
            subscription("2026-04-10/2026-04-20"),
            subscription("2026-03-01/.."));
    assertThat(found.months())
        .extracting(
            MembershipMonth::atStart,
            MembershipMonth::joined,
            MembershipMonth::left,
            MembershipMonth::atEnd)
        .containsExactly(
            tuple(2, 1, 1, 2), tuple(2, 0, 1, 1), tuple(1, 0, 0, 1), tuple(1, 0, 0, 1));
    assertThat(found.months().get(0).churn()).contains(Ratio.of(1, 2));
    assertThat(answer(PartMonthRule.BY_DAYS, 1, subscription("2026-04-01/..")).months().get(0))
        .returns(Optional.empty(), MembershipMonth::churn);
    TrueExplanations.ofCells(found);
    assertThat(found.sheets()).hasSize(2);
  }

  private static Subscription.Builder subscription(String days) {
    return Subscription.builder().member("bo").product("desk").days(OpenDateRange.parse(days));
  }

  private static MembershipRevenue answer(
      PartMonthRule rule, int billedMonths, Subscription.Builder... subscriptions) {
    MembershipIncomeInput.Builder input = MembershipIncomeInput.builder();
    input.addProducts(DESK).from(APRIL).months(4).partMonths(rule);
    for (int i = 0; i < subscriptions.length; i++) {
      input.addSubscriptions(subscriptions[i].id("S" + i).billedMonths(billedMonths).build());
    }
    return MembershipIncome.answer(input.build());
  }

  private static final PricedProduct ROOM =
      PricedProduct.builder()
          .id("room")
          .unit(PriceUnit.HOUR)
          .addPrices(DatedPrice.of(START, gbp("10.00")))
          .capacity(1)
          .hoursADay(8)
          .addOpenOn(DayOfWeek.MONDAY)
          .build();

  /** Three credits a month; two hours are taken in March and seven in April. */
  @Test
  void creditsAreLostAtTheEndOfTheirMonthOrOfTheNext() {
    assertThat(fromCredits(CreditExpiry.END_OF_MONTH, "2026-01-01/..")).containsExactly(3, 0);
    // The hours of March are paid from February, or where there was nothing then, from March.
    CreditExpiry next = CreditExpiry.END_OF_NEXT_MONTH;
    assertThat(fromCredits(next, "2026-01-01/..")).containsExactly(6, 0);
    assertThat(fromCredits(next, "2026-03-01/..")).containsExactly(4, 0);
    assertThat(fromCredits(next, "2026-04-30/..")).containsExactly(3, 0);
    assertThat(fromCredits(next, "2026-05-01/..")).containsExactly(0, 0);
    // A month counts if a day of it does.
    assertThat(fromCredits(CreditExpiry.END_OF_MONTH, "2026-01-01/2026-04-01"))
        .containsExactly(0, 0);
    assertThat(fromCredits(CreditExpiry.END_OF_MONTH, "2026-01-01/2026-04-02"))
        .containsExactly(3, 0);
  }

  private static List<Integer> fromCredits(CreditExpiry expiry, String days) {
    IncludedCredits.Builder credits = IncludedCredits.builder().member("bo").product("room");
    BookingIncomeInput.Builder input = BookingIncomeInput.builder().addProducts(ROOM);
    input.addCredits(credits.unitsAMonth(3).days(OpenDateRange.parse(days)).build());
    input.addBookings(
        booking("a", "2026-03-09", 9, 2).member("bo").build(),
        booking("b", "2026-04-06", 9, 7).member("bo").build(),
        booking("c", "2026-04-06", 16, 2).build());
    return BookingIncome.answer(input.expiry(expiry).from(APRIL).months(1).build())
        .charges()
        .stream()
        .map(BookingCharge::fromCredits)
        .toList();
  }

  @Test
  void aRoomIsOverBookedInTheHoursThatTwoShare() {
    BookingIncomeInput.Builder input = BookingIncomeInput.builder().addProducts(ROOM);
    input.addBookings(
        booking("a", "2026-04-06", 9, 3).build(),
        booking("b", "2026-04-06", 11, 2).build(),
        booking("c", "2026-04-06", 13, 1).build());
    BookingRevenue found = BookingIncome.answer(input.from(APRIL).months(1).build());
    assertThat(found.overBooked())
        .extracting(OverBooking::hour, OverBooking::booked, OverBooking::bookings)
        .containsExactly(tuple(OptionalInt.of(11), 2, List.of("a", "b")));
    // Four Mondays in April of eight hours each.
    assertThat(found.months().get(0).available()).contains(32L);
    assertThat(found.months().get(0).utilisation()).contains(Ratio.of(6, 32));
    assertThat(found.total()).isEqualTo(gbp("60.00"));
    assertThat(found)
        .hasToString(
            "bookings from 2026-04: GBP 60.00, of which GBP 0.00 assumed; 1 times over-booked");
    TrueExplanations.ofCells(found);
  }

  @Test
  void whatIsNotKnownOfAProductLeavesItsUseOpen() {
    List<PricedProduct> unknown =
        List.of(
            ROOM.toBuilder().capacity(OptionalInt.empty()).build(),
            ROOM.toBuilder().openOn(List.of()).build(),
            ROOM.toBuilder().hoursADay(OptionalInt.empty()).build());
    for (PricedProduct product : unknown) {
      BookingIncomeInput.Builder input = BookingIncomeInput.builder().addProducts(product);
      input.addBookings(booking("a", "2026-04-06", 9, 3).build()).from(APRIL).months(1);
      BookingMonth month = BookingIncome.answer(input.build()).months().get(0);
      assertThat(month.available()).isEmpty();
      assertThat(month.utilisation()).isEmpty();
    }
  }

  @Test
  void onlyWhatLiesInTheMonthsAskedForIsCharged() {
    BookingIncomeInput.Builder input = BookingIncomeInput.builder().addProducts(ROOM);
    input.addBookings(
        booking("before", "2026-03-31", 9, 1).build(),
        booking("first", "2026-04-01", 9, 1).build(),
        booking("last", "2026-05-31", 9, 1).build(),
        booking("after", "2026-06-01", 9, 1).build());
    input.addVolumes(
        PlannedVolume.of("room", APRIL.minusMonths(1), 10),
        PlannedVolume.of("room", APRIL.plusMonths(1), 20),
        PlannedVolume.of("room", APRIL.plusMonths(2), 30));
    BookingRevenue found = BookingIncome.answer(input.from(APRIL).months(2).build());
    assertThat(found.charges())
        .extracting(BookingCharge::booking)
        .containsExactly("first", "last", "room 2026-05");
    assertThat(found.byMonth()).containsExactly(gbp("10.00"), gbp("210.00"));
    assertThat(found.assumed()).isEqualTo(gbp("200.00"));
    assertThat(found.explanation().toString()).contains("GBP 20.00 + GBP 200.00 = GBP 220.00");
  }

  @Test
  void everyCellOfTheExamplesIsExplainedByItsOwnFigures() {
    TrueExplanations.ofCells(JsonCatalog.answerToExample(MembershipIncome.ENTRY));
    BookingRevenue bookings = JsonCatalog.answerToExample(BookingIncome.ENTRY);
    TrueExplanations.ofCells(bookings);
    assertThat(bookings.sheets()).hasSize(3);
  }

  private static Booking.Builder booking(String id, String on, int hour, int hours) {
    Booking.Builder booking = Booking.builder().id(id).product("room").on(LocalDate.parse(on));
    return booking.fromHour(hour).hours(hours);
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
