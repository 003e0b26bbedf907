package org.creativehubs.finance.resilience;

import java.math.RoundingMode;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a borrower stands under all covenants. */
@HubValue
@Value.Immutable
public abstract class CovenantReport implements ExplainedAnswer, ExplainedTable {

  private static final Grid<CovenantCheck> GRID =
      Grid.by("covenant", (CovenantCheck check) -> check.test().name())
          .with(Column.words("kind", check -> check.test().kind()))
          .with(
              Column.answer(
                      "ratio", ColumnKind.NUMBER, (CovenantCheck check) -> check.ratio().asNumber())
                  .byTerm(check -> check.test().ratio()))
          .with(Column.number("threshold", check -> check.test().threshold()))
          .with(Column.truth("met", CovenantCheck::met).found(check -> check.test().comparison()))
          .with(
              Column.money("headroom", CovenantCheck::headroom)
                  .byTerm(check -> check.test().room().rounded(RoundingMode.FLOOR)));

  CovenantReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** One check for each covenant, in the order in which they were given; at least one. */
  public abstract List<CovenantCheck> checks();

  /** How it was found; the last step is the verdict. */
  @Override
  public abstract Explanation explanation();

  /** Whether every covenant is kept. */
  public final boolean isMet() {
    return checks().stream().allMatch(CovenantCheck::met);
  }

  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(toString(), checks());
  }

  /** The covenant report in one line. */
  @Override
  public final String toString() {
    return "Covenants: "
        + checks().stream().filter(CovenantCheck::met).count()
        + " of "
        + checks().size()
        + " kept";
  }

  static final class Builder extends ImmutableCovenantReport.Builder {}
}
