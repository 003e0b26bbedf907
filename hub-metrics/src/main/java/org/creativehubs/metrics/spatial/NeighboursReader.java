package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int WEIGHT = 2;

  private final Map<String, Map<String, Double>> neighbours = new LinkedHashMap<>();
  private boolean isWeighted;
  private int pairs;

  @Override
  public List<FileField> fields() {
    return List.of(
        FileField.label("label"),
        FileField.label("neighbour").optional(),
        FileField.number("weight").known().optional());
  }

  @Override
  public void row(FileRow row) {
    String neighbour = row.label(NEIGHBOUR);
    Map<String, Double> those =
        neighbours.computeIfAbsent(row.label(PLACE), any -> new LinkedHashMap<>());
    if (!neighbour.isEmpty()) {
      boolean isOther = !neighbour.equals(row.label(PLACE));
      Check.that(isOther, Fault.INCONSISTENT, "neighbour", "be another place", neighbour);
      boolean isNew = those.putIfAbsent(neighbour, weight(row)) == null;
      Check.that(isNew, Fault.DUPLICATE, "neighbour", "be given once", neighbour);
    }
  }

  /** One where the file gives none. */
  private double weight(FileRow row) {
    boolean isGiven = row.hasNumber(WEIGHT);
    boolean isFirst = pairs++ == 0;
    isWeighted = isFirst ? isGiven : isWeighted;
    Check.that(
        isGiven == isWeighted,
        Fault.INCONSISTENT,
        "weight",
        "be given for each neighbour or for none",
        isGiven ? row.number(WEIGHT) : "blank");
    double weight = row.optionalNumber(WEIGHT).orElse(1);
    Neighbours.checkWeight(weight, "weight");
    return weight;
  }

  @Override
  public List<Neighbours> finish(ReadNotes notes) {
    ImmutableList.Builder<Neighbours> read = ImmutableList.builder();
    neighbours.forEach(
        (place, those) ->
            read.add(
                isWeighted
                    ? Neighbours.weighted(place, those)
                    : Neighbours.of(place, List.copyOf(those.keySet()))));
    return read.build();
  }
}
