package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.receivable.AllocationPolicy;
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

  /** One hub; else {@link #hubs()}. */
  public abstract Optional<Hub> hub();

  /**
   * Several hubs whose spaces and lettings make one roll, each with an id of its own, all rents in
   * one currency; given instead of {@link #hub()}.
   */
  public abstract List<Hub> hubs();

  /** The date on which rents pass and terms are left; the day itself counts. */
  @IsoDate
  public abstract LocalDate on();

  /** The year, or any other period, for which rent due is added up. */
  public abstract DateRange year();

  /** The conventions. */
  public abstract RollPolicy policy();

  /**
   * What tenants of the hub were asked for and paid, in the currency of its rents; absent where the
   * roll shows no arrears, and where there are several hubs.
   */
  public abstract Optional<Ledger> ledger();

  /**
   * How receipts find bills; absent in JSON means {@link AllocationPolicy#asReferenced()}. It
   * matters only with a ledger.
   */
  @Value.Default
  public AllocationPolicy allocation() {
    return AllocationPolicy.asReferenced();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    RollCheck.check(hub(), hubs());
    Check.givenOnlyIf(ledger(), "ledger", hub().isPresent(), "hub is");
    ledger().ifPresent(this::checkLedger);
  }

  private void checkLedger(Ledger ledger) {
    MoneyCheck.sameCurrency(ledger.currency(), "ledger", RollCheck.currency(hub(), hubs()), "hub");
    allocation().check(ledger);
  }

  /** The hubs, however they are given. */
  final List<Hub> all() {
    return hub().map(List::of).orElseGet(this::hubs);
  }

  /** Builds {@link RentRollInput}. */
  public static final class Builder extends ImmutableRentRollInput.Builder {
    Builder() {}
  }
}
