package org.creativehubs.finance.leaseaccount;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

/** How the figures of a lessee's accounts hold together, and which are refused that do not. */
class LesseeResultsTest {

  private static final LesseeSchedule SCHEDULE =
      JsonCatalog.answerToExample(LesseeAccounting.ENTRY);
  private static final LesseeLedger LEDGER = JsonCatalog.answerToExample(LesseeAccounts.ENTRY);
  private static final Money LESS = Money.parse("GBP -1.00");
  private static final String NONE = " must hold at least one element, but was none";

  private static Money more(Money amount) {
    return amount.plus(Money.parse("GBP 0.01"));
  }

  @Test
  void aLeaseOnTheBalanceSheetIsRecognisedAndHasNoExpenseAlone() {
    assertThatThrownBy(
            () -> LesseeSchedule.builder().valuesOf(SCHEDULE).recognition(Optional.empty()).build())
        .hasMessageStartingWith("recognition must be given if treatment is on balance sheet");
    assertThatThrownBy(
            () ->
                LesseeSchedule.builder()
                    .valuesOf(SCHEDULE)
                    .treatment(LeaseTreatment.SHORT_TERM_EXPENSE)
                    .recognition(Optional.empty())
                    .build())
        .hasMessageStartingWith("expense must be given if treatment is not on balance sheet");
  }

  @Test
  void theMonthsRepayTheLiabilityWithItsInterest() {
    LeaseRecognition found = SCHEDULE.recognition().orElseThrow();
    List<LesseeMonth> months = found.months();
    refused(
        () -> LeaseRecognition.builder().valuesOf(found).months(List.of()).build(),
        Fault.EMPTY,
        "months" + NONE);
    assertThatThrownBy(
            () ->
                LeaseRecognition.builder()
                    .valuesOf(found)
                    .months(months.subList(0, months.size() - 1))
                    .build())
        .hasMessageStartingWith("months must end without a liability, but was ");
    Money interest = more(found.totalInterest());
    inconsistent(
        () -> LeaseRecognition.builder().valuesOf(found).totalInterest(interest).build(),
        "totalInterest must be the interest of all months, "
            + found.totalInterest()
            + ", but was "
            + interest);
    assertThatThrownBy(
            () ->
                LeaseRecognition.builder()
                    .valuesOf(found)
                    .initialLiability(more(found.initialLiability()))
                    .build())
        .hasMessageStartingWith("totalInterest must leave payments that repay ");
    String nan = " must be a finite number, but was NaN";
    refused(
        () -> LeaseRecognition.builder().valuesOf(found).monthlyRate(Double.NaN).build(),
        Fault.NOT_FINITE,
        "monthlyRate" + nan);
    refused(
        () -> LeaseRecognition.builder().valuesOf(found).exactInitialLiability(Double.NaN).build(),
        Fault.NOT_FINITE,
        "exactInitialLiability" + nan);
  }

  @Test
  void aMonthRunsFromItsOpeningToItsClosing() {
    LesseeMonth month = SCHEDULE.recognition().orElseThrow().months().get(1);
    outOfRange(
        () -> LesseeMonth.builder().valuesOf(month).number(0).build(),
        "number must be >= 1, but was 0");
    Money payment = more(month.payment());
    inconsistent(
        () -> LesseeMonth.builder().valuesOf(month).payment(payment).build(),
        "payment must be opening + interest - closing, but was " + payment);
    List<LesseeMonth.Builder> bad =
        List.of(
            LesseeMonth.builder().valuesOf(month).exactOpening(Double.NaN),
            LesseeMonth.builder().valuesOf(month).exactInterest(Double.NaN),
            LesseeMonth.builder().valuesOf(month).exactClosing(Double.NaN),
            LesseeMonth.builder().valuesOf(month).exactDepreciation(Double.NaN));
    List<String> fields =
        List.of("exactOpening", "exactInterest", "exactClosing", "exactDepreciation");
    for (int i = 0; i < bad.size(); i++) {
      refused(
          bad.get(i)::build,
          Fault.NOT_FINITE,
          fields.get(i) + " must be a finite number, but was NaN");
    }
  }

  @Test
  void aPeriodOfTheLedgerRunsFromItsOpeningToItsClosing() {
    LesseePeriod period = LEDGER.periods().get(0);
    inconsistent(
        () -> LesseePeriod.builder().valuesOf(period).closing(more(period.closing())).build(),
        "closing must be what the others leave, "
            + period.closing()
            + ", but was "
            + more(period.closing()));
    inconsistent(
        () -> LesseePeriod.builder().valuesOf(period).rightOfUse(more(period.rightOfUse())).build(),
        "rightOfUse must be what the others leave, "
            + period.rightOfUse()
            + ", but was "
            + more(period.rightOfUse()));
    inconsistent(
        () -> LesseePeriod.builder().valuesOf(period).provision(more(period.provision())).build(),
        "provision must be what the others leave, "
            + period.provision()
            + ", but was "
            + more(period.provision()));
    Money gone = period.rightOfUseBefore().minus(LESS);
    outOfRange(
        () -> LesseePeriod.builder().valuesOf(period).depreciation(gone).rightOfUse(LESS).build(),
        "rightOfUse must be >= 0, but was GBP -1.00");
  }

  @Test
  void balancesAndPostingsAddUp() {
    LesseeBalance balance = LEDGER.balances().get(0);
    assertThatThrownBy(
            () ->
                LesseeBalance.builder().valuesOf(balance).current(more(balance.current())).build())
        .hasMessageStartingWith("current must make the liability, " + balance.liability());
    assertThatThrownBy(
            () ->
                LesseeBalance.builder()
                    .valuesOf(balance)
                    .futureInterest(more(balance.futureInterest()))
                    .build())
        .hasMessageStartingWith("futureInterest must make the liability, " + balance.liability());
    refused(
        () -> LesseeLedger.builder().valuesOf(LEDGER).periods(List.of()).build(),
        Fault.EMPTY,
        "periods" + NONE);
    assertThatThrownBy(
            () ->
                LesseeLedger.builder()
                    .valuesOf(LEDGER)
                    .postings(LEDGER.postings().subList(1, LEDGER.postings().size()))
                    .build())
        .hasMessageStartingWith("postings must have debits equal to credits, but was ");
    LesseePosting posting = LEDGER.postings().get(0);
    outOfRange(
        () -> LesseePosting.builder().valuesOf(posting).line(0).build(),
        "line must be >= 1, but was 0");
    outOfRange(
        () -> LesseePosting.builder().valuesOf(posting).entry(0).build(),
        "entry must be >= 1, but was 0");
    refused(
        () -> LesseePosting.builder().valuesOf(posting).text("").build(),
        Fault.EMPTY,
        "text must hold a visible character, but was empty");
    outOfRange(
        () -> LesseePosting.builder().valuesOf(posting).debit(LESS).build(),
        "debit must be >= 0, but was GBP -1.00");
    outOfRange(
        () -> LesseePosting.builder().valuesOf(posting).credit(LESS).build(),
        "credit must be >= 0, but was GBP -1.00");
    Money pound = LESS.negated();
    outOfRange(
        () -> LesseePosting.builder().valuesOf(posting).debit(pound).credit(pound).build(),
        "credit must be zero beside a debit, but was GBP 1.00");
  }

  @Test
  void theGainOfAnEventIsWhatItLeaves() {
    LeaseEventOutcome event = LEDGER.events().get(0);
    Money gain = more(event.gain());
    inconsistent(
        () -> LeaseEventOutcome.builder().valuesOf(event).gain(gain).build(),
        "gain must be the change of the right of use less those of liability and provision, "
            + event.gain()
            + ", but was "
            + gain);
    outOfRange(
        () -> LeaseEventOutcome.builder().valuesOf(event).rightOfUse(LESS).build(),
        "rightOfUse must be >= 0, but was GBP -1.00");
    assertThatThrownBy(
            () ->
                LeaseEventOutcome.builder()
                    .valuesOf(event)
                    .kind(LeaseEventKind.SEPARATE_LEASE)
                    .build())
        .hasMessageStartingWith("separate must be given if kind is SEPARATE_LEASE");
  }
}
