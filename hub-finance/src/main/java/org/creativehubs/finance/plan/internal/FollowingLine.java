package org.creativehubs.finance.plan.internal;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.BalanceLines;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;

/**
 * A line that follows from how the others are paid and taxed.
 *
 * @param name its name
 * @param kind which it is; tax that is lost on capital costs is a capital cost
 * @param model the plan
 * @param cash how its lines are paid
 */
record FollowingLine(String name, LineKind kind, OperatingModel model, PlanCash cash)
    implements CompiledLine {

  /** A part of an amount, as a reader sees it. */
  private record Piece(String label, long minor) {}

  /** Adds the lines that come before shares of profit. */
  static void addCosts(List<CompiledLine> all, OperatingModel model, PlanCash cash) {
    if (model.hasBadDebts()) {
      all.add(new FollowingLine(BalanceLines.BAD_DEBTS, LineKind.BAD_DEBT, model, cash));
    }
    if (model.vat().isPresent()) {
      String onCapital = BalanceLines.VAT_NOT_RECOVERED_ON_CAPITAL;
      all.add(
          new FollowingLine(
              BalanceLines.VAT_NOT_RECOVERED, LineKind.VAT_NOT_RECOVERED, model, cash));
      all.add(new FollowingLine(onCapital, LineKind.CAPITAL_COST, model, cash));
    }
  }

  /** Adds the lines that come last. */
  static void addBalances(List<CompiledLine> all, OperatingModel model, PlanCash cash) {
    if (model.hasBalances()) {
      all.add(new FollowingLine(BalanceLines.DEBTORS, LineKind.DEBTORS, model, cash));
      all.add(new FollowingLine(BalanceLines.CREDITORS, LineKind.CREDITORS, model, cash));
    }
    if (model.vat().isPresent()) {
      all.add(new FollowingLine(BalanceLines.VAT_CHARGED, LineKind.VAT_CHARGED, model, cash));
      all.add(new FollowingLine(BalanceLines.VAT_ON_COSTS, LineKind.VAT_ON_COSTS, model, cash));
      all.add(new FollowingLine(BalanceLines.VAT_PAID, LineKind.VAT_PAID, model, cash));
    }
  }

  @Override
  public int stage() {
    return kind.isOfBalance() ? LAST : BEFORE_PROFIT;
  }

  /** Whether it follows from a line at one of the places that are marked. */
  boolean takesAny(boolean[] marked) {
    for (int i = 0; i < marked.length; i++) {
      if (marked[i] && cash.concerns(i)) {
        return true;
      }
    }
    return false;
  }

  /** The signed amounts of all months, in minor units, from those of the lines it follows from. */
  long[] amounts(long[][] all) {
    long[] sums = new long[model.months()];
    switch (kind) {
      case BAD_DEBT -> addWrittenOff(all, sums);
      case DEBTORS, CREDITORS -> addBalance(all, sums);
      case VAT_CHARGED -> addTax(all, sums, true);
      case VAT_ON_COSTS -> {
        addTax(all, sums, false);
        quarters(all).forEach(one -> sums[one.last()] += one.lost() + one.lostOnCapital());
      }
      case VAT_PAID -> addPaidOver(all, sums);
      case VAT_NOT_RECOVERED -> quarters(all).forEach(one -> sums[one.last()] -= one.lost());
      default -> quarters(all).forEach(one -> sums[one.last()] -= one.lostOnCapital());
    }
    return sums;
  }

  private List<PlanTax.Quarter> quarters(long[][] all) {
    return tax().quarters(all);
  }

  private PlanTax tax() {
    return cash.tax().orElseThrow();
  }

  private void addWrittenOff(long[][] all, long[] sums) {
    for (int i = 0; i < cash.lines().size(); i++) {
      if (cash.hasBadDebt(i)) {
        long[] written = cash.paid(i, all).writtenOff();
        for (int month = 0; month < sums.length; month++) {
          sums[month] -= written[month];
        }
      }
    }
  }

  private void addBalance(long[][] all, long[] sums) {
    int sign = kind.isMoneyIn() ? 1 : -1;
    for (int i = 0; i < cash.lines().size(); i++) {
      if (cash.isShifted(i) && cash.isOf(i, kind)) {
        long[] magnitudes = cash.magnitudes(i, all);
        long[] tax = cash.taxOn(i, magnitudes);
        PlanCash.Paid paid = cash.paid(i, all);
        for (int month = 0; month < sums.length; month++) {
          long change = paid.paid()[month] + cash.openingPaidIn(i, month);
          change += paid.writtenOff()[month] + paid.taxWrittenOff()[month];
          sums[month] += sign * (change - magnitudes[month] - tax[month]);
        }
      }
    }
  }

  private void addTax(long[][] all, long[] sums, boolean ofIncome) {
    for (int i = 0; i < cash.lines().size(); i++) {
      if (tax().concerns(i) && cash.lines().get(i).kind().isMoneyIn() == ofIncome) {
        long[] billed = cash.taxBilled(i, cash.magnitudes(i, all));
        for (int month = 0; month < sums.length; month++) {
          sums[month] += ofIncome ? billed[month] : -billed[month];
        }
      }
    }
  }

  private void addPaidOver(long[][] all, long[] sums) {
    for (PlanTax.Quarter quarter : quarters(all)) {
      int month = tax().paidIn(quarter);
      if (month < sums.length) {
        sums[month] -= quarter.payable();
      }
    }
    if (tax().openingMonth() < sums.length) {
      sums[tax().openingMonth()] -= tax().opening();
    }
  }

  /**
   * The signed amount of a month, and how it is calculated.
   *
   * @param month from 1
   * @param all the amounts of the lines of the plan by place
   */
  Term amount(int month, long[][] all) {
    List<Term> terms =
        pieces(month - 1, all).stream()
            .filter(piece -> piece.minor() != 0)
            .map(piece -> Term.given(piece.label(), money(piece.minor())))
            .toList();
    return terms.isEmpty() ? Term.given("nothing in this month", money(0)) : Term.sum(terms);
  }

  private Money money(long minor) {
    return Money.ofMinor(minor, model.openingCash().currency());
  }

  private List<Piece> pieces(int month, long[][] all) {
    return switch (kind) {
      case BAD_DEBT, DEBTORS, CREDITORS, VAT_CHARGED -> ofLines(month, all);
      case VAT_ON_COSTS -> {
        List<Piece> pieces = ofLines(month, all);
        quarters(all).stream()
            .filter(one -> one.last() == month)
            .forEach(
                one ->
                    pieces.add(
                        new Piece(
                            "of the quarter, a cost" + year(one),
                            one.lost() + one.lostOnCapital())));
        yield pieces;
      }
      case VAT_PAID -> paidOver(month, all);
      default ->
          quarters(all).stream()
              .filter(one -> one.last() == month)
              .map(one -> new Piece("not recovered of the quarter" + year(one), -lost(one)))
              .toList();
    };
  }

  private String year(PlanTax.Quarter quarter) {
    return tax().endsYear(quarter.last()) ? ", with the adjustment of its year" : "";
  }

  private long lost(PlanTax.Quarter quarter) {
    return kind == LineKind.VAT_NOT_RECOVERED ? quarter.lost() : quarter.lostOnCapital();
  }

  private List<Piece> paidOver(int month, long[][] all) {
    List<Piece> pieces = new ArrayList<>();
    for (PlanTax.Quarter quarter : quarters(all)) {
      if (tax().paidIn(quarter) == month) {
        String to = "payable for the quarter to " + model.label(quarter.last() + 1) + year(quarter);
        pieces.add(new Piece(to, -quarter.payable()));
      }
    }
    if (tax().openingMonth() == month) {
      pieces.add(new Piece("owed from before", -tax().opening()));
    }
    return pieces;
  }

  private List<Piece> ofLines(int month, long[][] all) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < cash.lines().size(); i++) {
      String line = cash.lines().get(i).name();
      if (kind == LineKind.BAD_DEBT && cash.hasBadDebt(i)) {
        pieces.add(new Piece(line, -cash.paid(i, all).writtenOff()[month]));
      } else if (kind == LineKind.DEBTORS || kind == LineKind.CREDITORS) {
        addBalance(i, line, month, all, pieces);
      } else if (isTaxed(i)) {
        long billed = cash.taxBilled(i, cash.magnitudes(i, all))[month];
        pieces.add(new Piece("on " + line, kind.isMoneyIn() ? billed : -billed));
      }
    }
    return pieces;
  }

  private boolean isTaxed(int line) {
    return kind.isOfBalance() && tax().concerns(line) && cash.isOf(line, kind);
  }

  private void addBalance(int at, String line, int month, long[][] all, List<Piece> pieces) {
    if (cash.isShifted(at) && cash.isOf(at, kind)) {
      int sign = kind.isMoneyIn() ? 1 : -1;
      long[] magnitudes = cash.magnitudes(at, all);
      PlanCash.Paid paid = cash.paid(at, all);
      long written = paid.writtenOff()[month] + paid.taxWrittenOff()[month];
      long counted = magnitudes[month] + cash.taxOn(at, magnitudes)[month];
      long before = cash.openingPaidIn(at, month);
      pieces.add(new Piece(line + ", paid", sign * paid.paid()[month]));
      pieces.add(new Piece(line + ", paid of what was owed before", sign * before));
      pieces.add(new Piece(line + ", written off", sign * written));
      pieces.add(new Piece(line + ", less what counts in this month", -sign * counted));
    }
  }
}
