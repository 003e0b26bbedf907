package org.creativehubs.metrics.sla;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * The evidence for an obligation without counts that others of their time rank above. A level that
 * another ranks above on some of its days only is kept for the others, see {@link Levels}.
 *
 * @param kept what counts
 * @param outranked what does not
 * @param policy by whose rule
 */
record Ranked(List<Evidence> kept, List<Evidence> outranked, String policy) {

  static Ranked of(
      List<Evidence> evidence, Obligation obligation, Optional<EvidencePolicy> policy) {
    if (policy.isEmpty() || policy.get().ranking().isEmpty() || evidence.size() < 2) {
      return new Ranked(evidence, List.of(), "");
    }
    List<String> ranking = policy.get().ranking();
    List<Evidence> kept = new ArrayList<>();
    List<Evidence> outranked = new ArrayList<>();
    for (Evidence piece : evidence) {
      boolean below =
          evidence.stream()
              .anyMatch(
                  other ->
                      isAbove(other, piece, ranking)
                          && !(obligation.isLevel() && reachesBeyond(piece, other)));
      (below ? outranked : kept).add(piece);
    }
    return new Ranked(kept, outranked, policy.get().name());
  }

  /** Whether a piece speaks for days of which the other says nothing. */
  private static boolean reachesBeyond(Evidence piece, Evidence other) {
    return piece.period().isPresent()
        && time(other).filter(of -> !of.contains(piece.period().get())).isPresent();
  }

  /** Whether one ranks above the other, which is of the same time. */
  static boolean isAbove(Evidence one, Evidence other, List<String> ranking) {
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
    return "; below it rank, by " + policy + ", " + counts(outranked, measure);
  }

  /** Counts and whose they are, in words. */
  static String counts(Collection<Evidence> pieces, Measure measure) {
    return pieces.stream()
        .filter(piece -> piece.value().isPresent())
        .map(piece -> measure.show(piece.value().orElseThrow()) + " (" + piece.counter() + ")")
        .sorted()
        .collect(Collectors.joining(" and "));
  }
}
