package org.creativehubs.metrics.strategy;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.internal.Operands;
import org.immutables.value.Value;

/** Who pays for a cluster initiative, and how much hangs on few funders. */
@HubValue
@Value.Immutable
public abstract class InitiativeFundingMix implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_KIND = Reason.NOT_KNOWN.because("nobody said what it is");

  InitiativeFundingMix() {}

  static Builder builder() {
    return new Builder();
  }

  /** The funders whose amounts are known in the currency, in order, each once. */
  public abstract List<FunderShare> funders();

  /** The sum of the amounts that are known; zero or more. */
  public abstract Money total();

  /**
   * How many funders of equal size would be as concentrated: 1 / sum of squared shares, from 1 to
   * the number of funders; undefined without shares.
   */
  public abstract Answer effectiveFunders();

  /** The same over kinds of source, those without a kind being one; undefined without shares. */
  public abstract Answer effectiveKinds();

  /** What a reader should know beside the figures. */
  public abstract List<Finding> findings();

  /** Shares, sums and the effective number of funders, which is the last step. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.distinct(funders(), FunderShare::funder, "funders", "funder");
  }

  /** One row for each funder, and the totals: kind, amount and share. */
  @Override
  public final Sheet<?> sheet() {
    Column<FunderShare> amount = Column.money("amount", FunderShare::amount).summed();
    return Grid.by("funder", FunderShare::funder)
        .with(Column.words("kind", FunderShare::kind, NO_KIND))
        .with(amount)
        .with(
            Column.share("share", FunderShare::share, Reason.ZERO_TOTAL.undefined())
                .by(amount.dividedBy(Operands.of(total())))
                .summed())
        .totals("all funders")
        .sheet("Funding mix", funders());
  }

  /** How much is known to come from how many, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        total().toString(), "funders", funders().size(), "of equal size", effectiveFunders());
  }

  static final class Builder extends ImmutableInitiativeFundingMix.Builder {}
}
