package org.creativehubs.finance;

import java.time.LocalDate;
import java.util.Currency;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.billing.ExpectedCash;
import org.creativehubs.finance.billing.ExpectedCashInput;
import org.creativehubs.finance.billing.LeaseBills;
import org.creativehubs.finance.billing.PaymentBehaviour;
import org.creativehubs.finance.receivable.Arrears;
import org.creativehubs.finance.receivable.ArrearsInput;
import org.creativehubs.finance.receivable.LateInterestTerms;
import org.creativehubs.finance.receivable.LatePaymentInterest;
import org.creativehubs.finance.receivable.LatePaymentInterestInput;
import org.creativehubs.finance.receivable.ReceiptAllocation;
import org.creativehubs.finance.receivable.ReceiptAllocationInput;
import org.creativehubs.finance.receivable.TenantStatement;
import org.creativehubs.testing.ValueTypeContract;

/** Ledgers without anything, and with what the examples of the catalogue lack. */
final class ReceivableExamples {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
  private static final DateRange EARLIER = DateRange.parse("2026-01-01/2026-02-01");
  private static final Ledger EMPTY =
      Ledger.builder().currency(Currency.getInstance("GBP")).build();

  private ReceivableExamples() {}

  static void addTo(ValueTypeContract contract) {
    LatePaymentInterestInput interest = JsonCatalog.example(LatePaymentInterest.ENTRY);
    Ledger one =
        EMPTY.toBuilder()
            .addBills(Bill.of("INV-1", "bo", DAY, Money.parse("GBP 900.00")))
            .addReceipts(Receipt.of("B-1", "cy", DAY, Money.parse("GBP 5.00")))
            .build();
    LateInterestTerms fixed = LateInterestTerms.fixed(Ratio.parse("8%"));
    ExpectedCashInput cash = JsonCatalog.example(ExpectedCash.ENTRY);
    contract
        .withNested(ReceiptAllocation.of(EMPTY, DAY), Arrears.of(EMPTY, DAY))
        .withNested(ReceiptAllocationInput.builder().ledger(EMPTY).on(DAY).build())
        .withNested(ArrearsInput.builder().ledger(one).on(DAY).build(), Arrears.of(one, DAY))
        .withNested(LatePaymentInterestInput.builder().ledger(EMPTY).on(DAY).terms(fixed).build())
        .withNested(LatePaymentInterest.of(EMPTY, DAY, fixed))
        .withNested(LatePaymentInterest.answer(interest))
        .withNested(TenantStatement.of(one, "bo", EARLIER))
        .withNested(LeaseBills.of(cash.hub().orElseThrow(), EARLIER, EMPTY))
        .withNested(ExpectedCash.of(EMPTY, DAY, 1, PaymentBehaviour.allLateBy(0)));
  }
}
