package org.creativehubs.finance.risk;

import java.util.Arrays;
import org.creativehubs.finance.plan.internal.PlanRun;

/** What of an outlook is judged. New measures may be added. */
public enum OutlookMeasure {
  /** Cash at the end of the last month. */
  CLOSING("closing cash"),
  /** The least cash at the end of a month. */
  MINIMUM("least cash"),
  /** The surplus of the last twelve months, or of all where there are fewer. */
  LAST_SURPLUS("surplus of the last twelve months");

  private final String words;

  OutlookMeasure(String words) {
    this.words = words;
  }

  /** What it is called on a page. */
  final String words() {
    return words;
  }

  /** The amounts of which it is the least. */
  final long[] candidates(PlanRun run) {
    return switch (this) {
      case CLOSING -> new long[] {run.closing()};
      case MINIMUM -> run.cash();
      case LAST_SURPLUS -> new long[] {run.lastSurplus()};
    };
  }

  final long of(PlanRun run) {
    return Arrays.stream(candidates(run)).min().orElseThrow();
  }
}
