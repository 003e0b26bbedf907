package org.creativehubs.finance.appraisal;

import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Years that are discounted at one rate. */
@HubValue
@Value.Immutable
public abstract class DiscountBand {

  DiscountBand() {}

  /**
   * A band with an end.
   *
   * @param fromYear its first year; zero or more
   * @param toYear its last year; not before the first
   * @param rate the rate a year as a decimal fraction; above -1
   * @return the band
   */
  public static DiscountBand of(int fromYear, int toYear, Ratio rate) {
    return new Builder().fromYear(fromYear).toYear(toYear).rate(rate).build();
  }

  /**
   * A band without end.
   *
   * @param fromYear its first year; zero or more
   * @param rate the rate a year as a decimal fraction; above -1
   * @return the band
   */
  public static DiscountBand from(int fromYear, Ratio rate) {
    return new Builder().fromYear(fromYear).rate(rate).build();
  }

  /** Its first year; zero or more. */
  public abstract int fromYear();

  /** Its last year, included, at least the first; absent in a band without end. */
  public abstract OptionalInt toYear();

  /** The rate a year as a decimal fraction; above -1. */
  public abstract Ratio rate();

  @Value.Check
  void check() {
    Check.notNegative(fromYear(), "fromYear");
    toYear().ifPresent(to -> Check.atLeast((Integer) to, "toYear", fromYear(), "fromYear"));
    Check.above(rate(), -1, "rate");
  }

  final boolean holds(int year) {
    return year >= fromYear() && year <= toYear().orElse(Integer.MAX_VALUE);
  }

  /** Such as {@code 31-75}. */
  final String years() {
    return toYear().isPresent()
        ? fromYear() + "-" + toYear().getAsInt()
        : fromYear() + " and after";
  }

  /** Such as {@code 3 % in years 31-75}. */
  @Override
  public final String toString() {
    return Show.percent(rate()) + " in years " + years();
  }

  static final class Builder extends ImmutableDiscountBand.Builder {}
}
