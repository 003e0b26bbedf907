package org.creativehubs.metrics.relatedness;

import java.util.HashSet;
import java.util.Set;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Counts, and the income of each region. */
@HubValue
@Value.Immutable
public abstract class IncomeContentInput {

  IncomeContentInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /**
   * The income of every region of the table, in any order and one unit, such as GDP per head; zero
   * or more. Weights and groups are not used.
   */
  public abstract Observations income();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Set<String> regions = new HashSet<>(table().regions());
    Set<String> given = new HashSet<>(income().labels());
    for (int i = 0; i < income().entries().size(); i++) {
      String field = "income.entries[" + i + "]";
      String label = income().entries().get(i).label();
      double value = income().entries().get(i).value();
      Check.that(
          regions.contains(label),
          Fault.UNKNOWN_CODE,
          field + ".label",
          "be a region of the table",
          label);
      Check.notNegative(value, field + ".value");
    }
    for (String region : table().regions()) {
      Check.that(
          given.contains(region),
          Fault.INCONSISTENT,
          "income",
          "have an entry for each region of the table",
          "none for " + region);
    }
  }

  /** Builds an {@link IncomeContentInput}. */
  public static final class Builder extends ImmutableIncomeContentInput.Builder {
    Builder() {}
  }
}
