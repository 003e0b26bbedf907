package org.creativehubs.finance.grant;

import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a grant is drawn, claim by claim. */
@HubValue
@Value.Immutable
public abstract class Drawdown implements ExplainedAnswer, ExplainedTable {

  Drawdown() {}

  static Builder builder() {
    return new Builder();
  }

  /** The grant awarded; zero or more. */
  public abstract Money award();

  /** The part of eligible spend that is paid, in [0, 1]. */
  public abstract Ratio interventionRate();

  /** How money is held back. */
  public abstract RetentionRule retention();

  /** The share that is held back, in [0, 1]. */
  public abstract Ratio retainedShare();

  /** One line for each claim, by date. */
  public abstract List<DrawdownLine> lines();

  /** What has been paid; zero or more. */
  public abstract Money paid();

  /** What is earned and held back; zero or more. */
  public abstract Money retained();

  /** The part of the award that has not been earned; zero or more. */
  public abstract Money undrawn();

  /** How the last claim came out; the last step is what has been paid. */
  @Override
  public abstract Explanation explanation();

  @Override
  public final Sheet<?> sheet() {
    GrantTerms terms = new GrantTerms(award(), interventionRate(), retention(), retainedShare());
    Column<DrawdownLine> spend = Column.money("spend", DrawdownLine::spend).summed();
    Column<DrawdownLine> earned =
        Column.money("grant earned", DrawdownLine::entitlement)
            .byTerm(line -> terms.earned(Term.of(line.spendSoFar())));
    Column<DrawdownLine> paid = Column.money("paid so far", DrawdownLine::paidSoFar);
    Column<DrawdownLine> held =
        Column.money("held back", DrawdownLine::retained).byTerm(line -> heldBack(terms, line));
    return Grid.of(
            Column.day("claim", DrawdownLine::on),
            spend,
            Column.money("spend so far", DrawdownLine::spendSoFar).byTerm(this::spendSoFar),
            earned,
            Column.money("payment", DrawdownLine::payment)
                .by(paid.minus(Column.money("paid before", this::paidBefore)))
                .summed(),
            paid.by(earned.minus(held)),
            held)
        .totals("total")
        .sheet(toString(), lines());
  }

  private List<DrawdownLine> upTo(DrawdownLine line) {
    return lines().subList(0, lines().indexOf(line) + 1);
  }

  private Term spendSoFar(DrawdownLine line) {
    return Term.sum(upTo(line).stream().map(one -> Term.of(one.spend())).toList());
  }

  private Money paidBefore(DrawdownLine line) {
    return Money.sum(award().currency(), upTo(line).stream().map(DrawdownLine::payment).toList())
        .minus(line.payment());
  }

  /** What the rule says; after the final claim nothing, which is given. */
  private static Term heldBack(GrantTerms terms, DrawdownLine line) {
    Term held = terms.heldBack(Term.given("grant earned", line.entitlement()));
    return held.money().equals(line.retained()) ? held : Term.of(line.retained());
  }

  /** The drawdown in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Drawn "
            + paid()
            + " of "
            + award()
            + ", held back "
            + retained()
            + ", not earned "
            + undrawn(),
        "intervention rate",
        interventionRate(),
        "retention",
        retention(),
        "retained share",
        retainedShare());
  }

  static final class Builder extends ImmutableDrawdown.Builder {}
}
