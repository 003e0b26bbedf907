package org.creativehubs.finance.loan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

/** What the inputs of loans refuse, and how their results hold together. */
class LoanRefusalsTest {

  private static final Money PENNY = Money.parse("GBP 0.01");
  private static final String NONE = " must hold at least one element, but was none";

  @Test
  void aScheduleRepaysTheLoanInItsPeriods() {
    Amortisation found =
        AmortisationSchedule.answer(
            AmortisationScheduleInput.builder()
                .principal(Money.parse("GBP 100.00"))
                .annualRate(Ratio.parse("12%"))
                .periodsPerYear(12)
                .periods(3)
                .timing(FlowTiming.END)
                .build());
    List<Instalment> rows = found.rows();
    refused(
        () -> Amortisation.builder().valuesOf(found).rows(List.of()).build(),
        Fault.EMPTY,
        "rows" + NONE);
    inconsistent(
        () -> Amortisation.builder().valuesOf(found).rows(rows.subList(0, 2)).build(),
        "rows must be one for each of 3 periods, but was 2");
    assertThatThrownBy(
            () ->
                Amortisation.builder()
                    .valuesOf(found)
                    .rows(List.of(rows.get(0), rows.get(0), rows.get(0)))
                    .build())
        .hasMessageStartingWith("rows must repay the loan of GBP 100.00, but was ");
    Instalment row = rows.get(0);
    outOfRange(
        () -> Instalment.builder().valuesOf(row).number(0).build(),
        "number must be >= 1, but was 0");
    Money principal = row.principal().plus(PENNY);
    inconsistent(
        () -> Instalment.builder().valuesOf(row).principal(principal).build(),
        "principal must be payment - interest, but was " + principal);
    List<Instalment.Builder> bad =
        List.of(
            Instalment.builder().valuesOf(row).exactPayment(Double.NaN),
            Instalment.builder().valuesOf(row).exactInterest(Double.NaN),
            Instalment.builder().valuesOf(row).exactPrincipal(Double.NaN),
            Instalment.builder().valuesOf(row).exactBalance(Double.NaN));
    List<String> fields =
        List.of("exactPayment", "exactInterest", "exactPrincipal", "exactBalance");
    for (int i = 0; i < bad.size(); i++) {
      refused(
          bad.get(i)::build,
          Fault.NOT_FINITE,
          fields.get(i) + " must be a finite number, but was NaN");
    }
  }

  @Test
  void paymentsAreUpToOneADay() {
    AmortisationScheduleInput input = JsonCatalog.example(AmortisationSchedule.ENTRY);
    outOfRange(
        () -> input.toBuilder().periodsPerYear(0).build(),
        "periodsPerYear must be in [1, 366], but was 0");
    outOfRange(
        () -> input.toBuilder().periodsPerYear(367).build(),
        "periodsPerYear must be in [1, 366], but was 367");
  }

  @Test
  void levelPaymentsAreOfOneCurrency() {
    LevelPaymentsInput.Builder input = LevelPaymentsInput.builder().find(AnnuityUnknown.RATE);
    input.timing(FlowTiming.END);
    input.periods(12).payment(Money.parse("GBP -10")).presentValue(Money.parse("EUR 100"));
    assertThatThrownBy(input::build)
        .hasMessageStartingWith("presentValue must be in GBP as payment is, but was EUR 100.00");
    input.presentValue(Money.parse("GBP 100")).futureValue(Money.parse("EUR 1"));
    assertThatThrownBy(input::build)
        .hasMessageStartingWith("futureValue must be in GBP as payment is, but was EUR 1.00");
    LevelPaymentsInput.Builder payment = LevelPaymentsInput.builder();
    payment.timing(FlowTiming.END).find(AnnuityUnknown.PAYMENT).rate(Ratio.parse("1%")).periods(12);
    payment.presentValue(Money.parse("GBP 100")).futureValue(Money.parse("EUR 1"));
    assertThatThrownBy(payment::build)
        .hasMessageStartingWith("futureValue must be in GBP as presentValue is, but was EUR 1.00");
    payment.futureValue(Money.parse("GBP 1"));
    outOfRange(
        () -> payment.periods(1_000_001).build(),
        "periods must be in [1, 1000000], but was 1000001");
    outOfRange(() -> payment.periods(0).build(), "periods must be in [1, 1000000], but was 0");
    assertThatThrownBy(() -> payment.periods(1).rate(Ratio.of(-1)).build())
        .hasMessage("rate must be > -1, but was -1");
  }

  @Test
  void partsOfPaymentsLieInThePeriods() {
    PaymentPartsInput input = JsonCatalog.example(PaymentParts.ENTRY);
    assertThatThrownBy(() -> input.toBuilder().rate(Ratio.of(-1)).build())
        .hasMessage("rate must be > -1, but was -1");
    assertThatThrownBy(() -> input.toBuilder().periods(0).build())
        .hasMessage("periods must be >= 1, but was 0");
    outOfRange(() -> input.toBuilder().from(0).build(), "from must be >= 1, but was 0");
    int periods = input.periods();
    inconsistent(
        () -> input.toBuilder().from(1).to(periods + 1).build(),
        "to must be in [1, " + periods + "], but was " + (periods + 1));
    inconsistent(
        () -> input.toBuilder().from(3).to(2).build(),
        "to must be in [3, " + periods + "], but was 2");
    LoanParts parts = JsonCatalog.answerToExample(PaymentParts.ENTRY);
    Money interest = parts.interest().plus(PENNY);
    inconsistent(
        () -> LoanParts.builder().valuesOf(parts).interest(interest).build(),
        "interest must be paid - principal, but was " + interest);
  }

  @Test
  void aRepaymentScheduleEndsWithNothingOwed() {
    RepaymentSchedule found = JsonCatalog.answerToExample(LoanSchedule.ENTRY);
    refused(
        () -> RepaymentSchedule.builder().valuesOf(found).rows(List.of()).build(),
        Fault.EMPTY,
        "rows" + NONE);
    assertThatThrownBy(
            () ->
                RepaymentSchedule.builder()
                    .valuesOf(found)
                    .rows(found.rows().subList(0, found.rows().size() - 1))
                    .build())
        .hasMessageStartingWith("rows must repay the loan, but was ");
    assertThatThrownBy(
            () -> RepaymentSchedule.builder().valuesOf(found).apr(OptionalDouble.empty()).build())
        .hasMessageStartingWith("aprUndefined must be given if apr is absent");
    assertThatThrownBy(
            () ->
                RepaymentSchedule.builder()
                    .valuesOf(found)
                    .effectiveRate(OptionalDouble.empty())
                    .build())
        .hasMessageStartingWith("effectiveRateUndefined must be given if effectiveRate is absent");
    LoanRow row = found.rows().get(0);
    Money closing = row.closing().plus(PENNY);
    inconsistent(
        () -> LoanRow.builder().valuesOf(row).closing(closing).build(),
        "closing must be opening + drawn + interest added - principal - overpaid, but was "
            + closing);
    Money payment = row.payment().plus(PENNY);
    inconsistent(
        () -> LoanRow.builder().valuesOf(row).payment(payment).build(),
        "payment must be interest paid + principal + overpaid + fees, but was " + payment);
  }
}
