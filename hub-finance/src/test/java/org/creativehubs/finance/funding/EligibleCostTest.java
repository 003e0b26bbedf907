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
            "rent, eligible: GBP 100.01 x 0.33333, rounded down (a third of the floor) = GBP 33.33");
    assertThat(costs).hasToString("Eligible cost: GBP 36.66, not eligible: GBP 116.68");
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

  private static FlatRate flat(String name, String rate, String... on) {
    return FlatRate.builder().name(name).rate(Ratio.parse(rate)).addOn(on).build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
