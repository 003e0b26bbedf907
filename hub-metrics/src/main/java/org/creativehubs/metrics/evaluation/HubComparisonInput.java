package org.creativehubs.metrics.evaluation;

import java.util.List;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The hubs whose models are set side by side. */
@HubValue
@Value.Immutable
public abstract class HubComparisonInput {

  HubComparisonInput() {}

  /**
   * The hubs to be compared.
   *
   * @param hubs the hubs with what was written about them, each of a name of its own; at least two
   * @return the input
   */
  public static HubComparisonInput of(List<StudiedHub> hubs) {
    return new Builder().addAllHubs(hubs).build();
  }

  /** The hubs with what was written about them, each of a name of its own; at least two. */
  public abstract List<StudiedHub> hubs();

  @Value.Check
  void check() {
    Check.notEmpty(hubs(), "hubs");
    Check.atLeast(hubs().size(), 2, "hubs");
    Check.distinct(hubs(), StudiedHub::name, "hubs", "name");
  }

  /** Builds a {@link HubComparisonInput}. */
  static final class Builder extends ImmutableHubComparisonInput.Builder {}
}
