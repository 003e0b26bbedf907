package org.creativehubs.metrics.regression;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Named columns, which of them is to be explained by which, and how errors are found. */
@HubValue
@Value.Immutable
public abstract class LeastSquaresInput {

  /** The grouping by {@link AreaRow#area()}. */
  static final String AREA = "area";

  /** The grouping by {@link AreaRow#year()}. */
  static final String YEAR = "year";

  LeastSquaresInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rows. One of which a value or group that is used is not known is left out, and counted. */
  public abstract AreaData data();

  /** The column to be explained; not blank. */
  public abstract String dependent();

  /**
   * The columns that explain it, each once and not {@link #dependent()}; at least one, none called
   * {@code intercept}.
   */
  public abstract List<String> explanatory();

  /** Which differences are taken out first; none where it is left out. Years need years. */
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
   * The grouping within which rows may vary together: {@code area}, {@code year} or the name of one
   * in {@link AreaRow#groups()}; given for clustered errors, and only there.
   */
  public abstract Optional<String> clusteredBy();

  /** What allows for few groups in clustered errors; groups and rows where it is left out. */
  @Value.Default
  public ClusterFactor clusterFactor() {
    return ClusterFactor.GROUPS_AND_ROWS;
  }

  /** How sure the intervals are, in [0.5, 0.9999]; 0.95 where it is left out. */
  @Value.Default
  public double level() {
    return 0.95;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkColumns(data(), dependent(), explanatory());
    Check.givenExactlyIf(
        clusteredBy(), "clusteredBy", errors() == ErrorKind.CLUSTERED, "errors are CLUSTERED");
    Check.between(level(), 0.5, 0.9999, "level");
    boolean isDated = data().rows().get(0).year().isPresent();
    Check.that(
        isDated || !fixedEffects().isByYear(),
        Fault.INCONSISTENT,
        "fixedEffects",
        "be NONE or AREAS for rows without years",
        fixedEffects());
    clusteredBy()
        .ifPresent(
            name ->
                Check.that(
                    data().rows().stream().anyMatch(row -> group(row, name).isPresent()),
                    Fault.UNKNOWN_CODE,
                    "clusteredBy",
                    "be area, year or a group of some row",
                    name));
  }

  static void checkColumns(AreaData data, String dependent, List<String> explanatory) {
    List<String> columns = data.columns();
    checkColumn(columns, dependent, "dependent");
    Check.notEmpty(explanatory, "explanatory");
    Check.distinct(explanatory, name -> name, "explanatory", "name");
    for (int i = 0; i < explanatory.size(); i++) {
      String field = "explanatory[" + i + "]";
      String name = explanatory.get(i);
      checkColumn(columns, name, field);
      Check.that(
          !name.equals(dependent), Fault.INCONSISTENT, field, "not be the dependent column", name);
      Check.that(
          !name.equals(RegressionTable.INTERCEPT),
          Fault.INCONSISTENT,
          field,
          "have another name than the intercept",
          name);
    }
  }

  private static void checkColumn(List<String> columns, String name, String field) {
    Check.that(
        columns.contains(name),
        Fault.UNKNOWN_CODE,
        field,
        "be one of " + Check.shownNames(columns, name),
        name);
  }

  /** The group of a row in a grouping. */
  static Optional<String> group(AreaRow row, String grouping) {
    return switch (grouping) {
      case AREA -> Optional.of(row.area());
      case YEAR -> row.year();
      default -> Optional.ofNullable(row.groups().get(grouping));
    };
  }

  /** Builds a {@link LeastSquaresInput}. */
  public static final class Builder extends ImmutableLeastSquaresInput.Builder {
    Builder() {}
  }
}
