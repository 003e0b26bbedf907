package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link AffordabilityPresets} takes. */
@HubValue
@Value.Immutable
public abstract class AffordabilityPresetsInput {

  AffordabilityPresetsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which they are to apply. */
  @IsoDate
  public abstract LocalDate on();

  /** The place they are for, such as {@code Hackney}; absent for all. */
  public abstract Optional<String> place();

  /** The id of one policy, such as {@code hackney-lp29}; absent for all. */
  public abstract Optional<String> preset();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds an {@link AffordabilityPresetsInput}. */
  public static final class Builder extends ImmutableAffordabilityPresetsInput.Builder {
    Builder() {}
  }
}
