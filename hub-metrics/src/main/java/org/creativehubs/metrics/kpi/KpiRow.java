package org.creativehubs.metrics.kpi;

import java.util.List;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.internal.Cells;
import org.immutables.value.Value;

/** The figures of one hub, part, period or whatever else the rows of a sheet are. */
@HubValue
@Value.Immutable
public abstract class KpiRow {

  KpiRow() {}

  static Builder builder() {
    return new Builder();
  }

  /** What the columns say of a row: the first its name, each other one figure and its formula. */
  static <R> KpiRow of(Grid<R> grid, R row) {
    Builder figures = builder().name(Cells.name(grid, row));
    Cells.of(grid, row).forEach(step -> figures.addCells(KpiCell.of(step)));
    return figures.build();
  }

  /** Whose figures they are; not blank. */
  public abstract String name();

  /** The figures in the order in which they follow from one another; at least one. */
  public abstract List<KpiCell> cells();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notEmpty(cells(), "cells");
    Check.distinct(cells(), KpiCell::heading, "cells", "heading");
  }

  final List<String> headings() {
    return cells().stream().map(KpiCell::heading).toList();
  }

  static final class Builder extends ImmutableKpiRow.Builder {}
}
