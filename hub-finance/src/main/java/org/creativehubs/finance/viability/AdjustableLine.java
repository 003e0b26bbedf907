package org.creativehubs.finance.viability;

import java.util.List;
import org.creativehubs.core.quantity.Ratio;

/** A line with an amount for each month, which adjustments change. */
public sealed interface AdjustableLine extends CompiledLine permits PlannedAmountLine {

  /** The exact amounts of all months in minor units, whichever way they go. */
  Ratio[] exact(int months, List<Adjustment> adjustments);

  /** How many times its full amount it comes to in all months. */
  double multiples(int months, List<Adjustment> adjustments);
}
