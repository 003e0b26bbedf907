package org.creativehubs.finance.loan;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.loan.EqualPrincipalRepayment;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanFee;
import org.creativehubs.core.money.Money;

/** The rows of a loan, and how each of their figures is calculated. */
final class LoanTable {

  private static final Undefined NONE = Reason.NO_INSTALMENT.undefined();

  /** A row, what waited before it, and its place. */
  private record Row(LoanRow of, Money waited, int at) {}

  private final Loan loan;
  private final LoanRun run;
  private final List<LoanRow> rows;
  private final Money nothing;

  private LoanTable(Loan loan, List<LoanRow> rows) {
    this.loan = loan;
    this.rows = rows;
    run = LoanRun.of(loan);
    nothing = Money.zero(loan.currency());
  }

  static Sheet<?> of(Loan loan, List<LoanRow> rows) {
    return new LoanTable(loan, rows).sheet();
  }

  private Sheet<Row> sheet() {
    Column<Row> on = Column.<Row>day("date", row -> row.of().on());
    Column<Row> what = Column.<Row>text("what", this::what);
    Column<Row> opening =
        money("opening", LoanRow::opening)
            .found(row -> row.of().opening() + " (closing of the row before)");
    Column<Row> drawn =
        money("drawn", LoanRow::drawn)
            .found(row -> row.of().drawn() + " (paid out on the day)")
            .summed();
    Column<Row> interest = money("interest", LoanRow::interest).byTerm(this::interest).summed();
    Column<Row> added =
        money("interest added", LoanRow::interestAdded)
            .found(row -> row.of().interestAdded() + " (interest of a holiday)")
            .summed();
    Column<Row> waiting = money("interest waiting", LoanRow::interestWaiting).byTerm(this::waiting);
    Column<Row> paid =
        money("interest paid", LoanRow::interestPaid).byTerm(this::interestPaid).summed();
    Column<Row> instalment =
        Column.<Row>money("instalment", row -> row.of().instalment(), NONE)
            .byTerm(this::instalment);
    Column<Row> principal = money("principal", LoanRow::principal).found(this::principal).summed();
    Column<Row> overpaid =
        money("overpaid", LoanRow::overpaid)
            .found(row -> row.of().overpaid() + " (beyond what is due)")
            .summed();
    Column<Row> fees = money("fees", LoanRow::fees).after(this::fees, this::feesAdded).summed();
    boolean holidays = any(row -> !row.interestPaid().equals(row.interest()));
    boolean beyond = any(row -> !row.overpaid().isZero());
    boolean charged = any(row -> !row.fees().isZero());
    Column<Row> interestOut = holidays ? paid : interest;
    Formula<Row> payment = sum(interestOut.plus(principal), beyond, overpaid, charged, fees);
    Formula<Row> owed = holidays ? opening.plus(drawn).plus(added) : opening.plus(drawn);
    Formula<Row> closing = owed.minus(principal);
    return Grid.of(on, what, opening, drawn, interest)
        .withIf(holidays, added)
        .withIf(holidays, paid)
        .withIf(holidays, waiting)
        .withIf(any(row -> row.instalment().isPresent()), instalment)
        .with(principal)
        .withIf(beyond, overpaid)
        .withIf(charged, fees)
        .with(money("payment", LoanRow::payment).by(payment).summed())
        .with(money("closing", LoanRow::closing).by(beyond ? closing.minus(overpaid) : closing))
        .orById(row -> row.of().number().isPresent() ? "" + row.of().number().getAsInt() : "")
        .totals("total")
        .sheet("Loan " + loan.id(), withPlaces());
  }

  private static Formula<Row> sum(
      Formula<Row> sum, boolean beyond, Column<Row> overpaid, boolean charged, Column<Row> fees) {
    Formula<Row> all = beyond ? sum.plus(overpaid) : sum;
    return charged ? all.plus(fees) : all;
  }

  private static Column<Row> money(String heading, Function<LoanRow, Money> part) {
    return Column.money(heading, row -> part.apply(row.of()));
  }

  private boolean any(Predicate<LoanRow> which) {
    return rows.stream().anyMatch(which);
  }

  private List<Row> withPlaces() {
    List<Row> all = new ArrayList<>();
    Money waited = nothing;
    for (LoanRow row : rows) {
      all.add(new Row(row, waited, all.size()));
      waited = row.interestWaiting();
    }
    return all;
  }

  private String what(Row row) {
    LoanRow of = row.of();
    return Stream.of(
            of.drawn().isZero() ? "" : "drawing",
            of.number().isPresent() ? payment(row) : "",
            of.overpaid().isZero() ? "" : "overpayment",
            of.fees().isZero() ? "" : "fee")
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String payment(Row row) {
    return (isLast(row) ? "last payment, " : "payment ") + row.of().number().getAsInt();
  }

  /** Whether the payment repays all that is owed, and nothing is drawn later. */
  private boolean isLast(Row row) {
    return rows.stream()
        .skip(row.at() + 1L)
        .noneMatch(later -> later.number().isPresent() || !later.drawn().isZero());
  }

  private Term interest(Row row) {
    Term sum = null;
    for (int i = run.firstPiece[row.at()]; i < run.lastPiece[row.at()]; i++) {
      Term piece = run.pieceTerm(i);
      sum = sum == null ? piece : sum.plus(piece);
    }
    return sum == null || row.of().number().isEmpty()
        ? Term.of(nothing)
        : sum.rounded(RoundingMode.HALF_UP);
  }

  private Term waiting(Row row) {
    LoanRow of = row.of();
    return Term.of(row.waited())
        .plus(Term.of(of.interest()))
        .minus(Term.of(of.interestAdded()))
        .minus(Term.of(of.interestPaid()));
  }

  private Term interestPaid(Row row) {
    LoanRow of = row.of();
    return Term.of(row.waited())
        .plus(Term.of(of.interest()))
        .minus(Term.of(of.interestAdded()))
        .minus(Term.of(of.interestWaiting()));
  }

  private Term instalment(Row row) {
    if (row.of().instalment().isEmpty()) {
      return Term.undefined("instalment", NONE);
    }
    return run.level().term(run.settings.get(run.settingOf[row.at()]));
  }

  private String principal(Row row) {
    LoanRow of = row.of();
    Money owed = of.opening().plus(of.drawn()).plus(of.interestAdded());
    if (of.principal().isZero()) {
      return of.principal() + " (none falls due)";
    }
    if (isLast(row) || of.principal().equals(owed)) {
      String why =
          isLast(row) ? " (all that is owed; it settles the rounding)" : " (all that is owed)";
      return of.opening() + " + " + of.drawn() + why;
    }
    Money instalment = of.instalment().orElseThrow();
    return loan.repayment() instanceof EqualPrincipalRepayment
        ? instalment + " (the equal part)"
        : instalment + " - " + of.interest();
  }

  private List<LoanFee> feesOf(Row row) {
    return loan.fees().stream().filter(fee -> fee.on().equals(run.eventOn[row.at()])).toList();
  }

  private List<Step> fees(Row row) {
    return feesOf(row).stream()
        .map(fee -> Step.builder().label(fee.name()).value(Answer.of(fee.amount())).build())
        .toList();
  }

  private String feesAdded(Row row) {
    return row.of().fees().isZero()
        ? row.of().fees() + " (none on this day)"
        : feesOf(row).stream()
            .map(fee -> fee.amount().toString())
            .collect(Collectors.joining(" + "));
  }
}
