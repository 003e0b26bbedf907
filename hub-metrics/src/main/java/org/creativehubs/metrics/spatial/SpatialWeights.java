package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.geometry.SharedBorder;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.spatial.NearPoints.Near;
import org.immutables.value.Value;

/**
 * Who is whose neighbour, and how much each neighbour weighs: by shapes of a map ({@link #queen},
 * {@link #rook}, {@link #sharedBorder}), by points ({@link #distanceBand}, {@link
 * #inverseDistance}, {@link #kernel}, {@link #nearest}), from a file ({@link #gal}, {@link #gwt}),
 * or your own ({@link #builder}).
 *
 * <pre>{@code
 * List<SpatialPoint> points =
 *     List.of(SpatialPoint.of("a", 0, 0), SpatialPoint.of("b", 3, 4), SpatialPoint.of("c", 3, 14));
 * SpatialWeights near =
 *     SpatialWeights.inverseDistance(
 *         points, DistanceMeasure.PLANAR, 10, 1, WeightStyle.AS_GIVEN);
 * near.places().get(0).weights(); // [0.2]
 * }</pre>
 *
 * <p>No place is its own neighbour. A place without neighbours is an island: it stays among the
 * places, and its weights are all zero, as in GeoDa and pysal, which warn, and in spdep with {@code
 * zero.policy = TRUE}, which else refuses. {@link IslandRule} says whether a statistic of the map
 * counts it; {@link #joiningIslands} gives it a neighbour.
 */
@HubValue
@Value.Immutable
public abstract class SpatialWeights {

  private static final int STEEPEST = 10;

  SpatialWeights() {}

  /** A builder without places. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Neighbours by a shared boundary, or whatever else holds both ways.
   *
   * @param neighbours the neighbours of each place, in order
   * @param style how much each weighs
   * @return the weights
   * @throws org.creativehubs.core.value.InvalidValueException if a place names a neighbour that
   *     does not name it
   */
  public static SpatialWeights contiguity(
      Map<String, ? extends List<String>> neighbours, WeightStyle style) {
    Builder builder = builder();
    builder.basis("contiguity").style(style);
    neighbours.forEach((label, list) -> builder.addPlaces(Neighbours.of(label, list)));
    SpatialWeights weights = builder.build();
    weights.checkSymmetric();
    return weights;
  }

  /**
   * Places that share a corner or a border, as a queen moves.
   *
   * @param places the places, each with a name and an area; see {@link GeoShapes#snapping(double)}
   * @param style how much each weighs
   * @return the weights, which hold both ways; there may be islands
   */
  public static SpatialWeights queen(GeoShapes places, WeightStyle style) {
    return touching("queen contiguity", places, style, border -> true, border -> 1);
  }

  /**
   * Places that share a stretch of border and not just corners, as a rook moves.
   *
   * @param places the places, each with a name and an area; see {@link GeoShapes#snapping(double)}
   * @param style how much each weighs
   * @return the weights, which hold both ways; there may be islands
   */
  public static SpatialWeights rook(GeoShapes places, WeightStyle style) {
    return touching("rook contiguity", places, style, SharedBorder::isRook, border -> 1);
  }

  /**
   * Rook neighbours that weigh as much as their common border is long.
   *
   * @param places the places, each with a name and an area; see {@link GeoShapes#snapping(double)}
   * @param style how much each weighs: as given the length in the unit of {@link
   *     GeoShapes#measure()}, row standardised its share in all common borders of a place
   * @return the weights; there may be islands
   */
  public static SpatialWeights sharedBorder(GeoShapes places, WeightStyle style) {
    String basis = "shared border in " + places.measure().unit();
    return touching(basis, places, style, SharedBorder::isRook, SharedBorder::length);
  }

  private static SpatialWeights touching(
      String basis,
      GeoShapes places,
      WeightStyle style,
      Predicate<SharedBorder> isNeighbour,
      ToDoubleFunction<SharedBorder> weight) {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    List<SharedBorder> borders = places.borders();
    places.names().forEach(name -> rows.put(name, new LinkedHashMap<>()));
    for (SharedBorder border : borders) {
      if (isNeighbour.test(border)) {
        row(rows, border.one()).put(border.other(), weight.applyAsDouble(border));
        row(rows, border.other()).put(border.one(), weight.applyAsDouble(border));
      }
    }
    String snapping = places.snapping() > 0 ? ", snapping " + places.snapping() : "";
    return weighted(basis + snapping, rows, style);
  }

  private static Map<String, Double> row(Map<String, Map<String, Double>> rows, String label) {
    return Check.notNull(rows.get(label), label);
  }

  /** Weights that are left out where all are 1. */
  static SpatialWeights weighted(
      String basis, Map<String, Map<String, Double>> rows, WeightStyle style) {
    boolean isPlain =
        rows.values().stream().allMatch(row -> row.values().stream().allMatch(one -> one == 1));
    Builder builder = builder();
    builder.basis(basis).style(style);
    rows.forEach(
        (label, row) ->
            builder.addPlaces(
                isPlain
                    ? Neighbours.of(label, List.copyOf(row.keySet()))
                    : Neighbours.weighted(label, row)));
    return builder.build();
  }

  /**
   * Neighbours within a distance, the distance itself included.
   *
   * @param points the places, each once; at most 50,000
   * @param distance how distance is measured
   * @param band the distance, in the unit of the measure; above zero
   * @param style how much each weighs
   * @return the weights, which hold both ways; there may be islands
   */
  public static SpatialWeights distanceBand(
      List<SpatialPoint> points, DistanceMeasure distance, double band, WeightStyle style) {
    checkBand(band);
    NearPoints near = new NearPoints(points, distance);
    String basis = "within " + band + " " + distance;
    return ofPoints(near, basis, style, here -> near.within(here, band), one -> 1);
  }

  private static void checkBand(double band) {
    Check.finite(band, "band");
    Check.positive(band, "band");
  }

  /**
   * Neighbours within a distance that weigh less the farther they are: the distance to the power of
   * -1, -2 or what is asked.
   *
   * @param points the places, each once and no two at the same point; at most 50,000
   * @param distance how distance is measured
   * @param band the distance, in the unit of the measure, itself included; above zero
   * @param power how fast the weight falls, 1 for the inverse distance; in (0, 10]
   * @param style how much each weighs
   * @return the weights; there may be islands
   */
  public static SpatialWeights inverseDistance(
      List<SpatialPoint> points,
      DistanceMeasure distance,
      double band,
      double power,
      WeightStyle style) {
    checkBand(band);
    Check.that(power > 0 && power <= STEEPEST, "power", "be in (0, " + STEEPEST + "]", power);
    NearPoints near = new NearPoints(points, distance);
    return ofPoints(
        near,
        "distance to the power of -" + power + " within " + band + " " + distance,
        style,
        here -> apart(near, here, near.within(here, band)),
        one -> StrictMath.pow(one.distance(), -power));
  }

  private static List<Near> apart(NearPoints points, int here, List<Near> near) {
    for (Near there : near) {
      Check.that(
          there.distance() > 0,
          Fault.INCONSISTENT,
          "points",
          "be at different places for an inverse distance",
          points.label(here) + " and " + points.label(there.point()) + " at the same");
    }
    return near;
  }

  /**
   * Neighbours that weigh by a kernel of their distance. Whose kernel is zero, such as that of the
   * triangle at the bandwidth itself, is no neighbour.
   *
   * @param points the places, each once; at most 50,000
   * @param distance how distance is measured
   * @param kernel how the weight falls with the distance
   * @param bandwidth how far the kernel reaches
   * @param style how much each weighs
   * @return the weights, which hold both ways with a fixed bandwidth; there may be islands
   */
  public static SpatialWeights kernel(
      List<SpatialPoint> points,
      DistanceMeasure distance,
      Kernel kernel,
      Bandwidth bandwidth,
      WeightStyle style) {
    NearPoints near = new NearPoints(points, distance);
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (int here = 0; here < near.size(); here++) {
      Map<String, Double> row = new LinkedHashMap<>();
      double reach = bandwidth.reach(near, here);
      for (Near there : near.within(here, reach)) {
        double weight = kernel.at(there.distance() / reach);
        if (weight >= Neighbours.LEAST) {
          row.put(near.label(there.point()), weight);
        }
      }
      rows.put(near.label(here), row);
    }
    String basis = "kernel " + kernel + ", bandwidth " + bandwidth.words(distance);
    return weighted(basis, rows, style);
  }

  /**
   * The nearest places. Of places at the same distance the one that comes first by name is taken,
   * so that the order of the points does not matter. It need not hold both ways; {@link
   * #symmetric()} and {@link #mutual()} make it so.
   *
   * @param points the places, each once; at most 50,000
   * @param distance how distance is measured
   * @param count how many; at least 1 and fewer than there are places
   * @param style how much each weighs
   * @return the weights; there is no island
   */
  public static SpatialWeights nearest(
      List<SpatialPoint> points, DistanceMeasure distance, int count, WeightStyle style) {
    Check.that(
        count > 0 && count < points.size(), "count", "be in [1, " + points.size() + ")", count);
    NearPoints near = new NearPoints(points, distance);
    String basis = count + " nearest " + distance;
    return ofPoints(near, basis, style, here -> near.nearest(here, count), one -> 1);
  }

  private static SpatialWeights ofPoints(
      NearPoints points,
      String basis,
      WeightStyle style,
      IntFunction<List<Near>> near,
      ToDoubleFunction<Near> weight) {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (int here = 0; here < points.size(); here++) {
      Map<String, Double> row = new LinkedHashMap<>();
      for (Near there : near.apply(here)) {
        row.put(points.label(there.point()), weight.applyAsDouble(there));
      }
      rows.put(points.label(here), row);
    }
    return weighted(basis, rows, style);
  }

  /** What makes neighbours, such as {@code contiguity} or {@code 4 nearest}; not blank. */
  public abstract String basis();

  /** How much each neighbour weighs. */
  public abstract WeightStyle style();

  /** The places in order, each once, at least one; every neighbour is one of them. */
  public abstract List<Neighbours> places();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(basis(), "basis");
    Check.notEmpty(places(), "places");
    Check.distinct(places(), Neighbours::label, "places", "label");
    Set<String> labels = ImmutableSet.copyOf(labels());
    for (int i = 0; i < places().size(); i++) {
      List<String> neighbours = places().get(i).neighbours();
      for (int j = 0; j < neighbours.size(); j++) {
        Check.that(
            labels.contains(neighbours.get(j)),
            Fault.UNKNOWN_CODE,
            "places[" + i + "].neighbours[" + j + "]",
            "be one of the places",
            neighbours.get(j));
      }
    }
  }

  /** The neighbours of each place with their weights before the style, in order. */
  private Map<String, Map<String, Double>> rows() {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (Neighbours place : places()) {
      Map<String, Double> row = new LinkedHashMap<>();
      for (int k = 0; k < place.neighbours().size(); k++) {
        row.put(place.neighbours().get(k), place.weight(k));
      }
      rows.put(place.label(), row);
    }
    return rows;
  }

  /** Whether each place is a neighbour of all its neighbours; their weights may differ. */
  public final boolean isSymmetric() {
    Map<String, Map<String, Double>> rows = rows();
    return rows.entrySet().stream()
        .allMatch(
            place ->
                place.getValue().keySet().stream()
                    .allMatch(other -> row(rows, other).containsKey(place.getKey())));
  }

  /**
   * The same weights where who is a neighbour in one direction is one in both ({@code make.sym.nb}
   * of spdep). A direction that is new has the weight of the other.
   */
  public final SpatialWeights symmetric() {
    Map<String, Map<String, Double>> rows = rows();
    rows()
        .forEach(
            (label, row) ->
                row.forEach((other, weight) -> row(rows, other).putIfAbsent(label, weight)));
    return weighted(basis() + ", either way", rows, style());
  }

  /** The same weights where only those are neighbours who are so in both directions. */
  public final SpatialWeights mutual() {
    Map<String, Map<String, Double>> all = rows();
    Map<String, Map<String, Double>> rows = rows();
    rows.forEach(
        (label, row) -> row.keySet().removeIf(other -> !row(all, other).containsKey(label)));
    return weighted(basis() + ", both ways", rows, style());
  }

  /**
   * The same weights where each island and the place nearest to it are neighbours (as {@code
   * attach_islands} of pysal does).
   *
   * @param points the same places
   * @param distance how distance is measured
   * @return weights without an island
   */
  public final SpatialWeights joiningIslands(List<SpatialPoint> points, DistanceMeasure distance) {
    boolean isPlain = places().stream().allMatch(place -> place.weights().isEmpty());
    Check.that(isPlain, Fault.INCONSISTENT, "places", "weigh the same to be joined", basis());
    NearPoints near = new NearPoints(points, distance);
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < near.size(); i++) {
      positions.put(near.label(i), i);
    }
    Map<String, Map<String, Double>> rows = rows();
    for (String island : islands()) {
      int here = positions.getOrDefault(island, -1);
      Check.that(here >= 0, Fault.UNKNOWN_CODE, "points", "hold the island", island);
      Check.atLeast(near.size(), 2, "points.size");
      String nearest = near.label(near.nearest(here, 1).get(0).point());
      Check.that(rows.containsKey(nearest), Fault.UNKNOWN_CODE, "points", "be places", nearest);
      row(rows, island).put(nearest, 1.0);
      row(rows, nearest).put(island, 1.0);
    }
    return weighted(basis() + ", islands joined to the nearest", rows, style());
  }

  /**
   * Reads neighbours in the GAL format of GeoDa and spdep: a header with the number of places,
   * alone or as {@code 0 3 layer id}; for each place a line with its label and the number of its
   * neighbours, then a line with these.
   *
   * @param gal the text; at most 5,000,000 neighbours
   * @param style how much each weighs
   * @return the weights; they need not hold both ways
   * @throws InvalidFileException with the faults of all lines
   */
  public static SpatialWeights gal(String gal, WeightStyle style) {
    return weighted("GAL file", new GalText(gal).read(), style);
  }

  /**
   * Reads neighbours in the GWT format of GeoDa and spdep: a header {@code 0 3 layer id}, then a
   * line for each pair with a place, its neighbour and a number. A place without neighbours is not
   * in such a file: where the header counts more places than are named, say which with {@link
   * #gwt(String, GwtColumn, List, WeightStyle)}.
   *
   * @param gwt the text; at most 5,000,000 pairs
   * @param column what the number is
   * @param style how much each weighs
   * @return the weights, the places in the order in which they come first
   * @throws InvalidFileException with the faults of all lines
   */
  public static SpatialWeights gwt(String gwt, GwtColumn column, WeightStyle style) {
    return gwt(gwt, column, List.of(), style);
  }

  /**
   * Reads neighbours in the GWT format, of which the file need not name all places.
   *
   * @param gwt the text; at most 5,000,000 pairs
   * @param column what the number is
   * @param places the labels of all places in order, each once
   * @param style how much each weighs
   * @return the weights
   * @throws InvalidFileException with the faults of all lines
   */
  public static SpatialWeights gwt(
      String gwt, GwtColumn column, List<String> places, WeightStyle style) {
    return weighted("GWT file", new GwtText(gwt, column, places).read(), style);
  }

  /**
   * The neighbours in the GAL format, without weights.
   *
   * @param layer what the header calls the map, such as {@code wards.shp}; without a blank
   * @param idField what the header calls the field of the labels, such as {@code code}
   * @return the text, which GeoDa, spdep and pysal read
   * @throws org.creativehubs.core.value.InvalidValueException if a label holds a blank
   */
  public final String toGal(String layer, String idField) {
    return GalText.written(this, layer, idField);
  }

  /**
   * The neighbours in the GWT format, with their weights before the style; islands are counted by
   * its header alone.
   *
   * @param layer what the header calls the map, such as {@code wards.shp}; without a blank
   * @param idField what the header calls the field of the labels, such as {@code code}
   * @return the text, which GeoDa, spdep and pysal read
   * @throws org.creativehubs.core.value.InvalidValueException if a label holds a blank
   */
  public final String toGwt(String layer, String idField) {
    return GwtText.written(this, layer, idField);
  }

  /** Refuses weights in which a place has one of these as a neighbour. */
  final void checkNobodyNames(Set<String> labels) {
    for (int i = 0; i < places().size(); i++) {
      List<String> neighbours = places().get(i).neighbours();
      for (int j = 0; j < neighbours.size(); j++) {
        Check.that(
            !labels.contains(neighbours.get(j)),
            Fault.INCONSISTENT,
            "weights.places[" + i + "].neighbours[" + j + "]",
            "be no island, to leave islands out",
            neighbours.get(j));
      }
    }
  }

  private void checkSymmetric() {
    Map<String, Set<String>> sets =
        places().stream()
            .collect(
                Collectors.toMap(
                    Neighbours::label, place -> ImmutableSet.copyOf(place.neighbours())));
    for (Neighbours place : places()) {
      for (String neighbour : place.neighbours()) {
        Check.that(
            sets.getOrDefault(neighbour, ImmutableSet.of()).contains(place.label()),
            Fault.INCONSISTENT,
            "neighbours of " + neighbour,
            "hold " + place.label() + ", which has " + neighbour + " as a neighbour",
            sets.getOrDefault(neighbour, ImmutableSet.of()));
      }
    }
  }

  /** The places in order. */
  public final List<String> labels() {
    return places().stream().map(Neighbours::label).toList();
  }

  /**
   * The weights after the style as a matrix, with a row for each place and a column for each that
   * may be its neighbour.
   *
   * @param order all places, each once, in the order of the rows and columns
   * @return the weights; zero where a place is no neighbour; a new array
   */
  public final double[][] matrix(List<String> order) {
    Check.that(
        order.size() == places().size() && ImmutableSet.copyOf(order).containsAll(labels()),
        Fault.INCONSISTENT,
        "order",
        "be all places, each once",
        order.size() + " of " + places().size());
    Links links = Links.of(order, this);
    double[][] matrix = new double[order.size()][order.size()];
    for (int here = 0; here < matrix.length; here++) {
      for (int k = 0; k < links.to[here].length; k++) {
        matrix[here][links.to[here][k]] = links.weight(here, k);
      }
    }
    return matrix;
  }

  /** The places without neighbours, in order. */
  public final List<String> islands() {
    return places().stream()
        .filter(place -> place.neighbours().isEmpty())
        .map(Neighbours::label)
        .toList();
  }

  /** What makes neighbours, the style and the number of places in one line. */
  @Override
  public final String toString() {
    return basis() + ", " + style() + ", " + Show.counted(places().size(), "places");
  }

  /** Builds {@link SpatialWeights}. */
  public static final class Builder extends ImmutableSpatialWeights.Builder {
    Builder() {}
  }
}
