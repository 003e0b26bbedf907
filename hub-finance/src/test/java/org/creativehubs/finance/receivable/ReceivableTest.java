package org.creativehubs.finance.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.HeldDeposit;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ReceivableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
  private static final Ledger BILLED =
      Ledger.builder()
          .currency(Currency.getInstance("GBP"))
          .addBills(
              Bill.of("INV-1", "bo", DAY, gbp("900.00")), Bill.of("INV-2", "cy", DAY, gbp("50.00")))
          .build();

  @Test
  void receiptsWithoutABillAreRefusedAllAtOnceByPath() {
    Ledger ledger =
        BILLED.toBuilder()
            .addReceipts(
                Receipt.of("B-1", "bo", DAY, gbp("1.00")),
                Receipt.of("B-2", "dee", DAY, gbp("2.00")),
                Receipt.of("B-3", "bo", DAY, gbp("3.00")).toBuilder().reference("INV-2").build(),
                Receipt.builder().id("B-4").received(DAY).amount(gbp("4.00")).build())
            .build();
    AllocationPolicy strict =
        AllocationPolicy.asReferenced().toBuilder().unmatched(UnmatchedRule.REFUSE).build();
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class, () -> ReceiptAllocation.of(ledger, DAY, strict));
    assertThat(refused.faults())
        .extracting(InvalidValueException::field)
        .containsExactly("ledger.receipts[1]", "ledger.receipts[2]", "ledger.receipts[3]");
    assertThat(refused.faults().get(1).getMessage())
        .contains("must find a bill, unknown reference");
    assertThat(ReceiptAllocation.of(ledger, DAY).unallocated())
        .extracting(UnallocatedReceipt::reason)
        .containsExactly(
            UnallocatedReason.NO_BILL,
            UnallocatedReason.UNKNOWN_REFERENCE,
            UnallocatedReason.UNKNOWN_PAYER);
  }

  @Test
  void aReferenceThatIsIgnoredPaysTheOldest() {
    Ledger ledger = BILLED.toBuilder().addReceipts(named("bo", "INV-9")).build();
    AllocationPolicy mild =
        AllocationPolicy.asReferenced().toBuilder()
            .unmatched(UnmatchedRule.IGNORE_REFERENCE)
            .build();
    assertThat(ReceiptAllocation.of(ledger, DAY, mild).left()).isEqualTo(gbp("0.00"));
    assertThat(ReceiptAllocation.of(ledger, DAY).left()).isEqualTo(gbp("10.00"));
  }

  @Test
  void whoPaidIsKnownByTheBillThatIsNamed() {
    Receipt nameless =
        Receipt.builder().id("B-1").received(DAY).amount(gbp("50.00")).reference("INV-2").build();
    Ledger ledger = BILLED.toBuilder().addReceipts(nameless).build();
    for (AllocationRule rule : AllocationRule.values()) {
      AllocatedReceipts found = ReceiptAllocation.of(ledger, DAY, AllocationPolicy.of(rule));
      assertThat(found.parts()).extracting(AllocatedPart::tenant).containsExactly("cy");
    }
  }

  @Test
  void whatIsLaterIsLeftOutAndCounted() {
    AllocatedReceipts before = ReceiptAllocation.of(BILLED, DAY.minusDays(1));
    assertThat(before.later()).isEqualTo(2);
    assertThat(before.billed()).isEqualTo(gbp("0.00"));
    assertThat(ReceiptAllocation.of(BILLED, DAY).later()).isZero();
  }

  @Test
  void aBillIsInArrearsFromTheDayAfterItsDueDay() {
    assertThat(Arrears.of(BILLED, DAY).arrears()).isEqualTo(gbp("0.00"));
    assertThat(Arrears.of(BILLED, DAY).notYetDue()).isEqualTo(gbp("950.00"));
    assertThat(Arrears.of(BILLED, DAY.plusDays(1)).arrears()).isEqualTo(gbp("950.00"));
  }

  @Test
  void aDepositCoversArrearsAndPaysNothing() {
    HeldDeposit.Builder held = HeldDeposit.builder().id("D").tenant("bo").heldFrom(DAY);
    Ledger ledger = BILLED.toBuilder().addDeposits(held.amount(gbp("300.00")).build()).build();
    AgedTenant bo = Arrears.of(ledger, DAY.plusDays(1)).tenant("bo");
    assertThat(bo.arrears()).isEqualTo(gbp("900.00"));
    assertThat(bo.deposit()).isEqualTo(gbp("300.00"));
    assertThat(bo.beyondDeposit()).isEqualTo(gbp("600.00"));
    assertThat(Arrears.of(ledger, DAY.minusDays(1)).tenants()).isEmpty();
  }

  @Test
  void ratesThatOverlapAndNegativeOnesAreNamedTogether() {
    LateInterestTerms.Builder terms = LateInterestTerms.builder().rate(Ratio.parse("-1%"));
    terms.addBaseRates(
        BaseRate.of(OpenDateRange.parse("2026-01-01/2026-07-01"), Ratio.parse("4%")),
        BaseRate.of(OpenDateRange.parse("2026-06-30/.."), Ratio.parse("3.75%")));
    InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, terms::build);
    assertThat(refused.faults())
        .extracting(InvalidValueException::field)
        .containsExactly("rate", "baseRates[1].days");
    assertThatThrownBy(
            () ->
                LateInterestTerms.fixed(Ratio.parse("8%")).toBuilder()
                    .daily(DailyRate.TO_THE_PENNY)
                    .dayCount(DayCount.ACT_ACT_ISDA)
                    .build())
        .hasMessageContaining("daily must be EXACT with actual days over the days of each year");
  }

  @Test
  void aBaseRateThatIsNotKnownIsRefusedWithItsDay() {
    List<BaseRate> known = BaseRate.bankRate();
    LateInterestTerms statute = LateInterestTerms.statutory(known.subList(0, known.size() - 1));
    assertThatThrownBy(() -> LatePaymentInterest.of(BILLED, DAY.plusDays(1), statute))
        .hasMessageContaining("terms.baseRates must hold on 2026-06-30");
  }

  @Test
  void bankRateIsThatOfTheReferenceTable() {
    assertThat(baseOn("2023-12-31")).isEqualTo(Ratio.parse("5.25%"));
    assertThat(baseOn("2023-06-30")).isEqualTo(Ratio.parse("5%"));
    assertThat(baseOn("2022-12-31")).isEqualTo(Ratio.parse("3.5%"));
    assertThat(baseOn("2016-12-31")).isEqualTo(Ratio.parse("0.25%"));
    assertThat(baseOn("2025-06-30")).isEqualTo(Ratio.parse("4.25%"));
    assertThat(baseOn("2025-08-06")).isEqualTo(Ratio.parse("4.25%"));
    assertThat(baseOn("2025-12-17")).isEqualTo(Ratio.parse("4%"));
    assertThat(baseOn("2026-06-30")).isEqualTo(Ratio.parse("3.75%"));
    List<BaseRate> rates = BaseRate.bankRate();
    for (int i = 1; i < rates.size(); i++) {
      assertThat(rates.get(i - 1).days().end()).contains(rates.get(i).days().start());
    }
    assertThat(rates.get(rates.size() - 1).days().end()).contains(LocalDate.of(2026, 7, 1));
  }

  private static Ratio baseOn(String day) {
    return BaseRate.bankRate().stream()
        .filter(rate -> rate.days().contains(LocalDate.parse(day)))
        .findFirst()
        .orElseThrow()
        .rate();
  }

  @Test
  void theExampleOfStatutoryInterestByHand() {
    LateInterest found = JsonCatalog.answerToExample(LatePaymentInterest.ENTRY);
    // INV-301: 1,200 due 28 April, 700 paid 15 June; 500 from 1 July to 31 August, 62 days at 11.5
    // %
    // and 13 % for INV-303, 14,400 from 30 September to 31 December, 93 days.
    assertThat(found.lines())
        .extracting(LateInterestLine::bill)
        .containsExactly("INV-301", "INV-303");
    assertThat(found.lines().get(0).days()).isEqualTo(DateRange.parse("2023-07-01/2023-09-01"));
    assertThat(found.interestOf("INV-303")).isEqualTo(gbp("476.98"));
    assertThat(found.fixedSums()).extracting(FixedSumDue::sum).containsExactly(gbp("100.00"));
  }

  @Test
  void aStatementRunsFromBalanceToBalance() {
    AccountStatement account = JsonCatalog.answerToExample(TenantStatement.ENTRY);
    // 350 since 1 July, and its interest at 4 % for the 30 days from 2 to 31 July, 1.15.
    assertThat(account.opening()).isEqualTo(gbp("351.15"));
    assertThat(account.lines())
        .extracting(AccountLine::entry)
        .containsExactly(
            AccountEntry.BILL,
            AccountEntry.RECEIPT,
            AccountEntry.BILL,
            AccountEntry.CREDIT_NOTE,
            AccountEntry.BILL,
            AccountEntry.INTEREST);
    assertThat(account.closing())
        .isEqualTo(account.overdue().plus(account.notYetDue()).plus(account.interest()));
    assertThat(account.explain("receipt BANK-02", "balance").answer().money())
        .contains(gbp("201.15"));
  }

  @Test
  void aTenantWhoIsNotInTheLedgerIsRefused() {
    DateRange period = DateRange.parse("2026-09-01/2026-10-01");
    assertThatThrownBy(() -> TenantStatement.of(BILLED, "dee", period))
        .hasMessage("tenant must be one of the ledger, but was dee");
  }

  @Test
  void jsonNamesReceiptsInAnotherCurrency() {
    String json =
        """
        {"on": "2026-09-29", "ledger": {"currency": "GBP", "receipts": [{"id": "B-1",
          "tenant": "bo", "received": "2026-09-29", "amount": {"amount": "1", "currency": "EUR"}}]}}
        """;
    assertThatThrownBy(() -> HubJson.read(json, ArrearsInput.class))
        .hasMessageContaining("ledger.receipts[0].amount must be in GBP");
  }

  @Test
  void groupsOfAgeAscend() {
    assertThatThrownBy(() -> AgeingPolicy.of(AgeingBasis.DUE_DATE, 30, 30))
        .hasMessageContaining("edges[1]");
    assertThat(AgeingPolicy.standard().groups())
        .isEqualTo(List.of("up to 30 days", "31 to 60 days", "61 to 90 days", "over 90 days"));
  }

  private static Receipt named(String tenant, String bill) {
    return Receipt.of("B-1", tenant, DAY, gbp("10.00")).toBuilder().reference(bill).build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
