package org.creativehubs.finance.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Money as doubles and back, dates as days, and the checks that all calculators share. */
public final class FlowAmounts {

  private FlowAmounts() {}

  public static void check(List<Money> flows, String field) {
    Check.notEmpty(flows, field);
    MoneyCheck.oneCurrency(flows, field);
  }

  public static double of(Money amount) {
    return amount.amount().doubleValue();
  }

  public static double[] of(List<Money> flows) {
    return flows.stream().mapToDouble(FlowAmounts::of).toArray();
  }

  public static long[] days(LocalDate[] dates) {
    long[] days = new long[dates.length];
    for (int i = 0; i < days.length; i++) {
      days[i] = dates[i].toEpochDay();
    }
    return days;
  }

  /** Rounded half up to the minor unit. */
  public static Money money(double amount, Currency currency) {
    return Money.round(Ratio.of(new BigDecimal(amount)), currency, RoundingMode.HALF_UP);
  }

  public static double rate(double rate, String field) {
    Check.finite(rate, field);
    Check.above(rate, -1, field);
    return rate;
  }

  public static void checkRate(Ratio rate, String field) {
    Check.that(rate.toDouble() > -1, field, "be > -1", rate);
  }

  /** Refuses what is beyond the range of a double instead of handing out an infinity. */
  public static double held(double result, String field, double cause) {
    Check.that(
        Double.isFinite(result),
        Fault.TOO_LARGE,
        field,
        "give a result that a double holds",
        cause);
    return result;
  }
}
