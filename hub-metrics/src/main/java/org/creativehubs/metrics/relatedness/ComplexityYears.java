package org.creativehubs.metrics.relatedness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.immutables.value.Value;

/** Complexity of regions and industries in each year, the same direction up in all. */
@HubValue
@Value.Immutable
public abstract class ComplexityYears implements Explained, ExplainedTable {

  ComplexityYears() {}

  static ComplexityYears of(Map<Integer, PairedIndices> years, Optional<Integer> clearestYear) {
    return new Builder().years(years).clearestYear(clearestYear).build();
  }

  /** The indices by year, ascending; at least one. */
  public abstract Map<Integer, PairedIndices> years();

  /**
   * The year in which the rule of the sign decided, one of {@link #years()}, since it did so most
   * clearly there; absent where it decided in none.
   */
  public abstract Optional<Integer> clearestYear();

  @Value.Check
  void check() {
    Check.notEmpty(years().keySet(), "years");
    clearestYear().ifPresent(this::at);
  }

  /**
   * The indices of a year.
   *
   * @param year one of {@link #years()}
   * @return the index of regions and that of industries
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another year
   */
  public final PairedIndices at(int year) {
    return at(years(), year);
  }

  static PairedIndices at(Map<Integer, PairedIndices> years, int year) {
    return Optional.ofNullable(years.get(year))
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "year", "be one of " + years.keySet(), year));
  }

  /** How the index of every region, then of every industry, was calculated, year by year. */
  @Override
  public final List<Explanation> explanations() {
    return years().values().stream().flatMap(year -> year.explanations().stream()).toList();
  }

  /** The regions year by year, in the order of the table. */
  @Override
  public final Sheet<?> sheet() {
    return sheet("region", PairedIndices::regions);
  }

  /** The regions, then the industries, year by year. */
  @Override
  public final List<Sheet<?>> sheets() {
    return ImmutableList.of(sheet(), sheet("industry", PairedIndices::industries));
  }

  private Sheet<?> sheet(String by, Function<PairedIndices, IndexResult> side) {
    Column<Row> label = Column.text(by, row -> row.value().label());
    Column<Row> year = Column.year("year", Row::year);
    Column<Row> value =
        Column.<Row>answer("value", ColumnKind.NUMBER, row -> row.value().answer())
            .explained(row -> row.index().explain(row.value().label()));
    return Grid.of(label, year, value)
        .namedBy(label, year)
        .main(value)
        .sheet(side.apply(years().values().iterator().next()).index(), rows(side));
  }

  private List<Row> rows(Function<PairedIndices, IndexResult> side) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    years()
        .forEach(
            (year, found) -> {
              IndexResult index = side.apply(found);
              index.values().forEach(value -> rows.add(new Row(year, index, value)));
            });
    return rows.build();
  }

  private record Row(int year, IndexResult index, IndexValue value) {}

  /** The years, and the one in which the sign was decided, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line("complexity in {}", years().keySet()),
        "sign decided in",
        clearestYear(),
        "by",
        clearestYear().flatMap(year -> at(year).sign()));
  }

  static final class Builder extends ImmutableComplexityYears.Builder {
    Builder() {}
  }
}
