package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
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

  /** The units, let or not, each with an id of its own, all in one currency; at least one. */
  public abstract List<RollUnit> units();

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
    UnitCheck.check(units(), policy());
  }

  /** Builds {@link RentRollInput}. */
  public static final class Builder extends ImmutableRentRollInput.Builder {
    Builder() {}
  }
}
