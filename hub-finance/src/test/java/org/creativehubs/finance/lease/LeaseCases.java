package org.creativehubs.finance.lease;

import static org.creativehubs.testing.Answers.fields;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.CalendarMonths;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.Days360;
import org.creativehubs.core.time.PeriodicSchedule;
import org.creativehubs.core.time.RollDay;
import org.creativehubs.core.time.SpreadsheetBasis;
import org.creativehubs.core.time.StubRule;
import org.creativehubs.finance.leaseaccount.LeaseValueCases;
import org.creativehubs.finance.tenantcharge.LeaseReviewCases;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Reference cases of dates and rent schedules. */
public final class LeaseCases {

  private static final List<String> WEEKDAYS =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

  private LeaseCases() {}

  /** Binds the files of this package. */
  public static ReferenceCases bind(ReferenceCases cases) {
    LeaseValueCases.bind(cases);
    LeaseReviewCases.bind(cases);
    return cases
        .bind("finance/addMonths.json", in -> CalendarMonths.add(date(in, "date"), months(in)))
        .bind("finance/endOfMonth.json", in -> CalendarMonths.endOf(date(in, "date"), months(in)))
        .bind("finance/days360.json", LeaseCases::days360)
        .bind("finance/dayCountFraction.json", LeaseCases::dayCount)
        .bind("finance/spreadsheetYearFraction.json", LeaseCases::yearFraction)
        .bind("finance/periodicSchedule.json", LeaseCases::periodic)
        .bind("finance/leaseSchedule.json", CaseLease::schedule);
  }

  public static LocalDate date(JsonNode input, String field) {
    return LocalDate.parse(input.get(field).asString());
  }

  private static int months(JsonNode input) {
    return input.get("months").asInt();
  }

  private static long days360(JsonNode input) {
    Days360 method = input.get("european").asBoolean() ? Days360.EUROPEAN : Days360.US;
    return method.days(date(input, "from"), date(input, "to"));
  }

  private static double dayCount(JsonNode input) {
    return DayCount.valueOf(input.get("convention").asString())
        .fraction(date(input, "from"), date(input, "to"));
  }

  private static Ratio yearFraction(JsonNode input) {
    return SpreadsheetBasis.of(input.get("basis").asInt())
        .years(date(input, "from"), date(input, "to"));
  }

  private static Object periodic(JsonNode input) {
    PeriodicSchedule.Builder builder = PeriodicSchedule.builder();
    builder
        .term(DateRange.of(date(input, "start"), date(input, "end")))
        .every(Period.parse(input.get("frequency").asString()))
        .stub(stub(input.get("stub").asString()));
    String roll = input.get("roll").asString();
    if (!roll.equals("default")) {
      builder.rollOn(roll(roll));
    }
    PeriodicSchedule schedule = builder.build();
    List<Object> periods = new ArrayList<>();
    for (DateRange period : schedule.periods()) {
      periods.add(fields("start", period.start(), "endExclusive", period.end()));
    }
    return fields(
        "roll",
        name(schedule.roll().orElseThrow()),
        "count",
        schedule.periods().size(),
        "periods",
        periods);
  }

  /** {@code ShortInitial} is {@code SHORT_INITIAL}. */
  private static StubRule stub(String name) {
    return StubRule.valueOf(name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
  }

  private static RollDay roll(String name) {
    if (name.equals("EOM")) {
      return RollDay.END_OF_MONTH;
    }
    String day = name.substring("Day".length());
    return WEEKDAYS.stream()
        .filter(weekday -> weekday.startsWith(day.toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(RollDay::parse)
        .orElseGet(() -> RollDay.ofMonth(Integer.parseInt(day)));
  }

  /** The name that the cases give a roll day: {@code Day15}, {@code EOM}, {@code DayMon}. */
  private static String name(RollDay roll) {
    String text = roll.toString();
    if (roll.equals(RollDay.END_OF_MONTH)) {
      return "EOM";
    }
    return WEEKDAYS.contains(text)
        ? "Day" + text.charAt(0) + text.substring(1, 3).toLowerCase(Locale.ROOT)
        : "Day" + text.substring("DAY_".length());
  }
}
