package org.creativehubs.finance.cashflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The calculators that judge a project by its flows. */
final class ProjectEntries {

  private static final String RECEIVED = "money received is positive, money paid negative";
  private static final String ROUNDED = "rounded half up to the minor unit, once";
  private static final String PERIODS = "flows one period apart, the first at once";

  private ProjectEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
        netPresentValue(),
        datedNetPresentValue(),
        internalRate(),
        datedInternalRate(),
        modifiedInternalRate(),
        payback(),
        equivalentAnnualValue());
  }

  /** A function as the open standard of spreadsheets defines it. */
  static Source openFormula(String function) {
    return Source.builder()
        .document("OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
        .edition("1.3")
        .place(function)
        .build();
  }

  private static List<Money> pounds(String... amounts) {
    return Stream.of(amounts).map(amount -> Money.of(amount, "GBP")).toList();
  }

  private static List<Money> fitOut() {
    return pounds("-350000", "42000", "61000", "74000", "81000", "90000", "95000");
  }

  private static List<DatedFlow> grant() {
    return List.of(
        DatedFlow.of(LocalDate.of(2024, 4, 1), Money.of("-120000", "GBP")),
        DatedFlow.of(LocalDate.of(2025, 3, 31), Money.of("40000", "GBP")),
        DatedFlow.of(LocalDate.of(2026, 3, 31), Money.of("45000", "GBP")),
        DatedFlow.of(LocalDate.of(2027, 3, 31), Money.of("52000", "GBP")));
  }

  private static CatalogEntry<?, ?> netPresentValue() {
    return CatalogEntry.of(
            "net-present-value",
            NetPresentValue.class,
            NetPresentValueInput.class,
            CashFlowFigure.class)
        .title("Net present value")
        .question("What is this project worth today?")
        .convention(RECEIVED)
        .convention("the time of the first flow is named: now, or after one period")
        .convention(ROUNDED)
        .source(openFormula("NPV"))
        .example(
            () ->
                NetPresentValueInput.builder()
                    .rate(Ratio.parse("3.5%"))
                    .addAllFlows(fitOut())
                    .firstFlow(FirstFlow.NOW)
                    .build())
        .answeredBy(NetPresentValue::answer);
  }

  private static CatalogEntry<?, ?> datedNetPresentValue() {
    return CatalogEntry.of(
            "dated-net-present-value",
            DatedNetPresentValue.class,
            DatedNetPresentValueInput.class,
            CashFlowFigure.class)
        .title("Net present value of dated flows")
        .question("What are these payments worth on a day?")
        .convention(RECEIVED)
        .convention("actual days over a fixed year of 365")
        .convention("flows before the day are compounded")
        .convention(ROUNDED)
        .source(openFormula("XNPV"))
        .example(
            () ->
                DatedNetPresentValueInput.builder()
                    .rate(Ratio.parse("3.5%"))
                    .addAllFlows(grant())
                    .valuedOn(LocalDate.of(2024, 4, 1))
                    .build())
        .answeredBy(DatedNetPresentValue::answer);
  }

  private static CatalogEntry<?, ?> internalRate() {
    return CatalogEntry.of(
            "internal-rate-of-return",
            InternalRate.class,
            InternalRateInput.class,
            RateOfReturn.class)
        .title("Internal rate of return")
        .question("What return for a year does this project make?")
        .convention(RECEIVED)
        .convention(PERIODS)
        .convention("with several rates none is chosen; all are listed")
        .convention("an interval is open at both ends; without one all rates above -1 are found")
        .source(openFormula("IRR"))
        .source(RateSteps.NORSTROM)
        .example(() -> InternalRateInput.of(fitOut()))
        .answeredBy(InternalRate::answer);
  }

  private static CatalogEntry<?, ?> datedInternalRate() {
    return CatalogEntry.of(
            "dated-internal-rate-of-return",
            DatedInternalRate.class,
            DatedInternalRateInput.class,
            RateOfReturn.class)
        .title("Internal rate of return of dated flows")
        .question("What return for a year do these payments make, day by day?")
        .convention(RECEIVED)
        .convention("actual days over a fixed year of 365")
        .convention("flows of one day are netted; their order does not matter")
        .convention("with several rates none is chosen; all are listed")
        .convention("an interval is open at both ends; without one all rates above -1 are found")
        .source(openFormula("XIRR"))
        .source(RateSteps.NORSTROM)
        .example(() -> DatedInternalRateInput.of(grant()))
        .answeredBy(DatedInternalRate::answer);
  }

  private static CatalogEntry<?, ?> modifiedInternalRate() {
    return CatalogEntry.of(
            "modified-internal-rate-of-return",
            ModifiedInternalRate.class,
            ModifiedInternalRateInput.class,
            CashFlowFigure.class)
        .title("Modified internal rate of return")
        .question("What return does this project make if its income earns a rate of its own?")
        .convention(RECEIVED)
        .convention(PERIODS)
        .convention("the root is over the number of flows less one")
        .source(openFormula("MIRR"))
        .example(
            () ->
                ModifiedInternalRateInput.builder()
                    .addAllFlows(fitOut())
                    .financeRate(Ratio.parse("6%"))
                    .reinvestRate(Ratio.parse("3.5%"))
                    .build())
        .answeredBy(ModifiedInternalRate::answer);
  }

  private static CatalogEntry<?, ?> payback() {
    return CatalogEntry.of(
            "payback-period", PaybackPeriod.class, PaybackPeriodInput.class, Payback.class)
        .title("Payback and discounted payback")
        .question("After how many years has this project paid back what went into it?")
        .convention(RECEIVED)
        .convention("flows one year apart, the first at once, even within each year")
        .convention("the last crossing counts; never is not zero")
        .source(Source.of("The textbook method, taken at its last crossing"))
        .example(
            () ->
                PaybackPeriodInput.builder()
                    .addAllFlows(fitOut())
                    .rate(Ratio.parse("3.5%"))
                    .build())
        .answeredBy(PaybackPeriod::answer);
  }

  private static CatalogEntry<?, ?> equivalentAnnualValue() {
    return CatalogEntry.of(
            "equivalent-annual-value",
            EquivalentAnnualValue.class,
            EquivalentAnnualValueInput.class,
            CashFlowFigure.class)
        .title("Equivalent annual value")
        .question("What level amount a year is this project worth?")
        .convention(RECEIVED)
        .convention("flows one year apart, the first at once; spread over the years after it")
        .convention("at one rate, or at discount factors that are given")
        .convention(ROUNDED)
        .source(
            Source.builder()
                .document("HM Treasury, The Green Book")
                .place("equivalent annual cost")
                .build())
        .example(
            () ->
                EquivalentAnnualValueInput.builder()
                    .addAllFlows(fitOut())
                    .rate(Ratio.parse("3.5%"))
                    .build())
        .answeredBy(EquivalentAnnualValue::answer);
  }
}
