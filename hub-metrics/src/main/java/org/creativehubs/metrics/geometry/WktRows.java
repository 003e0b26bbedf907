package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Reads shapes in well-known text, one from each row. */
final class WktRows implements RowsReader<List<GeoShape>> {

  private static final int PLACE = 0;
  private static final int SHAPE = 1;

  private final List<GeoShape> shapes = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final ShapeParts.Count count = new ShapeParts.Count("shape");
  private final boolean isDegrees;

  WktRows(DistanceMeasure measure) {
    this.isDegrees = measure == DistanceMeasure.GREAT_CIRCLE_KM;
  }

  @Override
  public List<FileField> fields() {
    return List.of(FileField.label("label"), FileField.label("shape"));
  }

  @Override
  public void row(FileRow row) {
    String label = row.label(PLACE);
    Check.that(labels.add(label), Fault.DUPLICATE, "label", "be given once", label);
    boolean hasRoom = shapes.size() < GeoJsonShapes.MOST_SHAPES;
    String rule = "be one of at most " + GeoJsonShapes.MOST_SHAPES + " shapes";
    Check.that(hasRoom, Fault.TOO_LARGE, "shape", rule, "one more");
    ShapeParts parts = new ShapeParts(count);
    Jts.needed(() -> WktShape.read(row.label(SHAPE), parts, isDegrees));
    shapes.add(parts.named(Optional.of(label)));
  }

  @Override
  public List<GeoShape> finish(ReadNotes notes) {
    return shapes;
  }
}
