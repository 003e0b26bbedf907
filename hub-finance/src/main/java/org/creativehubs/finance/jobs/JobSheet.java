package org.creativehubs.finance.jobs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Cost and gross value added for a job, gross and net. */
@HubValue
@Value.Immutable
public abstract class JobSheet implements ExplainedAnswer, ExplainedCells, Tabular {

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

  /** One row for each figure. */
  @Override
  public final Table table() {
    return grid().table(Assumptions.behind("Money for a job", assumptions()), figures());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row what is measured, such as {@code cost per gross job}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(grid().explain(figures(), row, column), assumptions());
  }

  private static Grid<JobFigure> grid() {
    return Grid.<JobFigure>by("measure", figure -> figure.measure().words())
        .given("money", figure -> Answer.of(figure.money()))
        .given("jobs", figure -> Answer.number(figure.jobs()))
        .found("money for a job", JobFigure::answer, JobFigure::expression);
  }

  /** The figures and what they rest on, in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind(
        figures().stream().map(JobFigure::line).collect(Collectors.joining(", ")), assumptions());
  }

  static final class Builder extends ImmutableJobSheet.Builder {}
}
