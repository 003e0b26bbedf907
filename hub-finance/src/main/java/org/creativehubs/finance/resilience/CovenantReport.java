package org.creativehubs.finance.resilience;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How a borrower stands under all covenants. */
@HubValue
@Value.Immutable
public abstract class CovenantReport implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<CovenantCheck> GRID =
      Grid.by("covenant", (CovenantCheck check) -> check.test().name())
          .given("kind", check -> Answer.text(Show.words(check.test().kind())))
          .found(
              "ratio",
              check -> check.ratio().asNumber(),
              check -> check.test().amount() + " / " + check.test().against())
          .given("threshold", check -> Answer.number(check.test().threshold()))
          .found("met", check -> Answer.text(check.met() ? "yes" : "no"), Covenants::comparison)
          .found("headroom", check -> Answer.of(check.headroom()), Covenants::headroom);

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

  /** One row for each covenant: kind, ratio, threshold, met, headroom. */
  @Override
  public final Table table() {
    return GRID.table(toString(), checks());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a covenant
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(checks(), row, column);
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
