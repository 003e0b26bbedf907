package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.time.DateRange;

/** Findings of parts of a window put together: counts are added, shares weighted by their basis. */
final class Series {

  private final List<EvidenceReading> parts;
  private final Measure measure;
  private final DateRange window;

  private Series(List<EvidenceReading> parts, Measure measure, DateRange window) {
    this.parts = parts;
    this.measure = measure;
    this.window = window;
  }

  /** The whole of parts that do not overlap. */
  static EvidenceReading whole(List<EvidenceReading> parts, Measure measure, DateRange window) {
    return new Series(parts, measure, window).whole();
  }

  private EvidenceReading whole() {
    Optional<QualifiedNumber> basis = measure.isShare() ? Optional.of(basis()) : Optional.empty();
    EvidenceReading all =
        new EvidenceReading(
            pieces(),
            sum(false),
            sum(true),
            basis,
            parts.get(0).read(),
            ImmutableList.copyOf(caveats()));
    long missing = window.days() - days();
    if (missing == 0) {
      return all;
    }
    Caveat gap =
        new Caveat(
            "nothing is counted for " + missing + " of " + window.days() + " days",
            "evidence for the other " + missing + " days");
    return measure.isShare()
        ? all.showing(vague(all.found()), vague(all.meant()), gap)
        : all.showing(Spans.atLeast(all.found()), Spans.atLeast(all.meant()), gap);
  }

  private static QualifiedNumber vague(QualifiedNumber share) {
    return QualifiedNumber.of(Qualifier.CIRCA, share.value());
  }

  private QualifiedNumber sum(boolean meant) {
    if (!measure.isShare()) {
      return Spans.sum(parts.stream().map(part -> meant ? part.meant() : part.found()).toList());
    }
    List<QualifiedNumber> amounts =
        parts.stream()
            .map(part -> (meant ? part.meant() : part.found()).times(size(part)))
            .toList();
    return Spans.sum(amounts).dividedBy(basis().value());
  }

  private QualifiedNumber basis() {
    return QualifiedNumber.exact(Ratio.sum(parts.stream().map(Series::size).toList()));
  }

  private static Ratio size(EvidenceReading part) {
    return part.basisSize().orElseThrow().value();
  }

  private ImmutableList<Evidence> pieces() {
    return parts.stream()
        .flatMap(part -> part.pieces().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private List<Caveat> caveats() {
    return parts.stream().flatMap(part -> part.caveats().stream()).distinct().toList();
  }

  private long days() {
    return parts.stream().mapToLong(part -> part.first().period().orElseThrow().days()).sum();
  }
}
