package org.creativehubs.metrics.internal;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.quantity.QualifiedNumber;

/** Numbers of an indicator as a reader sees them. */
public final class Shown {

  private Shown() {}

  /** A share as a percentage, anything else in its unit. */
  public static Answer in(String unit, QualifiedNumber number) {
    return unit.equals(FindingFigure.SHARE) ? Answer.share(number) : Answer.quantity(number, unit);
  }
}
