package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.value.Fault;

/** Reads a number for each label, such as the area of each region. */
final class NumbersReader implements RowsReader<Map<String, Double>> {

  private static final int LABEL = 0;
  private static final int NUMBER = 1;

  private final FileField label;
  private final FileField number;
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<Integer, String> repeated = new LinkedHashMap<>();

  NumbersReader(String label, FileField number) {
    this.label = FileField.label(label);
    this.number = number;
  }

  @Override
  public List<FileField> fields() {
    return List.of(label, number);
  }

  @Override
  public void row(FileRow row) {
    if (numbers.putIfAbsent(row.label(LABEL), row.number(NUMBER)) != null) {
      repeated.put(row.line(), row.label(LABEL));
    }
  }

  @Override
  public Map<String, Double> finish(ReadNotes notes) {
    repeated.forEach(
        (line, name) ->
            notes.fault(
                line,
                Fault.DUPLICATE,
                "give each " + label + " once",
                name,
                "where(..) of the rows that are meant"));
    return ImmutableMap.copyOf(numbers);
  }
}
