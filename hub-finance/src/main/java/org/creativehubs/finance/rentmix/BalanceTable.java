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

  private final RentBalance balance;
  private final FloorRents floor;
  private final Term breakEven;

  private BalanceTable(RentBalance balance) {
    this.balance = balance;
    this.floor =
        FloorRents.of(
            balance.annualCost(), balance.spaces(), SpaceBalance::area, SpaceBalance::rent);
    this.breakEven = floor.breakEven();
  }

  static Sheet<SpaceBalance> of(RentBalance balance) {
    BalanceTable table = new BalanceTable(balance);
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
        .sheet(balance.toString(), balance.spaces());
  }

  private Column<SpaceBalance> annualRent() {
    Term income = Term.given("income a year", balance.income());
    return split("annual rent", SpaceBalance::annualRent, income, (at, b) -> floor.paid(at));
  }

  private Column<SpaceBalance> received() {
    return split(
        "received", SpaceBalance::received, Term.given("given", balance.given()), floor::below);
  }

  private Column<SpaceBalance> generated() {
    Term generated = Term.given("generated", balance.generated());
    return split("generated", SpaceBalance::generated, generated, floor::above);
  }

  private Column<SpaceBalance> split(
      String heading,
      Function<SpaceBalance, Money> part,
      Term whole,
      BiFunction<Integer, Term, Term> weight) {
    return Column.money(heading, part)
        .byTerm(
            line ->
                Parts.of(
                    part.apply(line),
                    whole,
                    weight.apply(balance.spaces().indexOf(line), breakEven),
                    all(heading, weight)))
        .summed();
  }

  private Term all(String heading, BiFunction<Integer, Term, Term> weight) {
    List<Ratio> weights =
        floor.each(at -> weight.apply(at, breakEven)).stream().map(Term::ratio).toList();
    return Parts.sum(heading + " together, exactly", weights);
  }
}
