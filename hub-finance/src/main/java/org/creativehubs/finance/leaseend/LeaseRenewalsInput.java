package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
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
   * after its term; its end is known, and without renewals the last day held over too.
   */
  public abstract LeaseTerms lease();

  /** The renewals in order, each from the end of the term before or later; perhaps none. */
  public abstract List<RenewalTerm> renewals();

  /** From which day a late renewal runs. */
  public abstract RenewalCount countedFrom();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenOnlyIf(
        lease().heldOverUntil(),
        "lease.heldOverUntil",
        renewals().isEmpty(),
        "there are no renewals");
    LocalDate end = end();
    boolean isHeldOver = lease().heldOverUntil().isPresent();
    for (int i = 0; i < renewals().size(); i++) {
      RenewalTerm renewal = renewals().get(i);
      LocalDate starts = renewal.startsOn().orElse(end);
      checkStart(starts, "renewals[" + i + "].startsOn", end);
      isHeldOver |= starts.isAfter(end);
      LocalDate next = endOf(renewal, starts, end);
      Check.that(
          next.getYear() <= LAST_YEAR && next.isAfter(starts),
          "renewals[" + i + "].months",
          "end after " + starts + " and before the year 9999",
          renewal.months());
      end = next;
    }
    Check.givenIf(
        lease().holdingOver(), "lease.holdingOver", isHeldOver, "the tenant stays between terms");
  }

  /** The end of the first term, whether or not the tenant stays longer. */
  final LocalDate end() {
    return lease().fixedTerm().end();
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
    for (RenewalTerm renewal : renewals()) {
      LocalDate starts = renewal.startsOn().orElse(end);
      end = endOf(renewal, starts, end);
      terms.add(DateRange.of(starts, end));
    }
    return terms;
  }

  /** Builds a {@link LeaseRenewalsInput}. */
  public static final class Builder extends ImmutableLeaseRenewalsInput.Builder {
    Builder() {}
  }
}
