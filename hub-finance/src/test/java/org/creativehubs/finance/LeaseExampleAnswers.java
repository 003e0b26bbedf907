package org.creativehubs.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.whatif.HubChange;
import org.creativehubs.finance.calendar.HubCalendar;
import org.creativehubs.finance.calendar.HubCalendarInput;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.LeaseScheduleInput;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.leaseaccount.AccountingStandard;
import org.creativehubs.finance.leaseaccount.DiscountRateKind;
import org.creativehubs.finance.leaseaccount.EntityKind;
import org.creativehubs.finance.leaseaccount.LeaseExemption;
import org.creativehubs.finance.leaseaccount.LesseeAccounting;
import org.creativehubs.finance.leaseaccount.LesseeAccountingInput;
import org.creativehubs.finance.leaseend.LeaseRenewals;
import org.creativehubs.finance.leaseend.LeaseRenewalsInput;
import org.creativehubs.finance.levelrent.RateCompounding;
import org.creativehubs.finance.levelrent.StraightLineRent;
import org.creativehubs.finance.levelrent.StraightLineRentInput;
import org.creativehubs.finance.rentroll.RentBasis;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RentRollInput;
import org.creativehubs.finance.rentroll.RollChange;
import org.creativehubs.finance.rentroll.RollChangeInput;
import org.creativehubs.finance.rentroll.RollPolicy;
import org.creativehubs.finance.rentroll.UnexpiredWeight;
import org.creativehubs.finance.rentroll.Wault;
import org.creativehubs.finance.rentroll.WaultInput;
import org.creativehubs.finance.rentroll.WhatIf;
import org.creativehubs.finance.rentroll.WhatIfInput;
import org.creativehubs.finance.viability.HubProjection;
import org.creativehubs.finance.viability.HubProjectionInput;
import org.creativehubs.testing.ValueTypeContract;

/** Questions about leases whose answers hold what the examples of the catalogue do not. */
final class LeaseExampleAnswers {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private LeaseExampleAnswers() {}

  static void addTo(ValueTypeContract contract) {
    addCalendars(contract);
    contract
        .withNested(exempt(), LesseeAccounting.answer(exempt()))
        .withNested(ofAYear(), LeaseSchedule.answer(ofAYear()))
        .withNested(Wault.answer(empty()))
        .withNested(withoutEffect(), WhatIf.answer(withoutEffect()))
        .withNested(twoRolls(), RollChange.answer(twoRolls()))
        .withNested(RollChange.of(empty().hubs().get(0), START, START.plusYears(1)))
        .withNested(
            RentRoll.answer(
                RentRollInput.builder()
                    .addAllHubs(empty().hubs())
                    .on(START)
                    .year(DateRange.of(START, START.plusYears(1)))
                    .policy(empty().policy())
                    .build()));
    addHubs(contract);
  }

  /** Leases of a hub by their ids, and two hubs as one subject. */
  private static void addHubs(ValueTypeContract contract) {
    LesseeAccountingInput accounts = JsonCatalog.example(LesseeAccounting.ENTRY);
    StraightLineRentInput even = JsonCatalog.example(StraightLineRent.ENTRY);
    LeaseRenewalsInput renewals = JsonCatalog.example(LeaseRenewals.ENTRY);
    RentRollInput roll = JsonCatalog.example(RentRoll.ENTRY);
    WaultInput wault = JsonCatalog.example(Wault.ENTRY);
    HubProjectionInput plan = JsonCatalog.example(HubProjection.ENTRY);
    Hub mill = roll.hub().orElseThrow();
    Hub forge = mill.toBuilder().id("forge").build();
    RentRollInput two = roll.toBuilder().hub(Optional.empty()).addHubs(mill, forge).build();
    LesseeAccountingInput.Builder head = accounts.toBuilder().lease(Optional.empty());
    StraightLineRentInput.Builder let = even.toBuilder().lease(Optional.empty());
    StraightLineRentInput.Builder held = even.toBuilder().lease(Optional.empty());
    contract
        .withNested(head.hub(holding(accounts.lease())).headLease("head").build())
        .withNested(let.hub(holding(even.lease())).letting("a").build())
        .withNested(held.hub(holding(even.lease())).headLease("head").build())
        .withNested(
            accounts.toBuilder()
                .lease(Optional.empty())
                .hub(holding(accounts.lease()))
                .letting("a")
                .build())
        .withNested(
            renewed(renewals).letting("a").build(), renewed(renewals).headLease("head").build())
        .withNested(two, RentRoll.answer(two))
        .withNested(
            wault.toBuilder().hubs(List.of()).hub(wault.hubs().get(0)).build(),
            plan.toBuilder().hubs(List.of()).hub(plan.hubs().get(0)).build());
  }

  private static LeaseRenewalsInput.Builder renewed(LeaseRenewalsInput example) {
    return example.toBuilder()
        .lease(Optional.empty())
        .renewals(List.of())
        .hub(holding(example.lease()));
  }

  private static Hub holding(Optional<LeaseTerms> lease) {
    LeaseTerms terms = lease.orElseThrow().toBuilder().id(Optional.empty()).build();
    HeadLease.Builder head = HeadLease.builder().id("head").premises("The Mill");
    head.landlord("The council").tenant("The trust").terms(terms);
    return Hub.builder()
        .id("mill")
        .name("The Mill")
        .addHeadLeases(head.build())
        .addLettings(Letting.builder().id("a").terms(terms).build())
        .build();
  }

  private static LesseeAccountingInput exempt() {
    LesseeAccountingInput example = JsonCatalog.example(LesseeAccounting.ENTRY);
    return LesseeAccountingInput.builder()
        .lease(ofTwelveMonths(example.lease().orElseThrow()))
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

  /** A year and a policy of its own, and a change that nothing in the hub answers to. */
  private static WhatIfInput withoutEffect() {
    return WhatIfInput.builder()
        .hub(empty().hubs().get(0))
        .addChanges(HubChange.rents("rents up", Ratio.of(2), START))
        .on(START)
        .year(DateRange.of(START, START.plusYears(1)))
        .policy(empty().policy())
        .build();
  }

  /** A letting that is gone from the later roll, of a tenant that nobody names. */
  private static RollChangeInput twoRolls() {
    LeaseTerms terms = ofTwelveMonths(JsonCatalog.example(LeaseSchedule.ENTRY).lease());
    Hub full =
        empty().hubs().get(0).toBuilder().addLettings(Letting.of("attic", "attic", terms)).build();
    return RollChangeInput.builder()
        .hub(empty().hubs().get(0))
        .earlier(full)
        .since(terms.term().start())
        .on(terms.term().start().plusMonths(1))
        .policy(empty().policy())
        .build();
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

  private static void addCalendars(ValueTypeContract contract) {
    HubCalendarInput input = JsonCatalog.example(HubCalendar.ENTRY);
    contract.withNested(
        input.toBuilder().plan(Optional.empty()).events(Optional.empty()).build(),
        input.toBuilder().hub(Optional.empty()).build());
  }
}
