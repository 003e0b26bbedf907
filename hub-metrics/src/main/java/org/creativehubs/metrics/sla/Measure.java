package org.creativehubs.metrics.sla;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;

/** Numbers of an obligation as its unit, or as shares where it has a basis. */
final class Measure {

  private final Obligation obligation;

  Measure(Obligation obligation) {
    this.obligation = obligation;
  }

  Answer show(Ratio number) {
    return show(QualifiedNumber.exact(number));
  }

  Answer show(QualifiedNumber number) {
    return obligation.basis().isPresent()
        ? Answer.share(number)
        : Answer.quantity(number, obligation.unit());
  }

  /** Evidence by target. */
  Answer attainment(QualifiedNumber found) {
    if (obligation.target().isZero()) {
      return Answer.of(Undefined.of("ZERO_TARGET", "the target is zero"));
    }
    return Answer.share(found.dividedBy(obligation.target()));
  }

  /** Evidence less target; of a basis whose size is known exactly in units of it. */
  Answer margin(QualifiedNumber found, Optional<QualifiedNumber> basisSize) {
    QualifiedNumber margin = found.minus(QualifiedNumber.exact(obligation.target()));
    if (obligation.basis().isEmpty()) {
      return Answer.quantity(margin, obligation.unit());
    }
    return basisSize
        .filter(QualifiedNumber::isExact)
        .map(size -> Answer.quantity(margin.times(size.value()), obligation.unit()))
        .orElseGet(() -> Answer.quantity(margin.times(Ratio.of(100)), "percentage points"));
  }
}
