package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link RentRoll} takes. */
@HubValue
@Value.Immutable
public abstract class RentRollInput {

  RentRollInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hubs whose spaces and lettings make the roll; at least one, all rents in one currency. */
  public abstract List<Hub> hubs();

  /** The date on which rents pass and terms are left; the day itself counts. */
  @IsoDate
  public abstract LocalDate on();

  /** The year, or any other period, for which rent due is added up. */
  public abstract DateRange year();

  /** The conventions. */
  public abstract RollPolicy policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    RollCheck.check(hubs());
  }

  /** Builds {@link RentRollInput}. */
  public static final class Builder extends ImmutableRentRollInput.Builder {
    Builder() {}
  }
}
