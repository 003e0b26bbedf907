package org.creativehubs.metrics.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.PartialDate;

/** KpiRates of growth a year, and the years between dates that are known more or less exactly. */
public final class KpiRates {

  private KpiRates() {}

  /** The yearly rate behind a factor; a bound of the factor is one of the rate. */
  public static Answer yearly(QualifiedNumber factor, Ratio years) {
    if (years.signum() <= 0) {
      return Reason.NO_YEARS.answer();
    }
    if (factor.value().signum() < 0) {
      return Reason.END_NOT_POSITIVE.answer();
    }
    double span = years.toDouble();
    return factor.isExact()
        ? Answer.share(rate(factor.value().toDouble(), span))
        : Answer.share(mapped(factor, one -> rate(one, span)));
  }

  /** e^(log(factor) / years) - 1. */
  private static double rate(double factor, double years) {
    return StrictMath.expm1(StrictMath.log(factor) / years);
  }

  /** What a growing function makes of a number and of its bounds. */
  public static QualifiedNumber mapped(QualifiedNumber number, DoubleUnaryOperator growing) {
    Ratio value = through(number.value(), growing);
    Optional<Ratio> to = number.to().map(end -> through(end, growing));
    return to.isPresent() && to.get().compareTo(value) > 0
        ? QualifiedNumber.between(value, to.get())
        : to.isPresent()
            ? QualifiedNumber.exact(value)
            : QualifiedNumber.of(number.qualifier(), value);
  }

  private static Ratio through(Ratio number, DoubleUnaryOperator function) {
    return Ratio.of(BigDecimal.valueOf(function.applyAsDouble(number.toDouble())));
  }

  /** By years where one date is a year, by months where one is a month, else actual/actual. */
  public static Ratio yearsBetween(PartialDate from, PartialDate to) {
    if (from.precision() == DatePrecision.YEAR || to.precision() == DatePrecision.YEAR) {
      return Ratio.of(to.earliest().getYear() - (long) from.earliest().getYear());
    }
    if (from.precision() == DatePrecision.MONTH || to.precision() == DatePrecision.MONTH) {
      return Ratio.of(months(to) - months(from), 12);
    }
    return to.isBefore(from)
        ? DayCount.ACT_ACT_ISDA.years(to.earliest(), from.earliest()).negated()
        : DayCount.ACT_ACT_ISDA.years(from.earliest(), to.earliest());
  }

  private static long months(PartialDate date) {
    return date.earliest().getYear() * 12L + date.earliest().getMonthValue();
  }
}
