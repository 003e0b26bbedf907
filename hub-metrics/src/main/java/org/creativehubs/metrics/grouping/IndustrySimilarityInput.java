package org.creativehubs.metrics.grouping;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts by region and industry, and what of them is correlated. */
@HubValue
@Value.Immutable
public abstract class IndustrySimilarityInput {

  IndustrySimilarityInput() {}

  /**
   * A table and what is correlated.
   *
   * @param table the counts
   * @param basis what is correlated
   * @return the input
   */
  public static IndustrySimilarityInput of(EmploymentTable table, SimilarityBasis basis) {
    return new Builder().table(table).basis(basis).build();
  }

  /** The counts. Regions without any count do not take part. */
  public abstract EmploymentTable table();

  /** What is correlated. */
  public abstract SimilarityBasis basis();

  static final class Builder extends ImmutableIndustrySimilarityInput.Builder {
    Builder() {}
  }
}
