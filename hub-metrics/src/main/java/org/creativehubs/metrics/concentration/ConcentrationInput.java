package org.creativehubs.metrics.concentration;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.shares.ShareRule;
import org.immutables.value.Value;

/** Counts by region and industry, and how the concentration of industries is measured. */
@HubValue
@Value.Immutable
public abstract class ConcentrationInput {

  ConcentrationInput() {}

  /**
   * A table and a rule.
   *
   * @param table the counts
   * @param rule what is measured
   * @return the input
   */
  public static ConcentrationInput of(EmploymentTable table, ShareRule rule) {
    return new Builder().table(table).rule(rule).build();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /** What is measured; its partner is an industry, its reference and groups are by region. */
  public abstract ShareRule rule();

  @Value.Check
  void check() {
    rule().requireFit(table().industries(), table().regions());
  }

  static final class Builder extends ImmutableConcentrationInput.Builder {
    Builder() {}
  }
}
