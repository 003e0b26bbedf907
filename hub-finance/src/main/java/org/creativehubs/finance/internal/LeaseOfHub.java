package org.creativehubs.finance.internal;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.value.Check;

/**
 * The lease that a question is about: given by itself, or a letting or a head lease of a hub.
 *
 * @param lease the lease by itself
 * @param hub the hub that has it
 * @param letting the id of the letting
 * @param headLease the id of the head lease
 */
public record LeaseOfHub(
    Optional<LeaseTerms> lease,
    Optional<Hub> hub,
    Optional<String> letting,
    Optional<String> headLease) {

  /** Refuses what does not name one lease. */
  public void check() {
    Check.exactlyOne(lease, "lease", hub, "hub");
    Check.givenOnlyIf(letting, "letting", hub.isPresent(), "hub is");
    Check.givenOnlyIf(headLease, "headLease", hub.isPresent(), "hub is");
    if (hub.isPresent()) {
      Check.exactlyOne(letting, "letting", headLease, "headLease");
    }
  }

  /**
   * What is payable under it.
   *
   * @return the terms
   * @throws org.creativehubs.core.value.InvalidValueException if the hub has no such lease, or it
   *     has no terms
   */
  public LeaseTerms terms() {
    return lease.orElseGet(
        () ->
            letting.isPresent()
                ? Check.inPlace(holder(), let(letting.get())::requireTerms)
                : Check.inPlace(holder(), head()::requireTerms));
  }

  /** Where the terms stand in an input that has these fields. */
  public String place() {
    return lease.isPresent() ? "lease" : holder() + ".terms";
  }

  private String holder() {
    return letting.isPresent()
        ? "hub.lettings[" + hub.orElseThrow().lettings().indexOf(let(letting.get())) + "]"
        : "hub.headLeases[" + hub.orElseThrow().headLeases().indexOf(head()) + "]";
  }

  private Letting let(String id) {
    return hub.orElseThrow().letting(id);
  }

  /** The renewals that the hub says; none for a lease by itself. */
  public List<LeaseRenewal> renewals() {
    return lease.isPresent()
        ? List.of()
        : letting.map(id -> let(id).renewals()).orElseGet(() -> head().renewals());
  }

  private HeadLease head() {
    return Check.named(
        hub.orElseThrow().headLeases(), HeadLease::id, headLease.orElseThrow(), "headLease");
  }
}
