package org.creativehubs.finance.internal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.ConcessionRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** Walks once through the term of one charge and adds its lines. */
public final class ChargeLines {

  private static final long DAYS_OF_52_WEEKS = 364;

  private final RentCharge charge;
  private final DateRange term;
  private final PaymentFrequency frequency;
  private final LocalDate countedFrom;
  private final List<Run<Money>> annuals;
  private final List<Run<Ratio>> concessions;
  private final Money nothing;
  private final boolean cutsSteps;
  private final boolean cutsConcessions;
  private int annual;
  private int concession;
  private LineAmounts amounts;

  /** Takes the lines of a walk, one after the other. */
  private interface Sink {
    void add(Piece piece, DateRange period, LocalDate due, Money gross, Money conceded, Money net);
  }

  public ChargeLines(RentCharge charge, LeaseTerms lease) {
    this.charge = charge;
    this.term = lease.periodOf(charge);
    this.frequency = charge.payment().frequency();
    this.countedFrom = charge.payment().countedFrom().orElse(lease.term().start());
    this.annuals = Run.annuals(charge, term.start());
    this.concessions = Run.concessions(charge, term.start());
    this.nothing = Money.zero(annuals.get(0).value().currency());
    this.cutsSteps = charge.payment().stepsInPeriod() != StepRule.WHOLE_PERIOD;
    this.cutsConcessions = charge.payment().concessionsInPeriod() != ConcessionRule.WHOLE_PERIOD;
    this.amounts = new LineAmounts(charge.payment(), annuals.get(0).value());
  }

  /**
   * The lines of all charges of a lease, charge by charge, each in the order of its days.
   *
   * @param lease the lease; it has an end unless a period is given
   * @param period the days on which lines fall due; empty for all
   */
  public static ImmutableList<RentLine> of(LeaseTerms lease, Optional<DateRange> period) {
    ImmutableList.Builder<RentLine> lines = ImmutableList.builder();
    for (RentCharge charge : lease.charges()) {
      ChargeLines walk = new ChargeLines(charge, lease);
      if (period.isPresent()) {
        walk.addDueIn(period.get(), lines);
      } else {
        walk.addTo(lines);
      }
    }
    return lines.build();
  }

  /**
   * How many lines there are at most, found without making one.
   *
   * @param lease the lease; it has an end unless a period is given
   * @param period the days on which lines fall due; empty for all
   */
  public static long most(LeaseTerms lease, Optional<DateRange> period) {
    return lease.charges().stream().mapToLong(charge -> most(lease, charge, period)).sum();
  }

  private static long most(LeaseTerms lease, RentCharge charge, Optional<DateRange> period) {
    DateRange term = lease.periodOf(charge);
    long days =
        period.map(term::intersection).orElse(Optional.of(term)).map(DateRange::days).orElse(0L);
    long periods = 2 + days * charge.payment().frequency().periodsPerYear() / DAYS_OF_52_WEEKS;
    return periods + charge.changes().size() + 2L * charge.concessions().size();
  }

  private void addTo(ImmutableList.Builder<RentLine> lines) {
    Sink sink = into(lines);
    long number = frequency.numberOf(countedFrom, term.start());
    LocalDate start = frequency.startOf(countedFrom, number);
    while (start.isBefore(term.end())) {
      LocalDate end = frequency.startOf(countedFrom, number + 1);
      addLines(days(DateRange.of(start, end)), number, sink);
      start = end;
      number++;
    }
  }

  /** Adds the lines that fall due in a window, and looks at no payment periods far from it. */
  public void addDueIn(DateRange window, ImmutableList.Builder<RentLine> lines) {
    walk(window, into(lines));
  }

  /** Adds up the lines that fall due in a window, which are not made. */
  public void addDueIn(DateRange window, DueSums sums) {
    walk(window, (piece, period, due, gross, conceded, net) -> sums.add(conceded, net));
  }

  private Sink into(ImmutableList.Builder<RentLine> lines) {
    return (piece, period, due, gross, conceded, net) ->
        lines.add(line(piece, period, due, gross, conceded, net));
  }

  private void walk(DateRange window, Sink lines) {
    if (!term.overlaps(window)) {
      return;
    }
    LocalDate first = window.start().isBefore(term.start()) ? term.start() : window.start();
    long number = frequency.numberOf(countedFrom, first);
    LocalDate start = frequency.startOf(countedFrom, number);
    while (start.isBefore(term.end()) && start.isBefore(window.end())) {
      LocalDate end = frequency.startOf(countedFrom, number + 1);
      DateRange period = DateRange.of(start, end);
      ChargedPeriod days = days(period);
      if (window.contains(due(days.covered()))) {
        addLines(days, number, lines);
      }
      start = end;
      number++;
    }
  }

  /** The days of a payment period that are charged. */
  private ChargedPeriod days(DateRange period) {
    return ChargedPeriod.of(charge.payment(), period, term);
  }

  private LocalDate due(DateRange covered) {
    return charge.payment().timing() == PaymentTiming.IN_ADVANCE
        ? covered.start()
        : covered.lastDay();
  }

  private void addLines(ChargedPeriod days, long number, Sink lines) {
    DateRange covered = days.covered();
    LocalDate due = due(covered);
    enter(covered.start());
    if (nextCut(covered.end()).equals(covered.end())) {
      add(piece(covered), days.period(), due, gross(days, number), lines);
    } else {
      addCut(pieces(covered), days, number, due, lines);
    }
  }

  private Money gross(ChargedPeriod days, long number) {
    boolean named = days.terms().equals(charge.payment());
    LineAmounts own = named ? amounts : new LineAmounts(days.terms(), annuals.get(annual).value());
    return own.gross(days.days(), days.period(), number);
  }

  private void addCut(
      List<Piece> pieces, ChargedPeriod days, long number, LocalDate due, Sink lines) {
    List<Money> gross = cut(pieces, days, number).gross();
    for (int i = 0; i < gross.size(); i++) {
      add(pieces.get(i), days.period(), due, gross.get(i), lines);
    }
  }

  private static CutPeriod cut(List<Piece> pieces, ChargedPeriod days, long number) {
    return new CutPeriod(days, number, pieces.stream().map(piece -> charged(piece, days)).toList());
  }

  private static Piece charged(Piece piece, ChargedPeriod days) {
    return new Piece(days.charged(piece.dates()), piece.annual(), piece.conceded());
  }

  /** A payment period with all that cuts it; empty if nothing does. */
  public Optional<CutPeriod> cut(DateRange period, long number) {
    ChargedPeriod days = days(period);
    enter(days.covered().start());
    return nextCut(days.covered().end()).equals(days.covered().end())
        ? Optional.empty()
        : Optional.of(cut(pieces(days.covered()), days, number));
  }

  private List<Piece> pieces(DateRange covered) {
    List<Piece> pieces = new ArrayList<>();
    Piece first = piece(covered);
    LocalDate from = covered.start();
    while (from.isBefore(covered.end())) {
      enter(from);
      LocalDate to = nextCut(covered.end());
      Piece now = piece(DateRange.of(from, to));
      Money rent = cutsSteps ? now.annual() : first.annual();
      pieces.add(new Piece(now.dates(), rent, cutsConcessions ? now.conceded() : first.conceded()));
      from = to;
    }
    return pieces;
  }

  private Piece piece(DateRange dates) {
    return new Piece(dates, annuals.get(annual).value(), concessions.get(concession).value());
  }

  /** Moves on to the runs that hold on a day. */
  private void enter(LocalDate date) {
    while (next(annuals, annual, LocalDate.MAX).compareTo(date) <= 0) {
      annual++;
      amounts = new LineAmounts(charge.payment(), annuals.get(annual).value());
    }
    while (next(concessions, concession, LocalDate.MAX).compareTo(date) <= 0) {
      concession++;
    }
  }

  /** When a step or a concession cuts what follows, or an earlier end. */
  private LocalDate nextCut(LocalDate end) {
    LocalDate to = cutsSteps ? next(annuals, annual, end) : end;
    return cutsConcessions ? next(concessions, concession, to) : to;
  }

  /** When the next run begins, or an earlier end. */
  private static <T> LocalDate next(List<Run<T>> runs, int current, LocalDate end) {
    if (current + 1 == runs.size()) {
      return end;
    }
    LocalDate from = runs.get(current + 1).from();
    return from.isBefore(end) ? from : end;
  }

  private void add(Piece piece, DateRange period, LocalDate due, Money gross, Sink lines) {
    Ratio share = piece.conceded();
    Money conceded = share.isZero() ? nothing : HalfUp.of(gross, share);
    Money net = share.isZero() ? gross : gross.minus(conceded);
    lines.add(piece, period, due, gross, conceded, net);
  }

  private RentLine line(
      Piece piece, DateRange period, LocalDate due, Money gross, Money conceded, Money net) {
    RentLine.Builder line = RentLine.builder();
    line.charge(charge.name())
        .dates(piece.dates())
        .paymentPeriod(period)
        .due(due)
        .annual(piece.annual())
        .concededShare(piece.conceded())
        .gross(gross)
        .concession(conceded)
        .net(net);
    if (charge.vatRate().isPresent()) {
      line.vat(HalfUp.of(net, charge.vatRate().get()));
    }
    return line.build();
  }
}
