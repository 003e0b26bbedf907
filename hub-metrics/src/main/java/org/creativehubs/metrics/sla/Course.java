package org.creativehubs.metrics.sla;

import com.google.common.collect.Range;
import java.util.List;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/** Where a number or a share goes from what was done, given a pace or nothing at all. */
final class Course {

  private static final QualifiedNumber ANYTHING = QualifiedNumber.of(Qualifier.AT_LEAST, 0);

  private final Measure measure;
  private final Progress.Done all;
  private final Progress.Done counted;
  private final Ratio expected;
  private final int left;

  Course(Measure measure, Progress progress, Ratio expected) {
    this.measure = measure;
    this.all = progress.all();
    this.counted = progress.counted();
    this.expected = expected;
    this.left = progress.monthsLeft();
  }

  /** The number the target is compared with after so many more months. */
  QualifiedNumber after(int months, QualifiedNumber pace) {
    if (measure.isShare()) {
      Ratio rest = basisOf(months);
      return with(pace.times(rest), rest);
    }
    QualifiedNumber sum = Spans.sum(List.of(counted.amount(), pace.times(Ratio.of(months))));
    return sum.value().compareTo(all.amount().value()) < 0 ? all.amount() : sum;
  }

  /** The number at the end, whether nothing more is done or all that can be. */
  QualifiedNumber whateverComes() {
    Ratio rest = basisLeft();
    if (measure.isShare()) {
      return with(
          rest.isZero() ? QualifiedNumber.exact(0) : QualifiedNumber.between(Ratio.ZERO, rest),
          rest);
    }
    return left == 0 ? all.amount() : Spans.sum(List.of(all.amount(), ANYTHING));
  }

  private QualifiedNumber with(QualifiedNumber more, Ratio rest) {
    return Spans.sum(List.of(all.amount(), more)).dividedBy(all.basis().plus(rest));
  }

  /** What is expected of the basis from now to the end; zero where there is no basis. */
  Ratio basisLeft() {
    return basisOf(left);
  }

  private Ratio basisOf(int months) {
    Ratio begun = all.basis().minus(counted.basis());
    Ratio rest = expected.times(Ratio.of(months)).minus(begun);
    return rest.signum() > 0 ? rest : Ratio.ZERO;
  }

  /** The target in the unit of the obligation. */
  Ratio goal() {
    return measure.isShare()
        ? measure.target().times(all.basis().plus(basisLeft()))
        : measure.target();
  }

  /** What is still to be done, or may still be done, in the unit of the obligation. */
  QualifiedNumber open() {
    QualifiedNumber open = QualifiedNumber.exact(goal()).minus(all.amount());
    Range<Ratio> range = open.range();
    if (range.hasUpperBound() && range.upperEndpoint().signum() <= 0) {
      return QualifiedNumber.exact(0);
    }
    boolean mayBeNone = range.hasLowerBound() && range.lowerEndpoint().signum() < 0;
    return mayBeNone && range.hasUpperBound()
        ? QualifiedNumber.of(Qualifier.UP_TO, range.upperEndpoint())
        : open;
  }
}
