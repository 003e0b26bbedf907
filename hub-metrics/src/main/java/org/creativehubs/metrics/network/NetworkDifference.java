package org.creativehubs.metrics.network;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an event changed in a network. */
@HubValue
@Value.Immutable
public abstract class NetworkDifference implements ExplainedAnswer, Tabular {

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

  /** One row for each member: degree and betweenness before and after, and what it bridges. */
  @Override
  public final Table table() {
    Table.Builder table = Table.builder().title("Members before and after");
    table.addColumns("member", "degree before", "degree after");
    table.addColumns("betweenness before", "betweenness after", "bridge before", "bridge after");
    for (NetworkMember old : before().members()) {
      NetworkMember now = after().member(old.name());
      table.addRows(
          List.of(
              Answer.text(old.name()),
              Answer.number(old.degree()),
              Answer.number(now.degree()),
              Answer.number(old.betweenness()),
              Answer.number(now.betweenness()),
              Answer.text(old.bridge() ? "yes" : "no"),
              Answer.text(now.bridge() ? "yes" : "no")));
    }
    return table.build();
  }

  static final class Builder extends ImmutableNetworkDifference.Builder {}
}
