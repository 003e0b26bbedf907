package org.creativehubs.core.funding;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A claim for what has been spent since the one before. */
@HubValue
@Value.Immutable
public abstract class GrantClaim {

  GrantClaim() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** When it is made. */
  @IsoDate
  public abstract LocalDate on();

  /**
   * Eligible money that has left the account since the last claim; below zero where costs were
   * credited.
   */
  public abstract Money spend();

  /** Whether it is the last, which sets free what was held back. */
  public abstract boolean finalClaim();

  /**
   * A claim that is not the last.
   *
   * @param on when it is made
   * @param spend eligible money spent since the last claim
   * @return the claim
   */
  public static GrantClaim of(LocalDate on, Money spend) {
    return builder().on(on).spend(spend).finalClaim(false).build();
  }

  /**
   * The final claim.
   *
   * @param on when it is made
   * @param spend eligible money spent since the last claim
   * @return the claim
   */
  public static GrantClaim last(LocalDate on, Money spend) {
    return builder().on(on).spend(spend).finalClaim(true).build();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link GrantClaim}. */
  public static final class Builder extends ImmutableGrantClaim.Builder {
    Builder() {}
  }
}
