package org.creativehubs.finance.levelrent;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.EqualAmounts;
import org.creativehubs.finance.internal.Worked;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.TermMonths;

/** The columns of a straight-line rent, each cell with how it is calculated. */
final class StraightLineGrid {

  private static final String TOTAL = "total";

  private final StraightLineRentInput input;
  private final Money total;
  private final List<StraightLinePeriod> rows;
  private final Supplier<List<DatedPayment>> payments;

  StraightLineGrid(StraightLineRentInput input, Money total, List<StraightLinePeriod> rows) {
    this.input = input;
    this.total = total;
    this.rows = rows;
    this.payments = Suppliers.memoize(() -> DatedPayment.of(input.terms(), input.kinds()));
  }

  Grid<StraightLinePeriod> grid() {
    return Grid.of(
            Column.<StraightLinePeriod>day("from", row -> row.dates().start()).after(row -> cut()),
            Column.<StraightLinePeriod>day("to", row -> row.dates().lastDay()).after(row -> cut()),
            worked("cash", StraightLinePeriod::cash, this::cash).totalledBy(all -> total()),
            worked("straight line", StraightLinePeriod::straightLine, this::straightLine)
                .totalledBy(this::charged),
            worked("accrual", StraightLinePeriod::accrual, this::accrual))
        .totals(TOTAL);
  }

  /** What the days of a period follow from. */
  private List<Step> cut() {
    return Explanation.answering("periods")
        .given("start of the term", Answer.text(input.terms().wholePeriod().start().toString()))
        .given(
            "last day of the term", Answer.text(input.terms().wholePeriod().lastDay().toString()))
        .given("months of a period", Answer.number(input.monthsPerPeriod()))
        .build()
        .steps();
  }

  private static Column<StraightLinePeriod> worked(
      String heading,
      Function<StraightLinePeriod, Money> amount,
      Function<StraightLinePeriod, Term> term) {
    return Worked.column(
        Column.money(heading, amount), row -> row.dates().start().toString(), term);
  }

  private Term cash(StraightLinePeriod row) {
    List<Money> due =
        payments.get().stream()
            .filter(payment -> row.dates().contains(payment.line().due()))
            .map(DatedPayment::net)
            .toList();
    Term sum = EqualAmounts.sum(due, total.currency());
    return row.equals(rows.get(0)) ? lessIncentives(sum.named("due in the period")) : sum;
  }

  private Term lessIncentives(Term due) {
    return input.incentives().map(paid -> due.minus(Term.given("incentives", paid))).orElse(due);
  }

  private Term straightLine(StraightLinePeriod row) {
    DateRange term = input.terms().wholePeriod();
    return part(
        Term.given("everything over the term", total),
        TermMonths.in(term, row.dates()),
        TermMonths.in(term, term),
        row.straightLine());
  }

  private Term accrual(StraightLinePeriod row) {
    int at = rows.indexOf(row);
    Term moved = Term.given("straight line", row.straightLine()).minus(given("cash", row.cash()));
    return at == 0 ? moved : given("accrual before", rows.get(at - 1).accrual()).plus(moved);
  }

  private static Term given(String label, Money amount) {
    return Term.given(label, amount);
  }

  private Explanation total() {
    LeaseTerms lease = input.terms();
    List<Money> due = payments.get().stream().map(DatedPayment::net).toList();
    Term all = EqualAmounts.sum(due, lease.currency()).named("net of all lines");
    return Explanation.of("cash of " + TOTAL, lessIncentives(all).named(TOTAL + ", cash"));
  }

  private Explanation charged(List<StraightLinePeriod> all) {
    List<Money> parts = all.stream().map(StraightLinePeriod::straightLine).toList();
    return Explanation.of(
        "straight line of " + TOTAL,
        EqualAmounts.sum(parts, total.currency()).named(TOTAL + ", straight line"));
  }

  /** The part of so many months, rounded down or up so that all parts make the total. */
  static Term part(Term total, Ratio months, Ratio all, Money part) {
    Term exact =
        total
            .times(Term.given("months of the period", months))
            .dividedBy(Term.given("months of the term", all));
    Term least = exact.rounded(RoundingMode.FLOOR);
    return least.money().equals(part) ? least : exact.rounded(RoundingMode.CEILING);
  }
}
