package org.creativehubs.finance.publicvalue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/** The calculators of what comes back for what was spent. */
final class ReturnEntries {

  private static final Source HUBS =
      Source.builder()
          .document("British Council, Creative Hubs Development in Kazakhstan")
          .edition("2022")
          .build();

  private ReturnEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
        socialReturn(), localMultiplier(), returnPerUnit(), unitCosts(), catalyticRatio());
  }

  private static CatalogEntry<?, ?> socialReturn() {
    return CatalogEntry.of(
            "social-return", SocialReturn.class, SocialReturnInput.class, SocialValue.class)
        .title("Social return on investment")
        .question("What social value comes back for each pound invested?")
        .convention("attribution is the part due to others")
        .convention("year 1 is discounted once; drop-off counts from year 2")
        .convention("the ratio comes from exact values and goes with all its assumptions")
        .source(SocialReturn.GUIDE)
        .example(ReturnEntries::workshops)
        .answeredBy(SocialReturn::answer);
  }

  private static SocialReturnInput workshops() {
    return SocialReturnInput.builder()
        .addOutcomes(
            SocialOutcome.builder()
                .name("people who found work")
                .quantity(Ratio.of(35))
                .proxy(Money.of("2450", "GBP"))
                .deadweight(Ratio.parse("0.2"))
                .displacement(Ratio.parse("0.1"))
                .attributionToOthers(Ratio.parse("0.25"))
                .dropOff(Ratio.parse("0.1"))
                .years(3)
                .provenance(
                    Provenance.chosen("survey of visitors", "2026", "survey for this example"))
                .build())
        .investment(Money.of("60000", "GBP"))
        .discounting(Discounting.greenBook("2026", DiscountKind.STANDARD))
        .build();
  }

  private static CatalogEntry<?, ?> localMultiplier() {
    return CatalogEntry.of(
            "local-multiplier",
            LocalMultiplier.class,
            LocalMultiplierInput.class,
            LocalMultiplierResult.class)
        .title("Local multiplier (LM3)")
        .question("How much of what we spend stays in the area?")
        .convention("three rounds; the first is received inside the area too")
        .convention("what counts as local is part of the result")
        .source(LocalMultiplier.METHOD)
        .example(
            () ->
                LocalMultiplierInput.builder()
                    .area("within 10 km of the hub")
                    .income(Money.of("100000", "GBP"))
                    .localSpend(Money.of("62000", "GBP"))
                    .localRespend(Money.of("24000", "GBP"))
                    .provenance(
                        Provenance.chosen("survey of suppliers", "2026", "survey for this example"))
                    .build())
        .answeredBy(LocalMultiplier::answer);
  }

  private static CatalogEntry<?, ?> returnPerUnit() {
    return CatalogEntry.of(
            "return-per-unit", ReturnPerUnit.class, ReturnPerUnitInput.class, UnitReturn.class)
        .title("Return for each unit spent")
        .question("What comes back for each pound spent, or would at a stated return?")
        .convention("the result says whether the return is gross or net")
        .convention("money rounded half up; the quotient is exact")
        .source(HUBS)
        .example(() -> PublishedReturn.LIBRARY_NETWORK_2019.on(Money.of("1000000", "GBP")))
        .answeredBy(ReturnPerUnit::answer);
  }

  private static CatalogEntry<?, ?> unitCosts() {
    return CatalogEntry.of("unit-costs", UnitCosts.class, UnitCostsInput.class, UnitCostSheet.class)
        .title("Unit costs that share one cost")
        .question("What does each result of a programme cost, and may the unit costs be added?")
        .convention("the whole cost is divided by each count, since nobody has split it")
        .convention("unit costs of one programme are never added; the refusal says why")
        .convention("money rounded half up")
        .source(HUBS)
        .example(ReturnEntries::innovatingForGrowth)
        .answeredBy(UnitCosts::answer);
  }

  /** The programme of the library network as the report gives it. */
  static UnitCostsInput innovatingForGrowth() {
    Provenance report =
        Provenance.builder()
            .name("published total and results")
            .dated(PartialDate.parse("2022"))
            .source(HUBS)
            .standing(Standing.VERIFIED)
            .note("the lines of cost add up to GBP 1 more than the published total")
            .build();
    return UnitCostsInput.builder()
        .programme("Innovating for Growth")
        .cost(Money.of("2922056", "GBP"))
        .addResults(
            ResultCount.of("enterprise supported", Ratio.of(319)),
            ResultCount.of("new enterprise", Ratio.of(70)),
            ResultCount.of("entrepreneur", Ratio.of(177)),
            ResultCount.of("job", Ratio.of(288)),
            ResultCount.of("product new to the market", Ratio.of(36)),
            ResultCount.of("product new to the firm", Ratio.of(122)))
        .addAssumptions(AssumptionSet.of(report, Assumption.of("results", "gross, as reported")))
        .build();
  }

  private static CatalogEntry<?, ?> catalyticRatio() {
    return CatalogEntry.of(
            "catalytic-ratio",
            CatalyticRatio.class,
            CatalyticRatioInput.class,
            CatalyticEffect.class)
        .title("Catalytic ratio")
        .question("How much private money did each pound of public money draw in?")
        .convention("private over public; money that is neither is shown and left out")
        .source(HUBS)
        .example(
            () ->
                CatalyticRatioInput.builder()
                    .addSources(
                        MoneySource.of("grant", MoneyKind.PUBLIC, Money.of("400000", "GBP")),
                        MoneySource.of("bank loan", MoneyKind.PRIVATE, Money.of("600000", "GBP")),
                        MoneySource.of("foundation", MoneyKind.OTHER, Money.of("50000", "GBP")))
                    .addAssumptions(
                        AssumptionSet.of(
                            Provenance.chosen("funding plan", "2026", "plan for this example"),
                            Assumption.of("drawn in", "the loan depended on the grant")))
                    .build())
        .answeredBy(CatalyticRatio::answer);
  }
}
