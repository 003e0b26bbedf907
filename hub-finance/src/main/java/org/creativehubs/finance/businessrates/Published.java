package org.creativehubs.finance.businessrates;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.BundledTable;

/** The tables of multipliers and reliefs that come with the library. */
final class Published {

  private Published() {}

  /**
   * A multiplier and the properties that it is for.
   *
   * @param days from its first day to the day after its last
   * @param name what it is called
   * @param use the use it is for; empty for any
   * @param least the least rateable value
   * @param below the rateable value from which another holds, if one does
   * @param multiplier what a pound of rateable value costs a year
   * @param source where it was read
   * @param standing how well it is known
   */
  record Multiplier(
      DateRange days,
      String name,
      Optional<RatesUse> use,
      Ratio least,
      Optional<Ratio> below,
      Ratio multiplier,
      Source source,
      AssumptionStanding standing) {

    private static Multiplier of(List<String> row) {
      return new Multiplier(
          DateRange.of(LocalDate.parse(row.get(0)), LocalDate.parse(row.get(1))),
          row.get(2),
          optional(row.get(3)).map(RatesUse::valueOf),
          Ratio.parse(row.get(4)),
          optional(row.get(5)).map(Ratio::parse),
          Ratio.parse(row.get(6)),
          Source.of(row.get(7), row.get(8)),
          AssumptionStanding.valueOf(row.get(9)));
    }

    boolean holds(Ratio value, RatesUse asked) {
      return use.filter(one -> one != asked).isEmpty()
          && value.compareTo(least) >= 0
          && below.filter(most -> value.compareTo(most) >= 0).isEmpty();
    }
  }

  /**
   * A limit or a share of a relief.
   *
   * @param value its number
   * @param source where it was read
   * @param standing how well it is known
   */
  record Figure(Ratio value, Source source, AssumptionStanding standing) {

    private static Figure of(List<String> row) {
      return new Figure(
          Ratio.parse(row.get(1)),
          Source.of(row.get(2), row.get(3)),
          AssumptionStanding.valueOf(row.get(4)));
    }
  }

  private static Optional<String> optional(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  /** Read when first asked for: the catalogue loads the calculator without its tables. */
  private static final class Tables {
    static final ImmutableList<Multiplier> MULTIPLIERS =
        BundledTable.rows(Published.class, "multipliers.txt").stream()
            .map(Multiplier::of)
            .collect(ImmutableList.toImmutableList());
    static final ImmutableMap<String, Figure> FIGURES =
        BundledTable.rows(Published.class, "reliefs.txt").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get(0), Figure::of));
  }

  static List<Multiplier> multipliers() {
    return Tables.MULTIPLIERS;
  }

  static Map<String, Figure> figures() {
    return Tables.FIGURES;
  }

  static Figure figure(String id) {
    return Check.notNull(Tables.FIGURES.get(id), id);
  }

  /** The multiplier of a property in the year of the days. */
  static Multiplier multiplier(BusinessRatesInput input) {
    Ratio value = input.rateableValue().toRatio();
    return Tables.MULTIPLIERS.stream()
        .filter(row -> row.days().contains(input.days()) && row.holds(value, input.use()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.OUT_OF_RANGE,
                    "days",
                    "lie in a year whose multipliers are known, from "
                        + Tables.MULTIPLIERS.get(0).days().start()
                        + " to "
                        + Tables.MULTIPLIERS.get(Tables.MULTIPLIERS.size() - 1).days().lastDay(),
                    input.days()));
  }
}
