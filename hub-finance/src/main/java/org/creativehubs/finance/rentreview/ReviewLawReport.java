package org.creativehubs.finance.rentreview;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What the law says of the terms of rent reviews on a day. */
@HubValue
@Value.Immutable
public abstract class ReviewLawReport implements ExplainedAnswer, ExplainedTable {

  private static final Grid<ReviewFinding> GRID =
      Grid.by("term", ReviewFinding::label)
          .with(Column.words("review", ReviewFinding::kind))
          .with(Column.words("reach", ReviewFinding::reach).source(ReviewLawReport::source))
          .with(Column.text("state", ReviewLawReport::state).source(ReviewLawReport::source))
          .with(Column.text("because", ReviewFinding::because).source(ReviewLawReport::source))
          .with(Column.text("source", ReviewLawReport::sourceText));

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

  private static Optional<Source> source(ReviewFinding finding) {
    return finding.rule().map(ReviewRule::source);
  }

  private static String state(ReviewFinding finding) {
    return finding.state().map(Show::words).orElse("no rule");
  }

  private static String sourceText(ReviewFinding finding) {
    return source(finding).map(Source::toString).orElse("none");
  }

  /** One row for each term of each review, by date and term: {@code 2031-04-01 upward only}. */
  @Override
  public final Sheet<ReviewFinding> sheet() {
    return GRID.sheet(toString(), findings());
  }

  /** The review law report in one line. */
  @Override
  public final String toString() {
    return "Law of rent reviews on " + letting().on() + ", " + letting().jurisdiction().words();
  }

  static final class Builder extends ImmutableReviewLawReport.Builder {}
}
