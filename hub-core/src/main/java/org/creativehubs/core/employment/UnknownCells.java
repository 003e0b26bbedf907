package org.creativehubs.core.employment;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Which counts of a table are not known, what its source says of them, and which totals it gives.
 * Code that reads a table asks here first, by position: to read a count that is not known, or a
 * total that is neither given nor the sum of known counts, is refused.
 *
 * <p>A view of the table that takes no memory.
 */
public final class UnknownCells {

  private final EmploymentTable table;
  private final CountGrid counts;

  UnknownCells(EmploymentTable table, CountGrid counts) {
    this.table = table;
    this.counts = counts;
  }

  /** Whether every count is known. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** How many counts are not known; zero or more. */
  public int size() {
    return counts.totals.unknown.all();
  }

  /** The cells whose count is not known, region by region. */
  public List<TableCell> cells() {
    return flagged().stream().filter(cell -> !cell.isKnown()).toList();
  }

  /** The cells that have a flag, known or not, region by region. */
  public List<TableCell> flagged() {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < counts.flags.size(); i++) {
      cells.add(cell(counts.flags.place(i)));
    }
    return List.copyOf(cells);
  }

  /** The totals that are given: of regions, of industries, of all. */
  public List<TableTotal> totals() {
    return counts.given.list(table.regions(), table.industries());
  }

  /** Every cell of the table, region by region, made as they are asked for. */
  public List<TableCell> all() {
    return new AbstractList<>() {
      @Override
      public TableCell get(int index) {
        return cell(index);
      }

      @Override
      public int size() {
        return table.regions().size() * table.industries().size();
      }
    };
  }

  private TableCell cell(int place) {
    int width = table.industries().size();
    TableCell.Builder cell =
        TableCell.builder()
            .region(table.regions().get(place / width))
            .industry(table.industries().get(place % width))
            .flag(Optional.ofNullable(counts.flags.at(place)));
    double count = counts.at(place / width, place % width);
    return Double.isNaN(count) ? cell.build() : cell.count(count).build();
  }

  /** Whether the count at two positions is not known. */
  public boolean isUnknownAt(int region, int industry) {
    return Double.isNaN(counts.at(region, industry));
  }

  /** What the source says of the cell at two positions; empty for a plain count. */
  public Optional<CellFlag> flagAt(int region, int industry) {
    return Optional.ofNullable(counts.flags.at(counts.place(region, industry)));
  }

  /** How many counts of a region are not known, by its position. */
  public int inRegion(int region) {
    return counts.totals.unknown.inRow(region);
  }

  /** How many counts of an industry are not known, by its position. */
  public int inIndustry(int industry) {
    return counts.totals.unknown.inColumn(industry);
  }

  /** Why the count at two positions cannot be read; empty where it can. */
  public Optional<Undefined> whyCountAt(int region, int industry) {
    return isUnknownAt(region, industry)
        ? Optional.of(
            Reason.UNKNOWN_CELL.because(
                "the count of " + name(region, industry) + " is " + state(region, industry)))
        : Optional.empty();
  }

  /** Why not all counts of a region can be read, by its position; empty where they can. */
  public Optional<Undefined> whyRegionAt(int region) {
    return why(inRegion(region), table.regions().get(region));
  }

  /** Why not all counts of an industry can be read, by its position; empty where they can. */
  public Optional<Undefined> whyIndustryAt(int industry) {
    return why(inIndustry(industry), table.industries().get(industry));
  }

  /** Why not all counts of the table can be read; empty where they can. */
  public Optional<Undefined> why() {
    return why(size(), "the table");
  }

  /** Why the total of a region is not known, by its position; empty where it is. */
  public Optional<Undefined> whyRegionTotalAt(int region) {
    return whyTotal(counts.totals.rows[region], inRegion(region), table.regions().get(region));
  }

  /** Why the total of an industry is not known, by its position; empty where it is. */
  public Optional<Undefined> whyIndustryTotalAt(int industry) {
    return whyTotal(
        counts.totals.columns[industry], inIndustry(industry), table.industries().get(industry));
  }

  /** Why the total of the table is not known; empty where it is. */
  public Optional<Undefined> whyTotal() {
    return whyTotal(counts.totals.all, size(), "the table");
  }

  private static Optional<Undefined> why(int unknown, String line) {
    return unknown == 0 ? Optional.empty() : Optional.of(reason(unknown, line, ""));
  }

  private static Optional<Undefined> whyTotal(double total, int unknown, String line) {
    return Double.isNaN(total)
        ? Optional.of(reason(unknown, line, ", and its total is not given"))
        : Optional.empty();
  }

  private static Undefined reason(int unknown, String line, String further) {
    String cells = unknown == 1 ? " count of " : " counts of ";
    String verb = unknown == 1 ? " is" : " are";
    return Reason.UNKNOWN_CELL.because(unknown + cells + line + verb + " not known" + further);
  }

  private String name(int region, int industry) {
    return table.industries().get(industry) + " in " + table.regions().get(region);
  }

  private String state(int region, int industry) {
    @Nullable CellFlag flag = counts.flags.at(counts.place(region, industry));
    return Check.notNull(flag, "flag").toString();
  }

  /**
   * Refuses a table of which a count is not known, for calculators that need all of them.
   *
   * @param field what the table is called, such as {@code table}
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CELL} if there is such a count
   */
  public void requireNone(String field) {
    if (!isEmpty()) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CELL, field, "have every count known", cells().get(0) + more());
    }
  }

  private String more() {
    return size() == 1 ? "" : ", and " + (size() - 1) + " more unknown";
  }

  /** Why the total of a region is not known, for the first of which it is not. */
  public Optional<Undefined> whyRegionTotals() {
    return isEmpty()
        ? Optional.empty()
        : IntStream.range(0, table.regions().size())
            .mapToObj(this::whyRegionTotalAt)
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** Why the total of an industry is not known, for the first of which it is not. */
  public Optional<Undefined> whyIndustryTotals() {
    return isEmpty()
        ? Optional.empty()
        : IntStream.range(0, table.industries().size())
            .mapToObj(this::whyIndustryTotalAt)
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** What says that a number was read which is not known. */
  static InvalidValueException refused(Optional<Undefined> why) {
    return new InvalidValueException(
        Fault.UNKNOWN_CELL,
        "table",
        "be known where it is needed",
        why.map(reason -> "unknown: " + reason.because()).orElse("unknown"));
  }

  /** How many counts are not known, in one line. */
  @Override
  public String toString() {
    return isEmpty()
        ? "no count is unknown"
        : Labels.counted(size(), "count is", "counts are") + " not known";
  }
}
