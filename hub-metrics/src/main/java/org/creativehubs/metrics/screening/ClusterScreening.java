package org.creativehubs.metrics.screening;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexMatrix;
import org.immutables.value.Value;

/** Every place of a screen with its labels, why it has them, and what else is known of it. */
@HubValue
@Value.Immutable
public abstract class ClusterScreening implements Explained, ExplainedTable {

  private static final Grid<ScreenedPlace> GRID =
      Grid.by("place", ScreenedPlace::place)
          .with(
              Column.text("labels", ScreenedPlace::labelText).explained(ScreenedPlace::explanation))
          .with(Column.text("why", ScreenedPlace::why).after(place -> place.explanation().steps()))
          .with(
              Column.text("nearest other label", ScreenedPlace::nearestText)
                  .after(place -> place.explanation().steps()));

  ClusterScreening() {}

  static Builder builder() {
    return new Builder();
  }

  /** The thresholds. */
  public abstract ScreenRule rule();

  /** The places in the order of the first table, each once; at least one. */
  public abstract List<ScreenedPlace> places();

  /**
   * By place (row) and measure (columns): the mean quotient of its sub-sectors, its diversity,
   * which is the number of sub-sectors with a quotient above 1, decided exactly, and the mean
   * change LQ2 / LQ1 - 1 of the sub-sectors that have one.
   */
  public abstract IndexMatrix sideMeasures();

  @Value.Check
  void check() {
    Check.notEmpty(places(), "places");
    Check.distinct(places(), ScreenedPlace::place, "places", "place");
  }

  /**
   * A place with its labels.
   *
   * @param place a place of the tables
   * @return the labels and findings
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another place
   */
  public final ScreenedPlace at(String place) {
    return Check.named(places(), ScreenedPlace::place, place, "place");
  }

  /** The places with a label, in order. */
  public final List<ScreenedPlace> clusters() {
    return places().stream().filter(ScreenedPlace::isCluster).toList();
  }

  /**
   * The places with a label, in order.
   *
   * @param label the label
   * @return their names
   */
  public final List<String> labelled(ClusterLabel label) {
    return places().stream()
        .filter(place -> place.labels().contains(label))
        .map(ScreenedPlace::place)
        .toList();
  }

  /**
   * Is this place a cluster? Facts, thresholds, why each label was given, and how close the nearest
   * one is.
   *
   * @param place a place of the tables
   * @return the steps; the last one has the labels
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another place
   */
  public final Explanation explain(String place) {
    return at(place).explanation();
  }

  /** The explanation of every place, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(places(), ScreenedPlace::explanation);
  }

  /** The places, those with most metrics that give a label first, with the reasons. */
  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(
        "Clusters: " + rule(),
        places().stream()
            .sorted(Comparator.comparing((ScreenedPlace place) -> -place.reasons().size()))
            .toList());
  }

  /** The number of places and of clusters in one line. */
  @Override
  public final String toString() {
    return clusters().size() + " of " + places().size() + " places are clusters, " + rule();
  }

  static final class Builder extends ImmutableClusterScreening.Builder {
    Builder() {}
  }
}
