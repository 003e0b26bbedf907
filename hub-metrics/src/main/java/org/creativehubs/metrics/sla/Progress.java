package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;

/** What was done up to the day that was counted last, and how fast. */
final class Progress {

  /**
   * What was done in some days.
   *
   * @param amount in the unit of the obligation; at least zero where nothing is known
   * @param basis what it was done of; zero where the obligation has no basis
   */
  record Done(QualifiedNumber amount, Ratio basis) {

    private static final Done UNKNOWN =
        new Done(QualifiedNumber.of(Qualifier.AT_LEAST, 0), Ratio.ZERO);
  }

  private final RunRateInput input;
  private final Measure measure;
  private final List<DateRange> over;
  private final int left;

  Progress(RunRateInput input, Measure measure) {
    this.input = input;
    this.measure = measure;
    List<DateRange> months = input.period().splitByMonths(1);
    this.over = months.stream().filter(month -> !month.lastDay().isAfter(input.asAt())).toList();
    this.left = months.size() - over.size();
  }

  int monthsCounted() {
    return over.size();
  }

  int monthsLeft() {
    return left;
  }

  int monthsPaced() {
    return Math.min(input.paceMonths().orElse(over.size()), over.size());
  }

  /** What was done, as it is shown: a number or a share; empty without evidence. */
  Optional<QualifiedNumber> shown() {
    return found(input.period().start(), input.asAt()).map(EvidenceReading::meant);
  }

  Done all() {
    return done(input.asAt());
  }

  /** What was done in the months that are over. */
  Done counted() {
    return over.isEmpty() ? Done.UNKNOWN : done(over.get(over.size() - 1).lastDay());
  }

  /** What was done per month, or the share that was done; empty where no such month has any. */
  Optional<QualifiedNumber> pace() {
    Ratio months = Ratio.of(monthsPaced());
    return pacing().map(part -> measure.isShare() ? part.meant() : part.meant().dividedBy(months));
  }

  /** What was done in the months that set the pace. */
  Done paced() {
    return pacing().map(this::done).orElse(Done.UNKNOWN);
  }

  private Optional<EvidenceReading> pacing() {
    return over.isEmpty()
        ? Optional.empty()
        : found(over.get(over.size() - monthsPaced()).start(), over.get(over.size() - 1).lastDay());
  }

  private Done done(LocalDate last) {
    return found(input.period().start(), last).map(this::done).orElse(Done.UNKNOWN);
  }

  private Done done(EvidenceReading found) {
    if (!measure.isShare()) {
      return new Done(found.meant(), Ratio.ZERO);
    }
    Ratio basis = found.basisSize().orElseThrow().value();
    return new Done(found.meant().times(basis), basis);
  }

  private Optional<EvidenceReading> found(LocalDate first, LocalDate last) {
    DateRange days = DateRange.ofInclusive(first, last);
    Obligation obligation = input.promise();
    Optional<Reading> reading =
        obligation.criterion().flatMap(word -> ObligationJudge.readingOf(word, input.readings()));
    List<EvidenceReading> parts =
        input.evidence().stream()
            .filter(piece -> days.contains(piece.period().orElseThrow()))
            .map(piece -> EvidenceReading.of(piece, obligation, reading))
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(Series.whole(parts, measure, days));
  }
}
