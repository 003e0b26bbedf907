package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Reads neighbours, a pair from each row. */
final class NeighboursReader implements RowsReader<List<Neighbours>> {

  private static final int PLACE = 0;
  private static final int NEIGHBOUR = 1;

  private final Map<String, Set<String>> neighbours = new LinkedHashMap<>();

  @Override
  public List<FileField> fields() {
    return List.of(FileField.label("label"), FileField.label("neighbour").optional());
  }

  @Override
  public void row(FileRow row) {
    String neighbour = row.label(NEIGHBOUR);
    Set<String> those = neighbours.computeIfAbsent(row.label(PLACE), any -> new LinkedHashSet<>());
    if (!neighbour.isEmpty()) {
      boolean isOther = !neighbour.equals(row.label(PLACE));
      Check.that(isOther, Fault.INCONSISTENT, "neighbour", "be another place", neighbour);
      boolean isNew = those.add(neighbour);
      Check.that(isNew, Fault.DUPLICATE, "neighbour", "be given once", neighbour);
    }
  }

  @Override
  public List<Neighbours> finish(ReadNotes notes) {
    ImmutableList.Builder<Neighbours> read = ImmutableList.builder();
    neighbours.forEach((place, those) -> read.add(Neighbours.of(place, List.copyOf(those))));
    return read.build();
  }
}
