package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What an event does to the accounts of a lease. */
@HubValue
@Value.Immutable
public abstract class LeaseEventOutcome {

  LeaseEventOutcome() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @IsoDate
  public abstract LocalDate date();

  /** What happened. */
  public abstract LeaseEventKind kind();

  /** The yearly rate that discounts what is left; above -1. */
  public abstract Ratio annualRate();

  /** The liability before. */
  public abstract Money liabilityBefore();

  /**
   * The liability of what is given up: what it was less what is kept, which is rounded half up;
   * zero if nothing is.
   */
  public abstract Money liabilityGivenUp();

  /** The liability after: what is left to pay, discounted, half up. */
  public abstract Money liability();

  /** The provision for restoration before. */
  public abstract Money provisionBefore();

  /** The provision for restoration after. */
  public abstract Money provision();

  /** The right of use before. */
  public abstract Money rightOfUseBefore();

  /**
   * The right of use of what is given up: what it was less what is kept, which is rounded half up;
   * zero if nothing is.
   */
  public abstract Money rightOfUseGivenUp();

  /** The right of use after; zero or more. */
  public abstract Money rightOfUse();

  /**
   * The gain on what is given up, and what the liability falls by beyond the right of use; a loss
   * is below zero.
   */
  public abstract Money gain();

  /** The lease of space that is added at its own price, in accounts of its own. */
  public abstract Optional<LesseeSchedule> separate();

  @Value.Check
  void check() {
    Check.notNegative(rightOfUse(), "rightOfUse");
    Check.givenExactlyIf(
        separate(), "separate", kind() == LeaseEventKind.SEPARATE_LEASE, "kind is SEPARATE_LEASE");
    Money found =
        rightOfUse()
            .minus(rightOfUseBefore())
            .minus(liability().minus(liabilityBefore()))
            .minus(provision().minus(provisionBefore()));
    Check.that(
        found.equals(gain()),
        Fault.INCONSISTENT,
        "gain",
        "be the change of the right of use less those of liability and provision, " + found,
        gain());
  }

  /** Day, kind and what changes in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line(
            "{} {}: liability {} to {}, right of use {} to {}, gain {}",
            date(),
            kind().words(),
            liabilityBefore(),
            liability(),
            rightOfUseBefore(),
            rightOfUse(),
            gain()),
        "rate",
        annualRate(),
        "given up",
        liabilityGivenUp() + " and " + rightOfUseGivenUp(),
        "provision",
        provisionBefore() + " to " + provision(),
        "separate",
        separate());
  }

  static final class Builder extends ImmutableLeaseEventOutcome.Builder {}
}
