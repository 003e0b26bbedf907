package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * Something that changes a lease in the accounts of its lessee after day one. What is given is so
 * from the day on; what is left out stays as it was.
 */
@HubValue
@Value.Immutable
public abstract class LeaseEvent {

  LeaseEvent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A review: the first charge that counts comes to another amount a year from the day on.
   *
   * @param date the day
   * @param annual the amount a year; zero or more
   * @return the event
   */
  public static LeaseEvent review(LocalDate date, Money annual) {
    return of(LeaseEventKind.REVIEW, date).annual(annual).build();
  }

  /**
   * The lessee expects to keep the space until another day, or to buy it.
   *
   * @param date the day
   * @param terms the terms over the term that is now expected, from the start of the lease
   * @param annualRate the yearly rate of discount of that day; above -1
   * @return the event
   */
  public static LeaseEvent reassessment(LocalDate date, LeaseTerms terms, Ratio annualRate) {
    return of(LeaseEventKind.REASSESSMENT, date).terms(terms).annualRate(annualRate).build();
  }

  /**
   * The parties change the lease.
   *
   * @param date the day
   * @param terms the terms as changed, from the start of the lease
   * @param annualRate the yearly rate of discount of that day; above -1
   * @param spaceKept the part of the space that is kept; in (0, 1]
   * @return the event
   */
  public static LeaseEvent modification(
      LocalDate date, LeaseTerms terms, Ratio annualRate, Ratio spaceKept) {
    Builder event = of(LeaseEventKind.MODIFICATION, date);
    event.terms(terms).annualRate(annualRate).spaceKept(spaceKept);
    return event.build();
  }

  /**
   * More space is let at the price that it has by itself.
   *
   * @param date the day
   * @param added the lease of the space that is added
   * @return the event, which changes nothing in the accounts of the lease it is added to
   */
  public static LeaseEvent separateLease(LocalDate date, LesseeAccountingInput added) {
    return of(LeaseEventKind.SEPARATE_LEASE, date).added(added).build();
  }

  private static Builder of(LeaseEventKind kind, LocalDate date) {
    Builder event = builder();
    event.kind(kind).date(date);
    return event;
  }

  /** The day from which it counts; in the term, after its first day. */
  @IsoDate
  public abstract LocalDate date();

  /** What happens. */
  public abstract LeaseEventKind kind();

  /**
   * The terms as they now are, from the same start as before; for a review, a reassessment or a
   * modification. What they change of amounts that were due before the day is paid on the day.
   */
  public abstract Optional<LeaseTerms> terms();

  /**
   * What the first charge that counts comes to a year from the day on, zero or more: for a review,
   * in place of {@link #terms()}.
   */
  public abstract Optional<Money> annual();

  /**
   * The yearly rate of discount of the day, above -1: for a reassessment or a modification. A
   * modification under FRS 102 may go without, and is then measured at the rate as it was.
   */
  public abstract Optional<Ratio> annualRate();

  /** The part of the space that is kept, in (0, 1]: for a modification; absent if it is all. */
  public abstract Optional<Ratio> spaceKept();

  /** The price at which the lessee is now certain to buy, zero or more: for a reassessment. */
  public abstract Optional<Money> purchasePrice();

  /** The day after the last on which a space that is bought is of use; given with the price. */
  @IsoDate
  public abstract Optional<LocalDate> usefulLifeEnd();

  /** What is now expected under a guarantee of residual value, zero or more: for a guarantee. */
  public abstract Optional<Money> residualGuarantee();

  /** What restoring the space is now expected to cost, zero or more: for a restoration. */
  public abstract Optional<Money> restorationCost();

  /** The yearly rate that now discounts it, above -1: for a restoration. */
  public abstract Optional<Ratio> restorationRate();

  /** The lease of the space that is added: for a separate lease. */
  public abstract Optional<LesseeAccountingInput> added();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean isReview = kind() == LeaseEventKind.REVIEW;
    boolean isModified = kind() == LeaseEventKind.MODIFICATION;
    boolean isJudged = kind() == LeaseEventKind.REASSESSMENT;
    Check.givenOnlyIf(
        terms(), "terms", isReview || kind().takesRate(), "kind changes the payments");
    Check.givenOnlyIf(annual(), "annual", isReview, "kind is REVIEW");
    if (isReview) {
      Check.exactlyOne(terms(), "terms", annual(), "annual");
    }
    Check.givenOnlyIf(annualRate(), "annualRate", kind().takesRate(), "kind takes a rate");
    Check.givenIf(annualRate(), "annualRate", isJudged, "kind is REASSESSMENT");
    Check.givenOnlyIf(spaceKept(), "spaceKept", isModified, "kind is MODIFICATION");
    Check.givenOnlyIf(purchasePrice(), "purchasePrice", isJudged, "kind is REASSESSMENT");
    Check.givenExactlyIf(
        residualGuarantee(),
        "residualGuarantee",
        kind() == LeaseEventKind.GUARANTEE,
        "kind is GUARANTEE");
    checkOther();
    annualRate().ifPresent(StartMoney::checkRate);
    spaceKept().ifPresent(share -> Check.positiveShare(share, "spaceKept"));
  }

  private void checkOther() {
    boolean restores = kind() == LeaseEventKind.RESTORATION;
    Check.givenExactlyIf(restorationCost(), "restorationCost", restores, "kind is RESTORATION");
    Check.givenOnlyIf(restorationRate(), "restorationRate", restores, "kind is RESTORATION");
    Check.givenExactlyIf(
        added(), "added", kind() == LeaseEventKind.SEPARATE_LEASE, "kind is SEPARATE_LEASE");
    Check.givenExactlyIf(
        usefulLifeEnd(), "usefulLifeEnd", purchasePrice().isPresent(), "purchasePrice is");
  }

  /** The lease as it is from the day on. */
  final LesseeAccountingInput after(LesseeAccountingInput before) {
    LesseeAccountingInput.Builder after = before.toBuilder();
    if (terms().isPresent() || annual().isPresent()) {
      after
          .lease(terms().orElseGet(() -> stepped(before)))
          .hub(Optional.empty())
          .letting(Optional.empty())
          .headLease(Optional.empty());
    }
    annualRate().ifPresent(after::annualRate);
    purchasePrice().ifPresent(after::purchasePrice);
    usefulLifeEnd().ifPresent(after::usefulLifeEnd);
    residualGuarantee().ifPresent(after::residualGuarantee);
    restorationCost().ifPresent(after::restorationCost);
    restorationRate().ifPresent(after::restorationRate);
    return after.build();
  }

  private LeaseTerms stepped(LesseeAccountingInput before) {
    LeaseTerms terms = before.terms();
    List<RentCharge> charges = new ArrayList<>(terms.charges());
    int first = 0;
    while (!before.kinds().contains(charges.get(first).kind())) {
      first++;
    }
    charges.set(first, stepped(charges.get(first)));
    return terms.toBuilder().charges(charges).build();
  }

  private RentCharge stepped(RentCharge charge) {
    List<RentStep> steps = new ArrayList<>();
    charge.steps().stream().filter(step -> !step.from().equals(date())).forEach(steps::add);
    steps.add(RentStep.replace(date(), annual().orElseThrow()));
    steps.sort(Comparator.comparing(RentStep::from));
    return charge.toBuilder().steps(steps).build();
  }

  /** Day and kind, with what is changed. */
  @Override
  public final String toString() {
    return Show.noted(
        date() + " " + kind().words(),
        "terms",
        terms(),
        "a year",
        annual(),
        "rate",
        annualRate(),
        "space kept",
        spaceKept(),
        "price",
        purchasePrice(),
        "of use until",
        usefulLifeEnd(),
        "guarantee",
        residualGuarantee(),
        "restoration",
        restorationCost(),
        "at",
        restorationRate(),
        "added",
        added());
  }

  /** Builds a {@link LeaseEvent}. */
  public static final class Builder extends ImmutableLeaseEvent.Builder {
    Builder() {}
  }
}
