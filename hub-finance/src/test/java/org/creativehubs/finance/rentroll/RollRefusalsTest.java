package org.creativehubs.finance.rentroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.lease.ValueLeases;
import org.creativehubs.finance.receivable.AllocationPolicy;
import org.creativehubs.finance.receivable.UnmatchedRule;
import org.junit.jupiter.api.Test;

/** What inputs and results of rent rolls refuse, and how a rolling letting with a break reads. */
class RollRefusalsTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final DateRange YEAR = DateRange.of(ON, ON.plusYears(1));
  private static final LeaseTerms LEASE = ValueLeases.quarterly(gbp("4000.00"), 36);
  private static final Hub MILL = LettingHubs.let(LEASE);
  private static final HubRentRoll ROLL = RentRoll.of(MILL, ON);
  private static final RollPolicy PRACTICE = RollPolicy.marketPractice(AreaUnit.SQ_M);

  @Test
  void aRollIsOfOneHubOrOfSeveral() {
    assertThatThrownBy(() -> RentRollInput.builder().on(ON).year(YEAR).policy(PRACTICE).build())
        .hasMessage("hub must be given if hubs is absent, but was absent");
    assertThatThrownBy(
            () -> WaultInput.builder().hub(MILL).addHubs(MILL).on(ON).policy(PRACTICE).build())
        .hasMessage("hub must be absent if hubs is given, but was The Mill (mill)");
    refused(
        () -> Wault.of(List.of(MILL, MILL), ON, PRACTICE),
        Fault.DUPLICATE,
        "hubs[1] must have an id of its own, but was mill");
    refused(
        () -> PRACTICE.toBuilder().kinds(List.of()).build(),
        Fault.EMPTY,
        "kinds must hold at least one element, but was none");
  }

  @Test
  void theLedgerOfARollIsHeldToItsAllocation() {
    Ledger loose =
        Ledger.builder()
            .currency(Currency.getInstance("GBP"))
            .addReceipts(Receipt.of("B-1", "dee", ON, gbp("2.00")))
            .build();
    RentRollInput.Builder input = RentRollInput.builder().hub(MILL).ledger(loose).on(ON);
    input.year(YEAR).policy(PRACTICE);
    assertThat(RentRoll.answer(input.build()).totals().arrears()).contains(gbp("0.00"));
    AllocationPolicy strict =
        AllocationPolicy.asReferenced().toBuilder().unmatched(UnmatchedRule.REFUSE).build();
    assertThatThrownBy(() -> input.allocation(strict).build())
        .hasMessageStartingWith("ledger.receipts[0] must find a bill, no bill");
  }

  @Test
  void aRollHoldsTogether() {
    refused(
        () -> HubRentRoll.builder().valuesOf(ROLL).lines(List.of()).build(),
        Fault.EMPTY,
        "lines must hold at least one element, but was none");
    RollLine line = ROLL.lines().get(0);
    inconsistent(
        () -> HubRentRoll.builder().valuesOf(ROLL).addLines(line).build(),
        "totals must be those of " + (ROLL.lines().size() + 1) + " lines, but was 1");
    assertThatThrownBy(
            () -> HubRentRoll.builder().valuesOf(ROLL).waultToExpiry(Optional.empty()).build())
        .hasMessageStartingWith(
            "undefined must be given if waultToExpiry is absent, but was absent");
    assertThatThrownBy(
            () -> HubRentRoll.builder().valuesOf(ROLL).waultToBreak(Optional.empty()).build())
        .hasMessageStartingWith("waultToBreak must be given if waultToExpiry is");
  }

  @Test
  void theArrearsOfTheTotalsAreAmongTheOverdueBills() {
    Ledger ledger =
        Ledger.builder()
            .currency(Currency.getInstance("GBP"))
            .addBills(
                Bill.of("a", "bo", ON.minusDays(9), gbp("70.00")).toBuilder()
                    .letting("unit-0")
                    .build())
            .build();
    HubRentRoll roll = RentRoll.of(MILL, ledger, ON);
    assertThat(roll.arrearsElsewhere()).contains(gbp("0.00"));
    inconsistent(
        () -> HubRentRoll.builder().valuesOf(roll).overdue(List.of()).build(),
        "overdue must hold all arrears of the totals, but was GBP -70.00");
  }

  @Test
  void theTotalsOfSeveralHubsAreThoseOfEach() {
    Hub other = MILL.toBuilder().id("forge").build();
    HubRentRoll roll = RentRoll.of(List.of(MILL, other), ON);
    assertThat(roll.hubs()).extracting(HubTotals::hub).containsExactly("mill", "forge");
    inconsistent(
        () -> HubRentRoll.builder().valuesOf(roll).hubs(roll.hubs().subList(0, 1)).build(),
        "totals must be those of the hubs, GBP 4000.00, but was GBP 8000.00");
    HubTotals forge = roll.hubs().get(1);
    Money due = forge.totals().dueInYear();
    RollTotals more =
        RollTotals.builder().valuesOf(forge.totals()).dueInYear(due.plus(gbp("1.00"))).build();
    assertThatThrownBy(
            () ->
                HubRentRoll.builder()
                    .valuesOf(roll)
                    .hubs(List.of(roll.hubs().get(0), HubTotals.of(other, more)))
                    .build())
        .hasMessageStartingWith("totals must be those of the hubs, ");
    refused(
        () -> ImmutableHubTotals.builder().hub("").totals(more).build(),
        Fault.EMPTY,
        "hub must hold a visible character, but was empty");
  }

  @Test
  void totalsHoldTogether() {
    RollTotals totals = ROLL.totals();
    int spaces = totals.spaces();
    inconsistent(
        () -> RollTotals.builder().valuesOf(totals).vacantSpaces(spaces + 1).build(),
        "vacantSpaces must be at most spaces, but was " + (spaces + 1));
    assertThat(RollTotals.builder().valuesOf(totals).vacantSpaces(spaces).build().vacantSpaces())
        .isEqualTo(spaces);
    inconsistent(
        () ->
            RollTotals.builder()
                .valuesOf(totals)
                .rollingLettings(1)
                .heldOverLettings(1)
                .undatedLettings(1)
                .lettings(2)
                .build(),
        "lettings must be at least those in each state, but was 2");
    String profile =
        " must add up to passingRent, without what is rolling, held over or undated,"
            + " but was GBP 0.00";
    inconsistent(
        () -> RollTotals.builder().valuesOf(totals).expiries(List.of()).build(),
        "expiries" + profile);
    inconsistent(
        () -> RollTotals.builder().valuesOf(totals).firstEnds(List.of()).build(),
        "firstEnds" + profile);
    outOfRange(
        () -> ProfileYear.of(2029, 0, gbp("0.00"), Area.parse("1 m2")),
        "lettings must be >= 1, but was 0");
    assertThat(totals.plus(totals).expiries())
        .extracting(ProfileYear::toString)
        .containsExactly("2029: 2 lettings with GBP 8000.00 a year");
  }

  @Test
  void unexpiredTermsAndMovementsHoldTogether() {
    UnexpiredTerm term = Wault.of(List.of(MILL), ON, PRACTICE);
    assertThatThrownBy(
            () -> UnexpiredTerm.builder().valuesOf(term).toExpiry(Optional.empty()).build())
        .hasMessageStartingWith("undefined must be given if toExpiry is absent, but was absent");
    assertThatThrownBy(
            () -> UnexpiredTerm.builder().valuesOf(term).toFirstBreak(Optional.empty()).build())
        .hasMessageStartingWith("toFirstBreak must be given if toExpiry is");
    RollMovement moved = JsonCatalog.answerToExample(RollChange.ENTRY);
    Money more = moved.after().plus(gbp("1.00"));
    assertThatThrownBy(() -> RollMovement.builder().valuesOf(moved).after(more).build())
        .hasMessageStartingWith(
            "moves must add up to what passes on the later day less what passed, ");
    outOfRange(
        () -> RollMovement.builder().valuesOf(moved).unchanged(-1).build(),
        "unchanged must be >= 0, but was -1");
    RollMove move = moved.moves().get(0);
    refused(
        () -> RollMove.builder().valuesOf(move).letting(" ").build(),
        Fault.EMPTY,
        "letting must hold a visible character, but was  ");
    WhatIfRoll changed = JsonCatalog.answerToExample(WhatIf.ENTRY);
    refused(
        () -> WhatIfRoll.builder().valuesOf(changed).changes(List.of()).build(),
        Fault.EMPTY,
        "changes must hold at least one element, but was none");
  }

  @Test
  void theBreakOfALettingThatRollsOnIsNoEndOfItsSureDays() {
    LeaseTerms rolling =
        LEASE.toBuilder()
            .term(OpenDateRange.from(LEASE.term().start()))
            .notice(Period.ofMonths(2))
            .addBreaks(BreakOption.on(ON.plusDays(300)))
            .build();
    RollPolicy notice = PRACTICE.toBuilder().openTerms(OpenTermRule.NOTICE).build();
    Hub hub = LettingHubs.let(rolling);
    HubRentRoll roll = RentRoll.of(List.of(hub), ON, YEAR, notice);
    RollLine line = roll.lines().get(0);
    assertThat(line.nextBreak()).contains(ON.plusDays(300));
    assertThat(line.yearsToBreak()).isEqualTo(line.yearsToExpiry());
    String sure = "days from 2026-11-21 with 2027-01-21";
    assertThat(roll.explain("unit-0", "to break").toString()).contains(sure);
    assertThat(Wault.of(List.of(hub), ON, notice).explain("unit-0", "to break").toString())
        .contains(sure);
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
