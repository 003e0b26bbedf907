package org.creativehubs.finance.membership;

import static org.creativehubs.testing.Answers.fields;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Reference cases of memberships and bookings, worked by hand. */
public final class MembershipCases {

  private MembershipCases() {}

  public static void bind(ReferenceCases cases) {
    cases
        .bind("finance/membershipIncome.json", MembershipCases::memberships)
        .bind("finance/bookingIncome.json", MembershipCases::bookings);
  }

  private static Object memberships(JsonNode in) {
    MembershipIncomeInput.Builder input = MembershipIncomeInput.builder();
    input.addProducts(product(in, PriceUnit.MONTH)).from(month(in.get("from")));
    input.months(in.get("months").intValue());
    int id = 0;
    for (JsonNode row : in.get("subscriptions")) {
      Subscription.Builder one = Subscription.builder().id("S" + id++).member("bo");
      one.product("it").days(days(row)).quantity(row.get(2).intValue());
      input.addSubscriptions(one.billedMonths(row.get(3).intValue()).build());
    }
    input.partMonths(PartMonthRule.valueOf(in.get("rule").asString()));
    List<MembershipMonth> months = MembershipIncome.answer(input.build()).months();
    return fields(
        "earned", list(months, MembershipMonth::earned),
        "billed", list(months, MembershipMonth::billed),
        "deferred", list(months, MembershipMonth::deferred),
        "people", list(months, one -> List.of(one.atStart(), one.joined(), one.left())));
  }

  private static OpenDateRange days(JsonNode row) {
    LocalDate from = LocalDate.parse(row.get(0).asString());
    return row.get(1).isNull()
        ? OpenDateRange.from(from)
        : OpenDateRange.of(from, LocalDate.parse(row.get(1).asString()));
  }

  private static Object bookings(JsonNode in) {
    JsonNode product = in.get("product");
    BookingIncomeInput.Builder input = BookingIncomeInput.builder();
    input.addProducts(product(product, PriceUnit.valueOf(product.get("unit").asString())));
    input.from(month(in.get("from"))).months(in.get("months").intValue());
    in.get("bookings").forEach(row -> input.addBookings(booking(row)));
    if (in.has("credits")) {
      IncludedCredits.Builder credits = IncludedCredits.builder().member("bo").product("it");
      credits.unitsAMonth(in.get("credits").intValue());
      input.addCredits(credits.days(OpenDateRange.parse("2026-04-01/..")).build());
    }
    if (in.has("expiry")) {
      input.expiry(CreditExpiry.valueOf(in.get("expiry").asString()));
    }
    if (in.has("volume")) {
      JsonNode volume = in.get("volume");
      input.addVolumes(PlannedVolume.of("it", month(volume.get(0)), volume.get(1).intValue()));
    }
    BookingRevenue found = BookingIncome.answer(input.build());
    return fields(
        "amounts", list(found.months(), BookingMonth::amount),
        "fromCredits", list(found.months(), BookingMonth::creditsUsed),
        "utilisation", list(found.months(), BookingMonth::utilisation),
        "overBooked", found.overBooked().size());
  }

  private static Booking booking(JsonNode row) {
    Booking.Builder booking = Booking.builder().id(row.get(0).asString()).product("it");
    booking.on(LocalDate.parse(row.get(1).asString())).places(row.get(2).intValue());
    if (!row.get(3).isNull()) {
      booking.fromHour(row.get(3).intValue()).hours(row.get(4).intValue());
    }
    if (!row.get(5).isNull()) {
      booking.member(row.get(5).asString());
    }
    return booking.build();
  }

  private static PricedProduct product(JsonNode in, PriceUnit unit) {
    PricedProduct.Builder product = PricedProduct.builder().id("it").unit(unit);
    for (JsonNode row : in.get("prices")) {
      LocalDate from = LocalDate.parse(row.get(0).asString());
      product.addPrices(DatedPrice.of(from, Money.parse("GBP " + row.get(1).asString())));
    }
    if (in.has("seasons")) {
      for (JsonNode row : in.get("seasons")) {
        int[] months =
            StreamSupport.stream(row.get(1).spliterator(), false)
                .mapToInt(JsonNode::intValue)
                .toArray();
        product.addSeasons(SeasonPrice.of(Ratio.parse(row.get(0).asString()), months));
      }
    }
    if (in.has("capacity")) {
      product.capacity(in.get("capacity").intValue());
    }
    if (in.has("openOn")) {
      in.get("openOn").forEach(day -> product.addOpenOn(DayOfWeek.valueOf(day.asString())));
    }
    return product.build();
  }

  private static YearMonth month(JsonNode text) {
    return YearMonth.parse(text.asString());
  }

  private static <T> List<Object> list(List<T> rows, Function<T, Object> value) {
    return rows.stream().map(value).toList();
  }
}
