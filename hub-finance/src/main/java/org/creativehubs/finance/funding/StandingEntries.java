package org.creativehubs.finance.funding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The calculators that say how solid a hub is. */
final class StandingEntries {

  private static final Source HUBS =
      Source.builder()
          .document("British Council, Creative Hubs Development in Kazakhstan")
          .edition("2022")
          .place("UK Insight")
          .build();

  private StandingEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(diversity(), sufficiency(), covenants());
  }

  private static CatalogEntry<?, ?> diversity() {
    return CatalogEntry.of(
            "income-diversity", IncomeDiversity.class, IncomeDiversityInput.class, IncomeMix.class)
        .title("Diversity of income")
        .question("On how many sources does our income really rest?")
        .convention("only streams above zero count")
        .convention("effective number: 1 / Herfindahl index; entropy in nats")
        .source(
            Source.of(
                "Hill, Diversity and evenness: a unifying notation and its consequences",
                "Ecology 54, 1973, 427-432"))
        .source(HUBS)
        .example(StandingEntries::mix)
        .answeredBy(IncomeDiversity::answer);
  }

  private static IncomeDiversityInput mix() {
    return IncomeDiversityInput.builder()
        .addStreams(IncomeStream.of("rent and charges", gbp("960000")))
        .addStreams(IncomeStream.of("events", gbp("10000")))
        .addStreams(IncomeStream.of("food and drink", gbp("10000")))
        .addStreams(IncomeStream.of("member services and other", gbp("20000")))
        .build();
  }

  private static CatalogEntry<?, ?> sufficiency() {
    return CatalogEntry.of(
            "self-sufficiency",
            SelfSufficiency.class,
            SelfSufficiencyInput.class,
            SufficiencyPath.class)
        .title("Self-sufficiency")
        .question("Do we earn what we cost, and since when?")
        .convention("reached: at least 1, compared exactly")
        .convention("sustained: the unbroken run that reaches the last year")
        .source(
            Source.of(
                "CGAP and others, Microfinance Consensus Guidelines",
                "operational self-sufficiency, 2003"))
        .example(StandingEntries::years)
        .answeredBy(SelfSufficiency::answer);
  }

  private static SelfSufficiencyInput years() {
    return SelfSufficiencyInput.builder()
        .addYears(EarnedYear.of(LocalDate.of(2024, 3, 31), gbp("60000"), gbp("100000")))
        .addYears(EarnedYear.of(LocalDate.of(2025, 3, 31), gbp("90000"), gbp("110000")))
        .addYears(EarnedYear.of(LocalDate.of(2026, 3, 31), gbp("125000"), gbp("120000")))
        .build();
  }

  private static CatalogEntry<?, ?> covenants() {
    return CatalogEntry.of("covenants", Covenants.class, CovenantsInput.class, CovenantReport.class)
        .title("Loan covenants")
        .question("Do we keep the covenants of our loans, and how much room is left?")
        .convention("compared exactly and without division")
        .convention("headroom rounded down: below zero just if the covenant is broken")
        .convention("thresholds are the lender's")
        .source(Source.of("Loan agreements: debt service cover, interest cover and loan to value"))
        .example(StandingEntries::loans)
        .answeredBy(Covenants::answer);
  }

  private static CovenantsInput loans() {
    return CovenantsInput.builder()
        .addTests(
            CovenantTest.of(
                CovenantKind.DEBT_SERVICE_COVER, gbp("48000"), gbp("40000"), Ratio.parse("1.2")))
        .addTests(
            CovenantTest.of(
                CovenantKind.LOAN_TO_VALUE, gbp("600000"), gbp("1000000"), Ratio.parse("70%")))
        .build();
  }

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }
}
