package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** The industries asked about, and where each stands in the table and in the result. */
final class Asked {

  private static final int NOT_ASKED = -1;

  private final EmploymentTable table;
  private final ImmutableList<String> names;
  private final int[] columns;
  private final int[] positions;
  private final boolean everything;

  Asked(EmploymentTable table, List<String> names) {
    this.table = table;
    this.names = ImmutableList.copyOf(names.isEmpty() ? table.industries() : names);
    this.everything = this.names.equals(table.industries());
    this.columns = this.names.stream().mapToInt(table::industryIndex).toArray();
    this.positions = new int[table.industries().size()];
    Arrays.fill(positions, NOT_ASKED);
    for (int i = 0; i < columns.length; i++) {
      positions[columns[i]] = i;
    }
  }

  int size() {
    return columns.length;
  }

  /** Whether these are all industries of the table in their order. */
  boolean everything() {
    return everything;
  }

  List<String> names() {
    return names;
  }

  String name(int industry) {
    return names.get(industry);
  }

  /** Where an industry stands in the table. */
  int column(int industry) {
    return columns[industry];
  }

  /** Where an industry stands among those asked about. */
  int position(String name) {
    int position = positions[table.industryIndex(name)];
    if (position == NOT_ASKED) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE,
          "industry",
          "be asked about (" + String.join(", ", names) + ")",
          name);
    }
    return position;
  }
}
