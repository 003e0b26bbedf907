package org.creativehubs.finance.jobs;

import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The unit costs of a programme, which share one cost and must not be added up. */
@HubValue
@Value.Immutable
public abstract class UnitCostSheet implements ExplainedAnswer, ExplainedTable {

  UnitCostSheet() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the programme the cost was for; not blank. */
  public abstract String programme();

  /** The one cost that all results share. */
  public abstract Money cost();

  /** A unit cost for each kind of result, in the order in which they were given. */
  public abstract List<UnitCost> costs();

  /** How results were counted and what the cost holds. */
  public abstract List<AssumptionSet> assumptions();

  /** How they were found; the last step is the last unit cost. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Assumptions.check(assumptions());
  }

  /**
   * The unit cost of one kind of result.
   *
   * @param result its name
   * @return its unit cost
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none of that name
   */
  public final UnitCost of(String result) {
    return Check.named(costs(), UnitCost::result, result, "result");
  }

  @Override
  public final Sheet<?> sheet() {
    return Grid.by("result", UnitCost::result)
        .with(Column.number("count", UnitCost::count))
        .with(
            Column.answer("cost of each", ColumnKind.MONEY, UnitCost::answer)
                .byTerm(UnitCost::working))
        .sheet("Unit costs of " + this, costs());
  }

  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(ExplainedTable.super.explain(row, column), assumptions());
  }

  /** The programme, the cost that is shared and what it rests on, in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind(
        programme()
            + ": "
            + costs().size()
            + " kinds of result share "
            + cost()
            + ", not to be added",
        assumptions());
  }

  static final class Builder extends ImmutableUnitCostSheet.Builder {}
}
