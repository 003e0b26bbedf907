package org.creativehubs.metrics.geometry;

import java.util.List;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Where a place is. */
@HubValue
@Value.Immutable
public abstract class SpatialPoint {

  SpatialPoint() {}

  /**
   * A point.
   *
   * @param label the place; not blank
   * @param x easting, or longitude in degrees; finite
   * @param y northing, or latitude in degrees; finite
   * @return the point
   */
  public static SpatialPoint of(String label, double x, double y) {
    return new Builder().label(label).x(x).y(y).build();
  }

  /**
   * Reads points from a file with a row for each, with the roles {@code label}, {@code x} and
   * {@code y}.
   *
   * @param file the file, with what it is
   * @return the points in the order of the rows, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<List<SpatialPoint>> read(DataFile file) {
    return file.read(new PointsReader());
  }

  /** The place; not blank. */
  public abstract String label();

  /** Easting in any unit of length, or longitude in degrees; finite. */
  public abstract double x();

  /** Northing in the unit of {@link #x()}, or latitude in degrees; finite. */
  public abstract double y();

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    Check.finite(x(), "x");
    Check.finite(y(), "y");
  }

  static final class Builder extends ImmutableSpatialPoint.Builder {
    Builder() {}
  }
}
