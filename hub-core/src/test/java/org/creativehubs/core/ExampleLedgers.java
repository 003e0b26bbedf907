package org.creativehubs.core;

import java.time.LocalDate;
import java.util.Currency;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.HeldDeposit;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.ledger.WriteOffKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of bills, receipts and what holds them. */
final class ExampleLedgers {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
  private static final Bill RENT =
      Bill.builder()
          .id("INV-1")
          .tenant("bo")
          .letting("S1")
          .charge("rent")
          .days(DateRange.parse("2026-09-29/2026-12-25"))
          .dated(DAY.minusDays(14))
          .due(DAY)
          .net(Money.parse("GBP 900.00"))
          .vat(Money.parse("GBP 180.00"))
          .build();
  private static final Bill HIRE = Bill.of("INV-2", "cy", DAY, Money.parse("GBP 45.00"));
  private static final Receipt PAID =
      Receipt.of("B-1", "bo", DAY, Money.parse("GBP 400.00")).toBuilder()
          .reference("INV-1")
          .build();
  private static final Receipt NAMELESS =
      Receipt.builder().id("B-2").received(DAY).amount(Money.parse("GBP 5.00")).build();
  private static final WriteOff CREDIT =
      WriteOff.builder()
          .id("CN-1")
          .bill("INV-1")
          .on(DAY)
          .amount(Money.parse("GBP 100.00"))
          .kind(WriteOffKind.CREDIT_NOTE)
          .build();
  private static final HeldDeposit HELD =
      HeldDeposit.builder()
          .id("D-1")
          .tenant("bo")
          .letting("S1")
          .amount(Money.parse("GBP 300.00"))
          .heldFrom(DAY)
          .returned(DAY.plusDays(1))
          .build();
  private static final HeldDeposit STILL_HELD =
      HeldDeposit.builder()
          .id("D-2")
          .tenant("cy")
          .amount(Money.parse("GBP 30.00"))
          .heldFrom(DAY)
          .build();

  private ExampleLedgers() {}

  static void addTo(ValueTypeContract contract) {
    Ledger.Builder ledger = Ledger.builder().currency(Currency.getInstance("GBP"));
    Ledger empty = ledger.build();
    contract
        .with(Bill.class, RENT, HIRE)
        .with(Receipt.class, PAID, NAMELESS)
        .with(WriteOff.class, CREDIT)
        .with(HeldDeposit.class, HELD, STILL_HELD)
        .with(
            Ledger.class,
            ledger
                .addBills(RENT, HIRE)
                .addReceipts(PAID, NAMELESS)
                .addWriteOffs(CREDIT)
                .addDeposits(HELD, STILL_HELD)
                .build(),
            empty);
  }
}
