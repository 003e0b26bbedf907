package org.creativehubs.finance.lease;

import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.EqualAmounts;

/** The columns of a schedule, each cell with how the lease comes to it. */
final class ScheduleGrid {

  private static final String TOTAL = "total";

  private final LeaseTerms lease;

  private ScheduleGrid(LeaseTerms lease) {
    this.lease = lease;
  }

  static Grid<RentLine> of(LeaseTerms lease) {
    return new ScheduleGrid(lease).grid();
  }

  private Grid<RentLine> grid() {
    return Grid.of(
            Column.text("line", RentLine::label).after(line -> of(line).charge()),
            Column.<RentLine>day("from", line -> line.dates().start())
                .after(line -> of(line).start()),
            Column.<RentLine>day("to", line -> line.dates().lastDay())
                .after(line -> of(line).end()),
            Column.<RentLine>count("days", line -> line.dates().days())
                .after(line -> of(line).bothDays()),
            Column.day("due", RentLine::due).after(line -> of(line).dueDay()),
            Column.money("a year", RentLine::annual).after(line -> of(line).annuals()),
            amount("gross", RentLine::gross, LineWorking::gross),
            amount("concession", RentLine::concession, LineWorking::concession),
            amount("net", RentLine::net, LineWorking::net))
        .withIf(isTaxed(), amount("VAT", this::vat, LineWorking::vat))
        .totals(TOTAL);
  }

  private boolean isTaxed() {
    return lease.charges().stream().anyMatch(charge -> charge.vatRate().isPresent());
  }

  private Money vat(RentLine line) {
    return line.vat().orElseGet(() -> Money.zero(line.net().currency()));
  }

  /** An amount of each line, summed over all. */
  private Column<RentLine> amount(
      String heading, Function<RentLine, Money> amount, Working working) {
    return Column.money(heading, amount)
        .explained(line -> working.of(of(line), heading))
        .totalledBy(lines -> total(heading, lines.stream().map(amount).toList()));
  }

  private Explanation total(String heading, List<Money> amounts) {
    Currency currency = lease.currency();
    return Explanation.of(
        heading + " of " + TOTAL,
        EqualAmounts.sum(amounts, currency).named(TOTAL + ", " + heading));
  }

  private LineWorking of(RentLine line) {
    return new LineWorking(lease, line);
  }

  private interface Working {
    Explanation of(LineWorking line, String heading);
  }
}
