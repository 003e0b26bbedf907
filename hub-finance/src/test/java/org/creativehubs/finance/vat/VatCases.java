package org.creativehubs.finance.vat;

import static org.creativehubs.testing.Answers.fields;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Reference cases of value added tax, worked by hand. */
public final class VatCases {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private VatCases() {}

  public static void bind(ReferenceCases cases) {
    cases.bind("finance/vatQuarter.json", VatCases::quarter);
  }

  private static Object quarter(JsonNode in) {
    VatQuarterInput.Builder input = VatQuarterInput.builder();
    input.period(DateRange.of(START, START.plusMonths(in.get("months").intValue())));
    in.get("supplies").forEach(row -> input.addSupplies(supply(row)));
    in.get("purchases").forEach(row -> input.addPurchases(purchase(row)));
    if (in.has("rounding")) {
      PercentRounding rounding = PercentRounding.valueOf(in.get("rounding").asString());
      input.method(PartialExemption.standardMethod().toBuilder().rounding(rounding).build());
    }
    if (in.has("before")) {
      input.recoveredBefore(gbp(in.get("before")));
    }
    VatReturn found = VatQuarter.answer(input.build());
    return fields(
        "output", found.outputTax(),
        "recovered", found.recovered(),
        "lost", found.lost(),
        "small", found.small(),
        "payable", found.payable(),
        "adjustment", found.adjustment());
  }

  private static VatSupply supply(JsonNode row) {
    VatSupply.Builder supply = VatSupply.builder().name(row.get(0).asString());
    supply.treatment(VatTreatment.valueOf(row.get(0).asString())).net(gbp(row.get(1)));
    supply.rate(
        Optional.of(row.get(2))
            .filter(rate -> !rate.isNull())
            .map(rate -> Ratio.parse(rate.asString())));
    return supply.leftOut(row.get(3).booleanValue()).build();
  }

  private static VatPurchase purchase(JsonNode row) {
    VatUse use = VatUse.valueOf(row.get(0).asString());
    Money tax = gbp(row.get(1));
    return VatPurchase.of(row.get(0).asString(), tax.times(5), tax, use);
  }

  private static Money gbp(JsonNode amount) {
    return Money.parse("GBP " + amount.asString());
  }
}
