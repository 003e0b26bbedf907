package org.creativehubs.finance.rentreview;

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

/** What the law says of the terms of rent reviews on a day. */
@HubValue
@Value.Immutable
public abstract class ReviewLawReport implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<ReviewFinding> GRID =
      Grid.by("term", ReviewFinding::label)
          .given("review", finding -> Answer.text(Show.words(finding.kind())))
          .given("reach", finding -> Answer.text(Show.words(finding.reach())))
          .given(
              "state", finding -> Answer.text(finding.state().map(Show::words).orElse("no rule")))
          .given("because", finding -> Answer.text(finding.because()))
          .given(
              "source",
              finding ->
                  Answer.text(finding.rule().map(rule -> rule.source().toString()).orElse("none")));

  ReviewLawReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The letting and the day. */
  public abstract LettingFacts letting();

  /** One finding for each term of each review, in their order. */
  public abstract List<ReviewFinding> findings();

  /** How it was found; the last step is how many terms have no effect on the day. */
  @Override
  public abstract Explanation explanation();

  /** One row for each term of each review. */
  @Override
  public final Table table() {
    return GRID.table(toString(), findings());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row a date and a term, such as {@code 2031-04-01 upward only}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(findings(), row, column);
  }

  /** The review law report in one line. */
  @Override
  public final String toString() {
    return "Law of rent reviews on " + letting().on() + ", " + letting().jurisdiction().words();
  }

  static final class Builder extends ImmutableReviewLawReport.Builder {}
}
