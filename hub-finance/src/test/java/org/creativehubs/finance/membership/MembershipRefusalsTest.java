package org.creativehubs.finance.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

/** What price lists, bookings and questions of income refuse. */
class MembershipRefusalsTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final PricedProduct DESK = product("desk", PriceUnit.MONTH);
  private static final PricedProduct PASS = product("pass", PriceUnit.DAY);
  private static final PricedProduct ROOM = product("room", PriceUnit.HOUR);
  private static final String BLANK = " must hold a visible character, but was empty";

  private static PricedProduct product(String id, PriceUnit unit) {
    return PricedProduct.builder()
        .id(id)
        .unit(unit)
        .addPrices(DatedPrice.of(START, gbp("20.00")))
        .build();
  }

  @Test
  void allThatIsWrongWithABookingIsNamedTogether() {
    Booking.Builder booking = Booking.builder().id("").product("").member("").on(START);
    assertThatThrownBy(() -> booking.places(0).fromHour(24).build())
        .hasMessage(
            "id"
                + BLANK
                + "; product"
                + BLANK
                + "; member"
                + BLANK
                + "; places must be in [1, 10000], but was 0; fromHour must be in [0, 23], but was"
                + " 24; hours must be given if fromHour is, but was absent");
    Booking good =
        Booking.builder().id("B").product("room").on(START).fromHour(0).hours(24).build();
    assertThat(good.toBuilder().places(10_000).build().units()).isEqualTo(240_000);
    outOfRange(
        () -> good.toBuilder().places(10_001).build(),
        "places must be in [1, 10000], but was 10001");
    outOfRange(() -> good.toBuilder().hours(0).build(), "hours must be in [1, 24], but was 0");
    outOfRange(
        () -> good.toBuilder().fromHour(23).hours(2).build(), "hours must be in [1, 1], but was 2");
    outOfRange(
        () -> good.toBuilder().fromHour(-1).build(), "fromHour must be in [0, 23], but was -1");
  }

  @Test
  void allThatIsWrongWithASubscriptionIsNamedTogether() {
    Subscription.Builder one = Subscription.builder().id("").member("").product("");
    assertThatThrownBy(
            () -> one.days(OpenDateRange.from(START)).quantity(0).billedMonths(61).build())
        .hasMessage(
            "id"
                + BLANK
                + "; member"
                + BLANK
                + "; product"
                + BLANK
                + "; quantity must be in [1, 10000], but was 0;"
                + " billedMonths must be in [1, 60], but was 61");
    Subscription good =
        one.id("S").member("bo").product("desk").quantity(10_000).billedMonths(60).build();
    outOfRange(
        () -> good.toBuilder().quantity(10_001).build(),
        "quantity must be in [1, 10000], but was 10001");
    outOfRange(
        () -> good.toBuilder().billedMonths(0).build(),
        "billedMonths must be in [1, 60], but was 0");
  }

  @Test
  void creditsAndVolumesHaveTheirRanges() {
    IncludedCredits.Builder credits = IncludedCredits.builder().member("").product("");
    assertThatThrownBy(() -> credits.unitsAMonth(0).days(OpenDateRange.from(START)).build())
        .hasMessage(
            "member"
                + BLANK
                + "; product"
                + BLANK
                + "; unitsAMonth must be in [1, 1000000], but was 0");
    refused(() -> PlannedVolume.of("", JANUARY, 1), Fault.EMPTY, "product" + BLANK);
    outOfRange(
        () -> PlannedVolume.of("it", JANUARY, -1), "units must be in [0, 1000000], but was -1");
    outOfRange(
        () -> PlannedVolume.of("it", JANUARY, 1_000_001),
        "units must be in [0, 1000000], but was 1000001");
  }

  @Test
  void aSeasonHasMonthsOfTheYearOnce() {
    refused(
        () -> SeasonPrice.of(Ratio.ONE),
        Fault.EMPTY,
        "months must hold at least one element, but was none");
    outOfRange(() -> SeasonPrice.of(Ratio.ONE, 12, 13), "months[1] must be in [1, 12], but was 13");
    outOfRange(() -> SeasonPrice.of(Ratio.ONE, 0), "months[0] must be in [1, 12], but was 0");
    refused(
        () -> SeasonPrice.of(Ratio.ONE, 7, 8, 7),
        Fault.DUPLICATE,
        "months[2] must have a month of its own, but was 7");
    outOfRange(() -> SeasonPrice.of(Ratio.of(-1), 7), "factor must be >= 0, but was -1");
    outOfRange(() -> DatedPrice.of(START, gbp("-1.00")), "amount must be >= 0, but was GBP -1.00");
  }

  @Test
  void allThatIsWrongWithAProductIsNamedTogether() {
    DatedPrice price = DESK.prices().get(0);
    assertThatThrownBy(
            () ->
                DESK.toBuilder()
                    .id("")
                    .addPrices(price)
                    .capacity(0)
                    .hoursADay(25)
                    .addSeasons(SeasonPrice.of(Ratio.ONE, 7), SeasonPrice.of(Ratio.ONE, 6, 7))
                    .build())
        .hasMessage(
            "id"
                + BLANK
                + "; prices[1] must have a greater first day than 2026-01-01, but was 2026-01-01;"
                + " capacity must be in [1, 1000000], but was 0;"
                + " hoursADay must be in [1, 24], but was 25;"
                + " hoursADay must be given only if unit is HOUR, but was 25;"
                + " seasons[2] must have a month of its own, but was 7");
    refused(
        () -> DESK.toBuilder().prices(List.of()).build(),
        Fault.EMPTY,
        "prices must hold at least one element, but was none");
    inconsistent(
        () ->
            DESK.toBuilder()
                .addPrices(DatedPrice.of(START.plusDays(1), Money.parse("EUR 2.00")))
                .build(),
        "prices[1].amount must be in GBP, but was EUR 2.00");
    assertThat(ROOM.toBuilder().hoursADay(24).capacity(1_000_000).build().hoursADay())
        .isEqualTo(OptionalInt.of(24));
  }

  @Test
  void productsOfMembershipsAreInOneCurrencyAndNoneIsCalledAsTheLettingsAre() {
    MembershipIncomeInput example = JsonCatalog.example(MembershipIncome.ENTRY);
    refused(
        () -> example.toBuilder().addProducts(product("lettings", PriceUnit.MONTH)).build(),
        Fault.DUPLICATE,
        "products[2].id must be another than that of the lettings of the hub, but was lettings");
    MembershipIncomeInput.Builder input = MembershipIncomeInput.builder().from(JANUARY).months(120);
    input.partMonths(PartMonthRule.BY_DAYS).addProducts(product("lettings", PriceUnit.MONTH));
    assertThat(MembershipIncome.answer(input.build()).months()).hasSize(120);
    PricedProduct euros =
        product("euros", PriceUnit.MONTH).toBuilder()
            .prices(List.of(DatedPrice.of(START, Money.parse("EUR 2.00"))))
            .build();
    inconsistent(
        () -> input.addProducts(euros).build(),
        "products[1].prices must be in GBP as products[0] is, but was EUR");
    refused(
        () -> example.toBuilder().addProducts(example.products().get(0)).build(),
        Fault.DUPLICATE,
        "products[2] must have an id of its own, but was " + example.products().get(0).id());
    outOfRange(
        () -> example.toBuilder().months(121).build(), "months must be in [1, 120], but was 121");
  }

  @Test
  void aHubOfMembershipsNamesAPriceInTheCurrencyOfTheProducts() {
    MembershipIncomeInput example = JsonCatalog.example(MembershipIncome.ENTRY);
    PricedProduct euros =
        DESK.toBuilder().prices(List.of(DatedPrice.of(START, Money.parse("EUR 2.00")))).build();
    MembershipIncomeInput mixed =
        example.toBuilder().subscriptions(List.of()).products(List.of(euros)).build();
    inconsistent(
        () -> MembershipIncome.answer(mixed), "hub.lettings must be in EUR in M1, but was GBP");
    MembershipIncomeInput silent =
        mixed.toBuilder()
            .products(List.of())
            .hub(example.hub().orElseThrow().toBuilder().lettings(List.of()).build())
            .build();
    refused(
        () -> MembershipIncome.answer(silent),
        Fault.EMPTY,
        "hub.lettings must hold a membership with terms, but was none");
  }

  @Test
  void allThatIsWrongWithAQuestionOfBookingsIsNamedTogether() {
    Booking booking = Booking.builder().id("B").product("no such").on(START).build();
    PlannedVolume volume = PlannedVolume.of("pass", JANUARY.minusMonths(1), 3);
    IncludedCredits.Builder credits = IncludedCredits.builder().member("bo").product("nothing");
    credits.unitsAMonth(1).days(OpenDateRange.from(START));
    PricedProduct euros =
        PASS.toBuilder().prices(List.of(DatedPrice.of(START, Money.parse("EUR 2.00")))).build();
    BookingIncomeInput.Builder input = BookingIncomeInput.builder().from(JANUARY).months(0);
    input.addProducts(PASS, DESK, euros).addBookings(booking, booking).addVolumes(volume, volume);
    input.addCredits(credits.build(), credits.build());
    assertThatThrownBy(input::build)
        .hasMessage(
            "months must be in [1, 120], but was 0;"
                + " products[2] must have an id of its own, but was pass;"
                + " bookings[1] must have an id of its own, but was B;"
                + " volumes[1] must have a month of its own, but was [pass, 2025-12];"
                + " credits[1] must have a member of its own, but was [bo, nothing];"
                + " products[1].unit must be DAY or HOUR, but was MONTH;"
                + " products[2].prices must be in GBP as products[0] is, but was EUR;"
                + " bookings[0].product must be a product, but was no such;"
                + " bookings[1].product must be a product, but was no such;"
                + " volumes[0].month must be when pass has a price, from 2026-01-01, but was"
                + " 2025-12-01;"
                + " volumes[1].month must be when pass has a price, from 2026-01-01, but was"
                + " 2025-12-01;"
                + " credits[0].product must be a product, but was nothing;"
                + " credits[1].product must be a product, but was nothing");
    refused(
        () -> BookingIncomeInput.builder().from(JANUARY).months(1).build(),
        Fault.EMPTY,
        "products must hold at least one element, but was none");
  }

  @Test
  void aBookingIsOnADayThatHasAPriceAndByTheHourOnlyWhereThePriceIs() {
    BookingIncomeInput.Builder input = BookingIncomeInput.builder().from(JANUARY).months(1);
    input.addProducts(PASS);
    Booking.Builder early = Booking.builder().id("B").product("pass").on(START.minusDays(1));
    inconsistent(
        () -> input.addBookings(early.build()).build(),
        "bookings[0].on must be when pass has a price, from 2026-01-01, but was 2025-12-31");
    Booking hourly = early.on(START).fromHour(9).hours(1).build();
    inconsistent(
        () -> input.bookings(List.of(hourly)).build(),
        "bookings[0].fromHour must be given only if pass has a price by the hour, but was 9");
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
