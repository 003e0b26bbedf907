package org.creativehubs.core.loan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** In equal parts of principal, with the interest on top (EIP). */
@HubValue
@JsonTypeName("EQUAL_PRINCIPAL")
@Value.Immutable
public abstract non-sealed class EqualPrincipalRepayment extends Repayment {

  EqualPrincipalRepayment() {}

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
    return "equal principal";
  }

  /** Builds a {@link EqualPrincipalRepayment}. */
  public static final class Builder extends ImmutableEqualPrincipalRepayment.Builder {
    Builder() {}
  }
}
