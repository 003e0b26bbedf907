package org.creativehubs.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Currency;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
  private static final Bill BILL = Bill.of("INV-1", "bo", DAY, Money.parse("GBP 900.00"));
  private static final Receipt RECEIPT = Receipt.of("B-1", "bo", DAY, Money.parse("GBP 400.00"));

  @Test
  void everythingThatContradictsIsRefusedTogetherByPath() {
    Ledger.Builder ledger = gbp().addBills(BILL, BILL).addReceipts(RECEIPT, RECEIPT);
    ledger.addReceipts(Receipt.of("B-2", "bo", DAY, Money.parse("EUR 5.00")));
    ledger.addWriteOffs(off("W-1", "INV-9", DAY, "10.00"));
    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, ledger::build);
    assertThat(refused.faults())
        .extracting(InvalidValueException::field)
        .containsExactly("bills[1]", "receipts[1]", "receipts[2].amount", "writeOffs[0].bill");
    assertThat(refused.faults())
        .extracting(InvalidValueException::getMessage)
        .contains("receipts[2].amount must be in GBP, but was EUR 5.00");
  }

  @Test
  void writeOffsAreAtMostTheBillAndNotBeforeIt() {
    assertThat(gbp().addBills(BILL).addWriteOffs(off("W", "INV-1", DAY, "900.00")).build())
        .isNotNull();
    assertThatThrownBy(
            () ->
                gbp()
                    .addBills(BILL)
                    .addWriteOffs(
                        off("W", "INV-1", DAY, "600.00"), off("V", "INV-1", DAY, "300.01"))
                    .build())
        .hasMessage(
            "writeOffs[1].amount must be at most what is left of the bill, GBP 300.00,"
                + " but was GBP 300.01");
    assertThatThrownBy(
            () ->
                gbp()
                    .addBills(BILL)
                    .addWriteOffs(off("W", "INV-1", DAY.minusDays(1), "1.00"))
                    .build())
        .hasMessageContaining("writeOffs[0].on must not be before the date of the bill");
  }

  @Test
  void aBillKeepsItsRules() {
    assertThatThrownBy(() -> BILL.toBuilder().due(DAY.minusDays(1)).build())
        .hasMessageContaining("due must not be before dated 2026-09-29, but was 2026-09-28");
    assertThatThrownBy(() -> Bill.of("INV-1", "bo", DAY, Money.parse("GBP -0.01")))
        .hasMessageContaining("net must be >= 0");
    assertThatThrownBy(() -> BILL.toBuilder().vat(Money.parse("EUR 1.00")).build())
        .hasMessageContaining("vat must be in GBP");
    assertThatThrownBy(() -> Receipt.of("B", "bo", DAY, Money.parse("GBP 0.00")))
        .hasMessage("amount must be > 0, but was GBP 0.00");
    assertThat(BILL.toBuilder().vat(Money.parse("GBP 180.00")).build().total())
        .isEqualTo(Money.parse("GBP 1080.00"));
  }

  @Test
  void aDepositIsHeldUntilTheDayBeforeItGoesBack() {
    HeldDeposit.Builder held = HeldDeposit.builder().id("D").tenant("bo").heldFrom(DAY);
    HeldDeposit deposit = held.amount(Money.parse("GBP 1.00")).returned(DAY.plusDays(2)).build();
    assertThat(deposit.isHeldOn(DAY.minusDays(1))).isFalse();
    assertThat(deposit.isHeldOn(DAY)).isTrue();
    assertThat(deposit.isHeldOn(DAY.plusDays(1))).isTrue();
    assertThat(deposit.isHeldOn(DAY.plusDays(2))).isFalse();
  }

  @Test
  void jsonNamesThePath() {
    String json =
        """
        {"currency": "GBP", "receipts": [
          {"id": "B-1", "received": "2026-09-29", "amount": {"amount": "-1.00", "currency": "GBP"}}]}
        """;
    assertThatThrownBy(() -> HubJson.read(json, Ledger.class))
        .hasMessageContaining("receipts[0].amount must be > 0");
  }

  private static Ledger.Builder gbp() {
    return Ledger.builder().currency(Currency.getInstance("GBP"));
  }

  private static WriteOff off(String id, String bill, LocalDate on, String amount) {
    WriteOff.Builder off = WriteOff.builder().id(id).bill(bill).on(on);
    return off.amount(Money.parse("GBP " + amount)).kind(WriteOffKind.BAD_DEBT).build();
  }
}
