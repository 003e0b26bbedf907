package org.creativehubs.finance.loan;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.finance.cashflow.DatedInternalRate;
import org.creativehubs.finance.cashflow.RateSolution;

/** The rates at which what is drawn of a loan is worth what is paid. */
final class LoanRates {

  private static final Source ANNEX = Source.of("Directive 2008/48/EC of 23 April 2008", "Annex I");

  /** The ticks of a year by which rates are found. */
  private static final double TICKS = 365;

  private LoanRates() {}

  static RateSolution of(LoanCourse course, AprTime time, boolean withFees) {
    double[] flows = new double[course.size()];
    long[] ticks = new long[flows.length];
    LocalDate first = course.loan().firstDrawing();
    for (int row = 0; row < flows.length; row++) {
      long paid = course.interestPaid(row) + course.repaid(row);
      flows[row] = paid + (withFees ? course.fees(row) : 0) - course.drawn(row);
      LocalDate on = course.on(row);
      ticks[row] = on.isBefore(first) ? -time.ticks(on, first) : time.ticks(first, on);
    }
    return DatedInternalRate.of(flows, ticks);
  }

  /** The rate for a year, if there is one. */
  static OptionalDouble rate(RateSolution found, AprTime time) {
    OptionalDouble growth = found.continuousRate();
    return growth.isPresent()
        ? OptionalDouble.of(
            StrictMath.expm1(growth.getAsDouble() * (time.ticksPerYear() / TICKS)) + 0.0)
        : growth;
  }

  static void addTo(
      Explanation.Builder steps, String label, RateSolution found, AprTime time, String words) {
    OptionalDouble rate = rate(found, time);
    steps
        .given("it makes equal", Answer.text("what is drawn and what is paid, " + words))
        .given(
            label,
            rate.isPresent()
                ? Answer.share(rate.getAsDouble())
                : Answer.of(found.undefined().orElseThrow()),
            ANNEX);
  }
}
