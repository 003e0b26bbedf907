package org.creativehubs.finance.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.time.LocalDate;
import java.util.Currency;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.receivable.AllocationPolicy;
import org.creativehubs.finance.receivable.UnmatchedRule;
import org.junit.jupiter.api.Test;

/** What the inputs of billing and of expected cash refuse. */
class BillingRefusalsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);

  @Test
  void aPolicyNamesEachKindOnceAndBillsAtMostAYearBefore() {
    refused(
        () ->
            BillingPolicy.builder()
                .addKinds(ChargeKind.RENT, ChargeKind.INSURANCE, ChargeKind.RENT)
                .build(),
        Fault.DUPLICATE,
        "kinds[2] must have a kind of its own, but was RENT");
    outOfRange(() -> early(-1), "daysBefore must be in [0, 366], but was -1");
    outOfRange(() -> early(367), "daysBefore must be in [0, 366], but was 367");
    assertThat(early(366)).hasToString("all charges, given 366 days before the due day");
  }

  private static BillingPolicy early(int days) {
    return BillingPolicy.builder().daysBefore(days).build();
  }

  @Test
  void aDelayIsOfATenantAndUpToTenYears() {
    refused(
        () -> TenantDelay.of("", 3),
        Fault.EMPTY,
        "tenant must hold a visible character, but was empty");
    outOfRange(() -> TenantDelay.of("bo", -1), "daysLate must be in [0, 3660], but was -1");
    outOfRange(() -> TenantDelay.of("bo", 3661), "daysLate must be in [0, 3660], but was 3661");
    assertThat(TenantDelay.of("bo", 3660).daysLate()).isEqualTo(3660);
  }

  @Test
  void allThatIsWrongWithLateBillsIsNamedTogether() {
    assertThatThrownBy(() -> OverdueBehaviour.of(-1, Ratio.of(3, 2), 0))
        .hasMessage(
            "overDays must be >= 0, but was -1; share must be in [0, 1], but was 1.5;"
                + " daysFromNow must be in [1, 3660], but was 0");
    outOfRange(
        () -> OverdueBehaviour.of(0, Ratio.ONE, 3661),
        "daysFromNow must be in [1, 3660], but was 3661");
  }

  @Test
  void allThatIsWrongWithABehaviourIsNamedTogether() {
    OverdueBehaviour late = OverdueBehaviour.of(60, Ratio.ONE, 7);
    assertThatThrownBy(
            () ->
                PaymentBehaviour.builder()
                    .daysLate(-1)
                    .addTenants(TenantDelay.of("bo", 1), TenantDelay.of("bo", 2))
                    .addOverdue(late, late)
                    .build())
        .hasMessage(
            "daysLate must be in [0, 3660], but was -1;"
                + " tenants[1] must have a tenant of its own, but was bo;"
                + " overdue[1] must have a greater number of days than 60, but was 60;"
                + " overdue[0].overDays must be 0, but was 60");
    outOfRange(
        () -> PaymentBehaviour.allLateBy(3661), "daysLate must be in [0, 3660], but was 3661");
  }

  @Test
  void allThatIsWrongWithAForecastIsNamedTogether() {
    Ledger euros =
        Ledger.builder()
            .currency(Currency.getInstance("EUR"))
            .addReceipts(Receipt.of("B-1", "dee", DAY, Money.parse("EUR 2.00")))
            .build();
    ExpectedCashInput.Builder input = ExpectedCashInput.builder().ledger(euros).on(DAY).months(0);
    input.behaviour(PaymentBehaviour.allLateBy(0));
    input.hub(JsonCatalog.example(LeaseBills.ENTRY).hub());
    input.allocation(
        AllocationPolicy.asReferenced().toBuilder().unmatched(UnmatchedRule.REFUSE).build());
    assertThatThrownBy(input::build)
        .hasMessageStartingWith("months must be in [1, 120], but was 0; ledger.receipts[0] must")
        .hasMessageContaining("find a bill")
        .hasMessageContaining("; hub.lettings[0].terms must be in the currency of the ledger EUR")
        .hasMessageContaining("; hub.lettings[1].terms must be in the currency of the ledger EUR");
  }

  @Test
  void aForecastLooksAtMostTenYearsAhead() {
    Ledger none = Ledger.builder().currency(Currency.getInstance("GBP")).build();
    PaymentBehaviour inTime = PaymentBehaviour.allLateBy(0);
    outOfRange(
        () -> ExpectedCash.of(none, DAY, 121, inTime), "months must be in [1, 120], but was 121");
    assertThat(ExpectedCash.of(none, DAY, 120, inTime).months()).hasSize(120);
  }

  @Test
  void aForecastAccountsForAllThatIsOpenOrToCome() {
    CashForecast found = JsonCatalog.answerToExample(ExpectedCash.ENTRY);
    Money more = found.expected().plus(Money.parse("GBP 0.01"));
    inconsistent(
        () -> CashForecast.builder().valuesOf(found).expected(more).build(),
        "expected must be open + toCome - after - notExpected - fromCredit, but was " + more);
  }
}
