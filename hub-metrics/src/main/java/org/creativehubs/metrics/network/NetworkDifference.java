package org.creativehubs.metrics.network;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an event changed in a network. */
@HubValue
@Value.Immutable
public abstract class NetworkDifference implements ExplainedAnswer, ExplainedTable {

  /** One member in both networks. */
  private record Both(NetworkMember old, NetworkMember now) {}

  private static final Grid<Both> MEMBERS =
      Grid.<Both>by("member", both -> both.old().name())
          .with(Column.count("degree before", both -> both.old().degree()))
          .with(Column.count("degree after", both -> both.now().degree()))
          .with(bridging("betweenness before", both -> both.old().betweenness()))
          .with(bridging("betweenness after", both -> both.now().betweenness()))
          .with(Column.truth("bridge before", both -> both.old().bridge()))
          .with(Column.truth("bridge after", both -> both.now().bridge()));

  NetworkDifference() {}

  static Builder builder() {
    return new Builder();
  }

  /** Pairs that are linked after and not before, each as two names in alphabetical order. */
  public abstract List<List<String>> gained();

  /** Pairs that were linked before and are not after, each as two names in alphabetical order. */
  public abstract List<List<String>> lost();

  /** Pairs that are linked before and after, by more than before; both counts are exact. */
  public abstract List<List<String>> strengthened();

  /** Pairs that are linked before and after, by less than before; both counts are exact. */
  public abstract List<List<String>> weakened();

  /** The network before. */
  public abstract NetworkReport before();

  /** The network after. */
  public abstract NetworkReport after();

  /**
   * Density, parts, the isolated and the largest part before and after, pairs that changed; the
   * last step is the change in linked pairs.
   */
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

  private static Column<Both> bridging(String heading, ToDoubleFunction<Both> value) {
    return Column.decimal(heading, value).source(NetworkSources.BRANDES);
  }

  /** One row for each member: degree and betweenness before and after, and what it bridges. */
  @Override
  public final Sheet<?> sheet() {
    return MEMBERS.sheet(
        "Members before and after",
        before().members().stream().map(old -> new Both(old, after().member(old.name()))).toList());
  }

  /** How many pairs changed, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Linked pairs",
        "before",
        before().links(),
        "gained",
        gained().size(),
        "lost",
        lost().size(),
        "strengthened",
        strengthened().size(),
        "weakened",
        weakened().size());
  }

  static final class Builder extends ImmutableNetworkDifference.Builder {}
}
