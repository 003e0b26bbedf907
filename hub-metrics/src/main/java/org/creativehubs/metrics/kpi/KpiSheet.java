package org.creativehubs.metrics.kpi;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerKind;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * Figures by row and heading, each with the formula that found it or the reason why there is none,
 * and the findings a reader must know.
 */
@HubValue
@Value.Immutable
public abstract class KpiSheet implements Explained, ExplainedTable {

  KpiSheet() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the sheet shows; not blank. */
  public abstract String title();

  /** What the rows are, such as {@code hub}; not blank. */
  public abstract String rowsBy();

  /** The choices that practice varies, and how they were made; none blank or twice. */
  public abstract List<String> conventions();

  /** The rows, each of another name and all with the same headings; at least one. */
  public abstract List<KpiRow> rows();

  /** What a reader must know beside the figures. */
  public abstract List<Finding> findings();

  /** Where the method comes from. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    Check.notBlank(rowsBy(), "rowsBy");
    Check.texts(conventions(), "conventions");
    Check.notEmpty(rows(), "rows");
    Check.distinct(rows(), KpiRow::name, "rows", "name");
    List<String> headings = headings();
    for (int i = 1; i < rows().size(); i++) {
      List<String> own = rows().get(i).headings();
      Check.that(
          own.equals(headings),
          Fault.INCONSISTENT,
          "rows[" + i + "].cells",
          "have the headings " + headings,
          own);
    }
  }

  /** The headings of every row, in order. */
  public final List<String> headings() {
    return rows().get(0).headings();
  }

  /**
   * A figure.
   *
   * @param row the name of a row
   * @param heading one of {@link #headings()}
   * @return the figure, or why there is none
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row or heading
   */
  public final Answer value(String row, String heading) {
    return Check.named(row(row).cells(), KpiCell::heading, heading, "column").value();
  }

  /**
   * Whether there is a finding of a kind.
   *
   * @param kind the kind
   * @return whether there is at least one
   */
  public final boolean has(FindingKind kind) {
    return findings().stream().anyMatch(finding -> finding.kind() == kind);
  }

  /**
   * A line for each row under the headings; a figure is explained by the figures of its row up to
   * it.
   */
  @Override
  public final Sheet<?> sheet() {
    Grid<KpiRow> grid = Grid.by(rowsBy(), KpiRow::name);
    List<String> headings = headings();
    for (int i = 0; i < headings.size(); i++) {
      int at = i;
      grid.with(
          Column.<KpiRow>answer(headings.get(i), kind(i), row -> row.cells().get(at).value())
              .explained(row -> explain(row, at + 1)));
    }
    return grid.sheet(title(), rows());
  }

  /** The kind of the figures of a column, if they are of one. */
  private ColumnKind kind(int column) {
    Set<AnswerKind> kinds =
        rows().stream()
            .map(row -> row.cells().get(column).value())
            .filter(Answer::isDefined)
            .map(Answer::kind)
            .collect(ImmutableSet.toImmutableSet());
    return kinds.size() == 1 ? kind(kinds.iterator().next()) : ColumnKind.ANY;
  }

  private static ColumnKind kind(AnswerKind kind) {
    return switch (kind) {
      case MONEY -> ColumnKind.MONEY;
      case NUMBER -> ColumnKind.NUMBER;
      case SHARE -> ColumnKind.SHARE;
      case QUANTITY -> ColumnKind.QUANTITY;
      case TEXT -> ColumnKind.TEXT;
      case UNDEFINED -> ColumnKind.ANY;
    };
  }

  private Explanation explain(KpiRow row, int cells) {
    Explanation.Builder steps = Explanation.answering(title() + ": " + row.name());
    row.cells().subList(0, cells).forEach(cell -> steps.addSteps(cell.step()));
    return steps.build();
  }

  /** How the figures of each row were calculated, then what each finding rests on. */
  @Override
  public final List<Explanation> explanations() {
    return Stream.concat(
            rows().stream().map(row -> explain(row, row.cells().size())),
            findings().stream().map(Finding::explanation))
        .toList();
  }

  private KpiRow row(String name) {
    return Check.named(rows(), KpiRow::name, name, "row");
  }

  /** The table, aligned. */
  @Override
  public final String toString() {
    return table().toString();
  }

  /** Builds a {@link KpiSheet}. */
  public static final class Builder extends ImmutableKpiSheet.Builder {

    /**
     * Adds a row for each of these, with a figure for each column but the first, which names it.
     *
     * @param grid the columns, each of which says how its figures are found
     * @param parts whose figures they are
     * @return this builder
     */
    @CanIgnoreReturnValue
    public <R> Builder figures(Grid<R> grid, Iterable<R> parts) {
      parts.forEach(part -> addRows(KpiRow.of(grid, part)));
      return this;
    }
  }
}
