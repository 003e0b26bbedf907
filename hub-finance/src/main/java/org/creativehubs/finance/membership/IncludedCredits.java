package org.creativehubs.finance.membership;

import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Days or hours of a product that the membership of a member includes each calendar month. */
@HubValue
@Value.Immutable
public abstract class IncludedCredits {

  IncludedCredits() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id of the member. */
  public abstract String member();

  /** The id of the product. */
  public abstract String product();

  /** Days or hours each month; in [1, 1,000,000]. */
  public abstract int unitsAMonth();

  /** The days of membership; a month with one of them has all its credits. */
  public abstract OpenDateRange days();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(member(), "member"),
        () -> Check.id(product(), "product"),
        () -> Check.between(unitsAMonth(), 1, 1_000_000, "unitsAMonth"));
  }

  /** Builds {@link IncludedCredits}. */
  public static final class Builder extends ImmutableIncludedCredits.Builder {
    Builder() {}
  }
}
