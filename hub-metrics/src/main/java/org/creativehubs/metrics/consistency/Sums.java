package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** Sums of figures. */
final class Sums {

  private static final QualifiedNumber ZERO = QualifiedNumber.exact(Ratio.ZERO);

  private Sums() {}

  /** The sum as interval arithmetic has it; zero of none. */
  static QualifiedNumber of(List<FindingFigure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.number().stream())
        .reduce(ZERO, QualifiedNumber::plus);
  }

  /** The sum as a figure in a unit. */
  static FindingFigure figure(String label, List<FindingFigure> parts, String unit) {
    return FindingFigure.of(label, of(parts), unit, Optional.empty());
  }
}
