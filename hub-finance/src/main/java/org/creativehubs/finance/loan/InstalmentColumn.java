package org.creativehubs.finance.loan;

import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/** A column of the table of an {@link Amortisation}. */
enum InstalmentColumn {
  NUMBER("number"),
  PAYMENT("payment"),
  INTEREST("interest"),
  PRINCIPAL("principal"),
  BALANCE("balance"),
  EXACT_PAYMENT("payment unrounded"),
  EXACT_INTEREST("interest unrounded"),
  EXACT_PRINCIPAL("principal unrounded"),
  EXACT_BALANCE("balance unrounded");

  private final String heading;

  InstalmentColumn(String heading) {
    this.heading = heading;
  }

  static Table table(Amortisation loan) {
    Table.Builder table = Table.builder().title("Repayment of " + loan.input().principal());
    for (InstalmentColumn column : values()) {
      table.addColumns(column.heading);
    }
    for (Instalment row : loan.rows()) {
      table.addRows(Arrays.stream(values()).map(column -> column.cell(row)).toList());
    }
    return table.build();
  }

  static Explanation explain(Amortisation loan, String row, String column) {
    Instalment found = Check.named(loan.rows(), one -> Integer.toString(one.number()), row, "row");
    InstalmentColumn where = Check.named(List.of(values()), one -> one.heading, column, "column");
    return Explanation.answering(column + " of payment " + row)
        .addSteps(
            Step.builder()
                .label("payment " + row + ", " + column)
                .expression(where.expression(loan, found))
                .value(where.cell(found))
                .build())
        .build();
  }

  private Answer cell(Instalment row) {
    return switch (this) {
      case NUMBER -> Answer.number(row.number());
      case PAYMENT -> Answer.of(row.payment());
      case INTEREST -> Answer.of(row.interest());
      case PRINCIPAL -> Answer.of(row.principal());
      case BALANCE -> Answer.of(row.balance());
      case EXACT_PAYMENT -> Answer.number(row.exactPayment());
      case EXACT_INTEREST -> Answer.number(row.exactInterest());
      case EXACT_PRINCIPAL -> Answer.number(row.exactPrincipal());
      case EXACT_BALANCE -> Answer.number(row.exactBalance());
    };
  }

  private String expression(Amortisation loan, Instalment row) {
    Money before =
        row.number() == 1 ? loan.input().principal() : loan.rows().get(row.number() - 2).balance();
    boolean isFree = row.number() == 1 && loan.input().timing() == FlowTiming.BEGIN;
    Ratio rate = loan.input().annualRate().dividedBy(Ratio.of(loan.input().periodsPerYear()));
    return switch (this) {
      case NUMBER -> "counted from 1";
      case PAYMENT ->
          row.payment().equals(loan.payment())
              ? "the level payment"
              : "what is owed: " + before + " + " + row.interest();
      case INTEREST ->
          isFree ? "none, as the first payment is made at once" : before + " x " + rate;
      case PRINCIPAL -> row.payment() + " - " + row.interest();
      case BALANCE -> before + " - " + row.principal();
      case EXACT_PAYMENT -> AmortisationSchedule.formula(loan.input());
      case EXACT_INTEREST ->
          isFree ? "none, as the first payment is made at once" : "unrounded balance before x rate";
      case EXACT_PRINCIPAL -> "payment - interest on the unrounded balance before";
      case EXACT_BALANCE -> "unrounded principal of all later payments";
    };
  }
}
