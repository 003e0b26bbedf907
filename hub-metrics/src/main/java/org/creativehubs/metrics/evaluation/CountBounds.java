package org.creativehubs.metrics.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.quantity.Ratio;

/**
 * Between which bounds each count and total of a table lies: a count that is not known is zero or
 * more, and what its row, its column and the table leave for it where their totals are given.
 */
final class CountBounds {

  private static final int ROUNDS = 4;

  private final EmploymentTable table;
  private final Bounded[][] cells;

  CountBounds(EmploymentTable table) {
    this.table = table;
    this.cells = new Bounded[table.regions().size()][table.industries().size()];
    for (int region = 0; region < cells.length; region++) {
      for (int industry = 0; industry < cells[region].length; industry++) {
        cells[region][industry] =
            table.unknown().isUnknownAt(region, industry)
                ? unknown(table.unknown().flagAt(region, industry))
                : Bounded.exactly(exact(table.countAt(region, industry)));
      }
    }
    for (int round = 0; round < ROUNDS && !table.unknown().isEmpty(); round++) {
      closeIn();
    }
  }

  private static Bounded unknown(Optional<CellFlag> flag) {
    return new Bounded(
        flag.map(known -> exact(known.least())).orElse(Ratio.ZERO),
        flag.filter(known -> known.most().isPresent())
            .map(known -> exact(known.most().getAsDouble())));
  }

  private static Ratio exact(double count) {
    return Ratio.of(new BigDecimal(count));
  }

  private void closeIn() {
    for (int region = 0; region < cells.length; region++) {
      if (table.unknown().inRegion(region) > 0) {
        int row = region;
        closeIn(given(row, table.unknown().whyRegionTotalAt(row).isEmpty(), true), row, true);
      }
    }
    for (int industry = 0; industry < table.industries().size(); industry++) {
      if (table.unknown().inIndustry(industry) > 0) {
        boolean isGiven = table.unknown().whyIndustryTotalAt(industry).isEmpty();
        closeIn(given(industry, isGiven, false), industry, false);
      }
    }
    Optional<Ratio> most = all().upper();
    for (Bounded[] row : cells) {
      for (int at = 0; at < row.length; at++) {
        row[at] = row[at].atMost(most);
      }
    }
  }

  private Optional<Ratio> given(int line, boolean isGiven, boolean isRegion) {
    return isGiven
        ? Optional.of(isRegion ? table.exactRegionTotalAt(line) : table.exactIndustryTotalAt(line))
        : Optional.empty();
  }

  /** What the total of a line leaves for each of its counts. */
  private void closeIn(Optional<Ratio> total, int line, boolean isRegion) {
    if (total.isEmpty()) {
      return;
    }
    int size = isRegion ? table.industries().size() : cells.length;
    List<Bounded> counts = line(size, at -> isRegion ? cells[line][at] : cells[at][line]);
    Bounded sum = Bounded.sum(counts);
    for (int at = 0; at < size; at++) {
      Bounded now = counts.get(at);
      if (!now.isExact()) {
        List<Bounded> others = new ArrayList<>(counts);
        others.remove(at);
        Bounded closer = now.atMost(Optional.of(total.get().minus(sum.lower().minus(now.lower()))));
        Optional<Ratio> most = Bounded.sum(others).upper();
        if (most.isPresent()) {
          closer = closer.atLeast(total.get().minus(most.get()));
        }
        if (isRegion) {
          cells[line][at] = closer;
        } else {
          cells[at][line] = closer;
        }
      }
    }
  }

  private static List<Bounded> line(int size, IntFunction<Bounded> counts) {
    return IntStream.range(0, size).mapToObj(counts).toList();
  }

  Bounded cell(int region, int industry) {
    return cells[region][industry];
  }

  Bounded region(int region) {
    if (table.unknown().whyRegionTotalAt(region).isEmpty()) {
      return Bounded.exactly(table.exactRegionTotalAt(region));
    }
    return Bounded.sum(List.of(cells[region])).atMost(givenTotal());
  }

  Bounded industry(int industry) {
    if (table.unknown().whyIndustryTotalAt(industry).isEmpty()) {
      return Bounded.exactly(table.exactIndustryTotalAt(industry));
    }
    return Bounded.sum(line(cells.length, region -> cells[region][industry])).atMost(givenTotal());
  }

  private Optional<Ratio> givenTotal() {
    return table.unknown().whyTotal().isEmpty()
        ? Optional.of(table.exactTotal())
        : Optional.empty();
  }

  /** All counts, by the closer of the sums of districts and of sectors. */
  Bounded all() {
    Optional<Ratio> given = givenTotal();
    if (given.isPresent()) {
      return Bounded.exactly(given.get());
    }
    Bounded regions = Bounded.sum(line(cells.length, this::region));
    Bounded industries = Bounded.sum(line(table.industries().size(), this::industry));
    return regions.atMost(industries.upper()).atLeast(industries.lower());
  }
}
