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
  private final List<Reading> others;
  private final Optional<EvidencePolicy> policy;
  private final Optional<LocalDate> today;

  ObligationJudge(
      Obligation obligation,
      Optional<Reading> reading,
      List<Reading> others,
      Optional<EvidencePolicy> policy,
      Optional<LocalDate> today) {
    this.obligation = obligation;
    this.reading = reading;
    this.others = others;
    this.policy = policy;
    this.today = today;
  }

  static Optional<Reading> readingOf(String word, List<Reading> readings) {
    return readings.stream().filter(given -> given.criterion().equals(word)).findFirst();
  }

  private EvidenceReading read(Evidence piece) {
    if (reading.isPresent() && !piece.facts().contains(reading.get().countsWhen())) {
      for (Reading other : others) {
        if (piece.facts().contains(other.countsWhen())) {
          return EvidenceReading.ofOther(piece, obligation, reading.get(), other);
        }
      }
    }
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
    addDays(evidence, dated, undated, measure);
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

  /** Counts as of several days of what is promised for no period of its own are counts of it. */
  private void addDays(
      List<Evidence> evidence,
      Map<DateRange, List<EvidenceReading>> dated,
      List<EvidenceReading> undated,
      Measure measure) {
    if (!measure.addsUp() || isRepeated()) {
      return;
    }
    Map<Object, List<Evidence>> days = new LinkedHashMap<>();
    for (Evidence piece : evidence) {
      if (piece.kind() != EvidenceKind.CAPACITY && isOfDay(piece, measure)) {
        days.computeIfAbsent(Standing.kind(piece), of -> new ArrayList<>()).add(piece);
      }
    }
    for (List<Evidence> kind : days.values()) {
      if (areOfSeveralDays(kind)) {
        kind.forEach(
            piece -> {
              DateRange time = piece.asOf().orElseThrow().range();
              List<EvidenceReading> found = dated.getOrDefault(time, new ArrayList<>());
              found.removeIf(one -> one.pieces().contains(piece));
              if (found.isEmpty()) {
                dated.remove(time);
              }
            });
        undated.add(Series.ofDays(kind.stream().map(this::read).toList(), measure));
      }
    }
  }

  /** Whether the target is to be reached again and again. */
  private boolean isRepeated() {
    return obligation.every().filter(every -> every.months().isPresent()).isPresent();
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
        && piece.period().filter(counted -> Window.alone(counted, obligation).isPart()).isPresent();
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
    List<Evidence> after = after(counted, window, measure);
    String afterwards = after.isEmpty() ? "" : delivered(after, counts, window, measure);
    all.addAll(0, counts);
    Verdict verdict =
        Verdict.of(
            measure,
            reading,
            Optional.of(window),
            all,
            decide(counts, all, measure),
            isOpen(window));
    return afterwards.isEmpty() ? verdict : verdict.remarking(verdict.state(), afterwards);
  }

  private List<EvidenceVerdict> level(List<Evidence> counted, Window window, Measure measure) {
    List<EvidenceVerdict> counts = new ArrayList<>();
    Optional<DateRange> due = due(window);
    due.flatMap(days -> Levels.judge(counted, this::read, measure, days, policy))
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
    Map<Object, List<Evidence>> days = new LinkedHashMap<>();
    for (Evidence piece : counted) {
      if (concerns(piece, window)) {
        if (isPart(piece, window)) {
          Object kind = List.of(piece.facts(), piece.part());
          series.computeIfAbsent(kind, of -> new ArrayList<>()).add(read(piece));
        } else if (isOfDay(piece, measure) && isWithin(piece, window)) {
          days.computeIfAbsent(Standing.kind(piece), of -> new ArrayList<>()).add(piece);
        } else {
          whole.add(whole(piece, window, measure));
        }
      }
    }
    for (List<Evidence> kind : days.values()) {
      if (areOfSeveralDays(kind)) {
        whole.add(Series.ofDays(kind.stream().map(this::read).toList(), measure));
      } else {
        kind.forEach(piece -> whole.add(whole(piece, window, measure)));
      }
    }
    for (List<EvidenceReading> kind : series.values()) {
      for (List<EvidenceReading> told : Series.byCounter(kind, ObligationJudge::areRivals)) {
        whole.add(Series.ofPlace(told, measure, window.range()));
      }
    }
    return verdicts(whole, measure);
  }

  /** Whether a piece is as of a day and may be of that day alone or of all up to it. */
  private static boolean isOfDay(Evidence piece, Measure measure) {
    return !measure.isShare() && piece.period().isEmpty() && piece.asOf().isPresent();
  }

  private static boolean isWithin(Evidence piece, Window window) {
    return window.only() && window.range().contains(piece.asOf().orElseThrow().range());
  }

  private static boolean areOfSeveralDays(List<Evidence> pieces) {
    return pieces.stream().map(Evidence::asOf).distinct().count() > 1;
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

  /** What was to be done once and came after the time for it, in order. */
  private static List<Evidence> after(List<Evidence> counted, Window window, Measure measure) {
    return !measure.isOnce() || !measure.addsUp() || measure.isCeiling()
        ? List.of()
        : counted.stream()
            .filter(piece -> isLate(piece, window.range()))
            .sorted(Comparator.comparing(piece -> piece.asOf().orElseThrow()))
            .toList();
  }

  /**
   * Puts the lateness of each counter in the place of what it counted in time, where that is what
   * it shows.
   *
   * @return what came too late and shows no such thing, in words; empty where nothing did
   */
  private String delivered(
      List<Evidence> after, List<EvidenceVerdict> counts, Window window, Measure measure) {
    Map<String, List<Evidence>> byCounter = new LinkedHashMap<>();
    after.forEach(
        piece -> byCounter.computeIfAbsent(piece.counter(), of -> new ArrayList<>()).add(piece));
    List<EvidenceVerdict> inTime = List.copyOf(counts);
    List<String> others = new ArrayList<>();
    byCounter.forEach(
        (counter, pieces) -> {
          List<EvidenceVerdict> own = inTime.stream().filter(count -> count.isBy(counter)).toList();
          Optional<EvidenceVerdict> late = late(pieces, own, window, measure);
          if (late.isPresent()) {
            counts.removeAll(own);
            counts.add(late.get());
          } else {
            pieces.forEach(
                piece ->
                    others.add(
                        measure.show(piece.value().orElseThrow())
                            + EvidenceVerdict.when(piece.asOf().orElseThrow(), false)));
          }
        });
    if (counts.size() > 1) {
      counts.replaceAll(EvidenceVerdict::dated);
    }
    return others.isEmpty() ? "" : "; after the time for it came " + String.join(" and ", others);
  }

  private Optional<EvidenceVerdict> late(
      List<Evidence> after, List<EvidenceVerdict> inTime, Window window, Measure measure) {
    List<QualifiedNumber> found = new ArrayList<>();
    inTime.forEach(count -> found.add(count.meant()));
    if (inTime.stream().anyMatch(count -> count.state() == ObligationState.MET)
        || isReached(found, measure)) {
      return Optional.empty();
    }
    for (Evidence piece : after) {
      EvidenceReading read = read(piece);
      found.add(read.meant());
      if (isReached(found, measure)) {
        PartialDate on = piece.asOf().orElseThrow();
        String days = daysLate(on, window.range());
        return Optional.of(EvidenceVerdict.late(read, measure, on, days, found.size() == 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isReached(List<QualifiedNumber> numbers, Measure measure) {
    return EvidenceVerdict.state(measure.proof(measure.sum(numbers))) == ObligationState.MET;
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
