package org.creativehubs.finance.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.plan.LineKind;
import org.junit.jupiter.api.Test;

class MembershipTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Test
  void lettingsOfTheHubAreBilledByTheirQuarterAndEarnedByDays() {
    MembershipIncomeInput example = JsonCatalog.example(MembershipIncome.ENTRY);
    MembershipRevenue found =
        MembershipIncome.of(example.hub().orElseThrow(), YearMonth.of(2026, 4), 3);
    // 600 for the 91 days from 25 March to 23 June: 7 of them in March, 30 in April, 31 in May, 23
    // in June; 600 for the 97 days from 24 June, 7 of them in June.
    assertThat(found.earnedByMonth()).containsExactly(gbp("197.80"), gbp("204.40"), gbp("194.95"));
    assertThat(found.billedByMonth()).containsExactly(gbp("0.00"), gbp("0.00"), gbp("600.00"));
    assertThat(found.deferred()).isEqualTo(gbp("556.70"));
    assertThat(found.withoutTerms()).containsExactly("M2");
  }

  @Test
  void incomeBecomesALineOfThePlan() {
    MembershipRevenue memberships = JsonCatalog.answerToExample(MembershipIncome.ENTRY);
    assertThat(memberships.plannedLine("memberships").amounts())
        .isEqualTo(memberships.billedByMonth());
    assertThat(memberships.plannedLine("memberships").kind()).isEqualTo(LineKind.MEMBERSHIPS);
    BookingRevenue bookings = JsonCatalog.answerToExample(BookingIncome.ENTRY);
    assertThat(bookings.plannedLine("rooms", LineKind.EVENTS).amounts())
        .containsExactly(bookings.byMonth().get(0), bookings.byMonth().get(1));
  }

  @Test
  void theExampleOfBookingsByHand() {
    BookingRevenue found = JsonCatalog.answerToExample(BookingIncome.ENTRY);
    // June: room 20 x (5 - 4), a pass 15; July: room 22.50 x (4 + 2 - 2), passes 3 x 12, stalls
    // 1,400.
    assertThat(found.byMonth()).containsExactly(gbp("35.00"), gbp("1526.00"));
    assertThat(found.assumed()).isEqualTo(gbp("1400.00"));
    assertThat(found.overBooked())
        .extracting(OverBooking::product, OverBooking::booked)
        .containsExactly(tuple("day pass", 3), tuple("meeting room", 2));
    // 22 working days in June: 1 of 44 passes, 5 of 220 hours.
    assertThat(found.months().get(0).utilisation()).contains(Ratio.of(1, 44));
    assertThat(found.months().get(2).utilisation()).contains(Ratio.of(5, 220));
    assertThat(found.months().get(4).utilisation()).isEmpty();
  }

  @Test
  void faultsOfMembershipsAreNamedTogetherByPath() {
    PricedProduct.Builder pass = PricedProduct.builder().id("pass").unit(PriceUnit.DAY);
    Subscription.Builder one = Subscription.builder().id("S1").member("bo").product("desk");
    MembershipIncomeInput.Builder input = MembershipIncomeInput.builder();
    input.addProducts(pass.addPrices(DatedPrice.of(START, gbp("15.00"))).build());
    input.addSubscriptions(one.days(OpenDateRange.from(START)).build());
    input.addSubscriptions(
        Subscription.builder()
            .id("S1")
            .member("bo")
            .product("pass")
            .days(OpenDateRange.from(START.minusDays(1)))
            .build());
    input.from(YearMonth.of(2026, 1)).months(0).partMonths(PartMonthRule.BY_DAYS);
    InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, input::build);
    assertThat(refused.faults())
        .extracting(InvalidValueException::field)
        .containsExactly(
            "months",
            "subscriptions[1]",
            "products[0].unit",
            "subscriptions[0].product",
            "subscriptions[1].days");
  }

  @Test
  void bookingsKeepToTheUnitOfTheirProduct() {
    PricedProduct.Builder room = PricedProduct.builder().id("room").unit(PriceUnit.HOUR);
    BookingIncomeInput.Builder input = BookingIncomeInput.builder();
    input.addProducts(room.addPrices(DatedPrice.of(START, gbp("20.00"))).build());
    input.from(YearMonth.of(2026, 1)).months(1);
    Booking.Builder day = Booking.builder().id("B1").product("room").on(START);
    assertThatThrownBy(() -> input.addBookings(day.build()).build())
        .hasMessageContaining(
            "bookings[0].fromHour must be given if room has a price by the hour, but was absent");
    assertThatThrownBy(() -> Booking.builder().id("B").product("r").on(START).hours(2).build())
        .hasMessageContaining("hours must be given only if fromHour is");
    assertThatThrownBy(
            () -> Booking.builder().id("B").product("r").on(START).fromHour(22).hours(3).build())
        .hasMessage("hours must be in [1, 2], but was 3");
  }

  @Test
  void aHubWithoutMembershipsIsRefused() {
    MembershipIncomeInput.Builder input = MembershipIncomeInput.builder();
    input.from(YearMonth.of(2026, 1)).months(1).partMonths(PartMonthRule.BY_DAYS);
    assertThatThrownBy(input::build)
        .hasMessageContaining("products must not be empty unless a hub is given");
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
