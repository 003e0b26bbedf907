package org.creativehubs.metrics.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * The evidence for an obligation without counts that others of their time rank above.
 *
 * @param kept what counts
 * @param outranked what does not
 * @param policy by whose rule
 */
record Ranked(List<Evidence> kept, List<Evidence> outranked, String policy) {

  static Ranked of(List<Evidence> evidence, Optional<EvidencePolicy> policy) {
    if (policy.isEmpty() || policy.get().ranking().isEmpty() || evidence.size() < 2) {
      return new Ranked(evidence, List.of(), "");
    }
    List<String> ranking = policy.get().ranking();
    List<Evidence> kept = new ArrayList<>();
    List<Evidence> outranked = new ArrayList<>();
    for (Evidence piece : evidence) {
      boolean below = evidence.stream().anyMatch(other -> isAbove(other, piece, ranking));
      (below ? outranked : kept).add(piece);
    }
    return new Ranked(kept, outranked, policy.get().name());
  }

  private static boolean isAbove(Evidence one, Evidence other, List<String> ranking) {
    int high = ranking.indexOf(one.counter());
    int low = ranking.indexOf(other.counter());
    return high >= 0
        && high < low
        && one.kind() != EvidenceKind.CAPACITY
        && one.facts().equals(other.facts())
        && (one.part().isEmpty() || one.part().equals(other.part()))
        && isOfOneTime(one, other);
  }

  private static boolean isOfOneTime(Evidence one, Evidence other) {
    Optional<DateRange> time = time(one);
    Optional<DateRange> then = time(other);
    return time.isEmpty() || then.isEmpty() || time.get().overlaps(then.get());
  }

  private static Optional<DateRange> time(Evidence piece) {
    return piece.period().or(() -> piece.asOf().map(PartialDate::range));
  }

  /** What ranks below, in words; empty where nothing does. */
  String words(Obligation obligation) {
    if (outranked.isEmpty()) {
      return "";
    }
    Measure measure = new Measure(obligation, obligation.target());
    List<String> counts =
        outranked.stream()
            .filter(piece -> piece.value().isPresent())
            .map(piece -> measure.show(piece.value().orElseThrow()) + " (" + piece.counter() + ")")
            .sorted()
            .toList();
    return "; below it rank, by " + policy + ", " + String.join(" and ", counts);
  }
}
