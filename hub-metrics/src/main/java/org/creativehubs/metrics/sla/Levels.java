package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.LevelRule;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * Judges a level, such as a number of jobs, by the days on which it was read and those on which it
 * was not.
 */
final class Levels {

  /** A reading and the days that it is of; {@code some} if it is of one of them, unknown which. */
  private record Held(EvidenceReading reading, DateRange days, boolean some) {

    boolean isOf(LocalDate day) {
      return !some && days.contains(day);
    }

    String when() {
      return some
          ? EvidenceVerdict.when(reading.first().asOf().orElseThrow(), true)
          : EvidenceVerdict.when(reading);
    }
  }

  private final Measure measure;
  private final DateRange days;
  private final LevelRule rule;
  private final List<Held> readings = new ArrayList<>();
  private final List<EvidenceVerdict> counts = new ArrayList<>();
  private long read;

  private Levels(Measure measure, DateRange days) {
    this.measure = measure;
    this.days = days;
    this.rule = measure.obligation().levels().orElse(LevelRule.EVERY_DAY);
  }

  /**
   * What readings prove of a level on some days.
   *
   * @param pieces evidence of the level, at any time
   * @param reads how a piece is read
   * @param days the days that matter
   * @return the worst of it, or where it is to be reached once the best; empty without a reading
   */
  static Optional<EvidenceVerdict> judge(
      List<Evidence> pieces,
      Function<Evidence, EvidenceReading> reads,
      Measure measure,
      DateRange days) {
    Levels levels = new Levels(measure, days);
    if (levels.rule == LevelRule.HOLDS_UNTIL_NEXT) {
      levels.holding(pieces, reads);
    } else {
      pieces.forEach(piece -> levels.add(piece, reads.apply(piece)));
    }
    levels.count();
    return levels.verdict();
  }

  private void add(Evidence piece, EvidenceReading reading) {
    Optional<PartialDate> asOf = piece.asOf();
    boolean undated = piece.period().isEmpty() && asOf.isEmpty();
    DateRange span = piece.period().or(() -> asOf.map(PartialDate::range)).orElse(days);
    boolean coarse =
        piece.period().isEmpty()
            && asOf.filter(held -> held.precision() != DatePrecision.DAY).isPresent();
    if (coarse && !days.contains(span)) {
      if (span.overlaps(days)) {
        counts.add(
            EvidenceVerdict.of(
                reading.reachingOut(measure, asOf.orElseThrow().toString()), measure));
      }
      return;
    }
    span.intersection(days)
        .ifPresent(
            part -> readings.add(new Held(undated ? reading.undated() : reading, part, coarse)));
  }

  /** Each dated reading stands until the next of its kind, or the end. */
  private void holding(List<Evidence> pieces, Function<Evidence, EvidenceReading> reads) {
    Map<Object, List<Evidence>> kinds = new LinkedHashMap<>();
    for (Evidence piece : pieces) {
      if (span(piece).isPresent()) {
        Object kind = List.of(piece.counter(), piece.facts(), piece.part());
        kinds.computeIfAbsent(kind, of -> new ArrayList<>()).add(piece);
      } else {
        add(piece, reads.apply(piece));
      }
    }
    kinds.values().forEach(kind -> hold(kind, reads));
  }

  private void hold(List<Evidence> kind, Function<Evidence, EvidenceReading> reads) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    kind.forEach(piece -> starts.add(span(piece).orElseThrow().start()));
    for (Evidence piece : kind) {
      DateRange span = span(piece).orElseThrow();
      LocalDate next = starts.higher(span.start());
      LocalDate until = next == null ? days.end() : next;
      DateRange stands = until.isAfter(span.end()) ? DateRange.of(span.start(), until) : span;
      stands
          .intersection(days)
          .ifPresent(part -> readings.add(new Held(reads.apply(piece), part, false)));
    }
  }

  /** The days of a reading, where they are known to the day. */
  private static Optional<DateRange> span(Evidence piece) {
    return piece
        .period()
        .or(
            () ->
                piece
                    .asOf()
                    .filter(day -> day.precision() == DatePrecision.DAY)
                    .map(PartialDate::range));
  }

  /** One count for each stretch of days on which the same readings hold. */
  private void count() {
    boolean wholly = readings.stream().allMatch(held -> held.days().equals(days) && !held.some());
    TreeSet<LocalDate> changes = new TreeSet<>();
    for (Held held : readings) {
      if (held.some()) {
        decide(List.of(held), held.when());
      } else {
        changes.add(held.days().start());
        changes.add(held.days().end());
      }
    }
    for (LocalDate from : changes) {
      LocalDate to = changes.higher(from);
      List<Held> then = readings.stream().filter(held -> held.isOf(from)).toList();
      if (to != null && !then.isEmpty()) {
        read += to.toEpochDay() - from.toEpochDay();
        decide(then, wholly ? "" : then.get(0).when());
      }
    }
  }

  private void decide(List<Held> then, String when) {
    List<EvidenceReading> alike = then.stream().map(Held::reading).toList();
    List<EvidenceVerdict> rivals =
        Series.counts(alike, measure).stream()
            .map(count -> EvidenceVerdict.of(count, measure).held(when))
            .toList();
    Decision.on(rivals, measure).telling().ifPresent(counts::add);
  }

  private Optional<EvidenceVerdict> verdict() {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    EvidenceVerdict shown =
        measure.isOnce()
            ? counts.stream().max(EvidenceVerdict.WORST_FIRST).orElseThrow()
            : counts.stream().min(EvidenceVerdict.WORST_FIRST).orElseThrow();
    ObligationState state = measure.isOnce() ? once() : always();
    return Optional.of(shown.shown(state, gap(state, shown) + others() + by(), counts));
  }

  private ObligationState always() {
    List<ObligationState> states =
        new ArrayList<>(counts.stream().map(EvidenceVerdict::state).toList());
    if (unread() > 0) {
      states.add(ObligationState.NOT_KNOWN);
    }
    return ObligationState.together(states);
  }

  private ObligationState once() {
    List<ObligationState> states = counts.stream().map(EvidenceVerdict::state).toList();
    if (states.contains(ObligationState.MET)) {
      return ObligationState.MET;
    }
    return unread() == 0 && states.stream().allMatch(ObligationState::isBreach)
        ? ObligationState.NOT_MET
        : ObligationState.NOT_KNOWN;
  }

  /** Days that matter and that nobody read. */
  private long unread() {
    return rule == LevelRule.ON_DAYS_READ ? 0 : days.days() - read;
  }

  private String gap(ObligationState state, EvidenceVerdict shown) {
    if (unread() == 0) {
      return "";
    }
    boolean alone = state == ObligationState.NOT_KNOWN && shown.state() != state;
    return (alone ? ", but" : ";")
        + " nothing is read for "
        + unread()
        + " of "
        + days.days()
        + " days";
  }

  private String by() {
    return switch (rule) {
      case EVERY_DAY -> "";
      case HOLDS_UNTIL_NEXT -> "; by the agreement a reading stands until the next one";
      case ON_DAYS_READ -> "; by the agreement days between readings do not matter";
    };
  }

  private String others() {
    if (counts.size() == 1) {
      return "";
    }
    long met = counts.stream().filter(count -> count.state() == ObligationState.MET).count();
    return "; " + met + " of " + counts.size() + " numbers prove it";
  }
}
