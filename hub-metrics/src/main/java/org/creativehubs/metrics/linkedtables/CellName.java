package org.creativehubs.metrics.linkedtables;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Which sum a cell of linked tables is. */
@HubValue
@Value.Immutable
public abstract class CellName {

  CellName() {}

  /** A builder without values, which are those of the total of all. */
  public static Builder builder() {
    return new Builder();
  }

  /** The layer, a code or a group; not blank, absent for the total of all layers. */
  public abstract Optional<String> layer();

  /** The region, a code or a group; not blank, absent for the total of all regions. */
  public abstract Optional<String> region();

  /** The industry, a code or a group; not blank, absent for the total of all industries. */
  public abstract Optional<String> industry();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    layer().ifPresent(layer -> Check.notBlank(layer, "layer"));
    region().ifPresent(region -> Check.notBlank(region, "region"));
    industry().ifPresent(industry -> Check.notBlank(industry, "industry"));
  }

  /** Layer if there is one, region and industry, such as {@code small, North, total}. */
  @Override
  public final String toString() {
    String place = region().orElse("total") + ", " + industry().orElse("total");
    return layer().map(layer -> layer + ", " + place).orElse(place);
  }

  /** Builds a {@link CellName}. */
  public static final class Builder extends ImmutableCellName.Builder {
    Builder() {}
  }
}
