package org.creativehubs.finance.cashflow;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The calculators of loans, assets and rates. */
final class LoanEntries {

  private static final String SIGNS =
      "money received is positive and money paid negative: a loan has negative payments";
  private static final String TIMING = "payments in arrears or in advance, as the input says";

  private LoanEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
        levelPayments(),
        paymentParts(),
        amortisation(),
        depreciation(),
        rateConversion(),
        compoundGrowth());
  }

  private static CatalogEntry<?, ?> levelPayments() {
    return CatalogEntry.of(
            "level-payments", LevelPayments.class, LevelPaymentsInput.class, CashFlowFigure.class)
        .title("Level payments: payment, sums, number of periods or rate")
        .question("What are the payments on this loan, or what loan do these payments carry?")
        .convention(SIGNS)
        .convention(TIMING)
        .convention("money rounded half up to the minor unit, once")
        .source(ProjectEntries.openFormula("PMT, PV, FV, NPER, RATE"))
        .example(
            () ->
                LevelPaymentsInput.builder()
                    .find(AnnuityUnknown.PAYMENT)
                    .rate(Ratio.parse("0.5%"))
                    .periods(60)
                    .presentValue(Money.of("25000", "GBP"))
                    .futureValue(Money.of("0", "GBP"))
                    .timing(PaymentTiming.END)
                    .build())
        .answeredBy(LevelPayments::answer);
  }

  private static CatalogEntry<?, ?> paymentParts() {
    return CatalogEntry.of(
            "payment-parts", PaymentParts.class, PaymentPartsInput.class, LoanParts.class)
        .title("Interest and principal of level payments")
        .question("How much of these payments is interest?")
        .convention(SIGNS)
        .convention(TIMING)
        .convention("in advance, the first payment bears no interest")
        .convention("payments and principal rounded half up; interest is the difference")
        .source(ProjectEntries.openFormula("IPMT, PPMT, CUMIPMT, CUMPRINC"))
        .example(
            () ->
                PaymentPartsInput.builder()
                    .rate(Ratio.parse("0.5%"))
                    .periods(60)
                    .presentValue(Money.of("25000", "GBP"))
                    .timing(PaymentTiming.END)
                    .from(1)
                    .to(12)
                    .build())
        .answeredBy(PaymentParts::answer);
  }

  private static CatalogEntry<?, ?> amortisation() {
    return CatalogEntry.of(
            "amortisation-schedule",
            AmortisationSchedule.class,
            AmortisationScheduleInput.class,
            Amortisation.class)
        .title("Amortisation schedule")
        .question("How is this loan repaid, payment by payment?")
        .convention("rate for a period: annual rate over periods per year")
        .convention(TIMING)
        .convention("payment and interest rounded half up; the last payment clears the balance")
        .source(ProjectEntries.openFormula("PMT"))
        .example(
            () ->
                AmortisationScheduleInput.builder()
                    .principal(Money.of("25000", "GBP"))
                    .annualRate(Ratio.parse("6%"))
                    .periodsPerYear(12)
                    .periods(60)
                    .timing(PaymentTiming.END)
                    .build())
        .answeredBy(AmortisationSchedule::answer);
  }

  private static CatalogEntry<?, ?> depreciation() {
    return CatalogEntry.of(
            "depreciation", Depreciation.class, DepreciationInput.class, DepreciationSchedule.class)
        .title("Depreciation")
        .question("How is this equipment written off, year by year?")
        .convention("straight line, declining by a factor, or declining at a fixed rate")
        .convention("the fixed rate has three decimals, as in spreadsheets")
        .convention("book values rounded half up; depreciation is what they fall by")
        .source(ProjectEntries.openFormula("SLN, DDB, DB"))
        .example(
            () ->
                DepreciationInput.builder()
                    .method(DepreciationMethod.DOUBLE_DECLINING)
                    .cost(Money.of("48000", "GBP"))
                    .salvage(Money.of("6000", "GBP"))
                    .life(4)
                    .build())
        .answeredBy(Depreciation::answer);
  }

  private static CatalogEntry<?, ?> rateConversion() {
    return CatalogEntry.of(
            "rate-conversion",
            RateConversion.class,
            RateConversionInput.class,
            CashFlowFigure.class)
        .title("Effective, nominal and real rates")
        .question("What does this rate come to in a whole year, or after inflation?")
        .convention("compound, never by adding or subtracting rates")
        .source(ProjectEntries.openFormula("EFFECT, NOMINAL"))
        .source(RateConversion.FISHER)
        .example(
            () ->
                RateConversionInput.builder()
                    .rate(Ratio.parse("6%"))
                    .into(RateConversionKind.EFFECTIVE)
                    .periodsPerYear(12)
                    .build())
        .answeredBy(RateConversion::answer);
  }

  private static CatalogEntry<?, ?> compoundGrowth() {
    return CatalogEntry.of(
            "compound-growth-rate",
            CompoundGrowth.class,
            CompoundGrowthInput.class,
            CashFlowFigure.class)
        .title("Compound growth rate")
        .question("By how much a year has this figure grown?")
        .convention("compound, for each period, whole or not")
        .source(ProjectEntries.openFormula("RRI"))
        .example(
            () ->
                CompoundGrowthInput.builder()
                    .from(Ratio.of(45_000))
                    .to(Ratio.of(118_000))
                    .periods(Ratio.of(10))
                    .build())
        .answeredBy(CompoundGrowth::answer);
  }
}
