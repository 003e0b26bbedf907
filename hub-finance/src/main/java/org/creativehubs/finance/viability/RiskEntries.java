package org.creativehubs.finance.viability;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.funding.CovenantKind;

/** The entries of risk and of what lenders watch. */
final class RiskEntries {

  private static final Source HISTORY = Source.of("Made up for the example", "what tenants paid");

  private RiskEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(monteCarlo(), covenants());
  }

  private static CatalogEntry<?, ?> monteCarlo() {
    return CatalogEntry.of(
            "hub-monte-carlo", MonteCarlo.class, MonteCarloInput.class, SimulatedOutlook.class)
        .title("Monte Carlo of a hub")
        .question("How likely are we to run out of cash, given how unsure our plan is?")
        .convention("one draw for each input and run, independent, rounded to millionths")
        .convention("SplitMix64 of seed, run and place: the same bits on any machine and threads")
        .convention("percentiles by a named rule; result of a year without loans and repayments")
        .convention("the interval of the probability is Wilson's score interval")
        .source(Source.of("Steele, Lea and Flood", "SplitMix64, OOPSLA 2014"))
        .source(Source.of("Wichura, algorithm AS 241", "normal quantiles, Applied Statistics 37"))
        .source(Source.of("Hyndman and Fan", "sample quantiles, The American Statistician 50"))
        .source(Source.of("Wilson", "score interval, JASA 22, 1927"))
        .example(RiskEntries::uncertainHub)
        .answeredBy(MonteCarlo::answer);
  }

  private static CatalogEntry<?, ?> covenants() {
    return CatalogEntry.of(
            "hub-covenants", CovenantOutlook.class, CovenantOutlookInput.class, CovenantPath.class)
        .title("Covenants of a hub over time")
        .question("Would our plan keep its loan covenants, and when would it break one?")
        .convention("tested at the end of every so many months, on a full rolling window")
        .convention("operating income before interest; grants count only if the plan says so")
        .convention("loan to value: what is owed at the end of the month by value of the year")
        .source(Source.of("The loan agreement", "covenants, thresholds and test dates"))
        .example(RiskEntries::coveredHub)
        .answeredBy(CovenantOutlook::answer);
  }

  private static CovenantOutlookInput coveredHub() {
    return CovenantOutlookInput.builder()
        .model(ExampleHub.model())
        .addCovenants(
            CovenantPlan.builder()
                .name("debt service cover")
                .kind(CovenantKind.DEBT_SERVICE_COVER)
                .threshold(of("1.2"))
                .loan("fit-out loan")
                .windowMonths(12)
                .grantsCount(true)
                .everyMonths(3)
                .fromMonth(24)
                .build(),
            CovenantPlan.builder()
                .name("interest cover")
                .kind(CovenantKind.INTEREST_COVER)
                .threshold(of("2"))
                .windowMonths(3)
                .grantsCount(false)
                .everyMonths(3)
                .build(),
            CovenantPlan.builder()
                .name("loan to value")
                .kind(CovenantKind.LOAN_TO_VALUE)
                .threshold(of("0.6"))
                .value(Money.of("140000", "GBP"))
                .annualIncrease(of("2%"))
                .everyMonths(12)
                .build())
        .build();
  }

  private static MonteCarloInput uncertainHub() {
    return MonteCarloInput.builder()
        .model(ExampleHub.model())
        .addInputs(
            line("market rent", "studios at market rent", normal("1", "0.08", "0.7", "1.2"))
                .source(HISTORY)
                .build(),
            line("desks let", "desks", Spread.triangular(of("0.6"), of("0.9"), of("1.1"))).build(),
            line("hire", "venue hire", Spread.uniform(of("0.5"), of("1.3"))).build(),
            line("repairs", "rates, insurance and repairs", repairs()).build(),
            line("grant renewed", "council grant", renewed()).fromMonth(25).untilMonth(37).build(),
            shift("service charge", "head rent", Spread.fixed(of("150"))),
            kind("pay", LineKind.STAFF, Spread.uniform(of("0.98"), of("1.06"))))
        .seed(20270401)
        .runs(1000)
        .addPercentiles(of("0.05"), of("0.25"), of("0.5"), of("0.75"), of("0.95"))
        .quantileRule(QuantileRule.NEAREST_RANK)
        .confidence(of("0.95"))
        .build();
  }

  private static UncertainInput.Builder line(String name, String line, Spread spread) {
    UncertainInput.Builder input = UncertainInput.builder();
    input.name(name).line(line).effect(DrawEffect.MULTIPLIES).spread(spread);
    return input;
  }

  private static UncertainInput shift(String name, String line, Spread spread) {
    return UncertainInput.builder()
        .name(name)
        .line(line)
        .effect(DrawEffect.SHIFTS)
        .spread(spread)
        .build();
  }

  private static UncertainInput kind(String name, LineKind kind, Spread spread) {
    return UncertainInput.builder()
        .name(name)
        .kind(kind)
        .effect(DrawEffect.MULTIPLIES)
        .spread(spread)
        .build();
  }

  private static Spread normal(String mean, String deviation, String least, String most) {
    return Spread.builder()
        .kind(SpreadKind.NORMAL)
        .mean(of(mean))
        .deviation(of(deviation))
        .least(of(least))
        .most(of(most))
        .build();
  }

  private static Spread repairs() {
    return Spread.builder()
        .kind(SpreadKind.LOGNORMAL)
        .median(of("1.05"))
        .logDeviation(of("0.2"))
        .least(of("0.5"))
        .most(of("3"))
        .build();
  }

  private static Spread renewed() {
    return Spread.builder()
        .kind(SpreadKind.DISCRETE)
        .addOutcomes(WeightedValue.of(of("0"), of("0.3")), WeightedValue.of(of("1"), of("0.7")))
        .build();
  }

  private static Ratio of(String number) {
    return Ratio.parse(number);
  }
}
