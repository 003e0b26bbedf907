package org.creativehubs.metrics.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Groups of a network, and how far members keep to them. */
@HubValue
@Value.Immutable
public abstract class NetworkGroupsReport implements ExplainedAnswer, ExplainedTable {

  NetworkGroupsReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The groups, the largest first, then by name; at least one. */
  public abstract List<NetworkGroup> groups();

  /**
   * What lies within groups less what chance would put there: below 1, above zero where members
   * keep to their groups more than by chance. Undefined without links.
   */
  public abstract Optional<Ratio> modularity();

  /** Why there is no modularity. */
  public abstract Optional<Undefined> undefined();

  /** How much chance counted, above zero. */
  public abstract Ratio resolution();

  /**
   * How many searches found the modularity of these groups, the best of all; one or more, given
   * where groups were sought. One of many says that there may be better groups.
   */
  public abstract OptionalInt foundBy();

  /** What lies within groups, what chance would put there, and the modularity, which is last. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(groups(), "groups");
    Check.exactlyOne(modularity(), "modularity", undefined(), "undefined");
    Check.positive(resolution(), "resolution");
    foundBy().ifPresent(found -> Check.atLeast(found, 1, "foundBy"));
  }

  /** One row for each group: its members, and links within beside those by chance. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.by("group", NetworkGroup::name)
        .with(Column.<NetworkGroup>count("size", NetworkGroup::size).summed())
        .with(Column.text("members", group -> String.join(", ", group.members())))
        .withIf(
            modularity().isPresent(),
            Column.share("within", NetworkGroup::within).source(NetworkSources.NEWMAN).summed())
        .withIf(
            modularity().isPresent(),
            Column.share("expected", NetworkGroup::expected).source(NetworkSources.NEWMAN).summed())
        .totals("all groups")
        .sheet("Groups of the network", groups());
  }

  /** The explanation. */
  @Override
  public final String toString() {
    return explanation().toString();
  }

  static final class Builder extends ImmutableNetworkGroupsReport.Builder {}
}
