package org.creativehubs.metrics.disclosure;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a published table gives away. It holds what was recovered: not for publication. */
@HubValue
@Value.Immutable
public abstract class AttackReport implements ExplainedAnswer, Tabular {

  AttackReport() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code jobs}; text that is not blank. */
  public abstract String measure();

  /** How far apart the bounds of a safe count lie, in the measure; at least 1. */
  public abstract long protectionWidth();

  /** What can be told of every hidden or rounded cell and total, in the order of the table. */
  public abstract List<CellInterval> cells();

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.that(protectionWidth() >= 1, "protectionWidth", "be >= 1", protectionWidth());
  }

  /** The cells that were recovered, in order. */
  public final List<CellInterval> recovered() {
    return cells().stream().filter(CellInterval::isRecovered).toList();
  }

  /** Whether nothing was recovered. */
  public final boolean isSafe() {
    return recovered().isEmpty();
  }

  /** A step for each recovered cell with its chain, then how many there are. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder told =
        Explanation.answering("Which " + measure() + " can be worked out from what is published?");
    told.given("hidden or rounded", Answer.quantity(cells().size(), "cells"));
    recovered()
        .forEach(
            cell ->
                told.step(cell.name(), String.join("; ", cell.chain()), Answer.text(cell.range())));
    return told.given("recovered", Answer.quantity(recovered().size(), "cells")).build();
  }

  /** A row for each hidden or rounded cell. */
  @Override
  public final Table table() {
    Table.Builder table = Table.builder().title("What can be told of hidden " + measure());
    table.addColumns("region", "industry", "possible", "recovered by");
    cells()
        .forEach(
            cell ->
                table.addRows(
                    List.of(
                        Answer.text(cell.region().orElse("total")),
                        Answer.text(cell.industry().orElse("total")),
                        Answer.text(cell.range()),
                        Answer.text(cell.method().map(Enum::name).orElse("not recovered")))));
    return table.build();
  }

  /** How many cells were recovered, in one line. */
  @Override
  public final String toString() {
    return recovered().size() + " of " + cells().size() + " hidden or rounded cells recovered";
  }

  /** Builds an {@link AttackReport}. */
  public static final class Builder extends ImmutableAttackReport.Builder {
    Builder() {}
  }
}
