package org.creativehubs.finance.resilience;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Where income comes from, and how much hangs on how few sources. */
@HubValue
@Value.Immutable
public abstract class IncomeMix implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<IncomeLine> GRID =
      Grid.by("source", IncomeLine::name)
          .given("amount", line -> Answer.of(line.amount()))
          .found(
              "share",
              line -> line.share().asShare(),
              line -> line.amount() + " / all streams above zero");

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

  /** One row for each stream: amount and share. */
  @Override
  public final Table table() {
    return GRID.table(toString(), streams());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a stream
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(streams(), row, column);
  }

  /** The income mix in one line. */
  @Override
  public final String toString() {
    return "Income " + income() + ", as if from " + effectiveSources() + " equal sources";
  }

  static final class Builder extends ImmutableIncomeMix.Builder {}
}
