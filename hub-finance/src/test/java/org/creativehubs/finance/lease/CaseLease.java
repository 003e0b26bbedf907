package org.creativehubs.finance.lease;

import static org.creativehubs.testing.Answers.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import tools.jackson.databind.JsonNode;

/** The lease of a reference case, and its schedule in the words of the case. */
final class CaseLease {

  private CaseLease() {}

  static Object schedule(JsonNode input) {
    RentSchedule schedule = LeaseSchedule.of(lease(input));
    List<Object> answer = new ArrayList<>();
    Collections.addAll(answer, "lineCount", schedule.lines().size());
    Collections.addAll(answer, "lines", schedule.lines().stream().map(CaseLease::line).toList());
    Collections.addAll(answer, "totalGross", schedule.totalGross());
    Collections.addAll(answer, "totalConcession", schedule.totalConcession());
    Collections.addAll(answer, "totalNet", schedule.totalNet());
    schedule.totalVat().ifPresent(vat -> Collections.addAll(answer, "totalVat", vat));
    return fields(answer.toArray());
  }

  private static Object line(RentLine line) {
    List<Object> answer = new ArrayList<>();
    Collections.addAll(answer, "from", line.dates().start(), "toInclusive", line.dates().lastDay());
    Collections.addAll(answer, "days", line.dates().days(), "due", line.due());
    Collections.addAll(answer, "gross", line.gross(), "concession", line.concession());
    Collections.addAll(answer, "net", line.net());
    line.vat().ifPresent(vat -> Collections.addAll(answer, "vat", vat));
    return fields(answer.toArray());
  }

  private static LeaseTerms lease(JsonNode input) {
    LocalDate start = LeaseCases.date(input, "start");
    return LeaseTerms.builder()
        .id("reference")
        .term(DateRange.ofInclusive(start, LeaseCases.date(input, "endInclusive")))
        .addCharges(charge(input))
        .build();
  }

  private static RentCharge charge(JsonNode input) {
    RentCharge.Builder charge = RentCharge.builder();
    charge
        .name("rent")
        .kind(ChargeKind.RENT)
        .annual(money(input, input.get("annualRent")))
        .payment(payment(input))
        .addAllConcessions(concessions(input));
    for (JsonNode step : input.path("steps")) {
      Money annual = money(input, step.get("annualRent"));
      charge.addSteps(RentStep.replace(LeaseCases.date(step, "from"), annual));
    }
    if (input.has("vatRate")) {
      charge.vatRate(Ratio.parse(input.get("vatRate").asString()));
    }
    return charge.build();
  }

  private static PaymentTerms payment(JsonNode input) {
    return PaymentTerms.of(
        PaymentFrequency.valueOf(input.get("frequency").asString()),
        PaymentTiming.valueOf(input.get("timing").asString()),
        BrokenPeriodRule.valueOf(input.get("brokenPeriod").asString()),
        input.get("rounding").asString().equals("PER_LINE")
            ? WholePeriodRule.FRACTION_OF_YEAR
            : WholePeriodRule.valueOf(input.get("rounding").asString()));
  }

  private static List<RentConcession> concessions(JsonNode input) {
    List<RentConcession> concessions = new ArrayList<>();
    for (JsonNode concession : input.path("concessions")) {
      LocalDate from = LeaseCases.date(concession, "from");
      LocalDate last = LeaseCases.date(concession, "toInclusive");
      Ratio share = Ratio.parse(concession.get("share").asString());
      concessions.add(RentConcession.of(DateRange.ofInclusive(from, last), share));
    }
    return concessions;
  }

  private static Money money(JsonNode input, JsonNode amount) {
    return Money.parse(input.get("currency").asString() + " " + amount.asString());
  }
}
