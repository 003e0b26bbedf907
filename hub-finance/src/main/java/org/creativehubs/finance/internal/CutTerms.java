package org.creativehubs.finance.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.time.DateRange;

/** How the exact amounts of a {@link CutPeriod} are found, in its own numbers. */
final class CutTerms {

  private final CutPeriod cut;
  private final CutShares shares;
  private final PaymentTerms terms;
  private final DateRange period;
  private final DateRange charged;
  private final Function<LocalDate, Term> annual;
  private final Map<Integer, Term> exact = new HashMap<>();

  CutTerms(CutPeriod cut, Function<LocalDate, Term> annual) {
    this.cut = cut;
    this.shares = cut.shares();
    this.terms = cut.terms();
    this.period = cut.period();
    this.charged = cut.charged();
    this.annual = annual;
  }

  /** What the days of the period before those that are charged come to. */
  Term before() {
    Term instalment = instalment(cut.pieces().get(0));
    return instalment
        .times(
            Term.given("days of the period before", DAYS.between(period.start(), charged.start())))
        .dividedBy(Term.given("days of the payment period", period.days()));
  }

  /** What a piece comes to without rounding; the same term each time. */
  Term exact(int at) {
    Optional<Term> known = Optional.ofNullable(exact.get(at));
    Term term = known.orElseGet(() -> worked(at).named(label(cut.pieces().get(at).dates())));
    exact.put(at, term);
    return term;
  }

  private static String label(DateRange dates) {
    return dates.start() + " to " + dates.lastDay() + ", not yet rounded";
  }

  private Term worked(int at) {
    int from = shares.startOfRun(at);
    int to = shares.endOfRun(from);
    List<Integer> takers = shares.takers(from, to);
    int taker = takers.indexOf(at);
    if (taker >= 0 && takesItsDays(at)) {
      return byDays(cut.pieces().get(from), cut.pieces().get(at).dates());
    }
    Term rest = rest(from, to, taker < 0 ? takers : takers.subList(0, taker));
    return taker < 0 ? part(rest, at, shares.sharingTheRest(from, to)) : rest;
  }

  /** Whether enough was left for all that the days of a piece count. */
  private boolean takesItsDays(int at) {
    return shares.all().get(at).equals(shares.byDays(cut.pieces().get(at).dates()));
  }

  private Term rest(int from, int to, List<Integer> takers) {
    Term run = ofRun(cut.pieces().get(from), shares.run(from, to));
    for (int taker : takers) {
      run = run.minus(exact(taker));
    }
    return run;
  }

  private Term part(Term rest, int at, List<Integer> sharing) {
    return sharing.size() == 1
        ? rest
        : rest.times(days("days", cut.pieces().get(at).dates()))
            .dividedBy(Term.given("days that share it", shares.days(sharing)));
  }

  private Term ofRun(Piece piece, DateRange run) {
    if (shares.isByNewRent()) {
      return byDays(piece, run);
    }
    Term left = left(piece, run.start());
    return run.end().equals(charged.end()) ? left : left.minus(left(piece, run.end()));
  }

  /** What is left of the period at the rent of a piece from a day on. */
  private Term left(Piece piece, LocalDate from) {
    if (shares.isWholeFrom(from)) {
      return uncut(piece);
    }
    DateRange days = DateRange.of(from, charged.end());
    if (terms.stepsInPeriod() == StepRule.DIFFERENCE_365) {
      return yearly(piece).times(days("days", days)).dividedBy(365);
    }
    return terms.stepsInPeriod() == StepRule.DAYS_OF_PERIOD
        ? uncut(piece).times(days("days", days)).dividedBy(days("days in all", charged))
        : byDays(piece, days);
  }

  /** What the period would come to if all of it were at the rent of a piece. */
  private Term uncut(Piece piece) {
    if (!charged.equals(period)) {
      return byDays(piece, charged);
    }
    return cut.isByInstalment()
        ? instalment(piece)
        : rent(piece).dividedBy(terms.frequency().periodsPerYear());
  }

  private Term byDays(Piece piece, DateRange days) {
    return BrokenPeriodShare.term(yearly(piece), terms, days, period);
  }

  private Term yearly(Piece piece) {
    return cut.isByInstalment()
        ? instalment(piece).times(terms.frequency().periodsPerYear())
        : rent(piece);
  }

  private Term instalment(Piece piece) {
    return new LineAmounts(terms, piece.annual())
        .wholeTerm(rent(piece), cut.number())
        .named("instalment at " + piece.annual() + " a year");
  }

  private Term rent(Piece piece) {
    return annual.apply(piece.dates().start());
  }

  private static Term days(String label, DateRange days) {
    return Term.given(label + " from " + days.start() + " to " + days.lastDay(), days.days());
  }
}
