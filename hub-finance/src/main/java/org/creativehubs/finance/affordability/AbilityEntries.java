package org.creativehubs.finance.affordability;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;

/** The calculators of what people can pay, and who pays for whom. */
final class AbilityEntries {

  private static final Source ALMATY =
      Source.builder()
          .document(
              "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide")
          .edition("2022")
          .place("survey of creative entrepreneurs in Almaty, August 2020")
          .build();
  private static final Source BALTIC =
      Source.builder()
          .document(
              "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide")
          .edition("2022")
          .place("UK Insight: Baltic Creative")
          .build();
  private static final Source LONDON_PLAN =
      Source.builder()
          .document("Greater London Authority: The London Plan")
          .edition("2021")
          .place("policy E3, Affordable workspace")
          .build();

  private AbilityEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(presets(), abilityToPay(), crossSubsidy());
  }

  private static CatalogEntry<?, ?> presets() {
    return CatalogEntry.of(
            "affordability-presets",
            AffordabilityPresets.class,
            AffordabilityPresetsInput.class,
            PresetsOnDate.class)
        .title("Published policies of affordable rent")
        .question("What do published policies call an affordable rent, on that day?")
        .convention("a table by date, each band with its standing; none is a default")
        .convention("a policy without a number says so: NO_SHARE_STATED")
        .convention("a source dated by month or year applies from its first day, and says so")
        .convention("a day that no publication at hand names is marked as not confirmed")
        .source(LONDON_PLAN)
        .example(
            () ->
                AffordabilityPresetsInput.builder()
                    .on(LocalDate.of(2022, 6, 1))
                    .place("London")
                    .build())
        .answeredBy(AffordabilityPresets::answer);
  }

  private static CatalogEntry<?, ?> abilityToPay() {
    return CatalogEntry.of(
            "ability-to-pay", AbilityToPay.class, AbilityToPayInput.class, RentDemand.class)
        .title("Ability to pay")
        .question("How many could pay which rent, and which rent would bring in most?")
        .convention("able to pay a price: answered it or more")
        .convention("discrete: demand steps down at answers and is not smoothed between them")
        .convention("answers of zero count as respondents, and are shown")
        .convention("best price: most revenue; ties all named, the lowest preferred")
        .convention("median: the middle answer, or the mean of the middle two")
        .source(ALMATY)
        .example(AbilityEntries::survey)
        .answeredBy(AbilityToPay::answer);
  }

  private static AbilityToPayInput survey() {
    return AbilityToPayInput.builder()
        .addAnswers(tenge("0", 40))
        .addAnswers(tenge("500", 80))
        .addAnswers(tenge("1000", 250))
        .addAnswers(tenge("1500", 60))
        .addAnswers(tenge("3000", 20))
        .space(Area.parse("50 m2"))
        .shareServed(Ratio.parse("65.2%"))
        .source(ALMATY)
        .build();
  }

  private static RentAnswer tenge(String amount, long respondents) {
    return RentAnswer.of(RentRate.parse("KZT " + amount + " per m2 per month"), respondents);
  }

  private static CatalogEntry<?, ?> crossSubsidy() {
    return CatalogEntry.of(
            "cross-subsidy", CrossSubsidy.class, CrossSubsidyInput.class, RentBalance.class)
        .title("Cross-subsidy")
        .question("Who pays for whom: which tenants give, which receive, and how much?")
        .convention("every part of the floor costs the same")
        .convention("roles are decided on exact rents; amounts add up to the minor unit")
        .convention("what is generated: given to other tenants, the rest stays with the hub")
        .convention("share needed: at the highest rent, if the rest paid the lowest")
        .source(BALTIC)
        .example(AbilityEntries::mixedEstate)
        .answeredBy(CrossSubsidy::answer);
  }

  private static CrossSubsidyInput mixedEstate() {
    return CrossSubsidyInput.builder()
        .addSpaces(space("arts organisations", "12000 ft2", "5"))
        .addSpaces(space("digital businesses", "4000 ft2", "30"))
        .annualCost(Money.of("165000", "GBP"))
        .build();
  }

  private static RentedSpace space(String name, String area, String rent) {
    return RentedSpace.of(
        name, Area.parse(area), RentRate.parse("GBP " + rent + " per ft2 per year"));
  }
}
