package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.LeaseOfHub;
import org.immutables.value.Value;

/** What {@link LeaseRenewals} takes. */
@HubValue
@Value.Immutable
public abstract class LeaseRenewalsInput {

  private static final int LAST_YEAR = 9998;

  LeaseRenewalsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The lease that runs out, with what is payable under it, and on what footing the tenant stays
   * after its term; its end is known, and without renewals the last day held over too. Else {@link
   * #hub()}.
   */
  public abstract Optional<LeaseTerms> lease();

  /** The hub that has the lease; else {@link #lease()}. */
  public abstract Optional<Hub> hub();

  /** The id of a letting of the hub, with terms; given only with it, or else a head lease. */
  public abstract Optional<String> letting();

  /** The id of a head lease of the hub, with terms; given only with it, or else a letting. */
  public abstract Optional<String> headLease();

  /**
   * The renewals in order, each from the end of the term before or later; perhaps none, and none
   * with a hub, whose lease says which are agreed.
   */
  public abstract List<RenewalTerm> renewals();

  /** From which day a late renewal runs. */
  public abstract RenewalCount countedFrom();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    subject().check();
    Check.that(
        renewals().isEmpty() || lease().isPresent(),
        Fault.INCONSISTENT,
        "renewals",
        "be absent where the hub says them",
        renewals().size() + " given");
    Check.givenOnlyIf(
        terms().heldOverUntil(),
        "lease.heldOverUntil",
        agreed().isEmpty(),
        "there are no renewals");
    LocalDate end = end();
    boolean isHeldOver = terms().heldOverUntil().isPresent();
    for (int i = 0; i < agreed().size(); i++) {
      RenewalTerm renewal = agreed().get(i);
      LocalDate starts = renewal.startsOn().orElse(end);
      checkStart(starts, "renewals[" + i + "].startsOn", end);
      isHeldOver |= starts.isAfter(end);
      LocalDate next = endOf(renewal, starts, end);
      Check.that(
          next.getYear() <= LAST_YEAR && next.isAfter(starts),
          Fault.INCONSISTENT,
          "renewals[" + i + "].months",
          "end after " + starts + " and before the year 9999",
          renewal.months());
      end = next;
    }
    Check.givenIf(
        terms().holdingOver(), "lease.holdingOver", isHeldOver, "the tenant stays between terms");
  }

  /** The end of the first term, whether or not the tenant stays longer. */
  final LocalDate end() {
    return terms().fixedTerm().end();
  }

  private static void checkStart(LocalDate starts, String field, LocalDate end) {
    Check.notBefore(starts, field, end, "the end of the term before it");
    checkYear(starts, field);
  }

  private static void checkYear(LocalDate date, String field) {
    Check.that(date.getYear() <= LAST_YEAR, field, "be before the year 9999", date);
  }

  private LocalDate endOf(RenewalTerm renewal, LocalDate starts, LocalDate expiry) {
    LocalDate from = countedFrom() == RenewalCount.FROM_START ? starts : expiry;
    return from.plusMonths(renewal.months());
  }

  /** The terms of the renewals. */
  final List<DateRange> renewedTerms() {
    List<DateRange> terms = new ArrayList<>();
    LocalDate end = end();
    for (RenewalTerm renewal : agreed()) {
      LocalDate starts = renewal.startsOn().orElse(end);
      end = endOf(renewal, starts, end);
      terms.add(DateRange.of(starts, end));
    }
    return terms;
  }

  final LeaseTerms terms() {
    return subject().terms();
  }

  /** The renewals that are given, or those that are agreed in the hub. */
  final List<RenewalTerm> agreed() {
    return lease().isPresent()
        ? renewals()
        : subject().renewals().stream()
            .filter(renewal -> renewal.state() == RenewalState.AGREED)
            .map(renewal -> RenewalTerm.of(renewal.months()))
            .toList();
  }

  private LeaseOfHub subject() {
    return new LeaseOfHub(lease(), hub(), letting(), headLease());
  }

  /** Builds a {@link LeaseRenewalsInput}. */
  public static final class Builder extends ImmutableLeaseRenewalsInput.Builder {
    Builder() {}
  }
}
