package org.creativehubs.metrics.agglomeration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link Colocation} is asked. */
@HubValue
@Value.Immutable
public abstract class ColocationInput {

  ColocationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The index. */
  public abstract ColocationMeasure measure();

  /** The employment of all industries by region. */
  public abstract EmploymentTable table();

  /**
   * The employment of each region in a reference, zero or more, with every region of the table; the
   * table with all its industries where it is empty. Correlations take none.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Double> reference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(
        reference().isEmpty() || measure() == ColocationMeasure.COAGGLOMERATION,
        Fault.INCONSISTENT,
        "reference",
        "be left out for " + measure(),
        reference().keySet());
    ReferenceRegions.check(table().regions(), reference());
  }

  /** Builds a {@link ColocationInput}. */
  public static final class Builder extends ImmutableColocationInput.Builder {
    Builder() {}
  }
}
