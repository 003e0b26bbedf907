package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link Wault} takes. */
@HubValue
@Value.Immutable
public abstract class WaultInput {

  WaultInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** One hub; else {@link #hubs()}. */
  public abstract Optional<Hub> hub();

  /**
   * Several hubs, each with an id of its own, all rents in one currency; given instead of {@link
   * #hub()}.
   */
  public abstract List<Hub> hubs();

  /** The date from which unexpired terms are counted; the day itself counts. */
  @IsoDate
  public abstract LocalDate on();

  /** The conventions. */
  public abstract RollPolicy policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    RollCheck.check(hub(), hubs());
  }

  /** The hubs, however they are given. */
  final List<Hub> all() {
    return hub().map(List::of).orElseGet(this::hubs);
  }

  /** Builds {@link WaultInput}. */
  public static final class Builder extends ImmutableWaultInput.Builder {
    Builder() {}
  }
}
