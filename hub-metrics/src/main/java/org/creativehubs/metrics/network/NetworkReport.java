package org.creativehubs.metrics.network;

import java.util.Comparator;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How a network hangs together. */
@HubValue
@Value.Immutable
public abstract class NetworkReport implements ExplainedAnswer, ExplainedTable {

  NetworkReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its members in the order given, each once; at least one. */
  public abstract List<NetworkMember> members();

  /** How many pairs are linked, in order where ties have a direction; zero or more. */
  public abstract int links();

  /** How far apart linked members were taken to be: what decides on betweenness. */
  public abstract Distance distance();

  /** The linked pairs by all pairs, in [0, 1]; undefined for a single member. */
  public abstract Answer density();

  /**
   * The counts of all ties by all pairs, in links; undefined for a single member, or where a tie
   * has no exact count.
   */
  public abstract Answer linksPerPair();

  /** Members that reach one another, as names: the largest part first; at least one. */
  public abstract List<List<String>> components();

  /**
   * Links without which a part would fall in two, each as two names in alphabetical order, whatever
   * the direction of its ties; in alphabetical order.
   */
  public abstract List<List<String>> bridges();

  /** The ties from the strongest on; ties of the same rank in alphabetical order of members. */
  public abstract List<RankedTie> strongest();

  /** Density, parts and how atomised the network is, which is the last step. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(members(), "members");
    Check.distinct(members(), NetworkMember::name, "members", "name");
    Check.notEmpty(components(), "components");
    Check.that(
        components().stream().mapToInt(List::size).sum() == members().size(),
        Fault.INCONSISTENT,
        "components",
        "hold each member once",
        components());
    Check.notNegative(links(), "links");
  }

  /**
   * How one member stands.
   *
   * @param name its name
   * @return its line
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none of that name
   */
  public final NetworkMember member(String name) {
    return members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new InvalidValueException(Fault.UNKNOWN_CODE, "name", "be one of members", name));
  }

  /** The members without any link by all members, in [0, 1]. */
  public final Ratio isolatedShare() {
    long isolated = members().stream().filter(member -> member.degree() == 0).count();
    return Ratio.of(isolated, members().size());
  }

  /** The members of the largest part by all members, in (0, 1]. */
  public final Ratio largestShare() {
    return Ratio.of(components().get(0).size(), members().size());
  }

  /**
   * How many parts of equal size would be as scattered: 1 / sum of squared shares of members, from
   * 1 for a network in one part to the number of members where nobody is linked.
   */
  public final Ratio effectiveComponents() {
    long squares = components().stream().mapToLong(part -> (long) part.size() * part.size()).sum();
    return Ratio.of((long) members().size() * members().size(), squares);
  }

  /** The members that lie between others, those between most pairs first, then by name. */
  public final List<NetworkMember> bridging() {
    return members().stream()
        .filter(member -> member.betweenness() > 0)
        .sorted(
            Comparator.comparingDouble(NetworkMember::betweenness)
                .reversed()
                .thenComparing(NetworkMember::name))
        .toList();
  }

  /** One row for each member: degree, strength, betweenness and whether a part hangs on it. */
  @Override
  public final Sheet<?> sheet() {
    boolean directed = members().get(0).outgoing().isPresent();
    return Grid.by("member", NetworkMember::name)
        .with(Column.count("degree", NetworkMember::degree))
        .withIf(directed, Column.count("outgoing", member -> member.outgoing().orElseThrow()))
        .withIf(directed, Column.count("incoming", member -> member.incoming().orElseThrow()))
        .with(Column.answer("strength", ColumnKind.QUANTITY, NetworkMember::strength))
        .with(
            Column.decimal("betweenness", NetworkMember::betweenness)
                .source(NetworkSources.BRANDES))
        .with(Column.truth("bridge", NetworkMember::bridge))
        .sheet("Members of the network", members());
  }

  /** How large the network is and in how many parts, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Network",
        "members",
        members().size(),
        "links",
        links(),
        "parts",
        components().size(),
        "density",
        density());
  }

  static final class Builder extends ImmutableNetworkReport.Builder {}
}
