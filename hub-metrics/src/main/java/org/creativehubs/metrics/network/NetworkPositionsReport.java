package org.creativehubs.metrics.network;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** What members have from where they stand in a network. */
@HubValue
@Value.Immutable
public abstract class NetworkPositionsReport implements ExplainedAnswer, ExplainedTable {

  NetworkPositionsReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its members in the order given, each once; at least one. */
  public abstract List<MemberPosition> members();

  /** Whether links counted once, or by the counts of their ties. */
  public abstract TieWeights weights();

  /** How closeness took those who are not reached. */
  public abstract ClosenessRule closeness();

  /**
   * Closed pairs of contacts by all pairs of contacts, over all members, in [0, 1]: three times the
   * triangles by the paths of two links. Undefined where nobody has two contacts.
   */
  public abstract Answer clustering();

  /** The mean clustering of the members that have one, in [0, 1]; undefined where none has. */
  public abstract Answer meanClustering();

  /**
   * Pairs that depart from the ideal pattern of core and periphery: pairs of the core that are not
   * linked and pairs of the periphery that are; zero or more.
   */
  public abstract long departures();

  /** The network as a whole: clustering, cores, and the departures from the pattern, last. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(members(), "members");
    Check.distinct(members(), MemberPosition::name, "members", "name");
    Check.notNegative(departures(), "departures");
  }

  /**
   * Where one member stands.
   *
   * @param name its name
   * @return its line
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none of that name
   */
  public final MemberPosition member(String name) {
    return Check.named(members(), MemberPosition::name, name, "name");
  }

  /** The largest core number: how deep the network goes. */
  public final int highestCore() {
    return members().stream().mapToInt(MemberPosition::coreNumber).max().orElse(0);
  }

  /** One row for each member: brokerage, clustering, closeness, eigenvector and cores. */
  @Override
  public final Sheet<?> sheet() {
    Source near =
        closeness() == ClosenessRule.HARMONIC ? NetworkSources.MARCHIORI : NetworkSources.DENSITY;
    return Grid.by("member", MemberPosition::name)
        .with(number("constraint", MemberPosition::constraint, NetworkSources.BURT))
        .with(number("effective size", MemberPosition::effectiveSize, NetworkSources.BURT))
        .with(share("efficiency", MemberPosition::efficiency, NetworkSources.BURT))
        .with(share("clustering", MemberPosition::clustering, NetworkSources.WATTS))
        .with(number("closeness", MemberPosition::closeness, near))
        .with(number("eigenvector", MemberPosition::eigenvector, NetworkSources.BONACICH))
        .with(
            Column.<MemberPosition>count("core number", MemberPosition::coreNumber)
                .source(NetworkSources.SEIDMAN))
        .with(
            Column.<MemberPosition, CoreStanding>words("standing", MemberPosition::standing)
                .source(NetworkSources.LIP))
        .sheet("Positions of members", members());
  }

  private static Column<MemberPosition> number(
      String heading, Function<MemberPosition, Answer> value, Source source) {
    return Column.answer(heading, ColumnKind.NUMBER, value).source(source);
  }

  private static Column<MemberPosition> share(
      String heading, Function<MemberPosition, Answer> value, Source source) {
    return Column.answer(heading, ColumnKind.SHARE, value).source(source);
  }

  /** The explanation. */
  @Override
  public final String toString() {
    return explanation().toString();
  }

  static final class Builder extends ImmutableNetworkPositionsReport.Builder {}
}
