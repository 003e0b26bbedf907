package org.creativehubs.metrics.location;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Counts by region and industry, what to compare with, and which industries are asked about. */
@HubValue
@Value.Immutable
public abstract class LocationQuotientInput {

  LocationQuotientInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /** What the regions are compared with; the regions together where it is left out. */
  @Value.Default
  public ReferenceArea reference() {
    return ReferenceArea.pooled();
  }

  /** The industries asked about, each once and in the table; all of the table where none is. */
  public abstract List<String> industries();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.distinct(industries(), name -> name, "industries", "name");
    for (int i = 0; i < industries().size(); i++) {
      checkKnown(industries().get(i), "industries[" + i + "]");
    }
    for (int i = 0; i < reference().excluded().size(); i++) {
      checkKnown(reference().excluded().get(i), "reference.excluded[" + i + "]");
    }
  }

  private void checkKnown(String industry, String field) {
    try {
      table().industryIndex(industry);
    } catch (InvalidValueException e) {
      throw new InvalidValueException(Fault.UNKNOWN_CODE, field, e.rule(), industry);
    }
  }

  /** Builds a {@link LocationQuotientInput}. */
  public static final class Builder extends ImmutableLocationQuotientInput.Builder {
    Builder() {}
  }
}
