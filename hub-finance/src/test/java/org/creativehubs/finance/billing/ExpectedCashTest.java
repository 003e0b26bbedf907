package org.creativehubs.finance.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Currency;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** What counts as open or to come, and how the tables of bills and of expected cash add up. */
class ExpectedCashTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
  private static final Ledger NONE = Ledger.builder().currency(Currency.getInstance("GBP")).build();
  private static final PaymentBehaviour IN_TIME = PaymentBehaviour.allLateBy(0);

  @Test
  void whatIsPaidIsNotExpectedAgain() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(bill("paid", "bo", DAY, "80.00"), bill("open", "cy", DAY, "20.00"))
            .addReceipts(Receipt.of("r", "bo", DAY, gbp("80.00")))
            .build();
    assertThat(ExpectedCash.of(ledger, DAY, 1, IN_TIME).payments())
        .extracting(ExpectedPayment::bill)
        .containsExactly("open");
  }

  @Test
  void openBillsAndBillsToComeHaveColumnsOfTheirOwn() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(
                bill("a", "bo", DAY, "100.00"),
                bill("b", "bo", DAY.plusDays(10), "70.00"),
                bill("c", "bo", DAY.plusDays(40), "5.00"))
            .build();
    CashForecast found = ExpectedCash.of(ledger, DAY, 2, IN_TIME);
    assertThat(found.months())
        .extracting(ExpectedMonth::fromOpen, ExpectedMonth::fromToCome, ExpectedMonth::total)
        .containsExactly(
            tuple(gbp("100.00"), gbp("70.00"), gbp("170.00")),
            tuple(gbp("0.00"), gbp("5.00"), gbp("5.00")));
    assertThat(found.explain("2026-09-30", "expected").answer().money()).contains(gbp("170.00"));
    assertThat(found.explain("all months", "expected").answer().money()).contains(gbp("175.00"));
    assertThat(found.table().rowsWithoutTotals()).hasSize(2);
  }

  @Test
  void aBillToComeIsDueBeforeTheLastMonthEnds() {
    LocalDate end = DAY.plusDays(1).plusMonths(1);
    Ledger ledger =
        NONE.toBuilder()
            .addBills(
                bill("within", "bo", end.minusDays(1), "3.00"), bill("after", "bo", end, "4.00"))
            .build();
    CashForecast found = ExpectedCash.of(ledger, DAY, 1, IN_TIME);
    assertThat(found.payments()).extracting(ExpectedPayment::bill).containsExactly("within");
    assertThat(found.toCome()).isEqualTo(gbp("3.00"));
  }

  @Test
  void aCreditPaysWhatFallsDueFirst() {
    Ledger ledger =
        NONE.toBuilder()
            .addBills(
                bill("later", "bo", DAY.plusDays(20), "40.00"),
                bill("sooner", "bo", DAY.plusDays(5), "25.00"))
            .addReceipts(Receipt.of("r", "bo", DAY, gbp("30.00")))
            .build();
    assertThat(ExpectedCash.of(ledger, DAY, 1, IN_TIME).payments())
        .extracting(ExpectedPayment::bill, ExpectedPayment::fromCredit, ExpectedPayment::expected)
        .containsExactly(
            tuple("sooner", gbp("25.00"), gbp("0.00")), tuple("later", gbp("5.00"), gbp("35.00")));
  }

  @Test
  void aLateBillIsExpectedDaysFromNow() {
    PaymentBehaviour behaviour =
        PaymentBehaviour.allLateBy(3).toBuilder()
            .addOverdue(OverdueBehaviour.of(0, Ratio.of(1, 3), 12))
            .build();
    Ledger ledger = NONE.toBuilder().addBills(bill("a", "bo", DAY, "100.00")).build();
    CashForecast found = ExpectedCash.of(ledger, DAY.plusDays(2), 1, behaviour);
    assertThat(found.payments())
        .extracting(ExpectedPayment::expectedOn, ExpectedPayment::expected)
        .containsExactly(tuple(DAY.plusDays(14), gbp("33.33")));
    assertThat(found.sheets().get(1).explain("a", "not expected").toString())
        .contains("GBP 100.00 - GBP 0.00 - GBP 33.33 = GBP 66.67");
    assertThat(found.sheets().get(1).explain("all bills", "not expected").answer().money())
        .contains(gbp("66.67"));
    // On the due day it is not late: the days late of all tenants count.
    assertThat(ExpectedCash.of(ledger, DAY, 1, behaviour).payments())
        .extracting(ExpectedPayment::expectedOn)
        .containsExactly(DAY.plusDays(3));
  }

  @Test
  void onlyTheChargesOfThePolicyAreBilled() {
    LeaseBillsInput all = JsonCatalog.example(LeaseBills.ENTRY);
    BillingPolicy service =
        BillingPolicy.builder().addKinds(ChargeKind.SERVICE_CHARGE).daysBefore(14).build();
    BillsToGive found = LeaseBills.answer(all.toBuilder().policy(service).build());
    assertThat(found.lines())
        .extracting(LeaseBillLine::label)
        .containsExactly("S1/service charge/2026-09-29");
    assertThat(service).hasToString("service charge, given 14 days before the due day");
    assertThat(BillingPolicy.whenDue()).hasToString("all charges, given 0 days before the due day");
  }

  @Test
  void billsForSomethingElseAreNoBillsOfTheLetting() {
    LeaseBillsInput input = JsonCatalog.example(LeaseBills.ENTRY);
    Ledger other =
        input.ledger().toBuilder()
            .addBills(
                bill("hire", "amber-films", DAY, "1.00"),
                bill("damage", "amber-films", DAY, "2.00").toBuilder().letting("S1").build(),
                bill("kiln", "amber-films", DAY, "3.00").toBuilder().charge("rent").build())
            .build();
    BillsToGive found = LeaseBills.of(input.hub(), input.period(), other);
    assertThat(found.lines())
        .isEqualTo(LeaseBills.of(input.hub(), input.period(), input.ledger()).lines());
  }

  @Test
  void theTableOfLinesAddsUpToWhatIsToBill() {
    LeaseBillsInput input = JsonCatalog.example(LeaseBills.ENTRY);
    BillsToGive found =
        LeaseBills.of(input.hub(), DateRange.parse("2026-08-01/2026-10-01"), input.ledger());
    assertThat(found.table().rowsWithoutTotals()).hasSize(4);
    // 360 of August against 350; a quarter of 1,200 with 20 % tax, and 360 of September, are new.
    assertThat(found.explain("S2/rent/2026-08-01", "to bill").answer().money())
        .contains(gbp("10.00"));
    assertThat(found.explain("S1/service charge/2026-09-29", "payable").toString())
        .contains("GBP 300.00 + GBP 60.00 = GBP 360.00");
    assertThat(found.explain("all lettings", "to bill").answer().money()).contains(gbp("730.00"));
  }

  private static Bill bill(String id, String tenant, LocalDate due, String amount) {
    return Bill.of(id, tenant, due, gbp(amount));
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
