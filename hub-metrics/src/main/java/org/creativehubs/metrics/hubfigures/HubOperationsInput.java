package org.creativehubs.metrics.hubfigures;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Hubs with their spaces and lettings, and a period to look at. */
@HubValue
@Value.Immutable
public abstract class HubOperationsInput {

  HubOperationsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The period; occupancy is that of its last day. */
  public abstract DateRange period();

  /** The hub with its spaces and lettings, or several that are looked at as one; at least one. */
  public abstract List<Hub> hubs();

  /** What they earned in the period; zero or more. */
  public abstract Optional<Money> income();

  /** How many visits there were in the period; zero or more. */
  public abstract Optional<QualifiedNumber> footfall();

  /** How many events there were in the period; zero or more. */
  public abstract Optional<QualifiedNumber> events();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(hubs(), "hubs");
    Check.distinct(hubs(), Hub::id, "hubs", "id");
    income().ifPresent(money -> Check.notNegative(money, "income"));
    checkCount(footfall(), "footfall");
    checkCount(events(), "events");
  }

  private static void checkCount(Optional<QualifiedNumber> count, String field) {
    count.ifPresent(n -> Check.notNegative(n, field));
  }

  /** Builds a {@link HubOperationsInput}. */
  public static final class Builder extends ImmutableHubOperationsInput.Builder {
    Builder() {}
  }
}
