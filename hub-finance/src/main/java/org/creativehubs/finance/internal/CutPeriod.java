package org.creativehubs.finance.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/**
 * What the lines of one payment period come to that steps or concessions cut. The exact amounts add
 * up to what the period comes to; they are rounded as a running total, those that are conceded
 * least first, so that what is due is the exact amount rounded once where concessions are of all
 * the rent.
 */
public final class CutPeriod {

  private final PaymentTerms terms;
  private final DateRange period;
  private final DateRange charged;
  private final long number;
  private final List<Piece> pieces;

  /**
   * Of one payment period.
   *
   * @param pieces what steps and concessions cut it into, in order, each with the days that are
   *     charged for it
   */
  CutPeriod(ChargedPeriod days, long number, List<Piece> pieces) {
    this.terms = days.terms();
    this.period = days.period();
    this.charged = days.days();
    this.number = number;
    this.pieces = pieces;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** What each piece comes to before concessions, in their order. */
  List<Money> gross() {
    List<Ratio> parts = shares().all();
    List<Integer> order = order();
    List<Ratio> exact = new ArrayList<>(List.of(before()));
    order.forEach(at -> exact.add(yearly(pieces.get(at)).times(parts.get(at))));
    List<Money> rounded = RunningRounding.of(exact, pieces.get(0).annual().currency());
    List<Money> gross = new ArrayList<>(rounded.subList(1, rounded.size()));
    for (int i = 0; i < order.size(); i++) {
      gross.set(order.get(i), rounded.get(i + 1));
    }
    return gross;
  }

  /**
   * How the amount of a line is calculated; it comes to the amount of the line.
   *
   * @param dates the days of the line
   * @param annual the annual amount that runs on a day
   * @return the amount, with its numbers
   */
  public Term term(DateRange dates, Function<LocalDate, Term> annual) {
    CutTerms words = new CutTerms(this, annual);
    List<Integer> order = order();
    List<Term> exact = new ArrayList<>();
    if (!before().isZero()) {
      exact.add(words.before().named("the days of the period before, not yet rounded"));
    }
    int first = exact.size();
    order.forEach(at -> exact.add(words.exact(at)));
    return RunningRounding.portion(exact, first + order.indexOf(at(dates)));
  }

  /** The piece that a line is; the first and the last may be charged for more days. */
  private int at(DateRange dates) {
    return IntStream.range(0, pieces.size())
        .filter(at -> pieces.get(at).dates().contains(dates))
        .findFirst()
        .orElseThrow();
  }

  /** Least conceded first, then by time. */
  private List<Integer> order() {
    return IntStream.range(0, pieces.size())
        .boxed()
        .sorted(Comparator.comparing(at -> pieces.get(at).conceded()))
        .toList();
  }

  /** Which part of a year at its own rent each piece is charged. */
  CutShares shares() {
    return new CutShares(terms, period, charged, pieces);
  }

  PaymentTerms terms() {
    return terms;
  }

  DateRange period() {
    return period;
  }

  DateRange charged() {
    return charged;
  }

  long number() {
    return number;
  }

  /** Where the parts of a period are a running total, the exact amount of its days before. */
  private Ratio before() {
    if (!amounts(0).isRunningTotal()) {
      return Ratio.ZERO;
    }
    long days = DAYS.between(period.start(), charged.start());
    return amounts(0).whole(number).toRatio().times(Ratio.of(days, period.days()));
  }

  /** The amount of a year that the parts of a piece are of. */
  private Ratio yearly(Piece piece) {
    return isByInstalment()
        ? new LineAmounts(terms, piece.annual())
            .whole(number)
            .toRatio()
            .times(Ratio.of(terms.frequency().periodsPerYear()))
        : piece.annual().toRatio();
  }

  /** Whether the instalment of a year that is allocated counts, times as many as there are. */
  boolean isByInstalment() {
    LineAmounts amounts = amounts(0);
    return amounts.isRunningTotal()
        || (amounts.isAllocated() && charged.equals(period) && !shares().isByNewRent());
  }

  private LineAmounts amounts(int at) {
    return new LineAmounts(terms, pieces.get(at).annual());
  }
}
