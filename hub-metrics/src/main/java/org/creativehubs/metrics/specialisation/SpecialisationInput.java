package org.creativehubs.metrics.specialisation;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.shares.ShareRule;
import org.immutables.value.Value;

/** Counts by region and industry, and how the specialisation of regions is measured. */
@HubValue
@Value.Immutable
public abstract class SpecialisationInput {

  SpecialisationInput() {}

  /**
   * A table and a rule.
   *
   * @param table the counts
   * @param rule what is measured
   * @return the input
   */
  public static SpecialisationInput of(EmploymentTable table, ShareRule rule) {
    return new Builder().table(table).rule(rule).build();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /** What is measured; its partner is a region, its reference and groups are by industry. */
  public abstract ShareRule rule();

  @Value.Check
  void check() {
    rule().requireFit(table().regions(), table().industries());
  }

  static final class Builder extends ImmutableSpecialisationInput.Builder {
    Builder() {}
  }
}
