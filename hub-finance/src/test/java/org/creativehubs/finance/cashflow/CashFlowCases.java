package org.creativehubs.finance.cashflow;

import static org.creativehubs.testing.Answers.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.loan.AnnuityCases;
import org.creativehubs.testing.ReferenceCases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Binds the reference cases of this package. */
public final class CashFlowCases {

  private CashFlowCases() {}

  /** The cases with the bindings of this package. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return AnnuityCases.bind(cases)
        .bind(
            "finance/npv.json",
            in -> NetPresentValue.of(number(in, "rate"), flows(in), FirstFlow.NOW))
        .bind(
            "finance/xnpv.json",
            in -> DatedNetPresentValue.of(number(in, "rate"), flows(in), dates(in)))
        .bind("finance/irr.json", in -> InternalRate.of(flows(in)).rate())
        .bind("finance/irrRoots.json", CashFlowCases::roots)
        .bind("finance/xirr.json", in -> lowest(DatedInternalRate.of(flows(in), dates(in))))
        .bind(
            "finance/mirr.json",
            in ->
                ModifiedInternalRate.of(
                    flows(in), number(in, "financeRate"), number(in, "reinvestRate")))
        .bind("finance/paybackPeriod.json", CashFlowCases::payback)
        .bind(
            "finance/equivalentAnnualValue.json",
            in -> EquivalentAnnualValue.of(flows(in), greenBookFactors(flows(in).length)));
  }

  public static double number(JsonNode in, String field) {
    return in.required(field).asDouble();
  }

  public static int whole(JsonNode in, String field) {
    return in.required(field).asInt();
  }

  private static double[] flows(JsonNode in) {
    JsonNode flows = in.required("flows");
    double[] numbers = new double[flows.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = flows.get(i).asDouble();
    }
    return numbers;
  }

  private static LocalDate[] dates(JsonNode in) {
    List<LocalDate> dates = new ArrayList<>();
    in.required("dates").forEach(date -> dates.add(LocalDate.parse(date.asString())));
    return dates.toArray(new LocalDate[0]);
  }

  private static Object roots(JsonNode in) {
    double[] roots = InternalRate.between(flows(in), -0.999, 20);
    int changes = InternalRate.of(flows(in)).signChanges();
    return fields("roots", roots, "signChanges", changes, "count", roots.length);
  }

  /** Where there are several rates the files expect the lowest. */
  private static OptionalDouble lowest(RateSolution solution) {
    double[] rates = solution.rates();
    return rates.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(rates[0]);
  }

  private static @Nullable Object payback(JsonNode in) {
    PaybackPeriodInput.Builder input = PaybackPeriodInput.builder();
    in.required("flows").forEach(flow -> input.addFlows(Money.parse("GBP " + flow.asString())));
    Payback payback =
        PaybackPeriod.answer(input.rate(Ratio.parse(in.required("rate").asString())).build());
    return fields("simple", payback.simple(), "discounted", payback.discounted());
  }

  /** 3.5 % for years 1 to 30, then 3 % to year 75, then 2.5 % to year 125, then 2 %. */
  private static double[] greenBookFactors(int count) {
    double[] factors = new double[count];
    factors[0] = 1;
    for (int i = 1; i < count; i++) {
      double rate = i <= 30 ? 0.035 : i <= 75 ? 0.03 : i <= 125 ? 0.025 : 0.02;
      factors[i] = factors[i - 1] / (1 + rate);
    }
    return factors;
  }
}
