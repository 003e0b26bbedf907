package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Adds counts up by region and industry, for rows of which several belong to one cell, such as
 * those of single businesses. Parts may be summed apart and merged: the table is the same to the
 * last bit in whatever order rows and parts come, its labels in canonical order.
 *
 * <p>Takes one double for each region and industry, and a second one in regions whose sums have
 * decimals that one double cannot hold, whatever the number of rows. Not thread-safe; each thread
 * has sums of its own.
 */
public final class EmploymentSums {

  private final String measure;
  private final Map<String, SumRow> rows = new TreeMap<>();

  /** By region and industry, of the sums of which a part is not known. */
  private final Map<String, Map<String, CellFlag>> flags = new TreeMap<>();

  /** In the order in which they came. */
  private final Map<String, Integer> industries = new LinkedHashMap<>();

  private EmploymentSums(String measure) {
    this.measure = measure;
  }

  /**
   * Sums without rows.
   *
   * @param measure what is counted, such as {@code jobs}; not blank
   * @return the sums
   */
  public static EmploymentSums of(String measure) {
    Check.notBlank(Check.notNull(measure, "measure"), "measure");
    return new EmploymentSums(measure);
  }

  /**
   * Adds a count to what its cell has.
   *
   * @param region the region; not blank
   * @param industry the industry; not blank
   * @param count how many; a count of zero still adds the region and the industry
   * @return these sums
   * @throws InvalidValueException if a name is blank or the number is no count
   */
  @CanIgnoreReturnValue
  public EmploymentSums add(String region, String industry, double count) {
    double checked = Counts.checked(count, "count");
    row(region, industry).add(position(industry), checked);
    return this;
  }

  /**
   * Adds a part that is not known to its cell, whose sum is not known then.
   *
   * @param region the region; not blank
   * @param industry the industry; not blank
   * @param flag what the source says of the part
   * @return these sums
   * @throws InvalidValueException if a name is blank or the flag says that the count is known
   */
  @CanIgnoreReturnValue
  public EmploymentSums add(String region, String industry, CellFlag flag) {
    TableCell part = TableCell.unknown(region, industry, flag);
    add(region, industry, 0);
    flag(part.region(), industry, flag);
    return this;
  }

  private void flag(String region, String industry, CellFlag flag) {
    flags.computeIfAbsent(region, any -> new TreeMap<>()).merge(industry, flag, FlagSums::sum);
  }

  /**
   * Adds what another part has.
   *
   * @param other sums of the same measure; not changed
   * @return these sums
   * @throws InvalidValueException if the measures differ
   */
  @CanIgnoreReturnValue
  public EmploymentSums merge(EmploymentSums other) {
    Check.that(
        other.measure.equals(measure),
        Fault.INCONSISTENT,
        "other.measure",
        "be " + measure,
        other.measure);
    if (other == this) {
      return merge(of(measure).merge(this));
    }
    other.industries.keySet().forEach(this::position);
    other.rows.forEach(
        (region, added) ->
            other.industries.forEach(
                (industry, column) ->
                    added.addTo(column, row(region, industry), position(industry))));
    other.flags.forEach((region, row) -> row.forEach((name, flag) -> flag(region, name, flag)));
    return this;
  }

  private SumRow row(String region, String industry) {
    @Nullable SumRow row = rows.get(region);
    if (row != null) {
      return row;
    }
    Check.notBlank(Check.notNull(region, "region"), "region");
    position(industry);
    SumRow made = new SumRow(industries.size());
    rows.put(region, made);
    return made;
  }

  private int position(String industry) {
    return LongRows.position(industries, industry, "industry");
  }

  /**
   * The sums so far; more may be added afterwards.
   *
   * @return a table of them
   * @throws InvalidValueException if there is no row, or a sum is larger than a count may be
   */
  public EmploymentTable build() {
    ImmutableList<String> regions = ImmutableList.copyOf(rows.keySet());
    ImmutableList<String> names = ImmutableList.sortedCopyOf(industries.keySet());
    int[] columns = names.stream().mapToInt(this::position).toArray();
    double[] counts = new double[Wide.cells(regions.size(), columns.length)];
    int place = 0;
    for (SumRow row : rows.values()) {
      for (int column : columns) {
        counts[place++] = row.toDouble(column);
      }
    }
    Flagged flagged = flagged(regions, names, counts);
    return EmploymentTable.ofChecked(
        measure, regions, names, counts, flagged, ImmutableList.of(), null);
  }

  /** Puts NaN where a sum is not known. */
  private Flagged flagged(List<String> regions, List<String> names, double[] counts) {
    Map<Integer, CellFlag> byPlace = new TreeMap<>();
    flags.forEach(
        (region, row) ->
            row.forEach(
                (industry, flag) -> {
                  int at = Collections.binarySearch(regions, region);
                  int place = at * names.size() + Collections.binarySearch(names, industry);
                  byPlace.put(place, FlagSums.sum(flag, counts[place]));
                  counts[place] = Double.NaN;
                }));
    return Flagged.of(byPlace);
  }

  /** What is counted, in how many regions and industries, in one line. */
  @Override
  public String toString() {
    return "sums of "
        + measure
        + " in "
        + Labels.counted(rows.size(), "region", "regions")
        + " x "
        + Labels.counted(industries.size(), "industry", "industries");
  }
}
