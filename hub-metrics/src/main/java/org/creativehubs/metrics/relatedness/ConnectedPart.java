package org.creativehubs.metrics.relatedness;

import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Regions and industries each of which can be reached from each other by presence, and from no
 * others.
 */
@HubValue
@Value.Immutable
public abstract class ConnectedPart {

  ConnectedPart() {}

  static ConnectedPart of(List<String> regions, List<String> industries) {
    return new Builder().regions(regions).industries(industries).build();
  }

  /** Its regions in the order of the table; at least one. */
  public abstract List<String> regions();

  /** Its industries in the order of the table; at least one. */
  public abstract List<String> industries();

  @Value.Check
  void check() {
    Check.notEmpty(regions(), "regions");
    Check.notEmpty(industries(), "industries");
  }

  /** Its regions and industries in one line. */
  @Override
  public final String toString() {
    return Show.line("{} with {}", regions(), industries());
  }

  static final class Builder extends ImmutableConnectedPart.Builder {
    Builder() {}
  }
}
