package org.creativehubs.finance.affordability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class AffordabilityAssessmentTest {

  private static final String FT2 = " per ft2 per year";

  private static Studio studio() {
    return new Studio()
        .rent("GBP 16" + FT2)
        .charges("GBP 3" + FT2)
        .area("150 ft2")
        .income("GBP 6020")
        .assuming("the income is that from art alone")
        .ceiling("GBP 19" + FT2)
        .atMostOfIncome("20%");
  }

  @Test
  void printsATable() {
    assertThat(studio().assessed().table())
        .hasToString(
            """
            studio: not affordable under test (deciding share of income, annual cost GBP 2850.00)
            test             state                             value                    limit                headroom  reason
            ---------------  --------------  -----------------------  -----------------------  ----------------------  ----------------------------------------------------------------------
            all-in rate      affordable      19 GBP per ft2 per year  19 GBP per ft2 per year  0 GBP per ft2 per year  19 GBP per ft2 per year is within the limit of 19 GBP per ft2 per year
            share of income  not affordable                  47.34 %                     20 %            GBP -1646.00  47.34 % is over the limit of 20 %\
            """);
  }

  @Test
  void explainsItselfStepByStep() {
    assertThat(studio().assessed().explanation())
        .hasToString(
            """
            Is a studio affordable under test?
              1. assuming: the income is that from art alone
              2. rent: 16 GBP per ft2 per year
              3. other charges: 3 GBP per ft2 per year
              4. floor area: 150 ft2
              5. annual income: GBP 6020.00
              6. rent and other charges a year: 19 GBP per ft2 x 150 ft2 = GBP 2850.00
              7. all-in rate: 16 GBP per ft2 per year + 3 GBP per ft2 per year = 19 GBP per ft2 per year
              8. all-in rate, limit: 19 GBP per ft2 per year [Ceilings, page 1]
              9. all-in rate, headroom: 19 GBP per ft2 per year - 19 GBP per ft2 per year = 0 GBP per ft2 per year
              10. all-in rate, state: 19 <= 19 = affordable
              11. share of income: GBP 2850.00 / GBP 6020.00 = 47.34 %
              12. share of income, limit: 20 % [the test]
              13. share of income, headroom: 20 % x GBP 6020.00 - GBP 2850.00, rounded down = GBP -1646.00
              14. share of income, state: 2,850 > 1,204 = not affordable
              15. all limits together: all-in rate affordable, share of income not affordable = not affordable\
            """);
  }

  @Test
  void explainsEveryCell() {
    AffordabilityAssessment assessment = studio().assessed();
    List<String> columns = assessment.table().columns();
    for (int row = 0; row < 2; row++) {
      String label = assessment.findings().get(row).measure().label();
      for (int column = 0; column < columns.size(); column++) {
        assertThat(assessment.explain(label, columns.get(column)).answer())
            .isEqualTo(assessment.table().rows().get(row).get(column));
      }
    }
    assertThat(assessment.explain("share of income", "headroom"))
        .hasToString(
            """
            headroom of share of income of studio
              1. assuming: the income is that from art alone
              2. rent: 16 GBP per ft2 per year
              3. other charges: 3 GBP per ft2 per year
              4. floor area: 150 ft2
              5. annual income: GBP 6020.00
              6. rent and other charges a year: 19 GBP per ft2 x 150 ft2 = GBP 2850.00
              7. share of income: GBP 2850.00 / GBP 6020.00 = 47.34 %
              8. share of income, limit: 20 % [the test]
              9. share of income, headroom: 20 % x GBP 6020.00 - GBP 2850.00, rounded down = GBP -1646.00\
            """);
    assertThat(assessment.explain("all-in rate", "reason").steps())
        .hasSize(11)
        .noneMatch(step -> step.label().startsWith("all limits"));
    assertThatThrownBy(() -> assessment.explain("share of market", "value"))
        .hasMessage("row must be one of all-in rate, share of income, but was share of market");
    assertThatThrownBy(() -> assessment.explain("all-in rate", "colour"))
        .hasMessage(
            "column must be one of test, state, value, limit, headroom, reason, but was colour");
  }

  @Test
  void isTheSameInBothJsons() {
    AffordabilityAssessment decided = studio().assessed();
    AffordabilityAssessment open =
        new Studio().share("1/3").ceiling("GBP 19" + FT2).atMostOfMarket("1/2").assessed();
    LeaseAffordabilityInput input = studio().atMostOfMarket("1/3").input();
    assertThat(JacksonLines.roundTrip(decided)).isEqualTo(decided);
    assertThat(JacksonLines.roundTrip(open)).isEqualTo(open);
    assertThat(JacksonLines.roundTrip(input)).isEqualTo(input);
    assertThat(JacksonLines.write(open.findings().get(1)))
        .isEqualTo(
            "{\"measure\":\"ALL_IN_RATE\",\"state\":\"NOT_KNOWN\","
                + "\"value\":{\"kind\":\"UNDEFINED\",\"undefined\":{\"code\":\"NOT_KNOWN\",\"because\":\"neither"
                + " rent nor other charges are"
                + " known\"}},\"limit\":{\"kind\":\"QUANTITY\",\"number\":19.0,\"unit\":\"GBP per"
                + " ft2 per"
                + " year\"},\"headroom\":{\"kind\":\"UNDEFINED\",\"undefined\":{\"code\":\"NOT_KNOWN\",\"because\":\"the"
                + " market rent and the other charges are not known\"}},\"reason\":\"the market"
                + " rent and the other charges are not known; affordable as long as the market rent"
                + " is at most 57 GBP per ft2 per year and there are no other charges\","
                + "\"missing\":[\"MARKET_RENT\",\"OTHER_CHARGES\"],"
                + "\"tippingPoint\":{\"fact\":\"MARKET_RENT\",\"comparison\":\"AT_MOST\",\"value\":{\"kind\":\"QUANTITY\",\"number\":57.0,\"unit\":\"GBP"
                + " per ft2 per year\"},\"onlyWithoutOtherCharges\":true}}");
  }

  @Test
  void refusesAStateThatItsFindingsDoNotBear() {
    String json = HubJson.write(studio().assessed());
    String turned = json.replaceFirst("\"state\":\"NOT_AFFORDABLE\"", "\"state\":\"AFFORDABLE\"");
    assertThatThrownBy(() -> HubJson.read(turned, AffordabilityAssessment.class))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageContaining("state must be NOT_AFFORDABLE as findings are, but was AFFORDABLE");
    String undecided = json.replaceFirst("\"deciding\":\"SHARE_OF_INCOME\",", "");
    assertThatThrownBy(() -> HubJson.read(undecided, AffordabilityAssessment.class))
        .hasMessageContaining("deciding must be given if state is known, but was absent");
  }

  @Test
  void refusesPoliciesThatMeanNothing() {
    assertThatThrownBy(() -> AffordabilityPolicy.builder().name("none").build())
        .hasMessage(
            "maximumShareOfMarket must be given unless maximumAllInRate or maximumShareOfIncome is,"
                + " but was absent");
    assertThatThrownBy(() -> AffordabilityPolicy.builder().name(" ").build())
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(
            () ->
                AffordabilityPolicy.builder()
                    .name("unclear")
                    .maximumShareOfIncome(ShareLimit.chosen(Ratio.ONE, "us"))
                    .build())
        .hasMessage("incomeBasis must be given if maximumShareOfIncome is, but was absent");
    assertThatThrownBy(() -> ShareLimit.chosen(Ratio.parse("1.01"), "us"))
        .hasMessage("maximum must be in [0, 1], but was 1.01");
    assertThatThrownBy(() -> ShareLimit.chosen(Ratio.parse("-0.01"), "us"))
        .hasMessage("maximum must be in [0, 1], but was -0.01");
    assertThatThrownBy(() -> ShareLimit.chosen(Ratio.ONE, " "))
        .hasMessage("basis must hold a visible character, but was  ");
    assertThatThrownBy(() -> RateLimit.chosen(RentRate.parse("GBP 1" + FT2), " "))
        .hasMessage("basis must hold a visible character, but was  ");
    assertThatThrownBy(() -> HubJson.read("{\"maximum\":\"0.5\"}", ShareLimit.class))
        .hasMessageContaining("basis must say who chose the limit where no source is given");
  }

  @Test
  void refusesContextsThatAreUnclear() {
    assertThatThrownBy(
            () -> AffordabilityContext.builder().annualIncome(Money.parse("GBP 1")).build())
        .hasMessage("incomeBasis must be given if annualIncome is, but was absent");
    assertThatThrownBy(() -> new Studio().income("GBP -0.01").atMostOfIncome("1").input())
        .hasMessage("annualIncome must be >= 0, but was GBP -0.01");
    assertThatThrownBy(() -> new Studio().assuming(" ").atMostOfIncome("1").input())
        .hasMessage("assumptions[0] must hold a visible character, but was  ");
    assertThat(AffordabilityContext.unknown().marketRent()).isEmpty();
  }

  @Test
  void explainsWhatFollowsAndWhatStaysOpen() {
    assertThat(
            new Studio()
                .share("1/3")
                .market("GBP 30" + FT2)
                .ceiling("GBP 19" + FT2)
                .assessed()
                .explanation())
        .hasToString(
            """
            Is a studio affordable under test?
              1. rent by the terms, of market rent: 33.33 %
              2. market rent: 30 GBP per ft2 per year
              3. rent: 33.333 % x 30 GBP per ft2 per year = 10 GBP per ft2 per year
              4. all-in rate: at least 10 GBP per ft2 per year
              5. all-in rate, limit: 19 GBP per ft2 per year [Ceilings, page 1]
              6. all-in rate, headroom: undefined: the other charges are not known (NOT_KNOWN)
              7. all-in rate, state: not known
              8. all limits together: all-in rate not known = not known\
            """);
    assertThat(
            new Studio()
                .rent("GBP 1" + FT2)
                .market("GBP 0" + FT2)
                .atMostOfMarket("1/3")
                .assessed()
                .explain("share of market", "headroom"))
        .hasToString(
            """
            headroom of share of market of studio
              1. rent: 1 GBP per ft2 per year
              2. market rent: 0 GBP per ft2 per year
              3. share of market: undefined: the market rent is zero (NO_MARKET_RENT)
              4. share of market, limit: 33.33 % [the test]
              5. share of market, headroom: undefined: the market rent is zero (NO_MARKET_RENT)\
            """);
  }

  @Test
  void showsAllDigitsWhereRoundedOnesWouldLookEqual() {
    AffordabilityAssessment assessment =
        new Studio()
            .rent("GBP 19.00001" + FT2)
            .charges("GBP 0" + FT2)
            .ceiling("GBP 19" + FT2)
            .assessed();
    assertThat(assessment.explain("all-in rate", "state").steps())
        .last()
        .hasToString("all-in rate, state: 19.00001 > 19 = not affordable");
  }

  @Test
  void readsInOneLine() {
    assertThat(new Studio().share("1/2").atMostOfMarket("1/3").finding())
        .hasToString(
            "share of market: not affordable, 50 % is over the limit of 33.33 % (value 50 %)");
  }

  @Test
  void refusesFindingsThatAreMissingOrDouble() {
    AffordabilityAssessment assessment = new Studio().share("1/3").atMostOfMarket("1/2").assessed();
    String json = HubJson.write(assessment);
    int start = json.indexOf("\"findings\":[") + 12;
    int end = json.indexOf("],\"explanation\"");
    String finding = json.substring(start, end);
    assertThatThrownBy(
            () ->
                HubJson.read(
                    json.substring(0, start) + json.substring(end), AffordabilityAssessment.class))
        .hasMessageContaining("findings must hold at least one element");
    assertThatThrownBy(
            () ->
                HubJson.read(
                    json.substring(0, end) + "," + finding + json.substring(end),
                    AffordabilityAssessment.class))
        .hasMessageContaining("findings[1] must have a measure of its own");
    String reason = assessment.findings().get(0).reason();
    assertThatThrownBy(() -> HubJson.read(json.replace(reason, " "), AffordabilityAssessment.class))
        .hasMessageContaining("reason must hold a visible character");
  }
}
