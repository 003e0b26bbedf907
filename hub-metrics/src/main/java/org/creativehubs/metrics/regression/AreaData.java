package org.creativehubs.metrics.regression;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/**
 * Named columns of areas, or of areas over years: a row for each area, or for each area and year.
 *
 * <pre>{@code
 * AreaData data =
 *     AreaData.of(
 *         Observations.of("rent", Map.of("a", 4.0, "b", 8.0)),
 *         Observations.of("jobs", Map.of("a", 10.0, "b", 30.0)));
 * data.columns(); // [rent, jobs]
 * }</pre>
 */
@HubValue
@Value.Immutable
public abstract class AreaData {

  AreaData() {}

  /** A builder without rows. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Areas with a column for each variable, named by its measure. An area that a variable lacks has
   * a value that is not known; weights and groups are not used.
   *
   * @param columns the variables, each of another measure; at least one
   * @return a row for each label, in the order in which they come first
   */
  public static AreaData of(Observations... columns) {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    Check.distinct(List.of(columns), Observations::measure, "columns", "measure");
    for (Observations column : columns) {
      for (Observation one : column.entries()) {
        rows.computeIfAbsent(one.label(), area -> new LinkedHashMap<>())
            .put(column.measure(), one.value());
      }
    }
    Builder data = builder();
    rows.forEach((area, values) -> data.addRows(AreaRow.of(area, values)));
    return data.build();
  }

  /**
   * Reads named columns from a file with a row for each area, or for each area and year. What is
   * needed has the roles {@code area} and the names of the columns, and where the file has one
   * {@code year}. A value that is not known is left out of its row.
   *
   * @param file the file, with what it is
   * @param columns the columns of numbers, by heading or role; at least one
   * @param groupings the columns of groups, by heading or role; may be none
   * @return the rows in order, and the report
   * @throws org.creativehubs.core.files.InvalidFileException with all faults of all rows
   */
  public static FileRead<AreaData> read(
      DataFile file, List<String> columns, List<String> groupings) {
    Check.notEmpty(columns, "columns");
    return file.read(new AreaDataReader(columns, groupings));
  }

  /**
   * The rows, each area once, or each area once in a year; at least one. Either all or none have a
   * year.
   */
  public abstract List<AreaRow> rows();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(rows(), "rows");
    Set<List<String>> seen = new LinkedHashSet<>();
    boolean isDated = rows().get(0).year().isPresent();
    for (int i = 0; i < rows().size(); i++) {
      AreaRow row = rows().get(i);
      Check.that(
          row.year().isPresent() == isDated,
          Fault.INCONSISTENT,
          "rows[" + i + "].year",
          isDated ? "be given, as others are" : "be left out, as others are",
          row.year().orElse("none"));
      Check.that(
          seen.add(List.of(row.area(), row.year().orElse(""))),
          Fault.DUPLICATE,
          "rows[" + i + "]",
          isDated ? "be the only one of the area in the year" : "be the only one of the area",
          name(row));
    }
  }

  static String name(AreaRow row) {
    return row.area() + row.year().map(year -> " in " + year).orElse("");
  }

  /** The columns that some row has a value of, in the order in which they come first. */
  public final List<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    rows().forEach(row -> columns.addAll(row.values().keySet()));
    return new ArrayList<>(columns);
  }

  /** The areas, in the order in which they come first. */
  public final List<String> areas() {
    return new ArrayList<>(
        rows().stream().map(AreaRow::area).collect(ImmutableSet.toImmutableSet()));
  }

  /** Builds {@link AreaData}. */
  public static final class Builder extends ImmutableAreaData.Builder {
    Builder() {}
  }
}
