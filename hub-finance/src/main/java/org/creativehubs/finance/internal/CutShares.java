package org.creativehubs.finance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.lease.ConcessionRule;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/**
 * Which part of a year at its own rent each piece of a cut payment period is charged.
 *
 * <p>Steps first: what is left of the period from a day on counts by the named rule, and never more
 * than the whole of it; a run at one rent has what is left from its first day less what is left
 * from the first day of the next. So the parts of a period that only concessions cut add up to its
 * instalment, and each run has a part of zero or more: a higher rent never makes less due.
 *
 * <p>Then concessions share out each run: pieces take what their days count in order of their
 * share, the greatest first (or the least, where it is the days charged that count), as long as
 * anything is left; the last share has the rest. So more days, or a greater share, never take off
 * less (the sum is a Choquet integral of a capacity that grows with the days).
 */
final class CutShares {

  private final PaymentTerms terms;
  private final DateRange period;
  private final DateRange charged;
  private final List<Piece> pieces;
  private final Ratio whole;

  /**
   * Of one payment period.
   *
   * @param charged the days of it for which the charge is made
   * @param pieces what steps and concessions cut it into, in order
   */
  CutShares(PaymentTerms terms, DateRange period, DateRange charged, List<Piece> pieces) {
    this.terms = terms;
    this.period = period;
    this.charged = charged;
    this.pieces = pieces;
    this.whole = BrokenPeriodShare.uncut(terms, charged, period);
  }

  /** One part for each piece, in their order. */
  List<Ratio> all() {
    List<Ratio> parts = new ArrayList<>(Collections.nCopies(pieces.size(), Ratio.ZERO));
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = endOfRun(from);
      shareOut(parts, from, to);
    }
    return parts;
  }

  /** The index after the last piece at the rent of a piece. */
  int endOfRun(int from) {
    int to = from + 1;
    while (to < pieces.size() && pieces.get(to).hasRentOf(pieces.get(from))) {
      to++;
    }
    return to;
  }

  /** The index of the first piece at the rent of a piece. */
  int startOfRun(int at) {
    int from = at;
    while (from > 0 && pieces.get(from - 1).hasRentOf(pieces.get(at))) {
      from--;
    }
    return from;
  }

  DateRange run(int from, int to) {
    return DateRange.of(pieces.get(from).dates().start(), pieces.get(to - 1).dates().end());
  }

  private void shareOut(List<Ratio> parts, int from, int to) {
    Ratio rest = ofRun(run(from, to));
    for (int at : takers(from, to)) {
      Ratio part = least(byDays(pieces.get(at).dates()), rest);
      parts.set(at, part);
      rest = rest.minus(part);
    }
    List<Integer> last = sharingTheRest(from, to);
    long days = days(last);
    for (int at : last) {
      long own = pieces.get(at).dates().days();
      parts.set(at, own == days ? rest : rest.times(Ratio.of(own, days)));
    }
  }

  /** The part of a run at one rent, before concessions. */
  Ratio ofRun(DateRange run) {
    if (isByNewRent()) {
      return byDays(run);
    }
    Ratio left = left(run.start());
    return run.end().equals(charged.end()) ? left : left.minus(left(run.end()));
  }

  /** Whether steps cut the period and each rent is charged by days, without an instalment. */
  boolean isByNewRent() {
    return terms.stepsInPeriod() == StepRule.NEW_RENT_BY_DAYS && endOfRun(0) < pieces.size();
  }

  /** What is left of the period from a day on. */
  private Ratio left(LocalDate from) {
    return from.equals(charged.start()) ? whole : least(counted(from), whole);
  }

  /** Whether what is left from a day on is the whole, since its days count as much or more. */
  boolean isWholeFrom(LocalDate from) {
    return left(from).equals(whole);
  }

  private Ratio counted(LocalDate from) {
    DateRange days = DateRange.of(from, charged.end());
    return switch (terms.stepsInPeriod()) {
      case DIFFERENCE_365 -> Ratio.of(days.days(), 365);
      case DAYS_OF_PERIOD -> whole.times(Ratio.of(days.days(), charged.days()));
      default -> byDays(days);
    };
  }

  Ratio byDays(DateRange days) {
    return BrokenPeriodShare.of(terms, days, period).ratio();
  }

  /** The pieces of a run that take what their days count, in the order in which they do. */
  List<Integer> takers(int from, int to) {
    return inOrder(from, to).stream().filter(at -> !sharesTheRest(at, from, to)).toList();
  }

  /** The pieces of a run that share what the others leave, by days. */
  List<Integer> sharingTheRest(int from, int to) {
    return inOrder(from, to).stream().filter(at -> sharesTheRest(at, from, to)).toList();
  }

  private boolean sharesTheRest(int at, int from, int to) {
    List<Integer> order = inOrder(from, to);
    Piece last = pieces.get(order.get(order.size() - 1));
    return terms.concessionsInPeriod() == ConcessionRule.DAYS_OF_PERIOD
        || pieces.get(at).conceded().equals(last.conceded());
  }

  long days(List<Integer> some) {
    return some.stream().mapToLong(at -> pieces.get(at).dates().days()).sum();
  }

  private List<Integer> inOrder(int from, int to) {
    Comparator<Integer> byShare = Comparator.comparing(at -> pieces.get(at).conceded());
    boolean charged = terms.concessionsInPeriod() == ConcessionRule.CHARGED_DAYS;
    return IntStream.range(from, to)
        .boxed()
        .sorted(charged ? byShare : byShare.reversed())
        .toList();
  }

  private static Ratio least(Ratio one, Ratio other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
