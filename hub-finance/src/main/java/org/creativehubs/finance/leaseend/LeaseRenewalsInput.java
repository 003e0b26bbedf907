package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
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

  /** The lease that runs out, with what is payable under it. */
  public abstract LeaseTerms lease();

  /** The renewals in order, each from the end of the term before or later; perhaps none. */
  public abstract List<RenewalTerm> renewals();

  /** From which day a late renewal runs. */
  public abstract RenewalCount countedFrom();

  /** On what footing the tenant stays between two terms. */
  public abstract HoldingOver holdingOver();

  /**
   * The day after the last on which the tenant stays without a renewal, after the end of the term
   * and before the year 9999; absent if it leaves at once, and where there are renewals.
   */
  @IsoDate
  public abstract Optional<LocalDate> heldOverUntil();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    heldOverUntil().ifPresent(until -> checkUntil(until, lease().term().end()));
    LocalDate end = lease().term().end();
    for (int i = 0; i < renewals().size(); i++) {
      RenewalTerm renewal = renewals().get(i);
      LocalDate starts = renewal.startsOn().orElse(end);
      checkStart(starts, "renewals[" + i + "].startsOn", end);
      LocalDate next = endOf(renewal, starts, end);
      Check.that(
          next.getYear() <= LAST_YEAR && next.isAfter(starts),
          "renewals[" + i + "].months",
          "end after " + starts + " and before the year 9999",
          renewal.months());
      end = next;
    }
  }

  private void checkUntil(LocalDate until, LocalDate end) {
    Check.givenOnlyIf(
        heldOverUntil(), "heldOverUntil", renewals().isEmpty(), "there are no renewals");
    Check.after(until, "heldOverUntil", end, "the end of the term");
    checkYear(until, "heldOverUntil");
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
    LocalDate end = lease().term().end();
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
