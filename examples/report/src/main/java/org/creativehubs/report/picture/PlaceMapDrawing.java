package org.creativehubs.report.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.GeoPosition;
import org.creativehubs.metrics.geometry.GeoShape;
import org.creativehubs.report.picture.internal.Dash;
import org.creativehubs.report.picture.internal.Drawn;
import org.creativehubs.report.picture.internal.Ink;
import org.creativehubs.report.picture.internal.LabelRoom;
import org.creativehubs.report.picture.internal.Letters;
import org.creativehubs.report.picture.internal.Pen;
import org.creativehubs.report.picture.internal.TextSize;
import org.creativehubs.report.picture.internal.Words;

/** The shapes and their labels. */
final class PlaceMapDrawing implements Drawn {

  private static final double MOST_HEIGHT = 520;
  private static final double LEAST_STEP = 0.4;
  private static final double LABEL_PART = 0.45;

  private final List<PlaceMap.Placed> places;
  private final DistanceMeasure measure;

  PlaceMapDrawing(List<PlaceMap.Placed> places, DistanceMeasure measure) {
    this.places = places;
    this.measure = measure;
  }

  @Override
  public double draw(Pen pen, double top, double width) {
    List<GeoPosition> all = places.stream().flatMap(place -> positions(place.shape())).toList();
    if (all.isEmpty()) {
      return top;
    }
    Projection projection = Projection.of(all, measure, top, width);
    for (PlaceMap.Standing standing :
        List.of(
            PlaceMap.Standing.PLAIN,
            PlaceMap.Standing.BELOW,
            PlaceMap.Standing.UNKNOWN,
            PlaceMap.Standing.ABOVE)) {
      places.stream()
          .filter(place -> place.standing() == standing)
          .forEach(place -> outline(pen, projection, place));
    }
    List<String> left = labels(pen, projection, top, width);
    double bottom = top + projection.height();
    return left.isEmpty()
        ? bottom
        : pen.paragraph(
            Words.told("No room on the map for", left, left.size()) + ".",
            TextSize.NOTE,
            Ink.GREY,
            bottom,
            width,
            4);
  }

  private static Stream<GeoPosition> positions(GeoShape shape) {
    return Stream.of(shape.rings().stream(), shape.lines().stream(), Stream.of(shape.points()))
        .flatMap(parts -> parts)
        .flatMap(List::stream);
  }

  private static void outline(Pen pen, Projection projection, PlaceMap.Placed place) {
    Path2D areas = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    place.shape().rings().forEach(ring -> add(areas, projection, ring, true));
    if (place.standing() == PlaceMap.Standing.ABOVE) {
      pen.fill(areas, Ink.PALE);
    }
    place.shape().lines().forEach(line -> add(areas, projection, line, false));
    Dash dash =
        switch (place.standing()) {
          case PLAIN, BELOW -> Dash.HAIR;
          case ABOVE -> Dash.THICK;
          case UNKNOWN -> Dash.DOTTED;
        };
    if (areas.getCurrentPoint() != null) {
      pen.outline(areas, place.standing() == PlaceMap.Standing.ABOVE ? Ink.BLUE : Ink.GREY, dash);
    }
    for (GeoPosition point : place.shape().points()) {
      int kind = place.standing() == PlaceMap.Standing.ABOVE ? 0 : 3;
      pen.mark(kind, projection.x(point), projection.y(point));
    }
  }

  /** Adds a line without the positions that lie within a fraction of a pixel. */
  private static void add(
      Path2D path, Projection projection, List<GeoPosition> line, boolean isRing) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (GeoPosition position : line) {
      double x = projection.x(position);
      double y = projection.y(position);
      if (Double.isNaN(lastX)) {
        path.moveTo(x, y);
      } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < LEAST_STEP) {
        continue;
      } else {
        path.lineTo(x, y);
      }
      lastX = x;
      lastY = y;
    }
    if (isRing && !line.isEmpty()) {
      path.closePath();
    }
  }

  /** Writes the labels; those that had no room. */
  private List<String> labels(Pen pen, Projection projection, double top, double width) {
    LabelRoom room = new LabelRoom(new Rectangle2D.Double(0, top, width, projection.height()));
    for (PlaceMap.Placed place : places) {
      for (GeoPosition point : place.shape().points()) {
        room.take(projection.x(point), projection.y(point), 6);
      }
    }
    List<String> left = new ArrayList<>();
    for (PlaceMap.Placed place : places) {
      String label = Letters.cut(place.label(), TextSize.LABEL, width * LABEL_PART);
      if (!label.isBlank() && !write(pen, projection, room, place.shape(), label)) {
        left.add(place.label());
      }
    }
    return left;
  }

  private static boolean write(
      Pen pen, Projection projection, LabelRoom room, GeoShape shape, String label) {
    Optional<double[]> middle = middle(projection, shape);
    if (middle.isEmpty()) {
      return true;
    }
    double x = middle.get()[0];
    double y = middle.get()[1];
    double half = Letters.width(label, TextSize.LABEL) / 2;
    return (shape.points().isEmpty() && room.writeAt(pen, label, TextSize.LABEL, x - half, y))
        || room.write(pen, label, TextSize.LABEL, x, y);
  }

  /** The first point, else the middle of the ring or line that is widest. */
  private static Optional<double[]> middle(Projection projection, GeoShape shape) {
    if (!shape.points().isEmpty()) {
      GeoPosition first = shape.points().get(0);
      return Optional.of(new double[] {projection.x(first), projection.y(first)});
    }
    double widest = -1;
    Optional<double[]> middle = Optional.empty();
    for (List<GeoPosition> part : shape.areas().isEmpty() ? shape.lines() : shape.rings()) {
      double[] across = span(part, projection::x);
      double[] down = span(part, projection::y);
      double size = (across[1] - across[0]) + (down[1] - down[0]);
      if (size > widest) {
        widest = size;
        middle = Optional.of(new double[] {(across[0] + across[1]) / 2, (down[0] + down[1]) / 2});
      }
    }
    return middle;
  }

  private static double[] span(List<GeoPosition> part, ToDoubleFunction<GeoPosition> pixel) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (GeoPosition position : part) {
      least = Math.min(least, pixel.applyAsDouble(position));
      most = Math.max(most, pixel.applyAsDouble(position));
    }
    return new double[] {least, most};
  }

  /** From coordinates to pixels: as far across as up at the middle. */
  private record Projection(
      double west,
      double north,
      double narrowing,
      double scale,
      double left,
      double top,
      double height) {

    private static final double EDGE = 12;
    private static final double LEAST_SPAN = 0.01;

    static Projection of(List<GeoPosition> all, DistanceMeasure measure, double top, double width) {
      double[] across = span(all, GeoPosition::x);
      double[] up = span(all, GeoPosition::y);
      double narrowing = measure == DistanceMeasure.PLANAR ? 1 : narrowing((up[0] + up[1]) / 2);
      double wide = Math.max(LEAST_SPAN, (across[1] - across[0]) * narrowing);
      double high = Math.max(LEAST_SPAN, up[1] - up[0]);
      double scale = Math.min((width - 2 * EDGE) / wide, (MOST_HEIGHT - 2 * EDGE) / high);
      double drawnWide = (across[1] - across[0]) * narrowing * scale;
      double drawnHigh = (up[1] - up[0]) * scale;
      return new Projection(
          across[0],
          up[1],
          narrowing,
          scale,
          (width - drawnWide) / 2,
          top + EDGE,
          Math.max(60, drawnHigh + 2 * EDGE));
    }

    private static double narrowing(double latitude) {
      return Math.max(0.01, Math.cos(Math.toRadians(latitude)));
    }

    double x(GeoPosition position) {
      return left + (position.x() - west) * narrowing * scale;
    }

    double y(GeoPosition position) {
      return top + (north - position.y()) * scale;
    }
  }
}
