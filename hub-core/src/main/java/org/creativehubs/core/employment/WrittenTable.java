package org.creativehubs.core.employment;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An {@link EmploymentTable} as it comes from JSON, before its rules are checked. */
@HubValue
@Value.Immutable
abstract class WrittenTable {

  /** What is counted; not blank. */
  abstract String measure();

  /** The regions from top to bottom; at least one, each once, none blank. */
  abstract List<String> regions();

  /** The industries from left to right; at least one, each once, none blank. */
  abstract List<String> industries();

  /**
   * One row for each region with one count for each industry; each zero or more. Left out where
   * there are cells.
   */
  abstract List<double[]> counts();

  /** Every cell once, by its names, where a count is not known or an estimate; else left out. */
  abstract List<TableCell> cells();

  /** The totals that the source gives, of regions, industries or all; each once. */
  abstract List<TableTotal> totals();

  /** Where the counts come from. */
  abstract Optional<Source> source();

  final EmploymentTable table() {
    EmploymentTable table = cells().isEmpty() ? ofCounts() : ofCells();
    return totals().isEmpty() ? table : table.withTotals(totals());
  }

  private EmploymentTable ofCounts() {
    return EmploymentTable.of(
        measure(),
        regions(),
        industries(),
        counts().toArray(new double[0][]),
        source().orElse(null));
  }

  private EmploymentTable ofCells() {
    Check.that(
        counts().isEmpty(), Fault.INCONSISTENT, "counts", "be left out beside cells", "given");
    Check.distinct(cells(), cell -> List.of(cell.region(), cell.industry()), "cells", "names");
    long all = (long) regions().size() * industries().size();
    Check.that(
        cells().size() == all,
        Fault.INCONSISTENT,
        "cells",
        "be " + all + ", one for each region and industry",
        cells().size());
    EmploymentTable.Builder table = EmploymentTable.builder().measure(measure());
    source().ifPresent(table::source);
    cells().forEach(table::add);
    return table.build().slice(regions(), industries());
  }
}
