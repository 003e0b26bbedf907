package org.creativehubs.finance.loan;

import static org.creativehubs.finance.cashflow.CashFlowCases.number;
import static org.creativehubs.finance.cashflow.CashFlowCases.whole;
import static org.creativehubs.testing.Answers.fields;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.cashflow.CompoundGrowth;
import org.creativehubs.finance.cashflow.RateConversion;
import org.creativehubs.finance.depreciation.Depreciation;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Binds the reference cases of loans, assets and rates. */
public final class AnnuityCases {

  private AnnuityCases() {}

  public static ReferenceCases bind(ReferenceCases cases) {
    return LoanCases.bind(rates(assets(parts(cases))))
        .bind(
            "finance/pmt.json",
            in -> Annuity.payment(rate(in), nper(in), present(in), future(in), when(in)))
        .bind(
            "finance/pv.json",
            in -> Annuity.presentValue(rate(in), nper(in), payment(in), future(in), when(in)))
        .bind(
            "finance/fv.json",
            in -> Annuity.futureValue(rate(in), nper(in), payment(in), present(in), when(in)))
        .bind(
            "finance/nper.json",
            in -> Annuity.periods(rate(in), payment(in), present(in), future(in), when(in)))
        .bind(
            "finance/rate.json",
            in -> Annuity.rate(nper(in), payment(in), present(in), future(in), when(in)).rate());
  }

  private static ReferenceCases parts(ReferenceCases cases) {
    return cases
        .bind(
            "finance/ipmt.json",
            in -> PaymentParts.interest(terms(in).withFutureValue(future(in)), whole(in, "period")))
        .bind(
            "finance/ppmt.json",
            in ->
                PaymentParts.principal(terms(in).withFutureValue(future(in)), whole(in, "period")))
        .bind(
            "finance/cumulativeInterest.json",
            in -> PaymentParts.cumulativeInterest(terms(in), from(in), to(in)))
        .bind(
            "finance/cumulativePrincipal.json",
            in -> PaymentParts.cumulativePrincipal(terms(in), from(in), to(in)))
        .bind("finance/amortisationSchedule.json", AnnuityCases::schedule);
  }

  private static ReferenceCases assets(ReferenceCases cases) {
    return cases
        .bind(
            "finance/straightLineDepreciation.json",
            in ->
                Depreciation.straightLine(
                    number(in, "cost"), number(in, "salvage"), whole(in, "life")))
        .bind(
            "finance/doubleDecliningDepreciation.json",
            in ->
                Depreciation.doubleDeclining(
                    number(in, "cost"),
                    number(in, "salvage"),
                    whole(in, "life"),
                    whole(in, "period"),
                    number(in, "factor")))
        .bind(
            "finance/fixedDecliningDepreciation.json",
            in ->
                Depreciation.fixedDeclining(
                    number(in, "cost"),
                    number(in, "salvage"),
                    whole(in, "life"),
                    whole(in, "period"),
                    whole(in, "month")));
  }

  private static ReferenceCases rates(ReferenceCases cases) {
    return cases
        .bind(
            "finance/effectiveRate.json",
            in -> RateConversion.effective(number(in, "nominalRate"), perYear(in)))
        .bind(
            "finance/nominalRate.json",
            in -> RateConversion.nominal(number(in, "effectiveRate"), perYear(in)))
        .bind(
            "finance/realRate.json",
            in -> RateConversion.real(number(in, "nominalRate"), number(in, "inflationRate")))
        .bind(
            "finance/compoundGrowthRate.json",
            in -> CompoundGrowth.rate(number(in, "from"), number(in, "to"), number(in, "periods")));
  }

  private static Object schedule(JsonNode in) {
    Amortisation loan =
        AmortisationSchedule.answer(
            AmortisationScheduleInput.builder()
                .principal(Money.parse("GBP " + in.required("principal").asString()))
                .annualRate(Ratio.parse(in.required("annualRate").asString()))
                .periodsPerYear(12)
                .periods(whole(in, "months"))
                .timing(FlowTiming.END)
                .build());
    return fields(
        "payment",
        loan.payment(),
        "totalInterest",
        loan.totalInterest(),
        "lastPayment",
        loan.lastPayment(),
        "rowsFirstAndLast",
        "all",
        "rows[payment,interest,principal,balance]",
        loan.rows().stream().map(AnnuityCases::row).toList());
  }

  private static List<Money> row(Instalment row) {
    return List.of(row.payment(), row.interest(), row.principal(), row.balance());
  }

  private static Annuity.Terms terms(JsonNode in) {
    return Annuity.Terms.of(rate(in), nper(in), when(in)).withPresentValue(present(in));
  }

  private static double rate(JsonNode in) {
    return number(in, "rate");
  }

  private static int nper(JsonNode in) {
    return whole(in, "nper");
  }

  private static double payment(JsonNode in) {
    return number(in, "payment");
  }

  private static double present(JsonNode in) {
    return number(in, "presentValue");
  }

  private static double future(JsonNode in) {
    return number(in, "futureValue");
  }

  private static FlowTiming when(JsonNode in) {
    return FlowTiming.valueOf(in.required("when").asString());
  }

  private static int from(JsonNode in) {
    return whole(in, "startPeriod");
  }

  private static int to(JsonNode in) {
    return whole(in, "endPeriod");
  }

  private static int perYear(JsonNode in) {
    return whole(in, "periodsPerYear");
  }
}
