package org.creativehubs.core.cluster;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The clusters of one study or one county. */
@HubValue
@Value.Immutable
public abstract class ClusterGroup {

  /** The industry that holds the creative businesses in {@link #businessTable()}. */
  public static final String CREATIVE = "creative";

  /** The industry that holds all other businesses in {@link #businessTable()}. */
  public static final String OTHER = "other";

  ClusterGroup() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the group; not blank. */
  public abstract String name();

  /** The clusters in order; at least one, each with an id and a name of its own. */
  public abstract List<Cluster> clusters();

  /** Ties between its places, and to places outside; each pair once for each kind of tie. */
  public abstract List<NetworkTie> ties();

  /** Other figures, as given. */
  public abstract List<Figure> figures();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> Check.notEmpty(clusters(), "clusters"));
    Check.distinct(clusters(), Cluster::id, "clusters", "id");
    Check.together(
        () -> Check.distinct(clusters(), Cluster::name, "clusters", "name"),
        () -> Check.distinct(ties(), NetworkTie::identity, "ties", "pair and kind"));
  }

  /**
   * Creative and other businesses by cluster: the number of creative businesses, and what its share
   * of all implies for the others, not rounded to whole numbers. Regions are the names of the
   * clusters.
   *
   * @return a table of {@link #CREATIVE} and {@link #OTHER} businesses
   * @throws InvalidValueException with {@link Fault#INCONSISTENT} if a cluster lacks an exact
   *     number of businesses or its concentration; leaving it out would change what the others are
   *     measured against
   */
  public final EmploymentTable businessTable() {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("businesses");
    for (int i = 0; i < clusters().size(); i++) {
      Cluster cluster = clusters().get(i);
      String field = "clusters[" + i + "].";
      double businesses = businesses(cluster, field + "businesses");
      table.addConcentration(
          cluster.name(), CREATIVE, businesses, share(cluster, field + "concentration"), OTHER);
    }
    source().ifPresent(table::source);
    return table.build();
  }

  private static double businesses(Cluster cluster, String field) {
    Optional<QualifiedNumber> number = cluster.businesses();
    Check.that(
        number.filter(QualifiedNumber::isExact).isPresent(),
        Fault.INCONSISTENT,
        field,
        "be known exactly for a table",
        number.map(QualifiedNumber::toString).orElse("absent"));
    return number.orElseThrow().value().toDouble();
  }

  private static Ratio share(Cluster cluster, String field) {
    Optional<Ratio> share = cluster.concentration();
    Check.that(share.isPresent(), Fault.INCONSISTENT, field, "be known for a table", "absent");
    return share.orElseThrow();
  }

  /** Builds a {@link ClusterGroup}. */
  public static final class Builder extends ImmutableClusterGroup.Builder {
    Builder() {}
  }
}
