package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.LevelRule;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * How long a dated reading stands where an agreement says {@link LevelRule#HOLDS_UNTIL_NEXT}: from
 * its first day until the next reading of its kind, across the first day of a period too. One of a
 * month or a year is of some day of it, so it surely stands from the last of them. Which of two
 * came first is not known where one lies within the month of the other; then neither ends the
 * other.
 *
 * @param span the days that it is of
 * @param isCoarse whether it is of one of them, unknown which
 */
record Standing(DateRange span, boolean isCoarse) {

  /** Whether a piece says of which days it is. */
  static boolean isDated(Evidence piece) {
    return piece.period().isPresent() || piece.asOf().isPresent();
  }

  static Standing of(Evidence piece) {
    Optional<PartialDate> asOf = piece.asOf();
    DateRange span = piece.period().or(() -> asOf.map(PartialDate::range)).orElseThrow();
    return new Standing(
        span,
        piece.period().isEmpty()
            && asOf.filter(held -> held.precision() != DatePrecision.DAY).isPresent());
  }

  /** Readings of one kind are by one counter, of one part and state the same facts. */
  static List<Object> kind(Evidence piece) {
    return List.of(piece.obligation(), piece.counter(), piece.facts(), piece.part());
  }

  /**
   * Whether a reading from before a period stands into it: the last of its kind, or one of which it
   * is not known whether it is the last.
   *
   * @param register all evidence, of whatever time
   */
  static boolean reachesInto(
      DateRange period, Evidence piece, List<Evidence> register, ServiceLevelAgreement agreement) {
    if (!isDated(piece) || !holdsUntilNext(piece.obligation(), agreement)) {
      return false;
    }
    Standing standing = of(piece);
    if (standing.span.end().isAfter(period.start())) {
      return false;
    }
    List<Object> kind = kind(piece);
    List<Evidence> alike =
        register.stream().filter(one -> isDated(one) && kind(one).equals(kind)).toList();
    return standing.within(period, alike).isPresent();
  }

  private static boolean holdsUntilNext(String id, ServiceLevelAgreement agreement) {
    return agreement.obligations().stream().anyMatch(one -> holdsUntilNext(id, one))
        || agreement.revisions().stream()
            .flatMap(revision -> revision.replaced().stream())
            .anyMatch(one -> holdsUntilNext(id, one));
  }

  private static boolean holdsUntilNext(String id, Obligation obligation) {
    return obligation.id().equals(id)
        && obligation.isLevel()
        && obligation.levels().equals(Optional.of(LevelRule.HOLDS_UNTIL_NEXT));
  }

  /** The first day on which it surely stands. */
  private LocalDate from() {
    return isCoarse ? span.lastDay() : span.start();
  }

  /** The days on which it surely stands, of those that matter. */
  Optional<DateRange> within(DateRange days, List<Evidence> kind) {
    LocalDate until = kind.stream().map(this::until).reduce(days.end(), Standing::first);
    LocalDate end = until.isBefore(span.end()) ? span.end() : until;
    return DateRange.of(from(), end).intersection(days);
  }

  private static LocalDate first(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The day on which another reading takes its place; the last of all days if it never does. */
  private LocalDate until(Evidence piece) {
    Standing other = of(piece);
    if (other.equals(this)) {
      return LocalDate.MAX;
    }
    if (!other.isCoarse && other.span.contains(span.end())) {
      return span.end();
    }
    boolean isLater =
        !other.span.start().isBefore(span.end())
            || (!isCoarse && other.isCoarse && other.span.start().equals(span.lastDay()));
    return isLater ? other.from() : LocalDate.MAX;
  }

  /**
   * Whether another reading may have come before it or after, so that nobody knows which stands.
   */
  boolean isDisputed(List<Evidence> kind) {
    return kind.stream()
        .map(Standing::of)
        .anyMatch(
            other ->
                !other.equals(this)
                    && other.span.overlaps(span)
                    && !other.span.lastDay().equals(span.start()));
  }
}
