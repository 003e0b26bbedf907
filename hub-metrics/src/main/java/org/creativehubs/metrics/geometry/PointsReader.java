package org.creativehubs.metrics.geometry;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Reads points, one from each row. */
final class PointsReader implements RowsReader<List<SpatialPoint>> {

  private static final int PLACE = 0;
  private static final int X = 1;
  private static final int Y = 2;

  private final ImmutableList.Builder<SpatialPoint> points = ImmutableList.builder();
  private final Set<String> labels = new HashSet<>();

  @Override
  public List<FileField> fields() {
    return List.of(
        FileField.label("label"), FileField.number("x").known(), FileField.number("y").known());
  }

  @Override
  public void row(FileRow row) {
    String label = row.label(PLACE);
    Check.that(labels.add(label), Fault.DUPLICATE, "label", "be given once", label);
    points.add(SpatialPoint.of(row.label(PLACE), row.number(X), row.number(Y)));
  }

  @Override
  public List<SpatialPoint> finish(ReadNotes notes) {
    return points.build();
  }
}
