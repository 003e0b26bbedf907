package org.creativehubs.metrics.growth;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.regression.ClusterFactor;
import org.creativehubs.metrics.regression.ErrorKind;
import org.creativehubs.metrics.regression.FixedEffects;
import org.creativehubs.metrics.regression.RegressionTable;
import org.immutables.value.Value;

/**
 * A level, such as income a head, of the same regions at two dates or more, and what else may
 * explain its growth.
 */
@HubValue
@Value.Immutable
public abstract class BetaConvergenceInput {

  static final String LEVEL = "ln y0";
  static final String GROWTH = "growth";
  static final String GROUP = "group";

  private static final List<String> RESERVED = List.of(LEVEL, GROWTH, RegressionTable.INTERCEPT);
  private static final List<String> GROUPINGS = List.of("area", "year", GROUP);

  BetaConvergenceInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The levels at the start; weights are not used, and groups only to cluster by. */
  public abstract Observations first();

  /** The levels at the end, of the labels of {@link #first()} in any order. */
  public abstract Observations last();

  /** The years between two dates, whole or not; in [0.001, 100000]. */
  public abstract double years();

  /**
   * The levels at further dates, each {@link #years()} after the one before, of the same labels:
   * each step of each label is a row of the regression. None where there are two dates.
   */
  public abstract List<Observations> later();

  /**
   * What else may explain growth, of the same labels, each of another measure: a column of the
   * regression, the same in all steps; each value zero or of a size in [1e-50, 1e50].
   */
  public abstract List<Observations> controls();

  /** What is taken out first: of labels, of steps, or of both; none where it is left out. */
  @Value.Default
  public FixedEffects fixedEffects() {
    return FixedEffects.NONE;
  }

  /** How errors are found; classic where it is left out. */
  @Value.Default
  public ErrorKind errors() {
    return ErrorKind.CLASSIC;
  }

  /**
   * Within what growth may vary together: {@code area} (a label in all steps), {@code year} (all
   * labels in a step) or {@code group} (the groups of {@link #first()}), in words; given for
   * clustered errors, and only there.
   */
  public abstract Optional<String> clusteredBy();

  /** What allows for few groups in clustered errors; groups and rows where it is left out. */
  @Value.Default
  public ClusterFactor clusterFactor() {
    return ClusterFactor.GROUPS_AND_ROWS;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.finite(years(), "years");
    Check.between(years(), 0.001, 100_000, "years");
    Pairs.sameLabels(first(), last(), "first", "last");
    for (int i = 0; i < later().size(); i++) {
      Pairs.sameLabels(first(), later().get(i), "first", "later[" + i + "]");
    }
    checkControls();
    Check.givenExactlyIf(
        clusteredBy(), "clusteredBy", errors() == ErrorKind.CLUSTERED, "errors are CLUSTERED");
    clusteredBy()
        .ifPresent(
            by ->
                Check.that(
                    GROUPINGS.contains(by),
                    Fault.UNKNOWN_CODE,
                    "clusteredBy",
                    "be area, year or group",
                    by));
    Check.that(
        !clusteredBy().equals(Optional.of(GROUP))
            || first().entries().stream().allMatch(one -> one.group().isPresent()),
        Fault.INCONSISTENT,
        "first",
        "have a group for each label, to cluster by",
        "none for some");
  }

  private void checkControls() {
    Check.distinct(controls(), Observations::measure, "controls", "measure");
    for (int i = 0; i < controls().size(); i++) {
      Observations control = controls().get(i);
      Pairs.sameLabels(first(), control, "first", "controls[" + i + "]");
      Check.that(
          !RESERVED.contains(control.measure()),
          Fault.INCONSISTENT,
          "controls[" + i + "].measure",
          "be none of " + String.join(", ", RESERVED),
          control.measure());
      for (int j = 0; j < control.entries().size(); j++) {
        double size = Math.abs(control.entries().get(j).value());
        Check.that(
            size == 0 || (size >= 1e-50 && size <= 1e50),
            "controls[" + i + "].entries[" + j + "].value",
            "be zero or of a size in [1e-50, 1e50]",
            control.entries().get(j).value());
      }
    }
  }

  /** Whether there is nothing but two dates and classic errors. */
  final boolean isPlain() {
    return later().isEmpty()
        && controls().isEmpty()
        && fixedEffects() == FixedEffects.NONE
        && errors() == ErrorKind.CLASSIC;
  }

  /** Builds a {@link BetaConvergenceInput}. */
  public static final class Builder extends ImmutableBetaConvergenceInput.Builder {
    Builder() {}
  }
}
