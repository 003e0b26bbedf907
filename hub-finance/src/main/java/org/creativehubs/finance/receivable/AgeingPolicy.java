package org.creativehubs.finance.receivable;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** By what bills in arrears are put into groups of age. */
@HubValue
@Value.Immutable
public abstract class AgeingPolicy {

  AgeingPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Up to 30, 60 and 90 days after the due day, and longer: the usual aged-debt report.
   *
   * @return the conventions
   */
  public static AgeingPolicy standard() {
    return of(AgeingBasis.DUE_DATE, 30, 60, 90);
  }

  /**
   * Groups of age.
   *
   * @param basis from which day age is counted
   * @param edges the last day of each group but the last, ascending, above zero
   * @return the conventions
   */
  public static AgeingPolicy of(AgeingBasis basis, int... edges) {
    Builder policy = builder().basis(basis);
    for (int edge : edges) {
      policy.addEdges(edge);
    }
    return policy.build();
  }

  /** From which day age is counted. */
  public abstract AgeingBasis basis();

  /** The last day of each group but the last, ascending and above zero; from 1 to 20 of them. */
  public abstract List<Integer> edges();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(edges(), "edges");
    Check.that(edges().size() <= 20, "edges", "be at most 20", edges().size());
    Check.each(edges(), "edges", (edge, at) -> Check.positive(edge, at));
    Check.ascending(edges(), edge -> edge, "edges", "day");
  }

  /** The groups in words, such as {@code 31 to 60 days}; one more than there are edges. */
  final List<String> groups() {
    List<String> groups = new ArrayList<>();
    int from = 0;
    for (int edge : edges()) {
      groups.add(
          (from == 0 ? "up to " : from + 1 == edge ? "" : from + 1 + " to ")
              + Show.counted(edge, "days"));
      from = edge;
    }
    groups.add("over " + Show.counted(from, "days"));
    return groups;
  }

  /** The group of an age in days. */
  final int group(long age) {
    int group = 0;
    while (group < edges().size() && age > edges().get(group)) {
      group++;
    }
    return group;
  }

  /** Basis and edges in one line. */
  @Override
  public final String toString() {
    return Show.line("{}, from the {}", String.join(", ", groups()), Show.words(basis()));
  }

  /** Builds an {@link AgeingPolicy}. */
  public static final class Builder extends ImmutableAgeingPolicy.Builder {
    Builder() {}
  }
}
