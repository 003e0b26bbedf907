package org.creativehubs.metrics.sla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;

/** Judges one obligation: weighs the evidence, then decides on all of it together. */
final class ObligationJudge {

  private final Obligation obligation;
  private final Optional<Reading> reading;
  private final Moment moment;

  ObligationJudge(Obligation obligation, List<Reading> readings, Moment moment) {
    this.obligation = obligation;
    this.reading = obligation.criterion().flatMap(word -> readingOf(word, readings));
    this.moment = moment;
  }

  static Optional<Reading> readingOf(String word, List<Reading> readings) {
    return readings.stream().filter(given -> given.criterion().equals(word)).findFirst();
  }

  /** The verdict where no period is asked about: every piece speaks for itself. */
  Verdict judge(List<Evidence> evidence) {
    Measure measure = new Measure(obligation, obligation.target());
    List<EvidenceVerdict> judgements = new ArrayList<>();
    for (Evidence piece : evidence) {
      if (piece.obligation().equals(obligation.id())) {
        judgements.add(isShort(piece, measure) ? shortOf(piece, measure) : weigh(piece, measure));
      }
    }
    return Verdict.of(measure, reading, Optional.empty(), judgements, false);
  }

  /** Whether a piece is for less time than the target is promised for. */
  private boolean isShort(Evidence piece, Measure measure) {
    return piece.kind() != EvidenceKind.CAPACITY
        && measure.addsUp()
        && piece
            .period()
            .filter(counted -> Window.of(counted, obligation, Optional.empty(), true).isPart())
            .isPresent();
  }

  private EvidenceVerdict shortOf(Evidence piece, Measure measure) {
    return EvidenceVerdict.of(
        EvidenceReading.of(piece, obligation, reading).shorter(measure), measure);
  }

  private EvidenceVerdict weigh(Evidence piece, Measure measure) {
    return piece.kind() == EvidenceKind.CAPACITY
        ? EvidenceVerdict.capacity(piece, piece.duty().orElseThrow(), measure)
        : EvidenceVerdict.of(EvidenceReading.of(piece, obligation, reading), measure);
  }

  Verdict judge(List<Evidence> evidence, Window window) {
    Measure measure = window.measure(obligation);
    List<EvidenceVerdict> judgements = new ArrayList<>();
    Map<Set<String>, List<EvidenceReading>> parts = new LinkedHashMap<>();
    for (Evidence piece : evidence) {
      if (piece.obligation().equals(obligation.id()) && concerns(piece, window)) {
        if (isPart(piece, window)) {
          parts
              .computeIfAbsent(piece.facts(), facts -> new ArrayList<>())
              .add(EvidenceReading.of(piece, obligation, reading));
        } else {
          judgements.add(whole(piece, window, measure));
        }
      }
    }
    parts.values().forEach(series -> judgements.add(together(series, window, measure)));
    return Verdict.of(measure, reading, Optional.of(window), judgements, isOpen(window));
  }

  private static boolean concerns(Evidence piece, Window window) {
    Optional<DateRange> held = piece.period().or(() -> piece.asOf().map(asOf -> asOf.range()));
    return held.isEmpty() || held.get().overlaps(window.range());
  }

  private static boolean isPart(Evidence piece, Window window) {
    return piece.kind() != EvidenceKind.CAPACITY
        && piece.period().isPresent()
        && window.range().contains(piece.period().get())
        && !window.range().equals(piece.period().get());
  }

  private EvidenceVerdict whole(Evidence piece, Window window, Measure measure) {
    if (piece.kind() == EvidenceKind.CAPACITY || !measure.addsUp()) {
      return weigh(piece, measure);
    }
    boolean fits = piece.period().map(window.range()::equals).orElse(window.only());
    EvidenceReading finding = EvidenceReading.of(piece, obligation, reading);
    return EvidenceVerdict.of(fits ? finding : finding.wider(measure), measure);
  }

  private EvidenceVerdict together(List<EvidenceReading> series, Window window, Measure measure) {
    if (measure.addsUp()) {
      return EvidenceVerdict.of(Series.whole(series, measure, window.range()), measure);
    }
    boolean once = obligation.every().equals(Optional.of(ObligationPeriod.ONCE));
    return once ? EvidenceVerdict.ofAny(series, measure) : EvidenceVerdict.ofEach(series, measure);
  }

  /** Whether the window is not over, so that more may come. */
  private boolean isOpen(Window window) {
    return !obligation.every().equals(Optional.of(ObligationPeriod.ALWAYS))
        && moment.today().filter(day -> day.isBefore(window.range().lastDay())).isPresent();
  }
}
