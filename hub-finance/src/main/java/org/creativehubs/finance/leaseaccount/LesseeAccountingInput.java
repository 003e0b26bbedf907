package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.LeaseOfHub;
import org.creativehubs.finance.levelrent.RateCompounding;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.immutables.value.Value;

/** What {@link LesseeAccounting} takes. */
@HubValue
@Value.Immutable
public abstract class LesseeAccountingInput {

  LesseeAccountingInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A lease under IFRS 16 (paragraphs 22 to 33) at the lessee's incremental borrowing rate: rent is
   * what is paid for the lease, and twelve months compound to the yearly rate.
   *
   * @param lease the lease, over the term for which the lessee is reasonably certain to keep it
   * @param incrementalBorrowingRate the yearly rate as a decimal fraction; above -1
   * @return a builder, for direct costs, incentives and exemptions to be added
   */
  public static Builder ifrs16(LeaseTerms lease, Ratio incrementalBorrowingRate) {
    Builder input = builder();
    input
        .lease(lease)
        .addKinds(ChargeKind.RENT)
        .standard(AccountingStandard.IFRS_16)
        .entity(EntityKind.GENERAL)
        .annualRate(incrementalBorrowingRate)
        .rateKind(DiscountRateKind.INCREMENTAL_BORROWING)
        .compounding(RateCompounding.EFFECTIVE);
    return input;
  }

  /**
   * A head lease under IFRS 16, as {@link #ifrs16(LeaseTerms, Ratio)}.
   *
   * @param headLease the head lease, whose terms are those for which it is reasonably certain to
   *     run
   * @param incrementalBorrowingRate the yearly rate as a decimal fraction; above -1
   * @return a builder, for direct costs, incentives and exemptions to be added
   * @throws org.creativehubs.core.value.InvalidValueException if the head lease has no terms
   */
  public static Builder ifrs16(HeadLease headLease, Ratio incrementalBorrowingRate) {
    return ifrs16(headLease.requireTerms(), incrementalBorrowingRate);
  }

  /**
   * The lease, over the term for which the lessee is reasonably certain to keep it; else {@link
   * #hub()}.
   */
  public abstract Optional<LeaseTerms> lease();

  /** The hub that has the lease; else {@link #lease()}. */
  public abstract Optional<Hub> hub();

  /** The id of a letting of the hub, with terms; given only with it, or else a head lease. */
  public abstract Optional<String> letting();

  /** The id of a head lease of the hub, with terms; given only with it, or else a letting. */
  public abstract Optional<String> headLease();

  /** The kinds of charge that are lease payments, not services; at least one, one of the lease. */
  public abstract List<ChargeKind> kinds();

  /** The standard. */
  public abstract AccountingStandard standard();

  /** What the lessee is. */
  public abstract EntityKind entity();

  /**
   * The exemption that is claimed; {@code SHORT_TERM} only for 12 months or less, {@code LOW_VALUE}
   * never, since every lease here is of space.
   */
  public abstract Optional<LeaseExemption> exemption();

  /** The yearly rate of discount as a decimal fraction; above -1. */
  public abstract Ratio annualRate();

  /** Which rate it is; {@code OBTAINABLE_BORROWING} only under FRS 102. */
  public abstract DiscountRateKind rateKind();

  /** How the yearly rate becomes one for a month. */
  public abstract RateCompounding compounding();

  /** What the lessee spends to obtain the lease; zero or more. */
  public abstract Optional<Money> initialDirectCosts();

  /** What the landlord has paid the lessee by the start; zero or more. */
  public abstract Optional<Money> incentives();

  /**
   * What it is expected to cost to restore the space as the term ends; zero or more. Its present
   * value is a provision, and part of the right of use.
   */
  public abstract Optional<Money> restorationCost();

  /** The yearly rate that discounts the cost of restoration; above -1; given with the cost. */
  public abstract Optional<Ratio> restorationRate();

  /**
   * What the lessee pays as the term ends to buy the space, under an option that it is reasonably
   * certain to use; zero or more.
   */
  public abstract Optional<Money> purchasePrice();

  /**
   * The day after the last on which a space that is bought is of use, not before the end of the
   * term: the right of use is written off until then; given with the price.
   */
  @IsoDate
  public abstract Optional<LocalDate> usefulLifeEnd();

  /** What is expected to be payable under a guarantee of residual value; zero or more. */
  public abstract Optional<Money> residualGuarantee();

  /**
   * The market rent a year, zero or more, from which the gap of a below-market lease is found under
   * FRS 102 for a public-benefit entity.
   */
  public abstract Optional<Money> marketRent();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    subject().check();
    Check.inPlace(subject().place(), terms()::wholePeriod);
    Check.notEmpty(kinds(), "kinds");
    DatedPayment.requireCharge(terms(), kinds());
    StartMoney.checkRate(annualRate());
    StartMoney.check(terms(), initialDirectCosts(), "initialDirectCosts");
    StartMoney.check(terms(), incentives(), "incentives");
    StartMoney.check(terms(), marketRent(), "marketRent");
    checkEnd();
    Check.that(
        standard() != AccountingStandard.IFRS_16
            || rateKind() != DiscountRateKind.OBTAINABLE_BORROWING,
        Fault.INCONSISTENT,
        "rateKind",
        "be IMPLICIT_IN_LEASE or INCREMENTAL_BORROWING under IFRS_16",
        rateKind());
    Check.that(
        exemption().filter(LeaseExemption.LOW_VALUE::equals).isEmpty(),
        Fault.INCONSISTENT,
        "exemption",
        "not be LOW_VALUE: land and buildings never are of low value (FRS 102 (2026), 20.9 to"
            + " 20.11)",
        LeaseExemption.LOW_VALUE);
    boolean isShort =
        !terms().wholePeriod().end().isAfter(terms().wholePeriod().start().plusMonths(12));
    Check.that(
        isShort || exemption().filter(LeaseExemption.SHORT_TERM::equals).isEmpty(),
        Fault.INCONSISTENT,
        "exemption",
        "not be SHORT_TERM for more than 12 months",
        terms().wholePeriod());
    Check.that(
        exemption().isEmpty() || purchasePrice().isEmpty(),
        Fault.INCONSISTENT,
        "exemption",
        "be absent where the lessee may buy the space",
        exemption().map(Enum::name).orElse(""));
  }

  private void checkEnd() {
    StartMoney.check(terms(), restorationCost(), "restorationCost");
    StartMoney.check(terms(), purchasePrice(), "purchasePrice");
    StartMoney.check(terms(), residualGuarantee(), "residualGuarantee");
    Check.givenExactlyIf(
        restorationRate(), "restorationRate", restorationCost().isPresent(), "restorationCost is");
    restorationRate().ifPresent(rate -> Check.above(rate, -1, "restorationRate"));
    Check.givenExactlyIf(
        usefulLifeEnd(), "usefulLifeEnd", purchasePrice().isPresent(), "purchasePrice is");
    usefulLifeEnd()
        .ifPresent(
            day ->
                Check.notBefore(
                    day, "usefulLifeEnd", terms().wholePeriod().end(), "the end of the term"));
  }

  /** The days over which the right of use is written off. */
  final DateRange used() {
    DateRange term = terms().wholePeriod();
    return DateRange.of(term.start(), usefulLifeEnd().orElse(term.end()));
  }

  /** The rate for a month at which the cost of restoration is discounted. */
  final double restorationMonthly() {
    return restorationRate().map(compounding()::monthly).orElse(0.0);
  }

  final LeaseTerms terms() {
    return subject().terms();
  }

  private LeaseOfHub subject() {
    return new LeaseOfHub(lease(), hub(), letting(), headLease());
  }

  /** Builds {@link LesseeAccountingInput}. */
  public static final class Builder extends ImmutableLesseeAccountingInput.Builder {
    Builder() {}
  }
}
