package org.creativehubs.metrics.regression;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.spatial.SpatialWeights;
import org.immutables.value.Value;

/** Named columns of places, who is whose neighbour, and how neighbours count. */
@HubValue
@Value.Immutable
public abstract class SpatialRegressionInput {

  SpatialRegressionInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** A row for each place of the weights, in any order, without years; groups are not used. */
  public abstract AreaData data();

  /** The column to be explained; not blank. */
  public abstract String dependent();

  /**
   * The columns that explain it, each once and not {@link #dependent()}; at least one, none called
   * {@code intercept}, {@code rho} or {@code lambda}.
   */
  public abstract List<String> explanatory();

  /** Who is whose neighbour, and how much each weighs; at most 500 places. */
  public abstract SpatialWeights weights();

  /** How neighbours count. */
  public abstract SpatialModel model();

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
    LeastSquaresInput.checkColumns(data(), dependent(), explanatory());
    for (SpatialModel model : SpatialModel.values()) {
      int at = explanatory().indexOf(model.parameter());
      Check.that(
          at < 0,
          Fault.INCONSISTENT,
          "explanatory[" + at + "]",
          "have another name than the spatial parameter",
          model.parameter());
    }
    Check.between(level(), 0.5, 0.9999, "level");
    Check.that(
        data().rows().get(0).year().isEmpty(),
        Fault.INCONSISTENT,
        "data.rows[0].year",
        "be left out: a spatial regression is of one time",
        data().rows().get(0).year().orElse(""));
    Set<String> places = ImmutableSet.copyOf(weights().labels());
    for (int i = 0; i < data().rows().size(); i++) {
      String area = data().rows().get(i).area();
      Check.that(
          places.contains(area),
          Fault.UNKNOWN_CODE,
          "data.rows[" + i + "].area",
          "be a place of the weights",
          area);
    }
    Check.that(
        data().rows().size() == places.size(),
        Fault.INCONSISTENT,
        "data.rows",
        "be one for each of the " + places.size() + " places of the weights",
        data().rows().size());
  }

  /** Builds a {@link SpatialRegressionInput}. */
  public static final class Builder extends ImmutableSpatialRegressionInput.Builder {
    Builder() {}
  }
}
