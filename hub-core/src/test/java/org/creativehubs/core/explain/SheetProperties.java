package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;

class SheetProperties {

  private static final Undefined NOT_KNOWN = Reason.NOT_KNOWN.because("nobody said");

  private record Line(String name, Money rent, Optional<Money> market) {

    static Line of(int pence) {
      Money rent = Money.ofMinor(pence, java.util.Currency.getInstance("GBP"));
      return new Line(
          "unit " + pence % 3,
          rent,
          pence % 5 == 0 ? Optional.empty() : Optional.of(rent.times(3).plus(rent)));
    }

    Optional<Money> reversion() {
      return market.map(market -> market.minus(rent));
    }
  }

  private static Sheet<Line> sheet(List<Integer> pence) {
    Column<Line> rent = Column.money("rent", Line::rent).summed();
    Column<Line> market = Column.money("market", Line::market, NOT_KNOWN).summed();
    return Grid.by("unit", Line::name)
        .with(rent)
        .with(market)
        .with(Column.money("reversion", Line::reversion, NOT_KNOWN).by(market.minus(rent)).summed())
        .totals("total")
        .sheet("Rents", pence.stream().map(Line::of).toList());
  }

  @Property(tries = 100)
  void everyCellIsExplainedByWhatItSays(
      @ForAll @Size(max = 8) List<@IntRange(max = 100_000) Integer> pence) {
    Sheet<Line> sheet = sheet(pence);
    Table table = sheet.table();
    List<String> names = sheet.rowNames();
    assertThat(names).hasSameSizeAs(table.rows()).doesNotHaveDuplicates();
    for (int row = 0; row < names.size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        String heading = table.printedHeadings().get(column);
        assertThat(sheet.explain(names.get(row), heading).answer())
            .isEqualTo(table.rows().get(row).get(column))
            .isEqualTo(sheet.explain(row, column).answer());
      }
    }
  }

  @Property(tries = 100)
  void totalsAddUpOrAreUndefinedWhereACellIs(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100_000) Integer> pence) {
    Sheet<Line> sheet = sheet(pence);
    long sum = pence.stream().mapToLong(one -> one).sum();
    assertThat(sheet.explain("total", "rent").answer().money())
        .map(Money::minorUnits)
        .contains(java.math.BigInteger.valueOf(sum));
    assertThat(sheet.explain("total", "market").answer().isDefined())
        .isEqualTo(pence.stream().noneMatch(one -> one % 5 == 0));
  }

  @Property(tries = 100)
  void anUndefinedCellIsEmptyInCsvAndItsReasonStandsAtTheEnd(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100_000) Integer> pence,
      @ForAll CsvStyle style) {
    Table table = sheet(pence).table();
    List<List<String>> lines = ParsedCsv.of(table.toCsv(style), style.separator().charAt(0));
    boolean known = pence.stream().noneMatch(one -> one % 5 == 0);
    assertThat(lines.get(0).contains(Table.REASONS)).isEqualTo(!known);
    for (int row = 0; row < table.rows().size(); row++) {
      List<Answer> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        String written = lines.get(row + 1).get(column);
        assertThat(written.isEmpty()).isEqualTo(!cells.get(column).isDefined());
      }
      boolean whole = cells.stream().allMatch(Answer::isDefined);
      assertThat(known || lines.get(row + 1).get(cells.size()).isEmpty() == whole).isTrue();
    }
  }
}
