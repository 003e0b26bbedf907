package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.Parts;
import org.creativehubs.finance.internal.RateText;

/** The sheet of a balance of rents: a row for each tenant. */
final class BalanceTable {

  private final List<SpaceBalance> spaces;
  private final FloorRents floor;
  private final Term breakEven;

  private BalanceTable(Money annualCost, List<SpaceBalance> spaces) {
    this.spaces = spaces;
    this.floor = FloorRents.of(annualCost, spaces, SpaceBalance::area, SpaceBalance::rent);
    this.breakEven = floor.breakEven();
  }

  static Sheet<SpaceBalance> of(String title, Money annualCost, List<SpaceBalance> spaces) {
    BalanceTable table = new BalanceTable(annualCost, spaces);
    Column<SpaceBalance> rent = table.annualRent();
    Column<SpaceBalance> received = table.received();
    Column<SpaceBalance> generated = table.generated();
    return Grid.by("tenant", SpaceBalance::name)
        .with(Column.area("area", SpaceBalance::area).summed())
        .with(Column.answer("rent", line -> RateText.answer(line.rent())))
        .with(Column.words("role", SpaceBalance::role))
        .with(rent)
        .with(received)
        .with(generated)
        .with(
            Column.money("cost", SpaceBalance::costShare)
                .by(rent.plus(received).minus(generated))
                .summed())
        .totals("all tenants")
        .sheet(title, spaces);
  }

  private Column<SpaceBalance> annualRent() {
    return split(
        "annual rent", SpaceBalance::annualRent, "income a year", (at, b) -> floor.paid(at));
  }

  private Column<SpaceBalance> received() {
    return split("received", SpaceBalance::received, "given", floor::below);
  }

  private Column<SpaceBalance> generated() {
    return split("generated", SpaceBalance::generated, "generated", floor::above);
  }

  private Column<SpaceBalance> split(
      String heading,
      Function<SpaceBalance, Money> part,
      String together,
      BiFunction<Integer, Term, Term> weight) {
    List<Money> parts = spaces.stream().map(part).toList();
    Term whole = Term.given(together, Money.sum(parts.get(0).currency(), parts));
    return Column.money(heading, part)
        .byTerm(
            line ->
                Parts.of(
                    part.apply(line),
                    whole,
                    weight.apply(spaces.indexOf(line), breakEven),
                    all(heading, weight)))
        .summed();
  }

  private Term all(String heading, BiFunction<Integer, Term, Term> weight) {
    List<Ratio> weights =
        floor.each(at -> weight.apply(at, breakEven)).stream().map(Term::ratio).toList();
    return Parts.sum(heading + " together, exactly", weights);
  }
}
