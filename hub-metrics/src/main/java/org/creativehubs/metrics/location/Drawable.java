package org.creativehubs.metrics.location;

import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;

/** Decides from which counts a method can draw an interval. */
record Drawable(Drawn drawn, IntervalMethod method, String reference) {

  /** How far a part may exceed its whole by rounding, relative to the whole. */
  private static final double ROUNDING = 1e-9;

  Optional<Undefined> undefined(String region, String industry) {
    boolean part = method.isPartOfReference();
    if (part && isNoPart()) {
      return Optional.of(
          Reason.ABOVE_WHOLE.because(
              region
                  + " has counts that "
                  + reference
                  + " does not have; name a method for a"
                  + " region outside the reference"));
    }
    if (part && drawn.n() >= drawn.size()) {
      return Optional.of(
          Reason.REGION_IS_REFERENCE.because(
              "the quotient is 1 whatever is counted, for " + region + " is all of " + reference));
    }
    if (part && drawn.all() >= drawn.size()) {
      return Optional.of(
          Reason.INDUSTRY_IS_REFERENCE.because(
              "the quotient is 1 whatever is counted, for "
                  + industry
                  + " is all of "
                  + reference));
    }
    return drawn.x() == 0 || drawn.hasVariance(part)
        ? Optional.empty()
        : Optional.of(
            Reason.NO_VARIANCE.because(
                "the formula gives " + industry + " in " + region + " no variance above zero"));
  }

  private boolean isNoPart() {
    double others = drawn.n() - drawn.x();
    double allOthers = drawn.size() - drawn.all();
    return drawn.x() > drawn.all()
        || drawn.n() > drawn.size()
        || others - allOthers > ROUNDING * drawn.size();
  }
}
