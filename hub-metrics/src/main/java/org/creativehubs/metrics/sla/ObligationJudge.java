package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.LevelRule;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * Judges one obligation under one reading: weighs the evidence, then decides on all of it together.
 */
final class ObligationJudge {

  private final Obligation obligation;
  private final Optional<Reading> reading;
  private final Optional<EvidencePolicy> policy;
  private final Optional<LocalDate> today;

  ObligationJudge(
      Obligation obligation,
      Optional<Reading> reading,
      Optional<EvidencePolicy> policy,
      Optional<LocalDate> today) {
    this.obligation = obligation;
    this.reading = reading;
    this.policy = policy;
    this.today = today;
  }

  static Optional<Reading> readingOf(String word, List<Reading> readings) {
    return readings.stream().filter(given -> given.criterion().equals(word)).findFirst();
  }

  private EvidenceReading read(Evidence piece) {
    return EvidenceReading.of(piece, obligation, reading, policy);
  }

  /** The verdict where no period is asked about: every piece speaks for its own time. */
  Verdict judge(List<Evidence> evidence) {
    Measure measure = new Measure(obligation, obligation.target());
    if (evidence.size() == 1 && isPlain(evidence.get(0))) {
      List<EvidenceVerdict> only = List.of(EvidenceVerdict.of(read(evidence.get(0)), measure));
      return Verdict.of(
          measure, reading, Optional.empty(), only, Decision.on(only, measure), false);
    }
    List<EvidenceVerdict> capacity = new ArrayList<>();
    List<EvidenceReading> undated = new ArrayList<>();
    Map<DateRange, List<EvidenceReading>> dated = new LinkedHashMap<>();
    for (Evidence piece : evidence) {
      if (piece.kind() == EvidenceKind.CAPACITY) {
        capacity.add(capacity(piece, measure));
      } else if (piece.period().isEmpty() && piece.asOf().isEmpty()) {
        undated.add(read(piece));
      } else {
        DateRange time = piece.period().orElseGet(() -> piece.asOf().orElseThrow().range());
        EvidenceReading found = read(piece);
        dated
            .computeIfAbsent(time, of -> new ArrayList<>())
            .add(isShort(piece, measure) ? found.shorter(measure) : found);
      }
    }
    List<EvidenceVerdict> counts = verdicts(undated, measure);
    if (!dated.isEmpty()) {
      dated(dated, measure).ifPresent(counts::add);
    }
    List<EvidenceVerdict> all = counts;
    if (!capacity.isEmpty()) {
      all = new ArrayList<>(counts);
      all.addAll(capacity);
    }
    return Verdict.of(measure, reading, Optional.empty(), all, decide(counts, all, measure), false);
  }

  /** Whether a piece is one count of the whole, of no date: the most common by far. */
  private static boolean isPlain(Evidence piece) {
    return piece.kind() != EvidenceKind.CAPACITY
        && piece.period().isEmpty()
        && piece.asOf().isEmpty()
        && piece.part().isEmpty();
  }

  private static Decision decide(
      List<EvidenceVerdict> counts, List<EvidenceVerdict> all, Measure measure) {
    return Decision.on(counts.isEmpty() ? all : counts, measure);
  }

  private static List<EvidenceVerdict> verdicts(List<EvidenceReading> found, Measure measure) {
    List<EvidenceVerdict> verdicts = new ArrayList<>();
    for (EvidenceReading count : Series.counts(found, measure)) {
      verdicts.add(EvidenceVerdict.of(count, measure));
    }
    return verdicts;
  }

  /** What counts of several times say: each of its own time, and none hides another. */
  private Optional<EvidenceVerdict> dated(
      Map<DateRange, List<EvidenceReading>> byTime, Measure measure) {
    List<EvidenceVerdict> times = new ArrayList<>();
    for (Map.Entry<DateRange, List<EvidenceReading>> time : byTime.entrySet()) {
      String when = byTime.size() > 1 ? EvidenceVerdict.when(time.getValue().get(0)) : "";
      List<EvidenceVerdict> counts =
          verdicts(time.getValue(), measure).stream().map(count -> count.held(when)).toList();
      Decision.on(counts, measure).telling().ifPresent(times::add);
    }
    if (times.isEmpty()) {
      return Optional.empty();
    }
    ObligationState together = together(times);
    EvidenceVerdict shown = times.stream().min(EvidenceVerdict.WORST_FIRST).orElseThrow();
    boolean single = together == ObligationState.MET && isAtAnyTime();
    if (single) {
      return Optional.of(
          shown.shown(
              ObligationState.NOT_KNOWN,
              ", but it is promised at any time, and no period is asked about",
              times,
              ""));
    }
    String others = EvidenceVerdict.proving(times);
    return Optional.of(times.size() == 1 ? shown : shown.shown(together, others, times, ""));
  }

  private static ObligationState together(List<EvidenceVerdict> times) {
    List<ObligationState> decided =
        times.stream()
            .map(EvidenceVerdict::state)
            .filter(state -> state != ObligationState.NOT_KNOWN)
            .toList();
    return decided.isEmpty() ? ObligationState.NOT_KNOWN : ObligationState.together(decided);
  }

  private boolean isAtAnyTime() {
    return obligation.isLevel()
        && obligation.every().equals(Optional.of(ObligationPeriod.ALWAYS))
        && !obligation.levels().equals(Optional.of(LevelRule.ON_DAYS_READ));
  }

  /** Whether a piece is for less time than the target is promised for. */
  private boolean isShort(Evidence piece, Measure measure) {
    return measure.addsUp()
        && piece
            .period()
            .filter(counted -> Window.of(counted, obligation, Optional.empty(), true).isPart())
            .isPresent();
  }

  private static EvidenceVerdict capacity(Evidence piece, Measure measure) {
    return EvidenceVerdict.capacity(piece, piece.duty().orElseThrow(), measure);
  }

  Verdict judge(List<Evidence> evidence, Window window) {
    Measure measure = window.measure(obligation);
    List<Evidence> counted = new ArrayList<>();
    List<EvidenceVerdict> all = new ArrayList<>();
    for (Evidence piece : evidence) {
      if (piece.kind() != EvidenceKind.CAPACITY) {
        counted.add(piece);
      } else if (concerns(piece, window)) {
        all.add(capacity(piece, measure));
      }
    }
    List<EvidenceVerdict> counts =
        measure.addsUp() ? flow(counted, window, measure) : level(counted, window, measure);
    late(counted, window, measure, counts)
        .ifPresent(
            late -> {
              counts.clear();
              counts.add(late);
            });
    all.addAll(0, counts);
    return Verdict.of(
        measure, reading, Optional.of(window), all, decide(counts, all, measure), isOpen(window));
  }

  private List<EvidenceVerdict> level(List<Evidence> counted, Window window, Measure measure) {
    List<EvidenceVerdict> counts = new ArrayList<>();
    Optional<DateRange> due = due(window);
    due.flatMap(days -> Levels.judge(counted, this::read, measure, days))
        .map(count -> due.get().equals(window.range()) ? count : count.soFar(due.get()))
        .ifPresent(counts::add);
    return counts;
  }

  /** The days of a window up to today. */
  private Optional<DateRange> due(Window window) {
    if (today.isEmpty() || !today.get().isBefore(window.range().lastDay())) {
      return Optional.of(window.range());
    }
    return today.get().isBefore(window.range().start())
        ? Optional.empty()
        : Optional.of(DateRange.ofInclusive(window.range().start(), today.get()));
  }

  private List<EvidenceVerdict> flow(List<Evidence> counted, Window window, Measure measure) {
    List<EvidenceReading> whole = new ArrayList<>();
    Map<Object, List<EvidenceReading>> series = new LinkedHashMap<>();
    for (Evidence piece : counted) {
      if (concerns(piece, window)) {
        if (isPart(piece, window)) {
          Object kind = List.of(piece.facts(), piece.part());
          series.computeIfAbsent(kind, of -> new ArrayList<>()).add(read(piece));
        } else {
          whole.add(whole(piece, window, measure));
        }
      }
    }
    for (List<EvidenceReading> kind : series.values()) {
      for (List<EvidenceReading> told : Series.byCounter(kind, ObligationJudge::areRivals)) {
        whole.add(Series.ofPlace(told, measure, window.range()));
      }
    }
    return verdicts(whole, measure);
  }

  private static boolean areRivals(EvidenceReading one, EvidenceReading other) {
    return one.first().period().orElseThrow().overlaps(other.first().period().orElseThrow());
  }

  private static boolean concerns(Evidence piece, Window window) {
    Optional<DateRange> held = piece.period().or(() -> piece.asOf().map(PartialDate::range));
    return held.isEmpty() || held.get().overlaps(window.range());
  }

  private static boolean isPart(Evidence piece, Window window) {
    return piece.period().isPresent()
        && window.range().contains(piece.period().get())
        && !window.range().equals(piece.period().get());
  }

  private EvidenceReading whole(Evidence piece, Window window, Measure measure) {
    EvidenceReading finding = read(piece);
    if (piece.period().isPresent()) {
      return window.range().equals(piece.period().get()) ? finding : finding.wider(measure);
    }
    Optional<PartialDate> asOf = piece.asOf();
    if (asOf.isPresent() && !window.range().contains(asOf.get().range())) {
      return finding.reachingOut(measure, asOf.get().toString());
    }
    return window.only() ? finding : finding.wider(measure);
  }

  /** What was to be done once and came after the time for it, if that is what is known. */
  private Optional<EvidenceVerdict> late(
      List<Evidence> counted, Window window, Measure measure, List<EvidenceVerdict> inTime) {
    if (!measure.isOnce() || !measure.addsUp() || measure.isCeiling()) {
      return Optional.empty();
    }
    if (inTime.stream().anyMatch(count -> count.state() == ObligationState.MET)) {
      return Optional.empty();
    }
    List<Evidence> after =
        counted.stream()
            .filter(piece -> isLate(piece, window.range()))
            .sorted(Comparator.comparing(piece -> piece.asOf().orElseThrow()))
            .toList();
    List<EvidenceReading> found = new ArrayList<>();
    if (!after.isEmpty()) {
      inTime.forEach(count -> found.add(count.finding()));
    }
    for (Evidence piece : after) {
      found.add(read(piece));
      QualifiedNumber sum = measure.sum(found.stream().map(EvidenceReading::meant).toList());
      if (EvidenceVerdict.state(measure.proof(sum)) == ObligationState.MET) {
        PartialDate on = piece.asOf().orElseThrow();
        return Optional.of(
            EvidenceVerdict.late(read(piece), measure, on, daysLate(on, window.range())));
      }
    }
    return Optional.empty();
  }

  /** Whether a piece came after the time in which something was to be done once. */
  static boolean isLate(Evidence piece, DateRange time) {
    return piece.period().isEmpty()
        && piece.asOf().filter(on -> on.earliest().isAfter(time.lastDay())).isPresent();
  }

  private static String daysLate(PartialDate on, DateRange time) {
    long least = on.earliest().toEpochDay() - time.lastDay().toEpochDay();
    long most = on.latest().toEpochDay() - time.lastDay().toEpochDay();
    if (on.precision() != DatePrecision.DAY) {
      return least + " to " + most + " days";
    }
    return Show.counted(least, "days");
  }

  /** Whether the window is not over, so that more may come. */
  private boolean isOpen(Window window) {
    return !obligation.every().equals(Optional.of(ObligationPeriod.ALWAYS))
        && today.filter(day -> day.isBefore(window.range().lastDay())).isPresent();
  }
}
