package org.creativehubs.finance.levelrent;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.finance.internal.EqualAmounts;
import org.creativehubs.finance.internal.Worked;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.levelrent.internal.DatedPayment;

/** What each payment of a charge is worth at the start of the term. */
final class PresentValueGrid {

  private static final String TOTAL = "total";

  private final double rate;

  PresentValueGrid(double rate) {
    this.rate = rate;
  }

  Sheet<DatedPayment> sheet(EffectiveNetRentInput input) {
    RentCharge charge =
        Iterables.find(input.lease().charges(), one -> one.name().equals(input.charge()));
    List<DatedPayment> payments = DatedPayment.of(LeaseSchedule.of(input.lease()), charge);
    return grid()
        .sheet(
            "Present value of " + charge.name() + " of " + input.lease().id().orElse("the lease"),
            payments);
  }

  private Grid<DatedPayment> grid() {
    Column<DatedPayment> due =
        Column.money("due", DatedPayment::net)
            .totalledBy(
                rows ->
                    total(
                        "due",
                        EqualAmounts.sum(
                            rows.stream().map(DatedPayment::net).toList(),
                            rows.get(0).net().currency())));
    return Grid.by("line", PresentValueGrid::name)
        .with(Column.day("due on", row -> row.line().due()))
        .with(due)
        .with(Column.number("months after the start", DatedPayment::after))
        .with(Column.number("part of a year", DatedPayment::portion))
        .with(worked("discount factor", row -> row.discounted(rate), this::factor))
        .with(summed("present value", this::worth, this::worthTerm))
        .with(summed("present value of one a year", this::ofOne, this::ofOneTerm))
        .totals(TOTAL);
  }

  private static Column<DatedPayment> worked(
      String heading, ToDoubleFunction<DatedPayment> number, Function<DatedPayment, Term> term) {
    return Worked.column(Column.decimal(heading, number), PresentValueGrid::name, term);
  }

  private static Column<DatedPayment> summed(
      String heading, ToDoubleFunction<DatedPayment> number, Function<DatedPayment, Term> term) {
    return worked(heading, number, term).totalledBy(rows -> total(heading, sum(rows, number)));
  }

  private Term factor(DatedPayment payment) {
    return payment.discount(Term.of(rate).named("rate for a month"));
  }

  private Term worthTerm(DatedPayment payment) {
    return payment.number().times(factor(payment).named("discount factor"));
  }

  private Term ofOneTerm(DatedPayment payment) {
    return Term.of(payment.portion()).times(factor(payment).named("discount factor"));
  }

  private static String name(DatedPayment payment) {
    return payment.line().label();
  }

  private double worth(DatedPayment payment) {
    return payment.amount() * payment.discounted(rate);
  }

  private double ofOne(DatedPayment payment) {
    return payment.portion().toDouble() * payment.discounted(rate);
  }

  private static Term sum(List<DatedPayment> rows, ToDoubleFunction<DatedPayment> value) {
    return Term.sum(rows.stream().map(row -> Term.of(value.applyAsDouble(row))).toList());
  }

  private static Explanation total(String heading, Term sum) {
    return Explanation.of(heading + " of " + TOTAL, sum.named(TOTAL + ", " + heading));
  }
}
