package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.Parts;

/** The sheet of a blend: a row for each tier. */
final class BlendTable {

  private final List<BlendedTier> tiers;
  private final Undefined none;
  private final Term all;

  private BlendTable(List<BlendedTier> tiers, Undefined none) {
    this.tiers = tiers;
    this.none = none;
    this.all = Term.of(Ratio.sum(tiers.stream().map(BlendedTier::size).toList()));
  }

  static Sheet<BlendedTier> of(
      String title, List<BlendedTier> tiers, Undefined none, boolean withMoney) {
    BlendTable table = new BlendTable(tiers, none);
    Grid<BlendedTier> grid =
        Grid.by("tier", BlendedTier::name)
            .with(sourced(Column.number("size", BlendedTier::size)).summed())
            .with(table.shareOfAll())
            .with(sourced(Column.share("share of market", BlendedTier::shareOfMarket)))
            .with(table.contribution());
    if (withMoney) {
      table.addMoney(grid);
    }
    return grid.totals("all tiers").sheet(title, tiers);
  }

  private static Column<BlendedTier> sourced(Column<BlendedTier> column) {
    return column.source(BlendedTier::source);
  }

  private Column<BlendedTier> shareOfAll() {
    return sourced(Column.share("share of all", BlendedTier::shareOfAll, none))
        .byTerm(tier -> Term.of(tier.size()).dividedBy(all, none).asShare())
        .summed();
  }

  private Column<BlendedTier> contribution() {
    return sourced(Column.share("contribution", BlendedTier::contribution, none))
        .byTerm(tier -> contribution(tier.size(), tier.shareOfMarket(), all, none))
        .summed();
  }

  /** What a tier adds to the blended share of market. */
  static Term contribution(Ratio size, Ratio shareOfMarket, Term all, Undefined none) {
    return Term.of(size).dividedBy(all, none).times(Term.share(shareOfMarket)).asShare();
  }

  private void addMoney(Grid<BlendedTier> grid) {
    Column<BlendedTier> rent =
        sourced(Column.money("rent", BlendedTier::rent, none)).byTerm(this::rent).summed();
    Column<BlendedTier> forgone =
        sourced(Column.money("rent forgone", BlendedTier::rentForgone, none))
            .byTerm(this::forgone)
            .summed();
    grid.with(
            sourced(Column.money("market rent", BlendedTier::marketRent, none))
                .by(rent.plus(forgone))
                .summed())
        .with(rent)
        .with(forgone);
  }

  private Term rent(BlendedTier tier) {
    return tier.rent()
        .map(
            part ->
                Parts.of(
                    part,
                    Term.given("rent of all", together(BlendedTier::rent, paid -> true)),
                    weight(tier, TierMoney::paid),
                    sum("size x share of market, all tiers", TierMoney::paid)))
        .orElseGet(() -> Term.undefined("rent", none));
  }

  /** What a tier forgoes, or what it pays on top of its market rent. */
  private Term forgone(BlendedTier tier) {
    return tier.rentForgone()
        .map(part -> part.isNegative() ? extra(tier, part.negated()).negated() : gift(tier, part))
        .orElseGet(() -> Term.undefined("rent forgone", none));
  }

  private Term gift(BlendedTier tier, Money part) {
    return Parts.of(
        part,
        Term.given("rent forgone by tiers below market", forgone(1)),
        weight(tier, TierMoney::below),
        sum("size x (1 - share of market), tiers below market", TierMoney::below));
  }

  private Term extra(BlendedTier tier, Money part) {
    return Parts.of(
        part,
        Term.given("rent paid above market", forgone(-1)),
        weight(tier, TierMoney::above),
        sum("size x (share of market - 1), tiers above market", TierMoney::above));
  }

  /** What the tiers on one side of market rent forgo together, without its sign. */
  private Money forgone(int side) {
    return together(BlendedTier::rentForgone, part -> part.toRatio().signum() == side).abs();
  }

  private Money together(Function<BlendedTier, Optional<Money>> of, Predicate<Money> which) {
    List<Money> parts = tiers.stream().flatMap(tier -> of.apply(tier).stream()).toList();
    return Money.sum(parts.get(0).currency(), parts.stream().filter(which).toList());
  }

  private static Term weight(BlendedTier tier, BinaryOperator<Term> weight) {
    return TierMoney.weight(tier.size(), tier.shareOfMarket(), weight);
  }

  private Term sum(String label, BinaryOperator<Term> weight) {
    return Parts.sum(label, tiers.stream().map(tier -> weight(tier, weight).ratio()).toList());
  }
}
