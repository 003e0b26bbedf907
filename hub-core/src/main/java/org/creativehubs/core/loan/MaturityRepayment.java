package org.creativehubs.core.loan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** All of it with the last payment, and interest only before (maturity loan, bullet). */
@HubValue
@JsonTypeName("MATURITY")
@Value.Immutable
public abstract non-sealed class MaturityRepayment extends Repayment {

  MaturityRepayment() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** The kind in words. */
  @Override
  public final String toString() {
    return "maturity";
  }

  /** Builds a {@link MaturityRepayment}. */
  public static final class Builder extends ImmutableMaturityRepayment.Builder {
    Builder() {}
  }
}
