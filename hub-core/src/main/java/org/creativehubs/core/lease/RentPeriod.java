package org.creativehubs.core.lease;

import java.util.Locale;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How often a rent falls due, by the convention of whole periods: a rent for one period is the rent
 * for a year divided by the number of periods in a year, however many days they have. A year has 52
 * weeks here, not 365/7.
 */
public enum RentPeriod {
  /** Once a year. */
  YEAR(1),
  /** Twice a year. */
  HALF_YEAR(2),
  /** Four times a year. */
  QUARTER(4),
  /** Twelve times a year. */
  MONTH(12),
  /** Thirteen times a year. */
  FOUR_WEEKS(13),
  /** 52 times a year. */
  WEEK(52);

  private final int perYear;

  RentPeriod(int perYear) {
    this.perYear = perYear;
  }

  /**
   * A period from its name.
   *
   * @param text such as {@code "FOUR_WEEKS"} or {@code "four weeks"}, in either case
   * @return the period
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if it is none
   */
  public static RentPeriod parse(String text) {
    String name = text.toUpperCase(Locale.ROOT).replace(' ', '_');
    for (RentPeriod period : values()) {
      if (period.name().equals(name)) {
        return period;
      }
    }
    throw new InvalidValueException(
        Fault.UNKNOWN_CODE,
        "every",
        "be one of YEAR, HALF_YEAR, QUARTER, MONTH, FOUR_WEEKS, WEEK",
        text);
  }

  /** How many payments fall in a year: 1, 2, 4, 12, 13 or 52. */
  public int paymentsPerYear() {
    return perYear;
  }

  /**
   * The part of a year this is: one over {@link #paymentsPerYear()}, above zero and at most one.
   */
  public Ratio years() {
    return Ratio.of(1, perYear);
  }

  /** The name as words, such as {@code four weeks}. */
  String words() {
    return Show.words(this);
  }
}
