package org.creativehubs.core.loan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** In level instalments of interest and principal together (annuity). */
@HubValue
@JsonTypeName("LEVEL")
@Value.Immutable
public abstract non-sealed class LevelRepayment extends InstalmentRepayment {

  LevelRepayment() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkInstalments();
  }

  /** The kind, and how instalments are found, in one line. */
  @Override
  public final String toString() {
    return "level" + howFound();
  }

  /** Builds a {@link LevelRepayment}. */
  public static final class Builder extends ImmutableLevelRepayment.Builder {
    Builder() {}
  }
}
