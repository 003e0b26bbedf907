package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexMatrix;
import org.immutables.value.Value;

/** Every place of a screen with its labels, why it has them, and what else is known of it. */
@HubValue
@Value.Immutable
public abstract class ClusterScreening implements Explained, Tabular {

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
    return places().stream()
        .filter(screened -> screened.place().equals(place))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "place", "be a place of the tables", place));
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
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title("Clusters: " + rule())
            .addColumns("place", "labels", "why", "nearest other label");
    places().stream()
        .sorted(Comparator.comparing((ScreenedPlace place) -> -place.reasons().size()))
        .forEach(place -> table.addRows(row(place)));
    return table.build();
  }

  private static List<Answer> row(ScreenedPlace place) {
    return ImmutableList.of(
        Answer.text(place.place()),
        Answer.text(place.labelText()),
        Answer.text(place.isCluster() ? why(place) : "-"),
        Answer.text(place.nearestText()));
  }

  private static String why(ScreenedPlace place) {
    return place.reasons().stream()
        .map(reason -> reason.metric() + ": " + reason.answer() + ", rank " + rank(reason))
        .collect(Collectors.joining("; "));
  }

  private static int rank(ScreenFinding finding) {
    return finding.rank().orElseThrow();
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
