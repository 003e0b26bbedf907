package org.creativehubs.metrics.network;

import java.util.List;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an event changed in a network. */
@HubValue
@Value.Immutable
public abstract class NetworkDifference implements ExplainedAnswer {

  NetworkDifference() {}

  static Builder builder() {
    return new Builder();
  }

  /** Pairs that are linked after and not before, each as two names in alphabetical order. */
  public abstract List<List<String>> gained();

  /** Pairs that were linked before and are not after, each as two names in alphabetical order. */
  public abstract List<List<String>> lost();

  /** The network before. */
  public abstract NetworkReport before();

  /** The network after. */
  public abstract NetworkReport after();

  /** Links, density and parts before and after; the last step is the change in linked pairs. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        before().links() + gained().size() - lost().size() == after().links(),
        Fault.INCONSISTENT,
        "gained",
        "less lost make the change in links",
        gained().size() + " less " + lost().size());
  }

  static final class Builder extends ImmutableNetworkDifference.Builder {}
}
