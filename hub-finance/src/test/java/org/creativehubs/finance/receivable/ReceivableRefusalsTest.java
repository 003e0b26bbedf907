package org.creativehubs.finance.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.IntStream;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

/** What the inputs, policies and results of receivables refuse. */
class ReceivableRefusalsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
  private static final AllocationPolicy STRICT =
      AllocationPolicy.asReferenced().toBuilder().unmatched(UnmatchedRule.REFUSE).build();

  /** A receipt of somebody who has no bill. */
  private static final Ledger LOOSE =
      Ledger.builder()
          .currency(Currency.getInstance("GBP"))
          .addReceipts(Receipt.of("B-1", "dee", DAY, gbp("2.00")))
          .build();

  private static final String NO_BILL = "ledger.receipts[0] must find a bill, no bill, but was ";

  @Test
  void groupsOfAgeAreOneToTwentyAboveZero() {
    refused(
        () -> AgeingPolicy.of(AgeingBasis.DUE_DATE),
        Fault.EMPTY,
        "edges must hold at least one element, but was none");
    outOfRange(() -> edges(21), "edges must be at most 20, but was 21");
    assertThat(edges(20).groups()).hasSize(21);
    outOfRange(
        () -> AgeingPolicy.of(AgeingBasis.DUE_DATE, 0, 30), "edges[0] must be > 0, but was 0");
  }

  private static AgeingPolicy edges(int count) {
    return AgeingPolicy.of(AgeingBasis.DUE_DATE, IntStream.rangeClosed(1, count).toArray());
  }

  @Test
  void ratesAndFixedSumsHaveTheirRanges() {
    outOfRange(() -> base("-100%"), "rate must be > -1, but was -1");
    assertThat(base("-99%").rate()).isEqualTo(Ratio.parse("-0.99"));
    outOfRange(
        () -> FixedSum.of(gbp("-1.00"), gbp("40.00")), "from must be >= 0, but was GBP -1.00");
    outOfRange(() -> FixedSum.of(gbp("0.00"), gbp("-1.00")), "sum must be >= 0, but was GBP -1.00");
    inconsistent(
        () -> FixedSum.of(gbp("0.00"), Money.parse("EUR 40.00")),
        "sum must be in GBP as from is, but was EUR 40.00");
  }

  private static BaseRate base(String rate) {
    return BaseRate.of(OpenDateRange.from(DAY), Ratio.parse(rate));
  }

  @Test
  void allThatIsWrongWithTermsOfInterestIsNamedTogether() {
    FixedSum sum = FixedSum.of(gbp("0.00"), gbp("40.00"));
    assertThatThrownBy(
            () ->
                LateInterestTerms.fixed(Ratio.parse("8%")).toBuilder()
                    .graceDays(-1)
                    .addFixedSums(sum, sum)
                    .build())
        .hasMessage(
            "graceDays must be >= 0, but was -1;"
                + " fixedSums[1] must have a greater debt than GBP 0.00, but was GBP 0.00");
  }

  @Test
  void everyQuestionRefusesReceiptsThatItsPolicyRefuses() {
    assertThatThrownBy(() -> ReceiptAllocation.of(LOOSE, DAY, STRICT))
        .hasMessageStartingWith(NO_BILL);
    assertThatThrownBy(
            () -> ArrearsInput.builder().ledger(LOOSE).on(DAY).allocation(STRICT).build())
        .hasMessageStartingWith(NO_BILL);
  }

  @Test
  void allThatIsWrongWithAQuestionOfInterestIsNamedTogether() {
    LatePaymentInterestInput.Builder input = LatePaymentInterestInput.builder();
    input.ledger(LOOSE).allocation(STRICT).from(DAY).on(DAY.minusDays(1)).terms(inEuros());
    assertThatThrownBy(input::build)
        .hasMessageStartingWith(
            "on must not be before from 2026-09-29, but was 2026-09-28;"
                + " terms.fixedSums[0].sum must be in GBP, but was EUR 40.00; "
                + NO_BILL);
    LatePaymentInterestInput.Builder oneDay = LatePaymentInterestInput.builder();
    oneDay.ledger(LOOSE).from(DAY).on(DAY).terms(LateInterestTerms.fixed(Ratio.parse("8%")));
    assertThat(LatePaymentInterest.answer(oneDay.build()).total()).isEqualTo(gbp("0.00"));
  }

  @Test
  void allThatIsWrongWithAStatementIsNamedTogether() {
    TenantStatementInput.Builder input = TenantStatementInput.builder();
    input.ledger(LOOSE).tenant("eve").period(DateRange.of(DAY, DAY.plusDays(1)));
    assertThatThrownBy(() -> input.interest(inEuros()).allocation(STRICT).build())
        .hasMessageStartingWith(
            "tenant must be one of the ledger, but was eve;"
                + " interest.fixedSums[0].sum must be in GBP, but was EUR 40.00; "
                + NO_BILL);
  }

  private static LateInterestTerms inEuros() {
    return LateInterestTerms.fixed(Ratio.parse("8%")).toBuilder()
        .addFixedSums(FixedSum.of(Money.parse("EUR 0.00"), Money.parse("EUR 40.00")))
        .build();
  }

  @Test
  void anAllocationAddsUp() {
    AllocatedReceipts found = JsonCatalog.answerToExample(ReceiptAllocation.ENTRY);
    Money penny = gbp("0.01");
    Money received = found.received().plus(penny);
    inconsistent(
        () -> AllocatedReceipts.builder().valuesOf(found).received(received).build(),
        "received must be the sum of its parts, but was " + received);
    Money allocated = found.allocated().plus(penny);
    inconsistent(
        () ->
            AllocatedReceipts.builder()
                .valuesOf(found)
                .received(received)
                .allocated(allocated)
                .build(),
        "allocated must be the sum of its parts, but was " + allocated);
    Money billed = found.billed().plus(penny);
    inconsistent(
        () -> AllocatedReceipts.builder().valuesOf(found).billed(billed).build(),
        "billed must be the sum of its parts, but was " + billed);
    BillBalance bill = found.bills().get(0);
    Money open = bill.open().plus(penny);
    inconsistent(
        () -> new BillBalance.Builder().valuesOf(bill).open(open).build(),
        "open must be total - paid - writtenOff, but was " + open);
  }

  @Test
  void otherResultsAddUp() {
    AgedDebt debt = JsonCatalog.answerToExample(Arrears.ENTRY);
    Money arrears = debt.arrears().plus(gbp("0.01"));
    inconsistent(
        () -> AgedDebt.builder().valuesOf(debt).arrears(arrears).build(),
        "arrears must be the sum of the groups, but was " + arrears);
    LateInterest late = JsonCatalog.answerToExample(LatePaymentInterest.ENTRY);
    Money interest = late.interest().plus(gbp("0.01"));
    inconsistent(
        () -> LateInterest.builder().valuesOf(late).interest(interest).build(),
        "interest must be that of the lines, but was " + interest);
    AccountStatement account = JsonCatalog.answerToExample(TenantStatement.ENTRY);
    Money closing = account.closing().plus(gbp("0.01"));
    inconsistent(
        () -> AccountStatement.builder().valuesOf(account).closing(closing).build(),
        "closing must be the last balance, but was " + closing);
    Money overdue = account.overdue().plus(gbp("0.01"));
    inconsistent(
        () -> AccountStatement.builder().valuesOf(account).overdue(overdue).build(),
        "closing must be its parts " + closing + ", but was " + account.closing());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
