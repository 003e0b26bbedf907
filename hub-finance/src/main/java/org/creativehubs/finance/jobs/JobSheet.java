package org.creativehubs.finance.jobs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Cost and gross value added for a job, gross and net. */
@HubValue
@Value.Immutable
public abstract class JobSheet implements ExplainedAnswer, ExplainedTable {

  JobSheet() {}

  static Builder builder() {
    return new Builder();
  }

  /** The figures, those of gross value added first; each says whether it is gross or net. */
  public abstract List<JobFigure> figures();

  /** How jobs were counted and how net ones were found. */
  public abstract List<AssumptionSet> assumptions();

  /** How the figures were found; the last step is the last figure. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Assumptions.check(assumptions());
  }

  /**
   * One figure.
   *
   * @param measure which
   * @return money for a job; empty if it was not asked for or is undefined
   */
  public final Optional<Money> perJob(JobMeasure measure) {
    return figures().stream()
        .filter(figure -> figure.measure() == measure)
        .findFirst()
        .flatMap(JobFigure::perJob);
  }

  @Override
  public final Sheet<?> sheet() {
    return Grid.by("measure", (JobFigure figure) -> figure.measure().words())
        .with(Column.money("money", JobFigure::money))
        .with(Column.number("jobs", JobFigure::jobs))
        .with(
            Column.answer("money for a job", ColumnKind.MONEY, JobFigure::answer)
                .byTerm(JobFigure::each))
        .sheet(Assumptions.behind("Money for a job", assumptions()), figures());
  }

  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(ExplainedTable.super.explain(row, column), assumptions());
  }

  /** The figures and what they rest on, in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind(
        figures().stream().map(JobFigure::line).collect(Collectors.joining(", ")), assumptions());
  }

  static final class Builder extends ImmutableJobSheet.Builder {}
}
