package org.creativehubs.metrics.consistency;

import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.PlannedAmount;

/** Planned amounts as numbers: bounded where they are, open where they are open. */
final class Amounts {

  private Amounts() {}

  static FindingFigure figure(String label, PlannedAmount amount) {
    String unit = amount.amount().currency().getCurrencyCode();
    return FindingFigure.of(label, number(amount), unit, amount.source());
  }

  static QualifiedNumber number(PlannedAmount amount) {
    Ratio least = amount.amount().toRatio();
    Qualifier qualifier = amount.amountQualifier().orElse(Qualifier.EXACT);
    if (amount.upper().isEmpty()) {
      return QualifiedNumber.of(qualifier, least);
    }
    boolean below = amount.lowerBound().isPresent();
    boolean above = amount.upperBound().isPresent();
    Ratio most = amount.upper().get().toRatio();
    if (below && above) {
      return QualifiedNumber.between(least, most);
    }
    if (below) {
      return QualifiedNumber.of(Qualifier.AT_LEAST, least);
    }
    return above
        ? QualifiedNumber.of(Qualifier.UP_TO, most)
        : QualifiedNumber.of(Qualifier.CIRCA, most);
  }
}
