package org.creativehubs.finance.affordability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.affordability.AffordabilityState.AFFORDABLE;
import static org.creativehubs.finance.affordability.AffordabilityState.NOT_AFFORDABLE;
import static org.creativehubs.finance.affordability.AffordabilityState.NOT_KNOWN;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class LeaseAffordabilityTest {

  private static final String FT2 = " per ft2 per year";

  @Test
  void allInWithinCeilingAndFifthOfIncomeIsAffordable() {
    AffordabilityAssessment assessment =
        new Studio()
            .rent("GBP 16" + FT2)
            .charges("GBP 3" + FT2)
            .area("150 ft2")
            .market("GBP 48" + FT2)
            .income("GBP 16500")
            .atMostOfMarket("1/3")
            .ceiling("GBP 19" + FT2)
            .atMostOfIncome("20%")
            .assessed();
    assertThat(assessment.isAffordable()).isTrue();
    assertThat(assessment.state()).isEqualTo(AFFORDABLE);
    assertThat(assessment.annualCost()).contains(Money.parse("GBP 2850"));
    assertThat(assessment.deciding()).contains(AffordabilityMeasure.SHARE_OF_MARKET);
    assertThat(assessment.headroom()).hasToString("0 percentage points");
    assertThat(assessment.finding(AffordabilityMeasure.ALL_IN_RATE).orElseThrow().headroom())
        .hasToString("0 GBP per ft2 per year");
    assertThat(assessment.finding(AffordabilityMeasure.SHARE_OF_INCOME).orElseThrow().headroom())
        .isEqualTo(Answer.of(Money.parse("GBP 450")));
    assertThat(assessment.finding(AffordabilityMeasure.SHARE_OF_TURNOVER)).isEmpty();
    assertThat(assessment)
        .hasToString(
            "studio: affordable under test (deciding share of market, annual cost GBP 2850.00)");
  }

  @Test
  void aHundredAndFiftySquareFeetAtNineteenPoundsWeighOnIncome() {
    Studio studio = new Studio().rent("GBP 19" + FT2).charges("GBP 0" + FT2).area("150 ft2");
    AffordabilityFinding total = studio.income("GBP 16500").atMostOfIncome("20%").finding();
    assertThat(total.value()).hasToString("17.27 %");
    assertThat(total.reason()).isEqualTo("17.27 % is within the limit of 20 %");
    AffordabilityFinding fromArt =
        new Studio()
            .rent("GBP 19" + FT2)
            .charges("GBP 0" + FT2)
            .area("150 ft2")
            .income("GBP 6020")
            .atMostOfIncome("20%")
            .finding();
    assertThat(fromArt.state()).isEqualTo(NOT_AFFORDABLE);
    assertThat(fromArt.value()).hasToString("47.34 %");
    assertThat(fromArt.headroom()).isEqualTo(Answer.of(Money.parse("GBP -1646")));
    assertThat(fromArt.reason()).isEqualTo("47.34 % is over the limit of 20 %");
  }

  @Test
  void nineteenPoundsASquareFootAreTwoHundredAndFourASquareMetre() {
    assertThat(
            new Studio()
                .rent("GBP 19" + FT2)
                .charges("GBP 0" + FT2)
                .ceiling("GBP 204.51 per m2 per year")
                .finding()
                .state())
        .isEqualTo(NOT_AFFORDABLE);
    AffordabilityFinding kept =
        new Studio()
            .rent("GBP 19" + FT2)
            .charges("GBP 0" + FT2)
            .ceiling("GBP 204.52 per m2 per year")
            .finding();
    assertThat(kept.state()).isEqualTo(AFFORDABLE);
    assertThat(kept.value()).hasToString("204.5143 GBP per m2 per year");
  }

  @Test
  void aThousandTengeAMonthAreTwelveThousandAYear() {
    AffordabilityAssessment assessment =
        new Studio()
            .rent("KZT 1000 per m2 per month")
            .charges("KZT 0 per m2 per month")
            .area("50 m2")
            .income(Money.parse("KZT 4000000"), IncomeBasis.TURNOVER)
            .ceiling("KZT 12000 per m2 per year")
            .atMostOf(IncomeBasis.TURNOVER, Ratio.parse("15%"))
            .assessed();
    assertThat(assessment.annualCost()).contains(Money.parse("KZT 600000"));
    assertThat(assessment.isAffordable()).isTrue();
    assertThat(assessment.finding(AffordabilityMeasure.SHARE_OF_TURNOVER).orElseThrow().value())
        .hasToString("15 %");
  }

  @Test
  void eachLimitTurnsJustAboveItself() {
    assertThat(market("GBP 10" + FT2)).isEqualTo(AFFORDABLE);
    assertThat(market("GBP 10.0001" + FT2)).isEqualTo(NOT_AFFORDABLE);
    assertThat(ceiling("GBP 16" + FT2)).isEqualTo(AFFORDABLE);
    assertThat(ceiling("GBP 16.0001" + FT2)).isEqualTo(NOT_AFFORDABLE);
    assertThat(income("GBP 14249.99")).isEqualTo(NOT_AFFORDABLE);
    assertThat(income("GBP 14250")).isEqualTo(AFFORDABLE);
  }

  private static AffordabilityState market(String rent) {
    return new Studio().rent(rent).market("GBP 30" + FT2).atMostOfMarket("1/3").finding().state();
  }

  private static AffordabilityState ceiling(String rent) {
    return new Studio()
        .rent(rent)
        .charges("GBP 0.25 per ft2 per month")
        .ceiling("GBP 19" + FT2)
        .finding()
        .state();
  }

  private static AffordabilityState income(String income) {
    return new Studio()
        .rent("GBP 19" + FT2)
        .charges("GBP 0" + FT2)
        .area("150 ft2")
        .income(income)
        .atMostOfIncome("20%")
        .finding()
        .state();
  }

  @Test
  void theShareTheLettingStatesCountsWithoutRates() {
    AffordabilityFinding finding = new Studio().share("1/3").atMostOfMarket("1/3").finding();
    assertThat(finding.state()).isEqualTo(AFFORDABLE);
    assertThat(finding.value()).hasToString("33.33 %");
    assertThat(
            new Studio()
                .share("1/3")
                .rent("GBP 20" + FT2)
                .market("GBP 30" + FT2)
                .atMostOfMarket("1/3")
                .finding()
                .value())
        .as("rates that are known go before it")
        .hasToString("66.67 %");
  }

  @Test
  void aRentAloneCanBreakACeilingButNotKeepIt() {
    AffordabilityFinding open = new Studio().rent("GBP 16" + FT2).ceiling("GBP 19" + FT2).finding();
    assertThat(open.state()).isEqualTo(NOT_KNOWN);
    assertThat(open.value()).hasToString("at least 16 GBP per ft2 per year");
    assertThat(open.missing()).containsExactly(AffordabilityFact.OTHER_CHARGES);
    assertThat(open.reason())
        .isEqualTo(
            "the other charges are not known; affordable as long as the other charges are at most"
                + " 3 GBP per ft2 per year");
    assertThat(open.headroom())
        .hasToString("undefined: the other charges are not known (NOT_KNOWN)");
    AffordabilityFinding broken =
        new Studio().rent("GBP 21" + FT2).ceiling("GBP 19" + FT2).finding();
    assertThat(broken.state()).isEqualTo(NOT_AFFORDABLE);
    assertThat(broken.headroom()).hasToString("-2 GBP per ft2 per year or less");
    assertThat(broken.reason())
        .isEqualTo("at least 21 GBP per ft2 per year is over the limit of 19 GBP per ft2 per year");
    assertThat(broken.missing()).isEmpty();
  }

  @Test
  void aShareOfAnUnknownMarketTurnsAtAMarketRent() {
    assertThat(new Studio().share("1/3").ceiling("GBP 19" + FT2).finding().reason())
        .isEqualTo(
            "the market rent and the other charges are not known; affordable as long as the market"
                + " rent is at most 57 GBP per ft2 per year and there are no other charges");
    assertThat(
            new Studio()
                .share("1/3")
                .charges("GBP 3" + FT2)
                .ceiling("GBP 19" + FT2)
                .finding()
                .tippingPoint())
        .hasToString("Optional[the market rent is at most 48 GBP per ft2 per year]");
    assertThat(new Studio().charges("GBP 3" + FT2).ceiling("GBP 19" + FT2).finding().tippingPoint())
        .hasToString("Optional[the rent is at most 16 GBP per ft2 per year]");
    assertThat(new Studio().ceiling("GBP 19" + FT2).finding().value())
        .hasToString("undefined: neither rent nor other charges are known (NOT_KNOWN)");
  }

  @Test
  void aShareOfAKnownMarketIsARent() {
    AffordabilityAssessment assessment =
        new Studio()
            .share("1/3")
            .charges("GBP 0" + FT2)
            .market("GBP 30" + FT2)
            .area("500 ft2")
            .ceiling("GBP 10" + FT2)
            .assessed();
    assertThat(assessment.annualCost()).contains(Money.parse("GBP 5000"));
    assertThat(assessment.isAffordable()).isTrue();
  }

  @Test
  void aShareOfIncomeTurnsAtWhicheverFactIsMissing() {
    String rent = "GBP 16" + FT2;
    String charges = "GBP 3" + FT2;
    assertThat(open(new Studio().rent(rent).charges(charges).area("150 ft2")))
        .isEqualTo("the annual income is at least GBP 14250.00");
    assertThat(open(new Studio().rent(rent).area("150 ft2")))
        .isEqualTo("the annual income is at least GBP 12000.00 and there are no other charges");
    assertThat(open(new Studio().rent(rent).charges(charges).income("GBP 15000")))
        .isEqualTo("the floor area is at most 157.8947 ft2");
    assertThat(open(new Studio().charges(charges).area("150 ft2").income("GBP 15000")))
        .isEqualTo("the rent is at most 17 GBP per ft2 per year");
    assertThat(open(new Studio().share("1/3").area("150 ft2").income("GBP 15000")))
        .isEqualTo(
            "the market rent is at most 60 GBP per ft2 per year and there are no other charges");
    assertThat(open(new Studio().rent(rent).area("150 ft2").income("GBP 15000")))
        .isEqualTo("the other charges are at most 4 GBP per ft2 per year");
  }

  private static String open(Studio studio) {
    AffordabilityFinding finding = studio.atMostOfIncome("20%").finding();
    assertThat(finding.state()).isEqualTo(NOT_KNOWN);
    return finding.tippingPoint().orElseThrow().toString();
  }

  @Test
  void sharesAreComparedAsPercentages() {
    assertThat(new Studio().share("1/3").atMostOfMarket("50%").assessed().explanation().toString())
        .contains("share of market, state: 33.33 % <= 50 % = affordable");
  }

  @Test
  void twoMissingFactsLeaveNoTippingPoint() {
    AffordabilityFinding finding = new Studio().share("1/3").atMostOfIncome("20%").finding();
    assertThat(finding.tippingPoint()).isEmpty();
    assertThat(finding.missing())
        .containsExactly(
            AffordabilityFact.MARKET_RENT,
            AffordabilityFact.OTHER_CHARGES,
            AffordabilityFact.AREA,
            AffordabilityFact.ANNUAL_INCOME);
    assertThat(finding.reason())
        .isEqualTo(
            "the market rent, the other charges, the floor area and the annual income are not"
                + " known");
  }

  @Test
  void turnoverNeverStandsInForIncome() {
    AffordabilityFinding finding =
        new Studio()
            .rent("GBP 16" + FT2)
            .charges("GBP 3" + FT2)
            .area("150 ft2")
            .income(Money.parse("GBP 90000"), IncomeBasis.TURNOVER)
            .atMostOfIncome("20%")
            .finding();
    assertThat(finding.state()).isEqualTo(NOT_KNOWN);
    assertThat(finding.missing()).containsExactly(AffordabilityFact.ANNUAL_INCOME);
  }

  @Test
  void aMarketRentThatIsMissingTurnsFromBelow() {
    AffordabilityFinding finding =
        new Studio().rent("GBP 10" + FT2).atMostOfMarket("1/3").finding();
    assertThat(finding.reason())
        .isEqualTo(
            "the market rent is not known; affordable as long as the market rent is at least 30 GBP"
                + " per ft2 per year");
    assertThat(new Studio().market("GBP 30" + FT2).atMostOfMarket("1/3").finding().tippingPoint())
        .hasToString("Optional[the rent is at most 10 GBP per ft2 per year]");
    assertThat(new Studio().atMostOfMarket("1/3").finding().missing())
        .containsExactly(AffordabilityFact.RENT, AffordabilityFact.MARKET_RENT);
    assertThat(new Studio().rent("GBP 0" + FT2).atMostOfMarket("1/3").finding().state())
        .isEqualTo(AFFORDABLE);
    assertThat(new Studio().rent("GBP 1" + FT2).atMostOfMarket("0").finding().state())
        .isEqualTo(NOT_AFFORDABLE);
  }

  @Test
  void ofAMarketRentOfNoughtThereIsNoShareYetAVerdict() {
    AffordabilityFinding broken =
        new Studio().rent("GBP 1" + FT2).market("GBP 0" + FT2).atMostOfMarket("1/3").finding();
    assertThat(broken.state()).isEqualTo(NOT_AFFORDABLE);
    assertThat(broken.value().undefined().orElseThrow().code()).isEqualTo("NO_MARKET_RENT");
    assertThat(broken.reason()).isEqualTo("the market rent is zero: 1 > 0");
    assertThat(
            new Studio()
                .rent("GBP 0" + FT2)
                .market("GBP 0" + FT2)
                .atMostOfMarket("1/3")
                .finding()
                .state())
        .isEqualTo(AFFORDABLE);
  }

  @Test
  void ofAnIncomeOfNoughtThereIsNoShareYetAVerdict() {
    Studio studio = new Studio().rent("GBP 19" + FT2).charges("GBP 0" + FT2).area("150 ft2");
    AffordabilityFinding broken = studio.income("GBP 0").atMostOfIncome("20%").finding();
    assertThat(broken.state()).isEqualTo(NOT_AFFORDABLE);
    assertThat(broken.value().undefined().orElseThrow().code()).isEqualTo("NO_INCOME");
    assertThat(broken.headroom()).isEqualTo(Answer.of(Money.parse("GBP -2850")));
    assertThat(broken.reason()).isEqualTo("the annual income is zero: 2,850 > 0");
    assertThat(
            new Studio()
                .share("0")
                .charges("GBP 0" + FT2)
                .income("GBP 0")
                .atMostOfIncome("20%")
                .finding()
                .state())
        .isEqualTo(AFFORDABLE);
  }

  @Test
  void oneBrokenLimitDecidesAndOneOpenLimitLeavesOpen() {
    AffordabilityAssessment broken =
        new Studio().share("1/2").atMostOfMarket("1/3").ceiling("GBP 19" + FT2).assessed();
    assertThat(broken.state()).isEqualTo(NOT_AFFORDABLE);
    assertThat(broken.deciding()).contains(AffordabilityMeasure.SHARE_OF_MARKET);
    assertThat(broken.headroom()).hasToString("-16.6667 percentage points");
    AffordabilityAssessment open =
        new Studio().share("1/3").atMostOfMarket("1/3").ceiling("GBP 19" + FT2).assessed();
    assertThat(open.state()).isEqualTo(NOT_KNOWN);
    assertThat(open.isAffordable()).isFalse();
    assertThat(open.deciding()).isEmpty();
    assertThat(open.headroom()).hasToString("undefined: the state is not known (NOT_KNOWN)");
  }

  @Test
  void anyCostUnderALimitOfNoughtDecidesBeforeEveryOther() {
    AffordabilityAssessment assessment =
        new Studio()
            .rent("GBP 1" + FT2)
            .charges("GBP 0" + FT2)
            .market("GBP 0.50" + FT2)
            .atMostOfMarket("1/3")
            .ceiling("GBP 0" + FT2)
            .assessed();
    assertThat(assessment.deciding()).contains(AffordabilityMeasure.ALL_IN_RATE);
  }

  @Test
  void refusesAmountsInTwoCurrencies() {
    Studio studio = new Studio().rent("GBP 19" + FT2).income("EUR 16500").atMostOfIncome("20%");
    assertThatThrownBy(studio::input)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage("context.annualIncome must be in GBP as rent is, but was EUR");
    assertThatThrownBy(new Studio().charges("GBP 1" + FT2).ceiling("KZT 19" + FT2)::input)
        .hasMessage("policy.maximumAllInRate must be in GBP as otherCharges is, but was KZT");
    LeaseAffordabilityInput input = new Studio().rent("GBP 1" + FT2).atMostOfMarket("1").input();
    AffordabilityContext euro =
        new Studio().market("EUR 1" + FT2).atMostOfMarket("1").input().around();
    assertThatThrownBy(
            () ->
                LeaseAffordability.under(input.policy())
                    .assess(input.letting().orElseThrow(), Studio.ON, euro))
        .hasMessage("marketRent must be in GBP as rent is, but was EUR");
  }

  @Test
  void someVerdictsNeedNoIncome() {
    Studio free = new Studio().rent("GBP 0" + FT2).charges("GBP 0" + FT2);
    assertThat(free.atMostOfIncome("20%").finding().state()).isEqualTo(AFFORDABLE);
    Studio paid = new Studio().rent("GBP 1" + FT2).area("10 ft2");
    assertThat(paid.atMostOfIncome("0").finding().state()).isEqualTo(NOT_AFFORDABLE);
    Studio open = new Studio().rent("GBP 0" + FT2).area("10 ft2");
    assertThat(open.atMostOfIncome("20%").finding().state()).isEqualTo(NOT_KNOWN);
  }
}
