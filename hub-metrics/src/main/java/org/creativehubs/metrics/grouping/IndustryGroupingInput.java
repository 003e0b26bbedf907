package org.creativehubs.metrics.grouping;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.screening.ScreenTable;
import org.immutables.value.Value;

/** A matrix of similarities, and how it is turned into groups. */
@HubValue
@Value.Immutable
public abstract class IndustryGroupingInput {

  private static final double ROUNDING = 1e-12;

  IndustryGroupingInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The similarities, such as those of {@link IndustrySimilarity}: a symmetric matrix of numbers in
   * [-1, 1] whose rows and columns have the same labels in the same order. An industry without a
   * similarity to itself is left out; all others have one to each other.
   */
  public abstract IndexMatrix similarity();

  /** How a similarity becomes a distance. */
  public abstract SimilarityDistance distance();

  /** How far apart two groups are. */
  public abstract Linkage linkage();

  /** How many groups are asked for; at least 1 and at most the industries that take part. */
  public abstract int groups();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    ScreenTable.same(similarity().columns(), similarity().rows(), "similarity.columns");
    int size = similarity().rows().size();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i && takesPart(i); j++) {
        if (takesPart(j)) {
          checkCell(i, j);
        }
      }
    }
    Check.that(
        groups() >= 1 && groups() <= members().size(),
        "groups",
        "be from 1 to " + members().size() + ", the industries with a similarity",
        groups());
  }

  private void checkCell(int i, int j) {
    String field =
        "similarity[" + similarity().rows().get(i) + "][" + similarity().rows().get(j) + "]";
    double one = similarity().valueAt(i, j).orElse(Double.NaN);
    double other = similarity().valueAt(j, i).orElse(Double.NaN);
    Check.between(one, -1, 1, field);
    Check.finite(other, field);
    Check.that(Math.abs(one - other) <= ROUNDING, Fault.INCONSISTENT, field, "be symmetric", one);
  }

  private boolean takesPart(int position) {
    return similarity().valueAt(position, position).isPresent();
  }

  /** The industries that take part, in canonical order. */
  final List<String> members() {
    return similarity().rows().stream()
        .filter(name -> similarity().value(name, name).isPresent())
        .sorted()
        .toList();
  }

  /** Builds an {@link IndustryGroupingInput}. */
  public static final class Builder extends ImmutableIndustryGroupingInput.Builder {
    Builder() {}
  }
}
