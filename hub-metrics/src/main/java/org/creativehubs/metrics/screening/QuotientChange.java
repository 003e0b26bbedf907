package org.creativehubs.metrics.screening;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.location.LocationQuotients;

/** LQ2 / LQ1 - 1, or why there is no such number. */
record QuotientChange(OptionalDouble value, Optional<Undefined> undefined) {

  static QuotientChange of(
      LocationQuotients earlier, LocationQuotients later, String place, String industry) {
    Optional<Undefined> missing =
        earlier.undefined(place, industry).or(() -> later.undefined(place, industry));
    if (missing.isPresent()) {
      return new QuotientChange(OptionalDouble.empty(), missing);
    }
    double before = earlier.quotient(place, industry).orElseThrow();
    double after = later.quotient(place, industry).orElseThrow();
    return before == 0 ? without(Reason.ZERO_BASE) : of(after / before - 1);
  }

  /** A change that was divided. */
  static QuotientChange of(double change) {
    return Double.isFinite(change)
        ? new QuotientChange(OptionalDouble.of(change), Optional.empty())
        : without(Reason.OUT_OF_RANGE);
  }

  static QuotientChange without(Reason reason) {
    return new QuotientChange(OptionalDouble.empty(), Optional.of(reason.undefined()));
  }
}
