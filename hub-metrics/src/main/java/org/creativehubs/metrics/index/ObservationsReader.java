package org.creativehubs.metrics.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * Reads observations, one from each row or number.
 *
 * @param <T> what becomes of those of each period
 */
final class ObservationsReader<T> implements RowsReader<T> {

  /** What becomes of the observations by period, which are those of one at least. */
  interface Made<T> {
    T of(SortedMap<FilePeriod, Observations> periods, ReadNotes notes);
  }

  /** Stands for the period of a file that has none. */
  private static final FilePeriod NO_PERIOD = FilePeriod.ofYear(1);

  private static final int LABEL = 0;
  private static final int VALUE = 1;
  private static final int WEIGHT = 2;
  private static final int GROUP = 3;
  private static final int PERIOD = 4;

  private final FileLayout layout;
  private final Made<T> made;
  private final Map<FilePeriod, Map<String, Observation>> periods = new TreeMap<>();
  private final Map<Integer, String> repeated = new LinkedHashMap<>();

  ObservationsReader(FileLayout layout, Made<T> made) {
    this.layout = layout;
    this.made = made;
  }

  static Observations one(SortedMap<FilePeriod, Observations> periods, ReadNotes notes) {
    if (periods.size() > 1) {
      notes.fault(
          0,
          Fault.INCONSISTENT,
          "hold one period",
          periods.size() + " from " + periods.firstKey() + " to " + periods.lastKey(),
          "where(..) of one, or readPeriods(..)");
    }
    return Check.notNull(periods.get(periods.firstKey()), "observations");
  }

  static Map<FilePeriod, Observations> all(
      SortedMap<FilePeriod, Observations> periods, ReadNotes notes) {
    if (periods.containsKey(NO_PERIOD)) {
      notes.fault(
          0,
          Fault.UNKNOWN_CODE,
          "have a column of periods",
          "none",
          "column(\"period\", \"its heading\")");
    }
    return ImmutableSortedMap.copyOf(periods);
  }

  @Override
  public List<FileField> fields() {
    return List.of(
        FileField.label("label"),
        FileField.number("value").known(),
        FileField.number("weight").optional().known(),
        FileField.label("group").optional(),
        FileField.period("period"));
  }

  @Override
  public void row(FileRow row) {
    Observation.Builder read =
        Observation.builder().label(row.label(LABEL)).value(row.number(VALUE));
    if (row.hasNumber(WEIGHT)) {
      read.weight(row.number(WEIGHT));
    }
    if (!row.label(GROUP).isEmpty()) {
      read.group(row.label(GROUP));
    }
    FilePeriod period = row.period(PERIOD).orElse(NO_PERIOD);
    Map<String, Observation> those = periods.computeIfAbsent(period, any -> new LinkedHashMap<>());
    if (those.putIfAbsent(row.label(LABEL), read.build()) != null) {
      repeated.put(row.line(), row.label(LABEL));
    }
  }

  @Override
  public T finish(ReadNotes notes) {
    repeated.forEach(
        (line, label) ->
            notes.fault(
                line,
                Fault.DUPLICATE,
                "give each label once",
                label,
                "column(\"period\", ..), or where(..) of the rows that are meant"));
    Check.that(!periods.isEmpty(), Fault.EMPTY, "values", "be in the rows that are read", "none");
    SortedMap<FilePeriod, Observations> all = new TreeMap<>();
    String measure = layout.measure().orElse(notes.heading(VALUE));
    periods.forEach((period, those) -> all.put(period, observations(measure, those)));
    return made.of(all, notes);
  }

  private Observations observations(String measure, Map<String, Observation> those) {
    Observations.Builder read = Observations.builder().measure(measure).source(layout.source());
    return read.entries(ImmutableList.copyOf(those.values())).build();
  }
}
