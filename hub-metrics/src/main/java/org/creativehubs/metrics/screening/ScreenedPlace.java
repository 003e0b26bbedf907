package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A place with its labels and what was found by each metric. */
@HubValue
@Value.Immutable
public abstract class ScreenedPlace implements ExplainedAnswer {

  /** Where the method comes from. */
  static final Source SOURCE =
      Source.builder()
          .document("J. Mateos-Garcia and H. Bakhshi, The Geography of Creativity in the UK")
          .edition("2016")
          .build();

  ScreenedPlace() {}

  static ScreenedPlace of(String place, List<ScreenFinding> findings) {
    return new Builder()
        .place(place)
        .addAllLabels(labels(findings))
        .addAllFindings(findings)
        .build();
  }

  private static Set<ClusterLabel> labels(List<ScreenFinding> findings) {
    return findings.stream()
        .filter(ScreenFinding::isLabelled)
        .map(ScreenFinding::label)
        .collect(Sets.toImmutableEnumSet());
  }

  /** The name of the place; not blank. */
  public abstract String place();

  /** The labels it earns by any metric; both of them where it is both, none for no cluster. */
  public abstract Set<ClusterLabel> labels();

  /** What was found by each metric, first for concentration, then for growth; at least one. */
  public abstract List<ScreenFinding> findings();

  @Value.Check
  void check() {
    Check.notBlank(place(), "place");
    Check.notEmpty(findings(), "findings");
    Check.that(
        labels().equals(labels(findings())),
        Fault.INCONSISTENT,
        "labels",
        "be those that the findings give",
        labels());
  }

  /** Whether it has a label. */
  public final boolean isCluster() {
    return !labels().isEmpty();
  }

  /** Whether it has both labels. */
  public final boolean isBoth() {
    return labels().size() == ClusterLabel.values().length;
  }

  /** The findings that give a label. */
  public final List<ScreenFinding> reasons() {
    return findings().stream().filter(ScreenFinding::isLabelled).toList();
  }

  /**
   * The finding that comes closest to a label which the place does not have, the first of several.
   *
   * @return the finding; empty where it has both labels, or nothing else is defined
   */
  public final Optional<ScreenFinding> nearest() {
    return findings().stream()
        .filter(finding -> !labels().contains(finding.label()))
        .filter(finding -> finding.closeness().isPresent())
        .max(Comparator.comparingDouble(ScreenedPlace::closeness).thenComparing(this::later));
  }

  /** Prefers the earlier of two findings. */
  private int later(ScreenFinding a, ScreenFinding b) {
    return Integer.compare(findings().indexOf(b), findings().indexOf(a));
  }

  private static double closeness(ScreenFinding finding) {
    return finding.closeness().orElseThrow();
  }

  /** The labels in words, such as {@code high growth and high concentration}. */
  final String labelText() {
    return labels().isEmpty()
        ? "no label"
        : ImmutableSet.copyOf(labels()).stream()
            .map(Show::words)
            .collect(Collectors.joining(" and "));
  }

  /** How close the nearest label is, in words. */
  final String nearestText() {
    return nearest()
        .map(
            near ->
                Show.line(
                    "{} by {} at {}", near.label(), near.metric(), Show.percent(closeness(near))))
        .orElse("no other label that could be near");
  }

  /** By which metrics it has its labels, with values and ranks. */
  final String why() {
    return isCluster()
        ? reasons().stream().map(ScreenFinding::standing).collect(Collectors.joining("; "))
        : "no metric gives a label";
  }

  /**
   * Is this place a cluster? A step for each metric with its value and why, which makes the
   * outcome, then the nearest label, then the labels.
   */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps = Explanation.answering("Is " + place() + " a cluster?");
    findings().forEach(finding -> finding.addTo(steps));
    return steps
        .given("nearest label that it lacks", Answer.text(nearestText()))
        .step("labels", "all that a metric gives", Answer.text(labelText()), SOURCE)
        .build();
  }

  /** The place and its labels in one line. */
  @Override
  public final String toString() {
    return place() + ": " + labelText();
  }

  static final class Builder extends ImmutableScreenedPlace.Builder {
    Builder() {}
  }
}
