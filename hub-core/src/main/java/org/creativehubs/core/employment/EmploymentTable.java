package org.creativehubs.core.employment;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.CellFlagKind;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * How many jobs, or businesses, each industry has in each region. Every count is zero or more, see
 * {@link Counts}, or unknown with the flag of its source: {@link #unknown()}. Unknown is not zero:
 * to read such a count, or a total over it that is not given, is refused with {@link
 * Fault#UNKNOWN_CELL}. A cell that nobody gives is zero. Labels keep the order in which they came.
 *
 * <p>Totals are exact for whole counts whose total is below 2<sup>53</sup>. Any other total is the
 * double nearest to the exact sum of the counts, so no total depends on the order of regions and
 * industries; {@link #exactTotal()} and its siblings give the sum itself.
 *
 * <p>In JSON a table is {@code {"measure":"businesses", "regions":["A"], "industries":["x","y"],
 * "counts":[[1,2]]}}, one row of counts for each region. Where a cell has a flag, {@code cells}
 * stand there instead of {@code counts}, each cell by its names: {@code {"region":"A",
 * "industry":"x", "flag":{"kind":"SUPPRESSED"}}}; totals that are given stand as {@code totals}.
 * Immutable; it holds one double for each cell, and more only for those with a flag.
 */
@HubForm
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"measure", "regions", "industries", "counts", "cells", "totals", "source"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class EmploymentTable implements ExplainedTable {

  private final String measure;
  private final Labels regions;
  private final Labels industries;
  private final CountGrid counts;
  private final @Nullable Source source;

  private EmploymentTable(
      String measure,
      Labels regions,
      Labels industries,
      CountGrid counts,
      @Nullable Source source) {
    this.measure = measure;
    this.regions = regions;
    this.industries = industries;
    this.counts = counts;
    this.source = source;
  }

  /** A builder without rows. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A table from a matrix.
   *
   * @param measure what is counted, such as {@code jobs}; not blank
   * @param regions the regions from top to bottom; at least one, each once, none blank
   * @param industries the industries from left to right; at least one, each once, none blank
   * @param counts one row for each region with one count for each industry; copied
   * @return the table
   * @throws InvalidValueException if a label is given twice or is blank, a row has another length,
   *     or a number is no count; the message names {@code counts[2]} or {@code counts[2][1]}
   */
  public static EmploymentTable of(
      String measure, List<String> regions, List<String> industries, double[][] counts) {
    return of(measure, regions, industries, counts, null);
  }

  /**
   * Reads a table from a file. What is needed has the roles {@code region}, {@code industry} and
   * {@code value}; a count may be unknown with its flag. Where the file has a {@code period} it
   * must hold one, see {@link #readPeriods} and {@link EmploymentPanel#read} for several.
   *
   * @param file the file, with what it is
   * @return the table, labels in the order in which they come first, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<EmploymentTable> read(DataFile file) {
    return CountsFiles.table(file);
  }

  /**
   * Reads the tables of several periods, such as quarters, from a file as {@link #read} does.
   *
   * @param file the file, with what it is; what its {@code period} is must be said
   * @return a table for each period, each with the labels of its own rows, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<Map<FilePeriod, EmploymentTable>> readPeriods(DataFile file) {
    return CountsFiles.periods(file);
  }

  /**
   * The table of a whole from the tables of its parts: counts of the same region and industry are
   * added up exactly and rounded once. Regions and industries come in the canonical order of their
   * names, so tables given in another order, however they overlap, make an equal table.
   *
   * @param tables at least one, all of the same measure
   * @return the merged table; its source is that of the parts if they share one, else absent. A
   *     cell is unknown if it is in a part; a total is known if it is in all parts
   * @throws InvalidValueException if there is no table or the measures differ
   */
  public static EmploymentTable merged(Collection<EmploymentTable> tables) {
    return Merging.of(ImmutableList.copyOf(tables));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static EmploymentTable fromJson(WrittenTable written) {
    return written.table();
  }

  static EmploymentTable of(
      String measure,
      List<String> regions,
      List<String> industries,
      double[][] counts,
      @Nullable Source source) {
    Check.notBlank(Check.notNull(measure, "measure"), "measure");
    Labels rows = Labels.of(Check.notNull(regions, "regions"), "regions", "region");
    Labels columns = Labels.of(Check.notNull(industries, "industries"), "industries", "industry");
    double[] flat = Wide.flat(Check.notNull(counts, "counts"), rows.size(), columns.size());
    CountGrid grid = CountGrid.of(flat, rows, columns, Flagged.NONE, GivenTotals.NONE);
    return new EmploymentTable(measure, rows, columns, grid, source);
  }

  /**
   * A table of counts that were checked one by one; the array is not copied.
   *
   * @param counts NaN exactly where a flag says that the count is unknown
   */
  static EmploymentTable ofChecked(
      String measure,
      List<String> regions,
      List<String> industries,
      double[] counts,
      Flagged flags,
      Collection<TableTotal> totals,
      @Nullable Source source) {
    Labels rows = Labels.of(regions, "regions", "region");
    Labels columns = Labels.of(industries, "industries", "industry");
    GivenTotals given = GivenTotals.of(totals, rows, columns);
    CountGrid grid = CountGrid.of(counts, rows, columns, flags, given);
    return new EmploymentTable(measure, rows, columns, grid, source);
  }

  /** What is counted, such as {@code businesses}; not blank. */
  @JsonProperty("measure")
  public String measure() {
    return measure;
  }

  /** Where the counts come from. */
  @JsonProperty("source")
  public Optional<Source> source() {
    return Optional.ofNullable(source);
  }

  /** The regions in order; at least one. */
  @JsonProperty("regions")
  public List<String> regions() {
    return regions.names;
  }

  /** The industries in order; at least one. */
  @JsonProperty("industries")
  public List<String> industries() {
    return industries.names;
  }

  @JsonProperty("counts")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<List<Number>> writtenCounts() {
    return counts.flags.isEmpty()
        ? Wide.rows(counts.counts(), industries.size())
        : ImmutableList.of();
  }

  @JsonProperty("cells")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<TableCell> writtenCells() {
    return counts.flags.isEmpty() ? ImmutableList.of() : unknown().all();
  }

  @JsonProperty("totals")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<TableTotal> writtenTotals() {
    return unknown().totals();
  }

  /** The counts with NaN for those that are not known. */
  CountGrid grid() {
    return counts;
  }

  /** Which counts are not known, what the source says of them, and which totals it gives. */
  public UnknownCells unknown() {
    return new UnknownCells(this, counts);
  }

  /**
   * The count of an industry in a region.
   *
   * @param region one of {@link #regions()}
   * @param industry one of {@link #industries()}
   * @return a finite number of zero or more
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry,
   *     with {@link Fault#UNKNOWN_CELL} if the count is not known
   */
  public double count(String region, String industry) {
    return countAt(regions.positionOf(region), industries.positionOf(industry));
  }

  /**
   * The count of all industries in a region.
   *
   * @param region one of {@link #regions()}
   * @return a finite number of zero or more
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region, with {@link
   *     Fault#UNKNOWN_CELL} if a count of it is not known and its total not given
   */
  public double regionTotal(String region) {
    return regionTotalAt(regions.positionOf(region));
  }

  /**
   * The count of an industry in all regions.
   *
   * @param industry one of {@link #industries()}
   * @return a finite number of zero or more
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another industry, with {@link
   *     Fault#UNKNOWN_CELL} if a count of it is not known and its total not given
   */
  public double industryTotal(String industry) {
    return industryTotalAt(industries.positionOf(industry));
  }

  /**
   * The count of all industries in all regions.
   *
   * @return a finite number of zero or more
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CELL} if a count is not known, and the
   *     total neither given nor the sum of those of all regions or industries
   */
  public double total() {
    checkTotal();
    return counts.totals.all;
  }

  /**
   * The position of a region.
   *
   * @param region one of {@link #regions()}
   * @return its position, from 0
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region
   */
  public int regionIndex(String region) {
    return regions.positionOf(region);
  }

  /**
   * The position of an industry.
   *
   * @param industry one of {@link #industries()}
   * @return its position, from 0
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another industry
   */
  public int industryIndex(String industry) {
    return industries.positionOf(industry);
  }

  /** The count at two positions, for code that goes through the whole table. */
  public double countAt(int region, int industry) {
    double count = counts.at(region, industry);
    if (Double.isNaN(count)) {
      throw UnknownCells.refused(unknown().whyCountAt(region, industry));
    }
    return count;
  }

  /** {@link #regionTotal} by position. */
  public double regionTotalAt(int region) {
    checkRegionTotal(region);
    return counts.totals.rows[region];
  }

  /** {@link #industryTotal} by position. */
  public double industryTotalAt(int industry) {
    checkIndustryTotal(industry);
    return counts.totals.columns[industry];
  }

  /**
   * Copies the counts of a region, in the order of the industries.
   *
   * @param region the position of the region
   * @param target where to
   * @param offset the position in {@code target} of the first count
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CELL} if one of them is not known
   */
  public void copyRegion(int region, double[] target, int offset) {
    if (counts.totals.unknown.inRow(region) > 0) {
      throw UnknownCells.refused(unknown().whyRegionAt(region));
    }
    counts.copyRow(region, target, offset);
  }

  /** {@link #total()} without rounding; adds up the whole table unless all counts are whole. */
  public Ratio exactTotal() {
    checkTotal();
    return counts.exactTotal();
  }

  /** {@link #regionTotal} by position and without rounding. */
  public Ratio exactRegionTotalAt(int region) {
    checkRegionTotal(region);
    return counts.exactRowTotal(region);
  }

  /** {@link #industryTotal} by position and without rounding. */
  public Ratio exactIndustryTotalAt(int industry) {
    checkIndustryTotal(industry);
    return counts.exactColumnTotal(industry);
  }

  private void checkTotal() {
    if (Double.isNaN(counts.totals.all)) {
      throw UnknownCells.refused(unknown().whyTotal());
    }
  }

  private void checkRegionTotal(int region) {
    if (Double.isNaN(counts.totals.rows[region])) {
      throw UnknownCells.refused(unknown().whyRegionTotalAt(region));
    }
  }

  private void checkIndustryTotal(int industry) {
    if (Double.isNaN(counts.totals.columns[industry])) {
      throw UnknownCells.refused(unknown().whyIndustryTotalAt(industry));
    }
  }

  /**
   * This table and another one, as {@link #merged} does. Where counts are not whole, three tables
   * merged one after the other may differ in the last bit from three merged at once.
   *
   * @param other a table of the same measure
   * @return the merged table, its labels in canonical order
   * @throws InvalidValueException if the measures differ
   */
  public EmploymentTable merge(EmploymentTable other) {
    return merged(ImmutableList.of(this, other));
  }

  /**
   * A part of this table. Its totals are those of the part: shares of all industries are to be
   * taken from the whole.
   *
   * @param regions some regions of this table, each once, in the order wanted
   * @param industries some industries of this table, each once, in the order wanted
   * @return the part, of the same source. Totals that are given stay where their whole line does
   * @throws InvalidValueException if a label is given twice, or with {@link Fault#UNKNOWN_CODE} if
   *     it is not in this table
   */
  public EmploymentTable slice(List<String> regions, List<String> industries) {
    return Reshaping.slice(this, regions, industries);
  }

  /** The {@link #slice} of some regions with all industries. */
  public EmploymentTable ofRegions(List<String> regions) {
    return slice(regions, industries());
  }

  /** The {@link #slice} of all regions with some industries. */
  public EmploymentTable ofIndustries(List<String> industries) {
    return slice(regions(), industries);
  }

  /**
   * This table with industries taken together, such as classes to sub-sectors by {@link
   * SicGrouping}. Counts are added up exactly and rounded once; with one that is unknown the sum
   * is.
   *
   * @param groupOf the group of each industry; not blank
   * @return the table of the groups, in the order of their first members
   */
  public EmploymentTable groupedByIndustry(UnaryOperator<String> groupOf) {
    return Reshaping.grouped(this, region -> region, groupOf);
  }

  /**
   * {@link #groupedByIndustry(UnaryOperator)} with the groups as data.
   *
   * @param groups the group of each industry; must have every industry of this table
   * @return the table of the groups
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if an industry has no group
   */
  public EmploymentTable groupedByIndustry(Map<String, String> groups) {
    return groupedByIndustry(industry -> Reshaping.groupOf(groups, industry, "industry"));
  }

  /**
   * This table with regions taken together, such as districts to counties. Counts are added up
   * exactly and rounded once.
   *
   * @param parents the parent of each region; must have every region of this table
   * @return the table of the parents, in the order of their first members
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if a region has no parent
   */
  public EmploymentTable groupedByRegion(Map<String, String> parents) {
    return Reshaping.grouped(
        this, region -> Reshaping.groupOf(parents, region, "region"), industry -> industry);
  }

  /**
   * The exact share of some industries in a region, such as that of the creative sub-sectors.
   *
   * @param region one of {@link #regions()}
   * @param industries some of {@link #industries()}, each once
   * @return the share in [0, 1]; empty for a region without any count
   * @throws InvalidValueException if an industry is given twice, with {@link Fault#UNKNOWN_CODE}
   *     for another region or industry, or with {@link Fault#UNKNOWN_CELL} if a count of these or
   *     the total is not known
   */
  public Optional<Ratio> share(String region, List<String> industries) {
    EmploymentTable part = slice(ImmutableList.of(region), industries);
    Ratio all = exactRegionTotalAt(regionIndex(region));
    return all.isZero() ? Optional.empty() : Optional.of(part.exactTotal().dividedBy(all));
  }

  /**
   * This table with another source.
   *
   * @param source where the counts come from
   * @return the same counts
   */
  public EmploymentTable withSource(Source source) {
    return new EmploymentTable(
        measure, regions, industries, counts, Check.notNull(source, "source"));
  }

  /**
   * This table with totals that its source gives, in the place of any it had. Where a count is
   * unknown they stand in for the sum.
   *
   * @param totals of regions over all industries of this table, of industries over all its regions,
   *     or of all; each once
   * @return the same counts
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if a region or industry is not in
   *     this table, or with {@link Fault#INCONSISTENT} if a total is not the sum of its line, up to
   *     a part in a billion, or one that its unknown counts cannot make up
   */
  public EmploymentTable withTotals(Collection<TableTotal> totals) {
    GivenTotals given = GivenTotals.of(totals, regions, industries);
    CountGrid grid = CountGrid.of(counts.counts(), regions, industries, counts.flags, given);
    return new EmploymentTable(measure, regions, industries, grid, source);
  }

  /**
   * Up to twelve industries stand side by side, with the total of each region behind them; of more
   * industries each count above zero, and each that is unknown, has a row of its own.
   */
  @Override
  public Sheet<?> sheet() {
    return EmploymentLayout.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EmploymentTable that
        && measure.equals(that.measure)
        && regions().equals(that.regions())
        && industries().equals(that.industries())
        && counts.equals(that.counts)
        && Objects.equals(source, that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(measure, regions(), industries(), counts, source);
  }

  /** What is counted, the size of the table and the total in one line. */
  @Override
  public String toString() {
    return (unknown().isEmpty() ? Show.number(total()) + " " : unknown() + ", ")
        + measure
        + " in "
        + Labels.counted(regions.size(), "region", "regions")
        + " x "
        + Labels.counted(industries.size(), "industry", "industries");
  }

  /** Builds an {@link EmploymentTable} from long rows, which take 16 bytes each until then. */
  public static final class Builder {

    private final LongRows rows = new LongRows();
    private final List<TableTotal> totals = new ArrayList<>();
    private @Nullable String measure;
    private @Nullable Source source;
    private @Nullable CellFlag absent;

    private Builder() {}

    /** Sets what is counted, such as {@code jobs}; not blank. */
    @CanIgnoreReturnValue
    public Builder measure(String measure) {
      Check.notBlank(measure, "measure");
      this.measure = measure;
      return this;
    }

    /** Sets where the counts come from. */
    @CanIgnoreReturnValue
    public Builder source(Source source) {
      this.source = Check.notNull(source, "source");
      return this;
    }

    /**
     * Says that a cell which nobody adds is unknown rather than zero.
     *
     * @param flag what it is; of any kind but {@link CellFlagKind#ESTIMATED}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder absent(CellFlag flag) {
      Check.that(!flag.isKnown(), "flag", "be of a count that is unknown", flag);
      this.absent = flag;
      return this;
    }

    /**
     * Adds a cell.
     *
     * @param region the region; not blank
     * @param industry the industry; not blank
     * @param count how many; a count of zero still adds the region and the industry
     * @return this builder
     * @throws InvalidValueException if a name is blank or the number is no count
     */
    @CanIgnoreReturnValue
    public Builder add(String region, String industry, double count) {
      rows.add(region, industry, count);
      return this;
    }

    /**
     * Adds a cell whose count is not known.
     *
     * @param region the region; not blank
     * @param industry the industry; not blank
     * @param flag what the source says of it; of any kind but {@link CellFlagKind#ESTIMATED}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder add(String region, String industry, CellFlag flag) {
      return add(TableCell.unknown(region, industry, flag));
    }

    /**
     * Adds a cell.
     *
     * @param cell the cell, known or not
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder add(TableCell cell) {
      rows.add(cell, 0);
      return this;
    }

    /**
     * Says what the source gives as a total, see {@link EmploymentTable#withTotals}.
     *
     * @param total of a region, an industry or all
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder total(TableTotal total) {
      totals.add(total);
      return this;
    }

    /**
     * Adds a region that is known by the count of one industry and the share this is of all: 1,699
     * creative businesses that are 7.4 % of all businesses stand beside 1,699 / 0.074 - 1,699
     * others. The rest is not rounded to a whole number.
     *
     * @param region the region; not blank
     * @param industry the industry; not blank
     * @param count how many; above zero
     * @param shareOfAll their share of all in the region, in (0, 1]
     * @param restIndustry the industry that takes the rest; not blank
     * @return this builder
     * @throws InvalidValueException if a name is blank, the number is no count above zero or the
     *     share is outside its range
     */
    @CanIgnoreReturnValue
    public Builder addConcentration(
        String region, String industry, double count, Ratio shareOfAll, String restIndustry) {
      double rest = Counts.rest(count, shareOfAll).toDouble();
      return add(region, industry, count).add(region, restIndustry, rest);
    }

    /**
     * Completes the table.
     *
     * @return the table, labels in the order in which they came first
     * @throws IllegalStateException if the measure is not set
     * @throws InvalidValueException if there is no row, or a cell is given twice; tables of parts
     *     are added up by {@link EmploymentTable#merged}
     */
    public EmploymentTable build() {
      if (measure == null) {
        throw new IllegalStateException("measure must be set");
      }
      return rows.table(measure, totals, absent, source);
    }
  }
}
