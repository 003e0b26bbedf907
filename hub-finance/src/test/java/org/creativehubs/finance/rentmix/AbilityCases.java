package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.Answers;
import tools.jackson.databind.JsonNode;

/** The reference cases of what people can pay, and of who pays for whom. */
public final class AbilityCases {

  private AbilityCases() {}

  public static Object abilityToPay(JsonNode in) {
    AbilityToPayInput.Builder survey = AbilityToPayInput.builder();
    for (JsonNode answer : in.get("maximumRents")) {
      survey.addAnswers(RentAnswer.of(rate(answer.asString(), "m2 per month")));
    }
    RentDemand demand = AbilityToPay.answer(survey.build());
    List<Object> curve = demand.points().stream().<Object>map(AbilityCases::point).toList();
    Optional<Ratio> most =
        demand.bestPrice().map(price -> price.amount().times(Ratio.of(demand.able(price))));
    return Answers.fields(
        "median",
        demand.median().amount(),
        "curve",
        curve,
        "bestPrice",
        demand.bestPrice().map(RentRate::amount),
        "bestRevenuePerRespondentUnit",
        most);
  }

  private static Object point(DemandPoint point) {
    return Answers.fields(
        "price", point.price().amount(),
        "able", point.able(),
        "share", point.share().toDouble());
  }

  public static Object crossSubsidy(JsonNode in) {
    CrossSubsidyInput.Builder estate = CrossSubsidyInput.builder();
    for (JsonNode band : in.get("bands")) {
      estate.addSpaces(
          RentedSpace.of(
              band.get("name").asString(),
              Area.of(Ratio.parse(band.get("area").asString()), AreaUnit.SQ_FT),
              rate(band.get("rent").asString(), "ft2 per year")));
    }
    Money cost = Money.parse("GBP " + in.get("annualCost").asString());
    RentBalance balance = CrossSubsidy.answer(estate.annualCost(cost).build());
    return Answers.fields(
        "income", balance.income(),
        "meanRent", balance.meanRent().amount().toDouble(),
        "breakEvenRent", balance.breakEvenRent().amount().toDouble(),
        "surplus", balance.surplus(),
        "subsidyGiven", balance.given(),
        "surplusGenerated", balance.generated(),
        "marketShareNeeded", balance.marketShareNeeded().map(Ratio::toDouble));
  }

  private static RentRate rate(String amount, String per) {
    return RentRate.parse("GBP " + amount + " per " + per);
  }
}
