package org.creativehubs.core.employment;

import java.util.List;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;

/** Reads plants, one from each row. */
final class PlantsReader implements RowsReader<Plants> {

  private static final int REGION = 0;
  private static final int INDUSTRY = 1;
  private static final int SIZE = 2;
  private static final int X = 3;
  private static final int Y = 4;

  private final Plants.Builder plants = Plants.builder();

  @Override
  public List<FileField> fields() {
    return List.of(
        FileField.label("region"),
        FileField.label("industry"),
        FileField.number("size").count().known(),
        FileField.number("x").optional().known(),
        FileField.number("y").optional().known());
  }

  @Override
  public void row(FileRow row) {
    Plant.Builder plant = Plant.builder().region(row.label(REGION)).industry(row.label(INDUSTRY));
    plant.size(row.number(SIZE)).x(row.optionalNumber(X)).y(row.optionalNumber(Y));
    plants.add(plant.build());
  }

  @Override
  public Plants finish(ReadNotes notes) {
    return plants.build();
  }
}
