package org.creativehubs.finance.loan;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/** The payments of a loan, and how each of their parts is calculated. */
final class InstalmentTable {

  /** A payment and what was owed before it. */
  private record Row(Instalment payment, Money before, double exactBefore) {}

  private final AmortisationScheduleInput input;
  private final Term rate;
  private final Money level;

  private InstalmentTable(AmortisationScheduleInput input, Money level) {
    this.input = input;
    this.rate = Term.share(input.rateForPeriod());
    this.level = level;
  }

  static Sheet<?> of(AmortisationScheduleInput input, Money level, List<Instalment> rows) {
    return new InstalmentTable(input, level).sheet(rows);
  }

  private Sheet<Row> sheet(List<Instalment> payments) {
    Column<Row> number =
        Column.<Row>count("number", row -> row.payment().number()).because("counted from 1");
    Column<Row> payment =
        Column.<Row>money("payment", row -> row.payment().payment()).found(this::payment);
    Column<Row> interest =
        Column.<Row>money("interest", row -> row.payment().interest()).found(this::interest);
    Column<Row> principal =
        Column.<Row>money("principal", row -> row.payment().principal())
            .by(payment.minus(interest));
    Column<Row> balance =
        Column.<Row>money("balance", row -> row.payment().balance())
            .found(row -> written(of(row.before()).minus(of(row.payment().principal()))));
    return Grid.of(number, payment, interest, principal, balance)
        .with(
            Column.<Row>decimal("payment unrounded", row -> row.payment().exactPayment())
                .found(row -> written(level(input, exactLoan(), rate))))
        .with(
            Column.<Row>decimal("interest unrounded", row -> row.payment().exactInterest())
                .found(this::exactInterest))
        .with(
            Column.<Row>decimal("principal unrounded", row -> row.payment().exactPrincipal())
                .found(this::exactPrincipal))
        .with(
            Column.<Row>decimal("balance unrounded", row -> row.payment().exactBalance())
                .found(this::exactBalance))
        .orById(row -> Integer.toString(row.payment().number()))
        .sheet("Repayment of " + input.principal(), rows(payments));
  }

  private List<Row> rows(List<Instalment> payments) {
    List<Row> rows = new ArrayList<>();
    Money before = input.principal();
    double exactBefore = before.amount().doubleValue();
    for (Instalment payment : payments) {
      rows.add(new Row(payment, before, exactBefore));
      before = payment.balance();
      exactBefore = payment.exactBalance();
    }
    return rows;
  }

  /** The first payment in advance is made before any interest has come up. */
  private boolean bearsNoInterest(Row row) {
    return row.payment().number() == 1 && input.timing() == FlowTiming.BEGIN;
  }

  private String payment(Row row) {
    Instalment payment = row.payment();
    return payment.payment().equals(level)
        ? written(level(input, of(input.principal()), rate).rounded(RoundingMode.HALF_UP))
        : written(of(row.before()).plus(of(payment.interest()))) + " (what is owed)";
  }

  private String interest(Row row) {
    return bearsNoInterest(row)
        ? "none, as the first payment is made at once"
        : written(of(row.before()).times(rate).rounded(RoundingMode.HALF_UP));
  }

  private String exactInterest(Row row) {
    return bearsNoInterest(row)
        ? "none, as the first payment is made at once"
        : written(Term.of(row.exactBefore()).times(rate));
  }

  private String exactPrincipal(Row row) {
    Instalment payment = row.payment();
    return written(Term.of(payment.exactPayment()).minus(Term.of(payment.exactInterest())));
  }

  private String exactBalance(Row row) {
    return written(Term.of(row.exactBefore()).minus(Term.of(row.payment().exactPrincipal())));
  }

  private Term exactLoan() {
    return Term.of(input.principal().toRatio());
  }

  /** The level payment as a formula, as the timing and the rate have it. */
  static Term level(AmortisationScheduleInput input, Term loan, Term rate) {
    Term one = Term.of(1);
    if (input.annualRate().isZero()) {
      return loan.dividedBy(input.periods());
    }
    Term growth = one.plus(rate);
    Term atEnd = loan.times(rate).dividedBy(one.minus(growth.power(-input.periods())));
    return input.timing() == FlowTiming.BEGIN ? atEnd.dividedBy(growth) : atEnd;
  }

  private static Term of(Money amount) {
    return Term.of(amount);
  }

  private static String written(Term term) {
    return term.expression().orElseThrow();
  }
}
