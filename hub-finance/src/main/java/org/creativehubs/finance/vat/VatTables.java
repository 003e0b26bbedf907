package org.creativehubs.finance.vat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.BundledTable;

/** The tables of thresholds and rates that come with the library. */
final class VatTables {

  private VatTables() {}

  /**
   * The thresholds from a day on.
   *
   * @param from the first day
   * @param register supplies of twelve months above which a business must register
   * @param deregister supplies of twelve months up to which it may ask to be deregistered
   * @param source where they were read
   * @param standing how well they are known
   */
  record Thresholds(
      LocalDate from,
      Money register,
      Money deregister,
      Source source,
      AssumptionStanding standing) {

    private static Thresholds of(List<String> row) {
      return new Thresholds(
          LocalDate.parse(row.get(0)),
          Money.parse("GBP " + row.get(1)),
          Money.parse("GBP " + row.get(2)),
          Source.of(row.get(3), row.get(4)),
          AssumptionStanding.valueOf(row.get(5)));
    }
  }

  /**
   * The standard rate from a day on.
   *
   * @param from the first day
   * @param rate the rate
   */
  private record StandardRate(LocalDate from, Ratio rate) {

    private static StandardRate of(List<String> row) {
      return new StandardRate(LocalDate.parse(row.get(0)), Ratio.parse(row.get(1)));
    }
  }

  /** Read when first asked for: the catalogue loads the calculator without its tables. */
  private static final class Tables {
    static final ImmutableList<Thresholds> THRESHOLDS = read("vat-thresholds.txt", Thresholds::of);
    static final ImmutableList<StandardRate> RATES = read("vat-rates.txt", StandardRate::of);

    private static <T> ImmutableList<T> read(String name, Function<List<String>, T> row) {
      return BundledTable.rows(VatTables.class, name).stream()
          .map(row)
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The first day whose thresholds are known. */
  static LocalDate firstDay() {
    return Tables.THRESHOLDS.get(0).from();
  }

  /** The thresholds on a day from the first on. */
  static Thresholds thresholds(LocalDate day) {
    return on(Tables.THRESHOLDS, Thresholds::from, day);
  }

  /** The standard rate on a day. */
  static Ratio standardRate(LocalDate day) {
    return on(Tables.RATES, StandardRate::from, day).rate();
  }

  private static <T> T on(List<T> rows, Function<T, LocalDate> from, LocalDate day) {
    LocalDate first = from.apply(rows.get(0));
    Check.that(!day.isBefore(first), Fault.OUT_OF_RANGE, "day", "be on or after " + first, day);
    T found = rows.get(0);
    for (T row : rows) {
      found = from.apply(row).isAfter(day) ? found : row;
    }
    return found;
  }
}
