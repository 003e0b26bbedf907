package org.creativehubs.finance.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.HeldDeposit;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.ledger.WriteOffKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.lease.TrueExplanations;
import org.junit.jupiter.api.Test;

/** How credits, credit notes and shares settle bills, and how age and accounts follow. */
class SettlingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
  private static final Ledger NONE = Ledger.builder().currency(Currency.getInstance("GBP")).build();

  @Test
  void aCreditPaysTheNextBillUnlessItIsKept() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(bill("a", DAY, "100.00"), bill("b", DAY.plusDays(10), "80.00"))
            .addReceipts(receipt("r", DAY, "150.00"))
            .build();
    AllocatedReceipts applied = allocated(ledger, CreditRule.APPLY);
    assertThat(applied.parts())
        .extracting(AllocatedPart::bill, AllocatedPart::on, AllocatedPart::amount)
        .containsExactly(
            tuple("a", DAY, gbp("100.00")), tuple("b", DAY.plusDays(10), gbp("50.00")));
    assertThat(applied.open()).isEqualTo(gbp("30.00"));
    assertThat(applied.unallocated()).isEmpty();
    AllocatedReceipts kept = allocated(ledger, CreditRule.KEEP);
    assertThat(kept.open()).isEqualTo(gbp("80.00"));
    assertThat(kept.unallocated())
        .extracting(UnallocatedReceipt::amount, UnallocatedReceipt::reason)
        .containsExactly(tuple(gbp("50.00"), UnallocatedReason.CREDIT_ON_ACCOUNT));
  }

  @Test
  void aCreditNoteOnWhatIsPaidGivesTheLastPaymentBack() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(bill("a", DAY, "100.00"), bill("b", DAY.plusDays(1), "60.00"))
            .addReceipts(receipt("r1", DAY, "70.00"), receipt("r2", DAY, "30.00"))
            .addWriteOffs(writeOff("n", "a", DAY.plusDays(5), "40.00", WriteOffKind.CREDIT_NOTE))
            .build();
    AllocatedReceipts applied = allocated(ledger, CreditRule.APPLY);
    assertThat(applied.parts())
        .extracting(AllocatedPart::receipt, AllocatedPart::bill, AllocatedPart::amount)
        .containsExactlyInAnyOrder(
            tuple("r1", "a", gbp("60.00")),
            tuple("r1", "b", gbp("10.00")),
            tuple("r2", "b", gbp("30.00")));
    assertThat(applied.writtenOff()).isEqualTo(gbp("40.00"));
    assertThat(applied.writeOffsNotNeeded()).isEqualTo(gbp("0.00"));
    AllocatedReceipts kept = allocated(ledger, CreditRule.KEEP);
    assertThat(kept.unallocated())
        .extracting(UnallocatedReceipt::receipt, UnallocatedReceipt::amount)
        .containsExactly(tuple("r1", gbp("10.00")), tuple("r2", gbp("30.00")));
    assertThat(kept.open()).isEqualTo(gbp("60.00"));
  }

  @Test
  void aBadDebtWritesOffWhatIsOpenAndNoMore() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(bill("a", DAY, "100.00"))
            .addReceipts(receipt("r", DAY, "70.00"))
            .addWriteOffs(writeOff("w", "a", DAY.plusDays(5), "40.00", WriteOffKind.BAD_DEBT))
            .build();
    AllocatedReceipts found = ReceiptAllocation.of(ledger, DAY.plusDays(5));
    assertThat(found.writtenOff()).isEqualTo(gbp("30.00"));
    assertThat(found.writeOffsNotNeeded()).isEqualTo(gbp("10.00"));
    assertThat(found.left()).isEqualTo(gbp("0.00"));
    assertThat(ReceiptAllocation.of(ledger, DAY.plusDays(4)).open()).isEqualTo(gbp("30.00"));
  }

  @Test
  void proRataSharesAReceiptAmongWhatHasFallenDue() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(
                bill("a", DAY, "100.00"),
                bill("b", DAY, "50.00"),
                bill("c", DAY, "30.00").toBuilder().due(DAY.plusDays(1)).build())
            .build();
    assertThat(proRata(ledger, "60.00")).containsExactly("GBP 40.00", "GBP 20.00", "GBP 0.00");
    assertThat(proRata(ledger, "0.05")).containsExactly("GBP 0.03", "GBP 0.02", "GBP 0.00");
    // What is more than has fallen due pays the oldest of what has not.
    assertThat(proRata(ledger, "150.00")).containsExactly("GBP 100.00", "GBP 50.00", "GBP 0.00");
    assertThat(proRata(ledger, "160.00")).containsExactly("GBP 100.00", "GBP 50.00", "GBP 10.00");
  }

  private static List<String> proRata(Ledger ledger, String amount) {
    Ledger paid = ledger.toBuilder().addReceipts(receipt("r", DAY, amount)).build();
    return ReceiptAllocation.of(paid, DAY, AllocationPolicy.of(AllocationRule.PRO_RATA))
        .bills()
        .stream()
        .map(bill -> bill.paid().toString())
        .toList();
  }

  @Test
  void onOneDayAReceiptThatNamesItsBillComesFirst() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(bill("a", DAY, "100.00"), bill("b", DAY, "60.00"))
            .addReceipts(
                receipt("r1", DAY, "100.00"),
                receipt("r2", DAY, "50.00").toBuilder().reference("a").build())
            .build();
    assertThat(ReceiptAllocation.of(ledger, DAY).parts())
        .extracting(AllocatedPart::receipt, AllocatedPart::bill, AllocatedPart::amount)
        .containsExactly(
            tuple("r1", "a", gbp("50.00")),
            tuple("r1", "b", gbp("50.00")),
            tuple("r2", "a", gbp("50.00")));
  }

  @Test
  void ageIsCountedFromTheDayOfTheBasisAndAnEdgeIsWithinItsGroup() {
    Bill bill = bill("a", DAY, "100.00").toBuilder().due(DAY.plusDays(10)).build();
    Ledger ledger = NONE.toBuilder().addBills(bill).build();
    assertThat(groups(ledger, AgeingBasis.BILL_DATE, DAY.plusDays(30))).containsExactly(0);
    assertThat(groups(ledger, AgeingBasis.BILL_DATE, DAY.plusDays(31))).containsExactly(1);
    assertThat(groups(ledger, AgeingBasis.DUE_DATE, DAY.plusDays(40))).containsExactly(0);
    assertThat(groups(ledger, AgeingBasis.DUE_DATE, DAY.plusDays(41))).containsExactly(1);
    assertThat(groups(ledger, AgeingBasis.DUE_DATE, DAY.plusDays(71))).containsExactly(2);
    assertThat(AgeingPolicy.of(AgeingBasis.DUE_DATE, 1, 2, 9))
        .hasToString("up to 1 day, 2 days, 3 to 9 days, over 9 days, from the due date");
  }

  private static List<Integer> groups(Ledger ledger, AgeingBasis basis, LocalDate on) {
    ArrearsInput.Builder input = ArrearsInput.builder().ledger(ledger).on(on);
    return Arrears.answer(input.ageing(AgeingPolicy.of(basis, 30, 60)).build()).bills().stream()
        .map(AgedBill::group)
        .toList();
  }

  @Test
  void aTenantOwesWhatIsLateAndLaterLessCredit() {
    HeldDeposit.Builder held = HeldDeposit.builder().id("D").tenant("bo").heldFrom(DAY);
    Ledger ledger =
        NONE.toBuilder()
            .addBills(
                bill("old", DAY.minusDays(9), "100.00"),
                bill("new", DAY.minusDays(4), "10.00"),
                bill("later", DAY, "7.00"))
            .addReceipts(
                receipt("lost", DAY, "3.00").toBuilder().reference("no such bill").build(),
                Receipt.builder().id("whose").received(DAY).amount(gbp("4.00")).build())
            .addDeposits(held.amount(gbp("110.00")).build())
            .build();
    AgedDebt debt = Arrears.of(ledger, DAY);
    AgedTenant bo = debt.tenant("bo");
    assertThat(bo.arrears()).isEqualTo(gbp("110.00"));
    assertThat(bo.notYetDue()).isEqualTo(gbp("7.00"));
    assertThat(bo.credit()).isEqualTo(gbp("3.00"));
    assertThat(bo.balance()).isEqualTo(gbp("114.00"));
    assertThat(bo.beyondDeposit()).isEqualTo(gbp("0.00"));
    assertThat(bo.oldestDue()).contains(DAY.minusDays(9));
    assertThat(debt.unidentified()).isEqualTo(gbp("4.00"));
    assertThat(debt)
        .hasToString(
            "aged debt on 2026-09-29: GBP 110.00 in arrears on 2 bills, GBP 7.00 not yet due");
  }

  @Test
  void aStatementKeepsItsPeriodAndTheOrderOfItsDays() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(
                bill("before", DAY.minusDays(1), "100.00"),
                bill("first", DAY, "20.00"),
                Bill.of("other", "cy", DAY, gbp("9.00")))
            .addReceipts(
                receipt("r", DAY, "30.00"),
                receipt("last", DAY.plusDays(1), "5.00"),
                receipt("after", DAY.plusDays(2), "1.00"),
                Receipt.of("cy", "cy", DAY, gbp("2.00")))
            .addWriteOffs(writeOff("w", "first", DAY, "20.00", WriteOffKind.BAD_DEBT))
            .build();
    AccountStatement account = TenantStatement.of(ledger, "bo", DateRange.of(DAY, DAY.plusDays(2)));
    assertThat(account.opening()).isEqualTo(gbp("100.00"));
    assertThat(account.lines())
        .extracting(AccountLine::reference, AccountLine::entry, AccountLine::balance)
        .containsExactly(
            tuple("first", AccountEntry.BILL, gbp("120.00")),
            tuple("r", AccountEntry.RECEIPT, gbp("90.00")),
            tuple("w", AccountEntry.BAD_DEBT, gbp("70.00")),
            tuple("last", AccountEntry.RECEIPT, gbp("65.00")));
    assertThat(account.charged()).isEqualTo(gbp("20.00"));
    assertThat(account.credited()).isEqualTo(gbp("55.00"));
    // The last day is 30 September: what fell due on the 28th and was not paid is overdue.
    assertThat(account.overdue()).isEqualTo(gbp("65.00"));
    assertThat(account.explain("closing balance", "balance").answer().money())
        .contains(gbp("65.00"));
    assertThat(account)
        .hasToString(
            "account of bo from 2026-09-29 to 2026-09-30: GBP 100.00 at the start, GBP 65.00 at"
                + " the end");
    TrueExplanations.ofCells(account);
  }

  @Test
  void whatIsDueOnTheLastDayIsNotYetOverdueAndFixedSumsAreLinesOfTheirOwn() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(bill("late", DAY, "365.00"), bill("due", DAY.plusDays(2), "50.00"))
            .build();
    LateInterestTerms terms =
        LateInterestTerms.fixed(Ratio.parse("10%")).toBuilder()
            .addFixedSums(FixedSum.of(gbp("0.00"), gbp("40.00")))
            .build();
    TenantStatementInput.Builder input = TenantStatementInput.builder();
    input.ledger(ledger).tenant("bo").period(DateRange.of(DAY, DAY.plusDays(3))).interest(terms);
    AccountStatement account = TenantStatement.answer(input.build());
    assertThat(account.lines())
        .extracting(AccountLine::reference, AccountLine::entry, AccountLine::charged)
        .endsWith(
            tuple("to 2026-10-01", AccountEntry.INTEREST, gbp("0.20")),
            tuple("to 2026-10-01", AccountEntry.FIXED_SUM, gbp("40.00")));
    assertThat(account.overdue()).isEqualTo(gbp("365.00"));
    assertThat(account.notYetDue()).isEqualTo(gbp("50.00"));
    assertThat(account.interest()).isEqualTo(gbp("40.20"));
    assertThat(account.lines().get(0).due()).isEqualTo(Optional.of(DAY));
  }

  @Test
  void everyCellOfTheExamplesIsExplainedByItsOwnFigures() {
    TrueExplanations.ofCells(JsonCatalog.answerToExample(ReceiptAllocation.ENTRY));
    TrueExplanations.ofCells(JsonCatalog.answerToExample(Arrears.ENTRY));
    TrueExplanations.ofCells(JsonCatalog.answerToExample(LatePaymentInterest.ENTRY));
    TrueExplanations.ofCells(JsonCatalog.answerToExample(TenantStatement.ENTRY));
    assertThat(JsonCatalog.answerToExample(ReceiptAllocation.ENTRY).sheets()).hasSize(3);
    assertThat(JsonCatalog.answerToExample(Arrears.ENTRY).sheets()).hasSize(2);
    assertThat(JsonCatalog.answerToExample(LatePaymentInterest.ENTRY).sheets()).hasSize(2);
  }

  private static AllocatedReceipts allocated(Ledger ledger, CreditRule credit) {
    AllocationPolicy policy = AllocationPolicy.asReferenced().toBuilder().credit(credit).build();
    return ReceiptAllocation.of(ledger, DAY.plusDays(20), policy);
  }

  private static Bill bill(String id, LocalDate due, String amount) {
    return Bill.of(id, "bo", due, gbp(amount));
  }

  private static Receipt receipt(String id, LocalDate received, String amount) {
    return Receipt.of(id, "bo", received, gbp(amount));
  }

  private static WriteOff writeOff(
      String id, String bill, LocalDate on, String amount, WriteOffKind kind) {
    WriteOff.Builder off = WriteOff.builder().id(id).bill(bill).on(on);
    return off.amount(gbp(amount)).kind(kind).build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
