package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.immutables.value.Value;

/**
 * Who is whose neighbour, and how much each neighbour weighs. No place is its own neighbour. A
 * place without neighbours is an island: it stays among the places, and its weights are all zero.
 */
@HubValue
@Value.Immutable
public abstract class SpatialWeights {

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
   * Neighbours within a distance, the distance itself included.
   *
   * @param points the places, each once
   * @param distance how distance is measured
   * @param band the distance, in the unit of the measure; above zero
   * @param style how much each weighs
   * @return the weights; there may be islands
   */
  public static SpatialWeights distanceBand(
      List<SpatialPoint> points, DistanceMeasure distance, double band, WeightStyle style) {
    Check.finite(band, "band");
    Check.positive(band, "band");
    return ofPoints(
        points,
        "within " + band + " " + distance,
        style,
        (here, others) ->
            others.stream().filter(there -> distance.between(here, there) <= band).toList());
  }

  /**
   * The nearest places. Of places at the same distance the one that comes first by name is taken,
   * so that the order of the points does not matter. It need not hold both ways.
   *
   * @param points the places, each once
   * @param distance how distance is measured
   * @param count how many; at least 1 and fewer than there are places
   * @param style how much each weighs
   * @return the weights; there is no island
   */
  public static SpatialWeights nearest(
      List<SpatialPoint> points, DistanceMeasure distance, int count, WeightStyle style) {
    Check.that(
        count > 0 && count < points.size(), "count", "be in [1, " + points.size() + ")", count);
    return ofPoints(
        points,
        count + " nearest " + distance,
        style,
        (here, others) -> nearestOf(here, others, distance, count));
  }

  private record Far(SpatialPoint point, double distance) {

    static final Comparator<Far> ORDER =
        Comparator.comparingDouble(Far::distance).thenComparing(far -> far.point().label());
  }

  /** Keeps the best so far, the worst of them on top, to be done in one pass. */
  private static List<SpatialPoint> nearestOf(
      SpatialPoint here, List<SpatialPoint> others, DistanceMeasure distance, int count) {
    PriorityQueue<Far> best = new PriorityQueue<>(Far.ORDER.reversed());
    for (SpatialPoint there : others) {
      best.add(new Far(there, distance.between(here, there)));
      if (best.size() > count) {
        best.poll();
      }
    }
    return best.stream().sorted(Far.ORDER).map(Far::point).toList();
  }

  private static SpatialWeights ofPoints(
      List<SpatialPoint> points,
      String basis,
      WeightStyle style,
      BiFunction<SpatialPoint, List<SpatialPoint>, List<SpatialPoint>> choice) {
    Check.distinct(points, SpatialPoint::label, "points", "label");
    Builder builder = builder();
    builder.basis(basis).style(style);
    for (SpatialPoint here : points) {
      List<SpatialPoint> others =
          points.stream().filter(there -> !there.label().equals(here.label())).toList();
      builder.addPlaces(
          Neighbours.of(
              here.label(), choice.apply(here, others).stream().map(SpatialPoint::label).toList()));
    }
    return builder.build();
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
    return basis() + ", " + style() + ", " + places().size() + " places";
  }

  /** Builds {@link SpatialWeights}. */
  public static final class Builder extends ImmutableSpatialWeights.Builder {
    Builder() {}
  }
}
