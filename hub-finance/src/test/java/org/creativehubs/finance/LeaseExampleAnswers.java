package org.creativehubs.finance;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.LeaseScheduleInput;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.leaseaccount.AccountingStandard;
import org.creativehubs.finance.leaseaccount.DiscountRateKind;
import org.creativehubs.finance.leaseaccount.EntityKind;
import org.creativehubs.finance.leaseaccount.LeaseExemption;
import org.creativehubs.finance.leaseaccount.LesseeAccounting;
import org.creativehubs.finance.leaseaccount.LesseeAccountingInput;
import org.creativehubs.finance.leaseaccount.RateCompounding;
import org.creativehubs.finance.rentroll.RentBasis;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RentRollInput;
import org.creativehubs.finance.rentroll.RollPolicy;
import org.creativehubs.finance.rentroll.UnexpiredWeight;
import org.creativehubs.finance.rentroll.Wault;
import org.creativehubs.finance.rentroll.WaultInput;
import org.creativehubs.testing.ValueTypeContract;

/** Questions about leases whose answers hold what the examples of the catalogue do not. */
final class LeaseExampleAnswers {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private LeaseExampleAnswers() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .withNested(exempt(), LesseeAccounting.answer(exempt()))
        .withNested(ofAYear(), LeaseSchedule.answer(ofAYear()))
        .withNested(Wault.answer(empty()))
        .withNested(
            RentRoll.answer(
                RentRollInput.builder()
                    .addAllHubs(empty().hubs())
                    .on(START)
                    .year(DateRange.of(START, START.plusYears(1)))
                    .policy(empty().policy())
                    .build()));
  }

  private static LesseeAccountingInput exempt() {
    LesseeAccountingInput example = JsonCatalog.example(LesseeAccounting.ENTRY);
    return LesseeAccountingInput.builder()
        .lease(ofTwelveMonths(example.lease()))
        .addKinds(ChargeKind.RENT)
        .standard(AccountingStandard.IFRS_16)
        .entity(EntityKind.GENERAL)
        .exemption(LeaseExemption.SHORT_TERM)
        .annualRate(Ratio.parse("0.05"))
        .rateKind(DiscountRateKind.IMPLICIT_IN_LEASE)
        .compounding(RateCompounding.NOMINAL_TWELFTHS)
        .build();
  }

  private static LeaseTerms ofTwelveMonths(LeaseTerms lease) {
    LocalDate start = lease.term().start();
    return LeaseTerms.of(
        DateRange.of(start, start.plusYears(1)),
        RentCharge.of(ChargeKind.RENT, Money.parse("GBP 900"), PaymentTerms.monthlyInAdvance()));
  }

  private static LeaseScheduleInput ofAYear() {
    LeaseTerms lease = JsonCatalog.example(LeaseSchedule.ENTRY).lease();
    DateRange year = DateRange.of(lease.term().start(), lease.term().start().plusYears(1));
    return LeaseScheduleInput.of(lease, year);
  }

  /** A hub in which nothing is let. */
  private static WaultInput empty() {
    Space attic =
        Space.builder()
            .id("attic")
            .kind(UnitKind.STUDIO)
            .marketRent(Rent.annual(Money.parse("GBP 900")))
            .build();
    RollPolicy policy =
        RollPolicy.builder()
            .addKinds(ChargeKind.RENT)
            .rentBasis(RentBasis.PAYABLE)
            .weight(UnexpiredWeight.RENT)
            .dayCount(DayCount.ACT_ACT_ISDA)
            .countsLastDay(false)
            .areaUnit(AreaUnit.SQ_M)
            .build();
    return WaultInput.builder()
        .addHubs(LettingHubs.hub(List.of(attic), List.of()))
        .on(START)
        .policy(policy)
        .build();
  }
}
