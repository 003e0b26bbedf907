package org.creativehubs.finance.viability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.creativehubs.finance.vat.VatReturn;
import org.immutables.value.Value;

/** How a hub's income, costs and cash go, month by month. */
@HubValue
@Value.Immutable
public abstract class HubOutlook implements ExplainedAnswer, ExplainedTable {

  HubOutlook() {}

  static Builder builder() {
    return new Builder();
  }

  /** The model that was run. */
  public abstract OperatingModel model();

  /** The lines: units, other lines, loans. */
  public abstract List<OutlookLine> lines();

  /** Cash at the end of each month, in minor units of the model's currency. */
  public abstract long[] cashMinorUnits();

  /** The first day of the break-even month; absent if there is none. */
  @IsoDate
  public abstract Optional<LocalDate> breakEvenMonth();

  /**
   * The first day of the month since which every month breaks even; absent if the last does not.
   */
  @IsoDate
  public abstract Optional<LocalDate> breakEvenSince();

  /** The first day of the month since which the hub is self-sufficient; absent if it is not. */
  @IsoDate
  public abstract Optional<LocalDate> selfSufficientSince();

  /** The first day of the first month that closes below zero; absent if none does. */
  @IsoDate
  public abstract Optional<LocalDate> outOfCashMonth();

  /** The least cash at the end of a month. */
  public abstract Money minimumCash();

  /** The first day of the first month that closes with it. */
  @IsoDate
  public abstract LocalDate minimumCashMonth();

  /** How it was found; the last step is the closing cash. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    long held = model().openingCash().minorUnits().longValueExact();
    long[] cash = cashMinorUnits();
    Check.that(
        cash.length == model().months(),
        Fault.INCONSISTENT,
        "cashMinorUnits",
        "have " + model().months() + " months",
        cash.length);
    long[][] amounts = new long[lines().size()][];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = lines().get(i).minorUnits();
      Check.that(
          amounts[i].length == cash.length,
          Fault.INCONSISTENT,
          "lines[" + i + "]",
          "have " + cash.length + " months",
          amounts[i].length);
    }
    for (int month = 0; month < cash.length; month++) {
      for (long[] line : amounts) {
        held += line[month];
      }
      Check.that(
          held == cash[month],
          Fault.INCONSISTENT,
          "cashMinorUnits[" + month + "]",
          "be the sum of its parts " + held,
          cash[month]);
    }
  }

  /** Cash at the end of the last month. */
  public final Money closingCash() {
    return cashAfter(model().months());
  }

  /**
   * Cash at the end of a month.
   *
   * @param month from 1
   * @return the cash, of any sign
   * @throws InvalidValueException if the model has no such month
   */
  public final Money cashAfter(int month) {
    Check.between(month, 1, model().months(), "month");
    return Money.ofMinor(cashMinorUnits()[month - 1], model().openingCash().currency());
  }

  /**
   * What a year leaves: earned income and grants less running costs, interest included; capital and
   * the repayment of loans are left out.
   *
   * @param year of the model, from 1
   * @return the surplus, below zero for a deficit; of a last year with fewer months, of those
   * @throws InvalidValueException if the model has no such year
   */
  public final Money surplus(int year) {
    int years = (model().months() + 11) / 12;
    Check.between(year, 1, years, "year");
    int until = Math.min(12 * year, model().months());
    long sum = 0;
    for (OutlookLine line : lines()) {
      sum += line.kind().isOfSurplus() ? PlanRun.sum(line.minorUnits(), 12 * year - 12, until) : 0;
    }
    return Money.ofMinor(sum, model().openingCash().currency());
  }

  /**
   * What is owed to the hub, or by it, at the end of a month.
   *
   * @param balance which of them
   * @param month from 1, or 0 for before month 1
   * @return the amount, of any sign
   * @throws InvalidValueException if the model has no such month
   */
  public final Money balance(Balance balance, int month) {
    Check.between(month, 0, model().months(), "month");
    long held = opening(balance);
    for (OutlookLine line : lines()) {
      if (balance.isMovedBy(line.kind())) {
        long change = PlanRun.sum(line.minorUnits(), 0, month);
        held += balance.isOwedToHub() ? -change : change;
      }
    }
    return Money.ofMinor(held, model().openingCash().currency());
  }

  private long opening(Balance balance) {
    PlanRun run = run();
    return switch (balance) {
      case DEBTORS -> run.openingDebtors();
      case CREDITORS -> run.openingCreditors();
      case VAT_OWED -> run.openingTax();
      case DEPOSITS_HELD -> run.openingDeposits();
    };
  }

  /**
   * The return of each quarter of value added tax, in their order, and behind the last of a year
   * that is adjusted that of the year; none where there is no tax.
   */
  @Value.Lazy
  public List<VatReturn> vatReturns() {
    return run().vatReturns();
  }

  /** The same plan, run again. */
  @Value.Lazy
  PlanRun run() {
    return PlanRun.of(model());
  }

  private boolean hasBalances() {
    return lines().stream().anyMatch(line -> line.kind().isOfBalance());
  }

  /**
   * By year as {@link #table()}; where lines are paid in other months than they count, or deposits
   * or tax are in the plan, also from surplus to cash, and the balances at the end of each year.
   */
  @Override
  public final List<Sheet<?>> sheets() {
    return hasBalances() ? List.of(sheet(), reconciliation(), balances()) : List.of(sheet());
  }

  /** By year: from the surplus, by capital, loans and each balance, to what cash changed by. */
  public final Sheet<?> reconciliation() {
    return OutlookTable.reconciliation("From surplus to cash", model(), this);
  }

  /** Debtors, creditors, tax owed and deposits held, before month 1 and at the end of each year. */
  public final Sheet<?> balances() {
    return OutlookTable.balances("What is owed", model(), this);
  }

  /** By year: one row for each line, then surplus, money in, money out, net and cash. */
  @Override
  public final Sheet<?> sheet() {
    return OutlookTable.yearly(toString(), model(), lines(), cashMinorUnits());
  }

  /** By month: the rows of {@link #table()}, one column for each month such as 2027-04. */
  public final Table monthly() {
    return months().table();
  }

  /**
   * How one cell of {@link #table()} or {@link #monthly()} was found.
   *
   * @param row the name of a line, or {@code surplus}, {@code money in}, {@code money out}, {@code
   *     net}, {@code closing cash}
   * @param column a year such as {@code year 2} or a month such as {@code 2027-04}
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    for (Sheet<?> sheet : sheets()) {
      if (sheet.has(row, column)) {
        return sheet.explain(row, column);
      }
    }
    Sheet<?> years = sheet();
    return years.hasColumn(column) ? years.explain(row, column) : months().explain(row, column);
  }

  private Sheet<?> months() {
    return OutlookTable.monthly(toString(), model(), lines(), cashMinorUnits());
  }

  /** The name, the months that matter and the cash in one line. */
  @Override
  public final String toString() {
    return model().name()
        + ": break-even "
        + month(breakEvenMonth())
        + ", lasting break-even "
        + month(breakEvenSince())
        + ", self-sufficient "
        + month(selfSufficientSince())
        + ", out of cash "
        + month(outOfCashMonth())
        + ", least cash "
        + minimumCash()
        + ", closing cash "
        + closingCash()
        + model().mark();
  }

  private static String month(Optional<LocalDate> firstDay) {
    return firstDay.map(day -> YearMonth.from(day).toString()).orElse("never");
  }

  static final class Builder extends ImmutableHubOutlook.Builder {}
}
