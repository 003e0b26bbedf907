package org.creativehubs.metrics.sla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.ObligationState;

/**
 * What counts of one time prove together.
 *
 * @param state the state
 * @param telling what shows why; empty without evidence
 */
record Decision(ObligationState state, Optional<EvidenceVerdict> telling) {

  private static final Decision NOTHING = new Decision(ObligationState.NOT_KNOWN, Optional.empty());

  /**
   * The one thing that all decisive counts say. Rivals that say different things settle nothing,
   * nor do counts that might as well be parts, where their sum says something else.
   */
  static Decision on(List<EvidenceVerdict> counts, Measure measure) {
    if (counts.isEmpty()) {
      return NOTHING;
    }
    EvidenceVerdict first = counts.get(0);
    if (counts.size() == 1) {
      return new Decision(first.state(), Optional.of(first));
    }
    List<EvidenceVerdict> decisive =
        counts.stream().filter(count -> count.state() != ObligationState.NOT_KNOWN).toList();
    if (decisive.stream().map(EvidenceVerdict::state).distinct().count() > 1) {
      return of(EvidenceVerdict.rivals(decisive, measure));
    }
    ObligationState state =
        decisive.isEmpty() ? ObligationState.NOT_KNOWN : decisive.get(0).state();
    Optional<EvidenceVerdict> unsaid = unsaid(counts, state, measure);
    return unsaid.isPresent()
        ? of(unsaid.get())
        : new Decision(state, worst(decisive.isEmpty() ? counts : decisive));
  }

  private static Decision of(EvidenceVerdict telling) {
    return new Decision(telling.state(), Optional.of(telling));
  }

  /** Evidence before mere capacity, then the worst. */
  static Optional<EvidenceVerdict> worst(List<EvidenceVerdict> counts) {
    EvidenceVerdict found = null;
    for (EvidenceVerdict count : counts) {
      if (found == null
          || (found.isCapacity() && !count.isCapacity())
          || (found.isCapacity() == count.isCapacity()
              && EvidenceVerdict.WORST_FIRST.compare(count, found) < 0)) {
        found = count;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Counts alike in all but their number, which may be parts and may be rivals. */
  private static Optional<EvidenceVerdict> unsaid(
      List<EvidenceVerdict> counts, ObligationState asRivals, Measure measure) {
    if (measure.isShare()) {
      return Optional.empty(); // a share of all parts lies between their shares
    }
    Map<Object, List<EvidenceVerdict>> alike = new LinkedHashMap<>();
    for (EvidenceVerdict count : counts) {
      if (count.mayBePart()) {
        alike.computeIfAbsent(time(count.finding()), time -> new ArrayList<>()).add(count);
      }
    }
    List<EvidenceVerdict> unsaid = new ArrayList<>();
    List<QualifiedNumber> sums = new ArrayList<>();
    for (List<EvidenceVerdict> some : alike.values()) {
      QualifiedNumber sum = sum(some, measure);
      if (some.size() > 1 && EvidenceVerdict.state(measure.proof(sum)) != asRivals) {
        unsaid.addAll(some);
        sums.add(sum);
      }
    }
    return unsaid.isEmpty()
        ? Optional.empty()
        : Optional.of(EvidenceVerdict.unsaid(unsaid, sums, measure));
  }

  private static QualifiedNumber sum(List<EvidenceVerdict> counts, Measure measure) {
    return measure.sum(counts.stream().map(count -> count.finding().meant()).toList());
  }

  private static Object time(EvidenceReading finding) {
    Evidence piece = finding.first();
    return List.of(piece.counter(), piece.period(), piece.asOf());
  }
}
