package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePolicy;
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

    /** Whether it is of known days of which some may be that of the other. */
    boolean isOn(Held other) {
      return !some && days.overlaps(other.days);
    }

    /** Whether it is another, or of all days that the other may be of, as it says itself. */
    boolean isBeside(Held other) {
      Evidence piece = reading.first();
      return equals(other)
          || (!some
              && days.contains(other.days)
              && (piece.asOf().isEmpty()
                  || piece.period().filter(of -> of.contains(other.days)).isPresent()));
    }

    String when() {
      Evidence piece = reading.first();
      return piece.period().isPresent()
          ? EvidenceVerdict.when(reading)
          : piece.asOf().map(day -> EvidenceVerdict.when(day, true)).orElse("");
    }

    /** Whether it is of these days by itself, and so needs no date beside it. */
    boolean isOfAll(DateRange all) {
      Evidence piece = reading.first();
      return !some
          && days.equals(all)
          && piece.period().or(() -> piece.asOf().map(PartialDate::range)).orElse(all).equals(all);
    }
  }

  private final Measure measure;
  private final DateRange days;
  private final LevelRule rule;
  private final List<Held> readings = new ArrayList<>();
  private final List<EvidenceVerdict> counts = new ArrayList<>();
  private final Optional<EvidencePolicy> policy;
  private final Set<Evidence> outranked = new LinkedHashSet<>();
  private long read;

  private Levels(Measure measure, DateRange days, Optional<EvidencePolicy> policy) {
    this.measure = measure;
    this.days = days;
    this.policy = policy;
    this.rule = measure.obligation().levels().orElse(LevelRule.EVERY_DAY);
  }

  /**
   * What readings prove of a level on some days.
   *
   * @param pieces evidence of the level, at any time
   * @param reads how a piece is read
   * @param days the days that matter
   * @param policy whose counts rank above whose
   * @return the worst of it, or where it is to be reached once the best; empty without a reading
   */
  static Optional<EvidenceVerdict> judge(
      List<Evidence> pieces,
      Function<Evidence, EvidenceReading> reads,
      Measure measure,
      DateRange days,
      Optional<EvidencePolicy> policy) {
    Levels levels = new Levels(measure, days, policy);
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

  /** Each dated reading stands until the next of its kind, or the end; see {@link Standing}. */
  private void holding(List<Evidence> pieces, Function<Evidence, EvidenceReading> reads) {
    Map<Object, List<Evidence>> kinds = new LinkedHashMap<>();
    for (Evidence piece : pieces) {
      if (Standing.isDated(piece)) {
        kinds.computeIfAbsent(Standing.kind(piece), of -> new ArrayList<>()).add(piece);
      } else {
        add(piece, reads.apply(piece));
      }
    }
    kinds.values().forEach(kind -> hold(kind, reads));
  }

  private void hold(List<Evidence> kind, Function<Evidence, EvidenceReading> reads) {
    for (Evidence piece : kind) {
      Standing standing = Standing.of(piece);
      EvidenceReading reading = reads.apply(piece);
      Optional<DateRange> part = standing.within(days, kind);
      if (standing.isCoarse() && (part.isEmpty() || standing.isDisputed(kind))) {
        add(piece, reading);
      }
      part.ifPresent(held -> readings.add(new Held(reading, held, false)));
    }
  }

  /** One count for each stretch of days on which the same readings hold. */
  private void count() {
    boolean wholly = readings.stream().allMatch(held -> held.isOfAll(days));
    TreeSet<LocalDate> changes = new TreeSet<>();
    for (Held held : readings) {
      if (held.some()) {
        decide(readings.stream().filter(other -> other.isBeside(held)).toList(), true);
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
        decide(then, !wholly);
      }
    }
    read += someDays();
  }

  /** Days that were read, unknown which: one of each month or year in which no other was. */
  private long someDays() {
    List<Held> some = new ArrayList<>();
    readings.stream()
        .filter(Held::some)
        .filter(held -> readings.stream().noneMatch(other -> other.isOn(held)))
        .sorted(Comparator.comparing(held -> held.days().end()))
        .filter(held -> some.stream().noneMatch(before -> before.days().overlaps(held.days())))
        .forEach(some::add);
    return some.size();
  }

  /** Those of one time above which no other of them ranks. */
  private List<Held> ranked(List<Held> then) {
    if (policy.isEmpty() || policy.get().ranking().isEmpty() || then.size() < 2) {
      return then;
    }
    List<String> ranking = policy.get().ranking();
    List<Held> kept = new ArrayList<>();
    for (Held held : then) {
      Evidence piece = held.reading().first();
      if (then.stream()
          .anyMatch(other -> Ranked.isAbove(other.reading().first(), piece, ranking))) {
        outranked.add(piece);
      } else {
        kept.add(held);
      }
    }
    return kept;
  }

  private void decide(List<Held> all, boolean isDated) {
    List<Held> then = ranked(all);
    List<EvidenceReading> alike = then.stream().map(Held::reading).toList();
    List<EvidenceVerdict> rivals =
        Series.counts(alike, measure).stream()
            .map(count -> EvidenceVerdict.of(count, measure).held(isDated ? when(count, then) : ""))
            .toList();
    Decision.on(rivals, measure).telling().ifPresent(counts::add);
  }

  /** When the readings were taken that a count is made of. */
  private static String when(EvidenceReading count, List<Held> then) {
    return then.stream()
        .filter(held -> count.pieces().contains(held.reading().first()))
        .map(Held::when)
        .filter(when -> !when.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and"));
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
    return Optional.of(
        shown.shown(
            state,
            gap(state, shown) + EvidenceVerdict.proving(counts) + by(),
            counts,
            settledBy()));
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
        + Show.counted(days.days(), "days");
  }

  private String by() {
    return outranked.isEmpty()
        ? byRule()
        : byRule()
            + "; on its days it ranks, by "
            + policy.orElseThrow().name()
            + ", above "
            + Ranked.counts(outranked, measure);
  }

  private String byRule() {
    return switch (rule) {
      case EVERY_DAY -> "";
      case HOLDS_UNTIL_NEXT -> "; by the agreement a reading stands until the next one";
      case ON_DAYS_READ -> "; by the agreement days between readings do not matter";
    };
  }

  /** What would show the days that nobody read. */
  private String settledBy() {
    if (unread() == 0) {
      return "";
    }
    return rule == LevelRule.HOLDS_UNTIL_NEXT
        ? "a reading on or before the first day"
        : "readings of the other days, or a rule for how long a reading stands";
  }
}
