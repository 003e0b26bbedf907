package org.creativehubs.finance.rentmix;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.affordability.AffordabilityPresets;
import org.creativehubs.finance.affordability.AffordabilityPresetsInput;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RentRollInput;
import org.creativehubs.finance.subsidy.BelowMarketLetting;
import org.creativehubs.finance.subsidy.EarlierAssistance;
import org.creativehubs.finance.subsidy.LargestDiscount;
import org.creativehubs.finance.subsidy.Lettings;
import org.creativehubs.finance.subsidy.RentSubsidy;
import org.creativehubs.finance.subsidy.RentSubsidyInput;
import org.creativehubs.finance.subsidy.SubsidyAward;
import org.creativehubs.finance.subsidy.SubsidyDating;
import org.creativehubs.testing.ValueTypeContract;

/** Questions whose answers hold what the examples of the catalogue do not. */
public final class AffordabilityExamples {

  private AffordabilityExamples() {}

  /** Adds them with their answers. */
  public static void addTo(ValueTypeContract contract) {
    contract
        .withNested(presets("2022-06-01", "lambeth-ed2"), presets("2020-01-01", "lambeth-ed2"))
        .withNested(presets("2020-01-01", "islington-draft-2019"))
        .withNested(inAGroup(), RentSubsidy.answer(inAGroup()))
        .withNested(ofAHub(), RentSubsidy.answer(ofAHub()))
        .withNested(nobodyPays(), AbilityToPay.answer(nobodyPays()))
        .withNested(CrossSubsidy.answer(oneRent()))
        .withNested(ofHub(), CrossSubsidy.answer(ofHub()), blend(), BlendedRent.answer(blend()))
        .withNested(RentSolver.answer(solver(RentUnknown.SUBSIDISED_STUDIOS, "999999")))
        .withNested(solver(RentUnknown.SHARE_OF_MARKET, "100"), beforeTheAct());
  }

  private static Object presets(String on, String id) {
    AffordabilityPresetsInput input =
        AffordabilityPresetsInput.builder().on(LocalDate.parse(on)).preset(id).build();
    return List.of(input, AffordabilityPresets.answer(input));
  }

  private static RentSubsidyInput ofAHub() {
    SubsidyAward had =
        SubsidyAward.of("The council", LocalDate.of(2026, 1, 1), Money.parse("GBP 1000"));
    return RentSubsidyInput.builder()
        .hub(Lettings.hub())
        .addEarlier(EarlierAssistance.of("bo", had))
        .on(LocalDate.of(2026, 11, 21))
        .partYear(BrokenPeriodRule.DAILY_365)
        .dating(SubsidyDating.WHOLE_AT_START)
        .build();
  }

  private static RentSubsidyInput inAGroup() {
    BelowMarketLetting letting =
        Lettings.letting("20", "8", "2025-10-01/2027-04-01").group("a group").build();
    return Lettings.input("2026-11-21", SubsidyDating.WHOLE_AT_START, letting);
  }

  private static AbilityToPayInput nobodyPays() {
    RentRate nothing = RentRate.parse("GBP 0 per m2 per month");
    return AbilityToPayInput.builder().addAnswers(RentAnswer.of(nothing)).build();
  }

  private static CrossSubsidyInput oneRent() {
    return CrossSubsidyInput.builder()
        .addSpaces(RentedSpace.of("all", Area.parse("10 m2"), Lettings.rate("5")))
        .annualCost(Money.parse("GBP 1"))
        .build();
  }

  private static CrossSubsidyInput ofHub() {
    RentRollInput roll = JsonCatalog.example(RentRoll.ENTRY);
    return CrossSubsidyInput.builder()
        .hub(roll.hub().orElseThrow())
        .on(roll.on())
        .annualCost(Money.parse("GBP 1"))
        .build();
  }

  private static BlendedRentInput blend() {
    return BlendedRentInput.builder().hub(ofHub().hub()).on(ofHub().on()).build();
  }

  /** Three studios at a hundred pounds. */
  public static RentSolverInput solver(RentUnknown unknown, String cost) {
    RentSolverInput.Builder input = RentSolverInput.builder();
    input.unknown(unknown).studios(3).marketRent(Money.parse("GBP 100"));
    input.annualCost(Money.parse("GBP " + cost)).otherIncome(Money.parse("GBP 0"));
    input.shareLost(Ratio.ZERO);
    if (unknown != RentUnknown.SHARE_OF_MARKET) {
      input.shareOfMarket(Ratio.of(1, 3));
    }
    if (unknown != RentUnknown.SUBSIDISED_STUDIOS) {
      input.subsidised(1);
    }
    return input.build();
  }

  private static Object beforeTheAct() {
    return LargestDiscount.answer(
        Lettings.discount(
            Lettings.letting("20", "10", "2020-04-01/2024-04-01").build(),
            SubsidyDating.AS_IT_ACCRUES));
  }
}
