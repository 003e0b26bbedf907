package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link SchemeLimits} takes. */
@HubValue
@Value.Immutable
public abstract class SchemeLimitsInput {

  SchemeLimitsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the limit matters, such as that of a share issue. */
  @IsoDate
  public abstract LocalDate on();

  /** Where the company is. */
  public abstract Territory territory();

  /** The id of one limit, such as {@code seis-company}; absent for all. */
  public abstract Optional<String> limit();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link SchemeLimitsInput}. */
  public static final class Builder extends ImmutableSchemeLimitsInput.Builder {
    Builder() {}
  }
}
