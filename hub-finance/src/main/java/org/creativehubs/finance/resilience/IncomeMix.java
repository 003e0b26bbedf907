package org.creativehubs.finance.resilience;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Where income comes from, and how much hangs on how few sources. */
@HubValue
@Value.Immutable
public abstract class IncomeMix implements ExplainedAnswer, ExplainedTable {

  IncomeMix() {}

  static Builder builder() {
    return new Builder();
  }

  /** The streams in the order in which they were given. */
  public abstract List<IncomeLine> streams();

  /** All streams above zero; zero or more. */
  public abstract Money income();

  /** Sum of squared shares, in (0, 1]: 1 with a single source. */
  public abstract Quotient herfindahl();

  /** How many equal sources would be as concentrated: 1 by the former; at least 1. */
  public abstract Quotient effectiveSources();

  /** Shannon entropy in nats; zero or more; absent without income. */
  public abstract OptionalDouble shannon();

  /** The largest share, in (0, 1]. */
  public abstract Quotient largestShare();

  /**
   * The name of the source with the largest share; of equal ones the first; absent without income.
   */
  public abstract Optional<String> largestSource();

  /** How it was found; the last step is the effective number of sources. */
  @Override
  public abstract Explanation explanation();

  @Override
  public final Sheet<?> sheet() {
    Column<IncomeLine> amount = Column.money("amount", IncomeLine::amount).summed();
    return Grid.by("source", IncomeLine::name)
        .with(amount)
        .with(
            Column.answer("share", ColumnKind.SHARE, (IncomeLine line) -> line.share().asShare())
                .by(amount.dividedBy(Column.money("income", line -> income()))))
        .totals("total")
        .sheet(toString(), streams());
  }

  /** The income mix in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Income " + income() + ", as if from " + effectiveSources() + " equal sources",
        "shannon",
        shannon(),
        "largest source",
        largestSource());
  }

  static final class Builder extends ImmutableIncomeMix.Builder {}
}
