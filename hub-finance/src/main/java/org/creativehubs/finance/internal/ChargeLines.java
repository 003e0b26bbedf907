package org.creativehubs.finance.internal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** Walks once through the term of one charge and adds its lines. */
public final class ChargeLines {

  private final RentCharge charge;
  private final DateRange term;
  private final PaymentFrequency frequency;
  private final LocalDate countedFrom;
  private final List<Run<Money>> annuals;
  private final List<Run<Ratio>> concessions;
  private int annual;
  private int concession;
  private LineAmounts amounts;

  public ChargeLines(RentCharge charge, DateRange term) {
    this.charge = charge;
    this.term = term;
    this.frequency = charge.payment().frequency();
    this.countedFrom = charge.payment().countedFrom().orElse(term.start());
    this.annuals = Run.annuals(charge, term.start());
    this.concessions = Run.concessions(charge, term.start());
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
    DateRange term = lease.payablePeriod();
    for (RentCharge charge : lease.charges()) {
      ChargeLines walk = new ChargeLines(charge, term);
      if (period.isPresent()) {
        walk.addDueIn(period.get(), lines);
      } else {
        walk.addTo(lines);
      }
    }
    return lines.build();
  }

  private void addTo(ImmutableList.Builder<RentLine> lines) {
    long number = frequency.numberOf(countedFrom, term.start());
    LocalDate start = frequency.startOf(countedFrom, number);
    while (start.isBefore(term.end())) {
      LocalDate end = frequency.startOf(countedFrom, number + 1);
      addLines(DateRange.of(start, end), number, lines);
      start = end;
      number++;
    }
  }

  /** Adds the lines that fall due in a window, and looks at no payment periods far from it. */
  public void addDueIn(DateRange window, ImmutableList.Builder<RentLine> lines) {
    if (!term.overlaps(window)) {
      return;
    }
    LocalDate first = window.start().isBefore(term.start()) ? term.start() : window.start();
    long number = frequency.numberOf(countedFrom, first);
    LocalDate start = frequency.startOf(countedFrom, number);
    while (start.isBefore(term.end()) && start.isBefore(window.end())) {
      LocalDate end = frequency.startOf(countedFrom, number + 1);
      DateRange period = DateRange.of(start, end);
      if (window.contains(due(period))) {
        addLines(period, number, lines);
      }
      start = end;
      number++;
    }
  }

  private LocalDate due(DateRange period) {
    LocalDate from = period.start().isBefore(term.start()) ? term.start() : period.start();
    LocalDate end = period.end().isAfter(term.end()) ? term.end() : period.end();
    return charge.payment().timing() == PaymentTiming.IN_ADVANCE ? from : end.minusDays(1);
  }

  private void addLines(DateRange period, long number, ImmutableList.Builder<RentLine> lines) {
    LocalDate from = period.start().isBefore(term.start()) ? term.start() : period.start();
    LocalDate end = period.end().isAfter(term.end()) ? term.end() : period.end();
    LocalDate due = due(period);
    while (from.isBefore(end)) {
      enter(from);
      LocalDate to = next(concessions, concession, next(annuals, annual, end));
      boolean whole = from.equals(period.start()) && to.equals(period.end());
      lines.add(line(whole ? period : DateRange.of(from, to), period, number, due));
      from = to;
    }
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

  /** When the next run begins, or an earlier end. */
  private static <T> LocalDate next(List<Run<T>> runs, int current, LocalDate end) {
    if (current + 1 == runs.size()) {
      return end;
    }
    LocalDate from = runs.get(current + 1).from();
    return from.isBefore(end) ? from : end;
  }

  private RentLine line(DateRange dates, DateRange period, long number, LocalDate due) {
    Ratio share = concessions.get(concession).value();
    Money gross = amounts.gross(dates, period, number);
    Money conceded = HalfUp.of(gross, share);
    Money net = share.isZero() ? gross : gross.minus(conceded);
    RentLine.Builder line = RentLine.builder();
    line.charge(charge.name())
        .dates(dates)
        .paymentPeriod(period)
        .due(due)
        .annual(annuals.get(annual).value())
        .concededShare(share)
        .gross(gross)
        .concession(conceded)
        .net(net);
    if (charge.vatRate().isPresent()) {
      line.vat(HalfUp.of(net, charge.vatRate().get()));
    }
    return line.build();
  }
}
