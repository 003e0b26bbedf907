package org.creativehubs.finance.publicvalue;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.value.Check;

/** What results do with the assumptions they stand on. */
final class Assumptions {

  private Assumptions() {}

  /** A ratio never goes without them. */
  static void check(List<AssumptionSet> sets) {
    Check.notEmpty(sets, "assumptions");
  }

  /** Every value as a step that was given. */
  static void explain(List<AssumptionSet> sets, Explanation.Builder steps) {
    sets.forEach(set -> explain(set, steps));
  }

  static void explain(AssumptionSet set, Explanation.Builder steps) {
    String end = " (" + set.provenance().name() + ", " + set.provenance().standing().words() + ")";
    for (Assumption one : set.values()) {
      steps.given(one.name() + end, one.value(), set.provenance().source());
    }
  }

  /** A figure with what it stands on behind it, in one line. */
  static String behind(String figure, List<AssumptionSet> sets) {
    return figure
        + sets.stream().map(AssumptionSet::toString).collect(Collectors.joining("] [", " [", "]"));
  }
}
