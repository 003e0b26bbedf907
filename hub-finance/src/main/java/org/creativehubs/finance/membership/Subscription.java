package org.creativehubs.finance.membership;

import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A member who has a product by the month from one day to another. */
@HubValue
@Value.Immutable
public abstract class Subscription {

  Subscription() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id: any text on one line, at most 100 characters. */
  public abstract String id();

  /** The id of the member. */
  public abstract String member();

  /** The id of the product, which has a price by the month. */
  public abstract String product();

  /** The days of membership; without an end while nobody has given notice. */
  public abstract OpenDateRange days();

  /** How many it has; in [1, 10,000]. */
  @Value.Default
  public int quantity() {
    return 1;
  }

  /** Months that are billed together in advance, from the first that is charged; in [1, 60]. */
  @Value.Default
  public int billedMonths() {
    return 1;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.id(member(), "member"),
        () -> Check.id(product(), "product"),
        () -> Check.between(quantity(), 1, 10_000, "quantity"),
        () -> Check.between(billedMonths(), 1, 60, "billedMonths"));
  }

  /** Builds a {@link Subscription}. */
  public static final class Builder extends ImmutableSubscription.Builder {
    Builder() {}
  }
}
