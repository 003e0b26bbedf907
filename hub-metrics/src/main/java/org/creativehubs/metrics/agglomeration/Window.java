package org.creativehubs.metrics.agglomeration;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A rectangle on a plane in which all plants were looked for. */
@HubValue
@Value.Immutable
public abstract class Window {

  Window() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The western border, in the unit of positions; finite. */
  public abstract double west();

  /** The eastern border, in the unit of positions; finite and greater than {@link #west()}. */
  public abstract double east();

  /** The southern border, in the unit of positions; finite. */
  public abstract double south();

  /** The northern border, in the unit of positions; finite and greater than {@link #south()}. */
  public abstract double north();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.finite(west(), "west");
    Check.finite(east(), "east");
    Check.finite(south(), "south");
    Check.finite(north(), "north");
    Check.that(west() < east(), Fault.INCONSISTENT, "east", "be > west " + west(), east());
    Check.that(south() < north(), Fault.INCONSISTENT, "north", "be > south " + south(), north());
    Check.finite(area(), "area");
    Check.positive(area(), "area");
  }

  /** From west to east. */
  public final double width() {
    return east() - west();
  }

  /** From south to north. */
  public final double height() {
    return north() - south();
  }

  /** The area, in the square of the unit of positions; finite and above zero. */
  public final double area() {
    return width() * height();
  }

  final boolean holds(double x, double y) {
    return x >= west() && x <= east() && y >= south() && y <= north();
  }

  /** How far a position is from the nearest border. */
  final double toBorder(double x, double y) {
    return Math.min(Math.min(x - west(), east() - x), Math.min(y - south(), north() - y));
  }

  /** Area over the area of the overlap with itself, moved by dx and dy. */
  final double translationWeight(double dx, double dy) {
    return 1 / ((1 - Math.abs(dx) / width()) * (1 - Math.abs(dy) / height()));
  }

  /** 1 over the share of a circle around a position that is inside. */
  final double isotropicWeight(double x, double y, double radius) {
    double west = beyond(x - west(), radius);
    double east = beyond(east() - x, radius);
    double south = beyond(y - south(), radius);
    double north = beyond(north() - y, radius);
    double outside =
        2 * (west + east + south + north)
            - overlap(west, south)
            - overlap(west, north)
            - overlap(east, south)
            - overlap(east, north);
    return 2 * Math.PI / (2 * Math.PI - outside);
  }

  /** Half the angle of the arc that lies beyond a border. */
  private static double beyond(double toBorder, double radius) {
    return toBorder >= radius ? 0 : StrictMath.acos(toBorder / radius);
  }

  /** The angle that lies beyond two adjoining borders. */
  private static double overlap(double one, double other) {
    return Math.max(0, one + other - Math.PI / 2);
  }

  /** Builds a {@link Window}. */
  public static final class Builder extends ImmutableWindow.Builder {
    Builder() {}
  }
}
