package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Values of places, their neighbours, and how a statistic of the map is tested. */
@HubValue
@Value.Immutable
public abstract class GlobalAutocorrelationInput {

  GlobalAutocorrelationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One value for each place of the weights, in any order; zero or more for {@link
   * GlobalMeasure#GETIS_ORD}. Their weights and groups are not used.
   */
  public abstract Observations observations();

  /** Who is whose neighbour. */
  public abstract SpatialWeights weights();

  /** The statistic; Moran where it is left out. */
  @Value.Default
  public GlobalMeasure measure() {
    return GlobalMeasure.MORAN;
  }

  /**
   * What becomes of places without neighbours; they are counted where it is left out. To leave them
   * out takes weights in which no place names one; {@link IslandRule#COUNTED_IN_MEAN} takes {@link
   * GlobalMeasure#MORAN} and not just one place with neighbours, and {@link IslandRule#REFUSED} a
   * map without islands.
   */
  @Value.Default
  public IslandRule islandRule() {
    return IslandRule.COUNTED;
  }

  /** How it is tested; under randomisation unless an assumption is given. */
  public abstract SpatialInference inference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Links.checkSame(observations(), weights());
    if (measure() == GlobalMeasure.GETIS_ORD) {
      Links.checkNotNegative(observations(), measure().words());
    }
    checkIslands();
    Check.that(
        measure().allows(assumption()),
        Fault.INCONSISTENT,
        "inference.assumption",
        "be one that " + measure() + " has",
        assumption());
  }

  private void checkIslands() {
    Check.that(
        measure() == GlobalMeasure.MORAN || islandRule() != IslandRule.COUNTED_IN_MEAN,
        Fault.INCONSISTENT,
        "islandRule",
        "be COUNTED, LEFT_OUT or REFUSED for " + measure(),
        islandRule());
    List<String> islands = weights().islands();
    Check.that(
        islandRule() != IslandRule.REFUSED || islands.isEmpty(),
        Fault.INCONSISTENT,
        "weights",
        "have no islands",
        islands);
    Check.that(
        islandRule() != IslandRule.COUNTED_IN_MEAN
            || weights().places().size() - islands.size() != 1,
        Fault.INCONSISTENT,
        "weights",
        "have two places with neighbours, or none",
        1);
    if (islandRule() == IslandRule.LEFT_OUT) {
      weights().checkNobodyNames(ImmutableSet.copyOf(islands));
    }
  }

  /** The same without islands, which are left out; itself where that leaves no place. */
  final GlobalAutocorrelationInput withoutIslands() {
    Set<String> islands = ImmutableSet.copyOf(weights().islands());
    if (islands.isEmpty() || islands.size() == weights().places().size()) {
      return this;
    }
    SpatialWeights linked =
        weights().toBuilder()
            .places(
                weights().places().stream()
                    .filter(place -> !islands.contains(place.label()))
                    .toList())
            .build();
    Observations values =
        observations().toBuilder()
            .entries(
                observations().entries().stream()
                    .filter(entry -> !islands.contains(entry.label()))
                    .toList())
            .build();
    return toBuilder().weights(linked).observations(values).build();
  }

  /** The assumption, be it given or usual. */
  public final NullAssumption assumption() {
    return inference().assumption().orElse(NullAssumption.RANDOMISATION);
  }

  /** Builds a {@link GlobalAutocorrelationInput}. */
  public static final class Builder extends ImmutableGlobalAutocorrelationInput.Builder {
    Builder() {}
  }
}
