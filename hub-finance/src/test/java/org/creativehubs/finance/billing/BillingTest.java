package org.creativehubs.finance.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.ledger.WriteOffKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

class BillingTest {

  private static final LeaseBillsInput LETTINGS = JsonCatalog.example(LeaseBills.ENTRY);
  private static final DateRange AUTUMN = DateRange.parse("2026-08-01/2027-01-01");
  private static final Ledger NONE = Ledger.builder().currency(Currency.getInstance("GBP")).build();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);

  @Example
  void onlyWhatIsNotBilledIsBilled() {
    BillsToGive found = LeaseBills.answer(LETTINGS);
    assertThat(found.lines())
        .extracting(LeaseBillLine::label, LeaseBillLine::state)
        .containsExactly(
            tuple("S1/rent/2026-09-29", BillingState.BILLED),
            tuple("S1/service charge/2026-09-29", BillingState.TO_BILL),
            tuple("S2/rent/2026-08-01", BillingState.DIFFERENT),
            tuple("S2/rent/2026-09-01", BillingState.TO_BILL));
    // A quarter of 1,200 and its tax; 4,320 / 12 = 360, of which 350 was billed in August.
    assertThat(found.bills()).extracting(Bill::total).containsExactly(gbp("360.00"), gbp("360.00"));
    assertThat(found.different().get(0).difference()).isEqualTo(gbp("10.00"));
    assertThat(found.bills().get(0).dated()).isEqualTo(LocalDate.of(2026, 9, 15));
    assertThat(found.withoutTerms()).containsExactly("S3");
  }

  @Example
  void aSecondRunBillsNothing() {
    BillsToGive first = LeaseBills.of(LETTINGS.hub(), AUTUMN, NONE);
    Ledger ledger = first.addedTo(NONE);
    BillsToGive second = LeaseBills.of(LETTINGS.hub(), AUTUMN, ledger);
    assertThat(first.toBill()).isEqualTo(first.payable());
    assertThat(second.bills()).isEmpty();
    assertThat(second.lines()).allMatch(line -> line.state() == BillingState.BILLED);
  }

  @Example
  void aCreditNoteOpensTheDifferenceAgain() {
    Ledger ledger = LeaseBills.of(LETTINGS.hub(), AUTUMN, NONE).addedTo(NONE);
    WriteOff.Builder note =
        WriteOff.builder().id("CN").bill("S2/rent/2026-10-01").on(DAY.plusDays(9));
    note.amount(gbp("100.00")).kind(WriteOffKind.CREDIT_NOTE);
    BillsToGive found =
        LeaseBills.of(
            LETTINGS.hub(), AUTUMN, ledger.toBuilder().addWriteOffs(note.build()).build());
    assertThat(found.different())
        .extracting(LeaseBillLine::difference)
        .containsExactly(gbp("100.00"));
    assertThat(found.bills()).isEmpty();
  }

  @Property(tries = 40)
  void twoPeriodsBillWhatBothTogetherDo(@ForAll @IntRange(min = 1, max = 152) int day) {
    LocalDate cut = AUTUMN.start().plusDays(day);
    Money first = payable(DateRange.of(AUTUMN.start(), cut));
    Money second = payable(DateRange.of(cut, AUTUMN.end()));
    assertThat(first.plus(second)).isEqualTo(payable(AUTUMN));
  }

  private static Money payable(DateRange period) {
    return LeaseBills.of(LETTINGS.hub(), period, NONE).payable();
  }

  @Example
  void lettingsInAnotherCurrencyAreNamed() {
    Ledger euro = Ledger.builder().currency(Currency.getInstance("EUR")).build();
    assertThatThrownBy(() -> LeaseBills.of(LETTINGS.hub(), AUTUMN, euro))
        .hasMessageContaining(
            "hub.lettings[0].terms must be in the currency of the ledger EUR, but was GBP");
  }

  @Example
  void openBillsComeByTheDaysLateOfTheTenant() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(Bill.of("a", "bo", DAY, gbp("100.00")), Bill.of("b", "cy", DAY, gbp("10.00")))
            .build();
    PaymentBehaviour behaviour =
        PaymentBehaviour.allLateBy(10).toBuilder().addTenants(TenantDelay.of("cy", 40)).build();
    CashForecast found = ExpectedCash.of(ledger, DAY, 2, behaviour);
    // 9 October in the month from 30 September, 8 November in that from 30 October.
    assertThat(found.months())
        .extracting(ExpectedMonth::fromOpen)
        .containsExactly(gbp("100.00"), gbp("10.00"));
    assertThat(ExpectedCash.of(ledger, DAY, 1, behaviour).after()).isEqualTo(gbp("10.00"));
    assertThat(ExpectedCash.of(ledger, DAY.plusDays(60), 1, behaviour).payments())
        .extracting(ExpectedPayment::expectedOn)
        .containsOnly(DAY.plusDays(61));
  }

  @Example
  void ofLateBillsAPartIsExpected() {
    Ledger ledger = NONE.toBuilder().addBills(Bill.of("a", "bo", DAY, gbp("99.99"))).build();
    PaymentBehaviour behaviour =
        PaymentBehaviour.allLateBy(0).toBuilder()
            .addOverdue(
                OverdueBehaviour.of(0, Ratio.ONE, 7), OverdueBehaviour.of(60, Ratio.of(1, 2), 30))
            .build();
    CashForecast early = ExpectedCash.of(ledger, DAY.plusDays(60), 1, behaviour);
    assertThat(early.expected()).isEqualTo(gbp("99.99"));
    CashForecast late = ExpectedCash.of(ledger, DAY.plusDays(61), 2, behaviour);
    assertThat(late.expected()).isEqualTo(gbp("49.99"));
    assertThat(late.notExpected()).isEqualTo(gbp("50.00"));
    assertThatThrownBy(
            () ->
                PaymentBehaviour.allLateBy(0).toBuilder()
                    .addOverdue(OverdueBehaviour.of(5, Ratio.ONE, 7))
                    .build())
        .hasMessageContaining("overdue[0].overDays must be 0, but was 5");
  }

  @Example
  void creditsPayBillsToCome() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(Bill.of("a", "bo", DAY.plusDays(5), gbp("100.00")))
            .addReceipts(Receipt.of("r", "bo", DAY, gbp("30.00")))
            .build();
    CashForecast found = ExpectedCash.of(ledger, DAY, 1, PaymentBehaviour.allLateBy(0));
    assertThat(found.toCome()).isEqualTo(gbp("100.00"));
    assertThat(found.fromCredit()).isEqualTo(gbp("30.00"));
    assertThat(found.expected()).isEqualTo(gbp("70.00"));
  }

  @Example
  void lettingsGoOnInTheForecast() {
    PaymentBehaviour inTime = PaymentBehaviour.allLateBy(0);
    CashForecast found =
        ExpectedCash.of(LETTINGS.hub(), NONE, LocalDate.of(2026, 8, 31), 3, inTime);
    // September to November: three months of 360, and a quarter of 8,400 and 1,200 with 20 % tax.
    assertThat(found.expected()).isEqualTo(gbp("3960.00"));
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
