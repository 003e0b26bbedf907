package org.creativehubs.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;

/**
 * Data sets of JSON-stat 2 as files, which all nouns read that read files. A data set becomes a row
 * for each of its cells: a dimension is a column of labels by its id, and one of codes by its id
 * and {@code _code}; the cell stands in {@code value} and {@code status}.
 *
 * <pre>{@code
 * DataFile file =
 *     JsonStat.file(path, JsonStat.layout().column("region", "geo").column("industry", "nace_r2"));
 * }</pre>
 */
public final class JsonStat {

  private JsonStat() {}

  /**
   * What the rows of a data set are: no value is missing; the status {@code c} stands for
   * confidential, {@code e} and {@code p} for estimated and provisional. What are the region, the
   * industry and the period is to be said. Where a dimension names parts of its categories, so that
   * a whole would be counted beside its parts, either must be left out.
   */
  public static FileLayout layout() {
    return FileLayout.csv()
        .unknown("", CellFlag.missing())
        .absent(CellFlag.missing())
        .flagged("status", "c", CellFlag.suppressed())
        .flagged("status", ":c", CellFlag.suppressed())
        .flagged("status", ":", CellFlag.missing())
        .flagged("status", "e", CellFlag.estimated())
        .flagged("status", "p", CellFlag.estimated())
        .flagged("status", "f", CellFlag.estimated())
        .flagged("status", "i", CellFlag.estimated())
        .flagged("status", "C", CellFlag.suppressed())
        .flagged("status", ":C", CellFlag.suppressed())
        .flagged("status", ":z", CellFlag.missing())
        .flagged("status", ":m", CellFlag.missing())
        .flagged("status", "z", CellFlag.missing())
        .flagged("status", "m", CellFlag.missing())
        .normal("status", "b", "d", "r", "u");
  }

  /**
   * A data set on disk.
   *
   * @param path where it is
   * @param layout what its rows are, see {@link #layout}
   * @return the file of its rows, which is not opened yet; of at most 10,000,000 cells
   */
  public static DataFile file(Path path, FileLayout layout) {
    return file(DataFile.of(path, layout));
  }

  /**
   * A data set from anywhere.
   *
   * @param dataset the file that holds it, with what its rows are
   * @return the file of its rows, which is not opened yet; of at most 10,000,000 cells
   */
  public static DataFile file(DataFile dataset) {
    return DataFile.opened(dataset.name(), () -> rows(dataset), dataset.layout());
  }

  private static InputStream rows(DataFile dataset) throws IOException {
    try (InputStream bytes = dataset.open()) {
      JsonStatRows rows = JsonStatRows.of(HubJson.read(bytes, Map.class));
      rows.dimensions().forEach(dimension -> JsonStatLevels.check(dimension, dataset.layout()));
      return rows.stream();
    }
  }
}
