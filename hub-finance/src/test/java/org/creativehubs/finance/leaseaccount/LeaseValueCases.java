package org.creativehubs.finance.leaseaccount;

import static org.creativehubs.testing.Answers.fields;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.finance.lease.LeaseCases;
import org.creativehubs.finance.lease.Leases;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.levelrent.EffectiveNetRent;
import org.creativehubs.finance.levelrent.EffectiveNetRentInput;
import org.creativehubs.finance.levelrent.EffectiveRent;
import org.creativehubs.finance.levelrent.RateCompounding;
import org.creativehubs.finance.levelrent.StraightLine;
import org.creativehubs.finance.levelrent.StraightLineRent;
import org.creativehubs.finance.levelrent.StraightLineRentInput;
import org.creativehubs.finance.rentroll.RentBasis;
import org.creativehubs.finance.rentroll.RollPolicy;
import org.creativehubs.finance.rentroll.UnexpiredTerm;
import org.creativehubs.finance.rentroll.UnexpiredWeight;
import org.creativehubs.finance.rentroll.Wault;
import org.creativehubs.finance.rentroll.WaultInput;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Reference cases of what leases are worth and weigh. */
public final class LeaseValueCases {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private LeaseValueCases() {}

  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("finance/effectiveNetRent.json", LeaseValueCases::effective)
        .bind("finance/straightLineRent.json", LeaseValueCases::straightLine)
        .bind("finance/wault.json", LeaseValueCases::wault)
        .bind("finance/ifrs16Schedule.json", LeaseValueCases::lessee);
  }

  private static Object effective(JsonNode in) {
    RentCharge.Builder rent = rent(text(in, "headlineAnnualRent"), PaymentTiming.IN_ADVANCE);
    int free = in.get("rentFreeMonths").asInt();
    if (free > 0) {
      rent.addConcessions(RentConcession.free(DateRange.of(START, START.plusMonths(free))));
    }
    EffectiveRent answer =
        EffectiveNetRent.answer(
            EffectiveNetRentInput.builder()
                .lease(lease(12 * in.get("years").asInt(), rent.build()))
                .charge("rent")
                .incentive(Leases.gbp(text(in, "incentive")))
                .annualRate(Ratio.parse(text(in, "annualRate")))
                .compounding(RateCompounding.EFFECTIVE)
                .build());
    return fields(
        "straightAverage",
        answer.straightAverage(),
        "discounted",
        answer.levelOfEqualPresentValue());
  }

  private static Object straightLine(JsonNode in) {
    StraightLine answer =
        StraightLineRent.answer(
            StraightLineRentInput.builder()
                .lease(paying(in.get("payments"), PaymentTiming.IN_ADVANCE))
                .addKinds(ChargeKind.RENT)
                .monthsPerPeriod(1)
                .build());
    List<Object> rows =
        answer.rows().stream()
            .<Object>map(
                row ->
                    fields(
                        "cash",
                        row.cash(),
                        "straightLine",
                        row.straightLine(),
                        "accrual",
                        row.accrual()))
            .toList();
    return fields("total", answer.total(), "rows", rows);
  }

  private static Object wault(JsonNode in) {
    WaultInput.Builder input = WaultInput.builder();
    List<LeaseTerms> leases = new ArrayList<>();
    for (JsonNode lease : in.get("leases")) {
      LocalDate last = LeaseCases.date(lease, "endInclusive");
      LeaseTerms.Builder terms = LeaseTerms.builder();
      terms
          .term(DateRange.ofInclusive(LocalDate.of(2020, 1, 1), last))
          .addCharges(rent(text(lease, "annualRent"), PaymentTiming.IN_ADVANCE).build());
      if (!lease.get("breakInclusive").isNull()) {
        terms.addBreaks(BreakOption.on(LeaseCases.date(lease, "breakInclusive")));
      }
      leases.add(terms.build());
    }
    input.addHubs(LettingHubs.let(leases.toArray(LeaseTerms[]::new)));
    UnexpiredTerm answer =
        Wault.answer(
            input
                .on(LeaseCases.date(in, "on"))
                .policy(
                    RollPolicy.builder()
                        .addKinds(ChargeKind.RENT)
                        .rentBasis(RentBasis.CONTRACTED)
                        .weight(UnexpiredWeight.RENT)
                        .dayCount(DayCount.ACT_365_25)
                        .countsLastDay(true)
                        .areaUnit(AreaUnit.SQ_M)
                        .build())
                .build());
    return fields("toExpiry", answer.toExpiry(), "toFirstBreak", answer.toFirstBreak());
  }

  /** The case rounds every unrounded figure by itself, so the unrounded ones are compared. */
  private static Object lessee(JsonNode in) {
    LeaseRecognition answer =
        LesseeAccounting.answer(
                LesseeAccountingInput.builder()
                    .lease(
                        paying(
                            in.get("monthlyPayments"), PaymentTiming.valueOf(text(in, "timing"))))
                    .addKinds(ChargeKind.RENT)
                    .standard(AccountingStandard.IFRS_16)
                    .entity(EntityKind.GENERAL)
                    .annualRate(Ratio.parse(text(in, "annualRate")))
                    .rateKind(DiscountRateKind.INCREMENTAL_BORROWING)
                    .compounding(RateCompounding.EFFECTIVE)
                    .initialDirectCosts(Leases.gbp(text(in, "initialDirectCosts")))
                    .incentives(Leases.gbp(text(in, "incentives")))
                    .build())
            .recognition()
            .orElseThrow();
    return fields(
        "monthlyRate",
        answer.monthlyRate(),
        "initialLiability",
        answer.initialLiability(),
        "rightOfUse",
        answer.rightOfUse(),
        "totalInterest",
        answer.totalInterest(),
        "depreciation",
        answer.months().stream().map(LesseeMonth::depreciation).toList(),
        "rows",
        answer.months().stream().map(LeaseValueCases::month).toList());
  }

  private static Object month(LesseeMonth month) {
    return fields(
        "month",
        month.number(),
        "opening",
        pence(month.exactOpening()),
        "payment",
        month.payment(),
        "interest",
        pence(month.exactInterest()),
        "closing",
        pence(month.exactClosing()));
  }

  private static BigDecimal pence(double amount) {
    return new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP);
  }

  /** A lease under which each month costs what it should. */
  private static LeaseTerms paying(JsonNode payments, PaymentTiming timing) {
    List<Money> months =
        StreamSupport.stream(payments.spliterator(), false)
            .map(payment -> Leases.gbp(payment.asString()).times(12))
            .toList();
    RentCharge.Builder rent = rent(months.get(0).amount().toString(), timing);
    for (int i = 1; i < months.size(); i++) {
      rent.addSteps(RentStep.replace(START.plusMonths(i), months.get(i)));
    }
    return lease(months.size(), rent.build());
  }

  private static LeaseTerms lease(int months, RentCharge rent) {
    return LeaseTerms.builder()
        .id("reference")
        .term(DateRange.of(START, START.plusMonths(months)))
        .addCharges(rent)
        .build();
  }

  private static RentCharge.Builder rent(String annual, PaymentTiming timing) {
    return Leases.rent(
        annual,
        PaymentTerms.of(
            PaymentFrequency.MONTHLY_CALENDAR,
            timing,
            BrokenPeriodRule.PERIOD_ACTUAL,
            WholePeriodRule.FRACTION_OF_YEAR));
  }

  private static String text(JsonNode in, String field) {
    return in.get(field).asString();
  }
}
