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
   * Bank Rate of the Bank of England from 5 March 2009 to 6 February 2025, the last day for which
   * the page that was read says it; later rates have to be added.
   *
   * @return the rates, as quoted on a page that is named in the file beside this class
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
      List<List<String>> rows = BundledTable.rows(BaseRate.class, "bank-rate.txt");
      ImmutableList.Builder<BaseRate> rates = ImmutableList.builder();
      for (int i = 0; i < rows.size(); i++) {
        LocalDate from = LocalDate.parse(rows.get(i).get(0));
        LocalDate to =
            i + 1 < rows.size() ? LocalDate.parse(rows.get(i + 1).get(0)) : from.plusDays(1);
        rates.add(of(OpenDateRange.of(from, to), Ratio.parse(rows.get(i).get(1))));
      }
      return rates.build();
    }
  }
}
