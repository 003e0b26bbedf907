package org.creativehubs.finance.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * In which months of the calendar year parts of a yearly amount fall: equal parts in some months,
 * or parts by a weight for each month.
 */
@HubValue
@Value.Immutable
public abstract class PaymentCalendar {

  private static final int YEAR = 12;

  PaymentCalendar() {}

  /** Equal parts in March, June, September and December, the months of the English quarter days. */
  public static PaymentCalendar englishQuarterDays() {
    return inMonths(List.of(3, 6, 9, 12));
  }

  /** Equal parts in every month. */
  public static PaymentCalendar monthly() {
    return inMonths(IntStream.rangeClosed(1, YEAR).boxed().toList());
  }

  /**
   * Equal parts in some months.
   *
   * @param months the months, from 1 for January to 12, ascending; at least one
   * @return the calendar
   */
  public static PaymentCalendar inMonths(List<Integer> months) {
    return new Builder().months(months).build();
  }

  /**
   * Parts by season.
   *
   * @param weights twelve weights, January first; zero or more, not all zero
   * @return the calendar
   */
  public static PaymentCalendar seasonal(List<Ratio> weights) {
    return new Builder().weights(weights).build();
  }

  /**
   * The months in which equal parts fall, from 1 for January to 12, ascending; given only if {@link
   * #weights()} are not.
   */
  public abstract List<Integer> months();

  /** The weights of twelve months, January first; zero or more, not all zero. */
  public abstract List<Ratio> weights();

  @Value.Check
  void check() {
    Check.that(
        months().isEmpty() != weights().isEmpty(),
        Fault.INCONSISTENT,
        "months",
        "be given exactly if weights are not",
        months());
    Check.each(months(), "months", (month, at) -> Check.between(month, 1, YEAR, at));
    if (!months().isEmpty()) {
      Check.ascending(months(), month -> month, "months", "month");
    }
    Check.that(
        weights().isEmpty() || weights().size() == YEAR,
        "weights",
        "be twelve, January first",
        weights().size());
    Check.each(weights(), "weights", (weight, at) -> Check.notNegative(weight, at));
    Check.that(
        weights().isEmpty() || total().signum() > 0, "weights", "not all be zero", weights());
  }

  /**
   * The weight of a month.
   *
   * @param month from 1 for January to 12
   * @return zero or more
   */
  public final Ratio weight(int month) {
    return weights().isEmpty()
        ? Ratio.of(months().contains(month) ? 1 : 0)
        : weights().get(month - 1);
  }

  /** The sum of the weights of a year; above zero. */
  public final Ratio total() {
    return weights().isEmpty() ? Ratio.of(months().size()) : Ratio.sum(weights());
  }

  /** The months, or the weights, in one line. */
  @Override
  public final String toString() {
    Stream<?> parts = weights().isEmpty() ? months().stream() : weights().stream();
    String listed = parts.map(String::valueOf).collect(Collectors.joining(", "));
    return weights().isEmpty()
        ? Show.line("equal parts in months {}", listed)
        : Show.line("by the weights {}, January first", listed);
  }

  static final class Builder extends ImmutablePaymentCalendar.Builder {}
}
