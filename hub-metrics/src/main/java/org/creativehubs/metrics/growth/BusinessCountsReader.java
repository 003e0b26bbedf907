package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.value.Fault;

/** Reads counts of businesses, those of one label from each row. */
final class BusinessCountsReader implements RowsReader<List<BusinessCounts>> {

  private static final int LABEL = 0;
  private static final int BIRTHS = 1;
  private static final int DEATHS = 2;
  private static final int ACTIVE = 3;
  private static final int HIGH_GROWTH = 4;
  private static final int ACTIVE_TEN_PLUS = 5;

  private final Map<String, BusinessCounts> counts = new LinkedHashMap<>();
  private final Map<Integer, String> repeated = new LinkedHashMap<>();
  private boolean hasNumbers;

  @Override
  public List<FileField> fields() {
    return List.of(
        FileField.label("label"),
        FileField.number("births").count().optional(),
        FileField.number("deaths").count().optional(),
        FileField.number("active").count().optional(),
        FileField.number("highGrowth").count().optional(),
        FileField.number("activeTenPlus").count().optional());
  }

  @Override
  public void row(FileRow row) {
    BusinessCounts.Builder read = BusinessCounts.builder().label(row.label(LABEL));
    read.births(row.optionalNumber(BIRTHS)).deaths(row.optionalNumber(DEATHS));
    read.active(row.optionalNumber(ACTIVE)).highGrowth(row.optionalNumber(HIGH_GROWTH));
    read.activeTenPlus(row.optionalNumber(ACTIVE_TEN_PLUS));
    for (int field = BIRTHS; field <= ACTIVE_TEN_PLUS; field++) {
      hasNumbers |= row.optionalNumber(field).isPresent() || row.flag(field).isPresent();
    }
    if (counts.putIfAbsent(row.label(LABEL), read.build()) != null) {
      repeated.put(row.line(), row.label(LABEL));
    }
  }

  @Override
  public List<BusinessCounts> finish(ReadNotes notes) {
    if (!hasNumbers) {
      notes.fault(
          0,
          Fault.EMPTY,
          "hold a number of births, deaths, active, highGrowth or activeTenPlus",
          "none",
          "column(\"births\", \"its heading\") and so on");
    }
    repeated.forEach(
        (line, label) ->
            notes.fault(
                line,
                Fault.DUPLICATE,
                "give each label once",
                label,
                "where(..) of the rows that are meant"));
    return ImmutableList.copyOf(counts.values());
  }
}
