package org.creativehubs.finance.receivable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.BundledTable;
import org.immutables.value.Value;

/** The rate that a margin is added to, for some days. */
@HubValue
@Value.Immutable
public abstract class BaseRate {

  BaseRate() {}

  /**
   * A rate for some days.
   *
   * @param days the days on which it holds
   * @param rate the rate a year, above -1
   * @return the rate
   */
  public static BaseRate of(OpenDateRange days, Ratio rate) {
    return ImmutableBaseRate.builder().days(days).rate(rate).build();
  }

  /**
   * Bank Rate of the Bank of England from 5 March 2009 to 30 June 2026, the last day for which a
   * page that was read says it; later rates have to be added.
   *
   * @return the rates, as quoted on pages that are named in the file beside this class
   */
  public static List<BaseRate> bankRate() {
    return Published.RATES;
  }

  /** The days on which it holds; without an end while it still does. */
  public abstract OpenDateRange days();

  /** The rate a year as a decimal fraction; above -1. */
  public abstract Ratio rate();

  @Value.Check
  void check() {
    Check.above(rate(), -1, "rate");
  }

  private static final class Published {
    static final ImmutableList<BaseRate> RATES = read();

    private static ImmutableList<BaseRate> read() {
      return BundledTable.rows(BaseRate.class, "bank-rate.txt").stream()
          .map(Published::rate)
          .collect(ImmutableList.toImmutableList());
    }

    private static BaseRate rate(List<String> row) {
      LocalDate from = LocalDate.parse(row.get(0));
      return of(OpenDateRange.of(from, LocalDate.parse(row.get(1))), Ratio.parse(row.get(2)));
    }
  }
}
