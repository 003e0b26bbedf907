package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class EligibleCostTest {

  @Test
  void aFlatRateOfSalariesComesToThePennyWithinTwoPoundsOfThePublishedFigure() {
    EligibleCosts costs =
        EligibleCost.of(
            List.of(
                CostLine.eligible("salaries", gbp("1885465")),
                CostLine.eligible("consultancy", gbp("522799")),
                CostLine.eligible("marketing", gbp("141706")),
                CostLine.eligible("other revenue", gbp("66379")),
                CostLine.eligible("professional fees", gbp("22890"))),
            List.of(flat("indirect", "15%", "salaries")));
    assertThat(costs.flat()).isEqualTo(gbp("282819.75"));
    assertThat(costs.flat().minus(gbp("282818"))).isEqualTo(gbp("1.75"));
    assertThat(costs.eligible()).isEqualTo(gbp("2922058.75"));
    assertThat(costs.ineligible()).isEqualTo(gbp("0"));
  }

  @Test
  void partsAreRoundedDownAndTheRestIsTheProjects() {
    EligibleCosts costs =
        EligibleCost.of(
            List.of(
                CostLine.builder()
                    .name("rent")
                    .amount(gbp("100.01"))
                    .eligibleShare(Ratio.of(1, 3))
                    .reason("a third of the floor")
                    .build(),
                CostLine.ineligible("party", gbp("50"), "hospitality")),
            List.of(flat("overheads", "10%", "rent", "party")));
    assertThat(costs.direct()).isEqualTo(gbp("33.33"));
    assertThat(costs.flat()).isEqualTo(gbp("3.33"));
    assertThat(costs.ineligible()).isEqualTo(gbp("116.68"));
    assertThat(costs.explain("rent", "eligible").steps().get(0))
        .hasToString(
            "rent, eligible: GBP 100.01 x 0.33333, rounded down (a third of the floor) = GBP"
                + " 33.33");
    assertThat(costs).hasToString("Eligible cost: GBP 36.66, not eligible: GBP 116.68");
  }

  @Test
  void theEligiblePartOfACostIsRoundedDown() {
    CostLine.Builder cost = CostLine.builder().name("rent").reason("a third of the floor");
    cost.eligibleShare(Ratio.of(1, 3));
    assertThat(cost.amount(gbp("100.01")).build().eligibleAmount()).isEqualTo(gbp("33.33"));
    assertThat(cost.amount(gbp("100.02")).build().eligibleAmount()).isEqualTo(gbp("33.34"));
  }

  @Test
  void refusesFlatRatesOnCostsThatAreNotThere() {
    List<CostLine> costs = List.of(CostLine.eligible("a", gbp("1")));
    assertThatThrownBy(() -> EligibleCost.of(costs, List.of(flat("flat", "15%", "b"))))
        .hasMessage("flatRates must be on costs that are given, but was b");
    assertThatThrownBy(() -> EligibleCost.of(costs, List.of(flat("a", "15%", "a"))))
        .hasMessage("flatRates must have a name of their own, but was a");
    assertThatThrownBy(() -> flat("flat", "-1%", "a"))
        .hasMessage("rate must be >= 0, but was -0.01");
    assertThatThrownBy(() -> flat("flat", "1%", "a", "a"))
        .hasMessage("on[1] must have a name of its own, but was a");
  }

  @Test
  void refusesCostsThatShareANameOrNotACurrency() {
    CostLine rent = CostLine.eligible("rent", gbp("1"));
    assertThatThrownBy(() -> EligibleCost.of(List.of(), List.of()))
        .hasMessage("costs must hold at least one element, but was none");
    assertThatThrownBy(() -> EligibleCost.of(List.of(rent, rent), List.of()))
        .hasMessage("costs[1] must have a name of its own, but was rent");
    CostLine abroad = CostLine.eligible("fair", Money.parse("EUR 1"));
    assertThatThrownBy(() -> EligibleCost.of(List.of(rent, abroad), List.of()))
        .hasMessage("costs[1] must be in GBP as costs[0] is, but was EUR 1.00");
    List<FlatRate> twice = List.of(flat("flat", "1%", "rent"), flat("flat", "2%", "rent"));
    assertThatThrownBy(() -> EligibleCost.of(List.of(rent), twice))
        .hasMessage("flatRates must have a name of their own, but was flat");
  }

  @Test
  void aFlatRateHasANameAndIsOnSomething() {
    assertThat(flat("flat", "0%", "a", "b")).hasToString("flat: 0 % of a, b");
    assertThatThrownBy(() -> flat(" ", "1%", "a"))
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(() -> flat("flat", "1%"))
        .hasMessage("on must hold at least one element, but was none");
  }

  @Test
  void tellsOfEachLineWhatIsAcceptedAndWhatNot() {
    EligibleCosts costs =
        EligibleCost.of(
            List.of(
                CostLine.eligible("rent", gbp("100")),
                CostLine.ineligible("party", gbp("50"), "hospitality")),
            List.of(flat("overheads", "10%", "rent")));
    assertThat(costs.paid()).isEqualTo(gbp("150"));
    assertThat(costs.table())
        .hasToString(
            """
            Eligible cost: GBP 110.00, not eligible: GBP 50.00
            cost       amount (GBP)  eligible (GBP)  not eligible (GBP)
            ---------  ------------  --------------  ------------------
            rent             100.00          100.00                0.00
            party             50.00            0.00               50.00
            overheads         10.00           10.00                0.00
            ---------  ------------  --------------  ------------------
            total            160.00          110.00               50.00\
            """);
    assertThat(costs.explanation())
        .hasToString(
            """
            How much of the cost does the funder accept?
              1. rent: GBP 100.00 x 1, rounded down = GBP 100.00
              2. party: GBP 50.00 x 0, rounded down = GBP 0.00
              3. overheads: GBP 100.00 x 0.1, rounded down = GBP 10.00
              4. eligible cost: GBP 100.00 + GBP 0.00 + GBP 10.00 = GBP 110.00\
            """);
  }

  private static FlatRate flat(String name, String rate, String... on) {
    return FlatRate.builder().name(name).rate(Ratio.parse(rate)).addOn(on).build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
