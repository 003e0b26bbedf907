package org.creativehubs.core.assumption;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.value.Check;

/** What results do with the assumptions they stand on. */
public final class Assumptions {

  private Assumptions() {}

  /** A ratio never goes without them. */
  public static void check(List<AssumptionSet> sets) {
    Check.notEmpty(sets, "assumptions");
  }

  /** Every value as a step that was given. */
  public static void explain(List<AssumptionSet> sets, Explanation.Builder steps) {
    sets.forEach(set -> explain(set, steps));
  }

  /** Adds a step for each value and its origin. */
  public static void explain(AssumptionSet set, Explanation.Builder steps) {
    String end = " (" + set.provenance().name() + ", " + set.provenance().standing().words() + ")";
    for (Assumption one : set.values()) {
      steps.given(one.name() + end, one.value(), set.provenance().source());
    }
  }

  /** What a cell that was computed stands on, before how it was found; the last step stays. */
  public static Explanation before(Explanation cell, List<AssumptionSet> sets) {
    List<Step> found = cell.steps();
    if (found.get(found.size() - 1).expression().isEmpty()) {
      return cell;
    }
    Explanation.Builder steps = Explanation.answering(cell.question());
    explain(sets, steps);
    return steps.addAllSteps(found).build();
  }

  /** A figure with what it stands on behind it, in one line. */
  public static String behind(String figure, List<AssumptionSet> sets) {
    return figure
        + sets.stream().map(AssumptionSet::toString).collect(Collectors.joining("] [", " [", "]"));
  }
}
