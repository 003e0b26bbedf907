package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.finance.viability.HubProjection;
import org.creativehubs.finance.viability.HubProjectionInput;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class ScenariosTest {

  @Test
  void threeScenariosStandBesideTheirBase() {
    ScenarioComparison found = Scenarios.answer(ExampleHub.scenarios());
    assertThat(found.table().rows()).hasSize(4);
    assertThat(found.outcomes()).extracting(ScenarioOutcome::name).contains("head rent doubles");
    assertThat(difference(found, "grant ends after a year"))
        .isEqualTo(Money.parse("GBP 4000").times(-24));
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void closedVenuesLoseJustWhatTheyWouldHaveBroughtIn() {
    ScenarioComparison found = Scenarios.answer(ExampleHub.scenarios());
    assertThat(difference(found, "venues closed for four months"))
        .isEqualTo(Money.parse("GBP 2700").times(-4));
    assertThat(
            found
                .explain("venues closed for four months", "difference of closing cash")
                .answer()
                .money())
        .contains(Money.parse("GBP -10800"));
    assertThatThrownBy(() -> found.explain("x", "out of cash")).hasMessageStartingWith("row must");
    assertThatThrownBy(() -> found.explain("base", "x")).hasMessageStartingWith("column must");
  }

  @Test
  void aScenarioWithoutChangesIsTheBase() {
    Scenario same = Scenario.of("same", List.of());
    ScenarioComparison found = Scenarios.of(ExampleHub.model(), List.of(same));
    assertThat(difference(found, "same").isZero()).isTrue();
  }

  @Test
  void theBaseMayStartFromAHubAndIsNotStatedTwice() {
    HubProjectionInput hubs = JsonCatalog.example(HubProjection.ENTRY);
    Scenario closed = Scenario.of("70 %", List.of(Adjustment.occupancyOf(Ratio.of(7, 10))));
    ScenariosInput.Builder input = ScenariosInput.builder().addScenarios(closed);
    assertThatThrownBy(input::build).hasMessageContaining("base");
    ScenariosInput fromHub = input.projection(hubs).build();
    assertThat(fromHub.plan()).isEqualTo(hubs.model());
    assertThat(JacksonLines.roundTrip(fromHub)).isEqualTo(fromHub);
    assertThat(Scenarios.answer(fromHub)).isEqualTo(Scenarios.of(hubs.model(), List.of(closed)));
    assertThatThrownBy(() -> input.base(ExampleHub.model()).build())
        .hasMessageContaining("projection");
  }

  @Test
  void badScenariosAreRefused() {
    assertThatThrownBy(() -> Scenarios.of(ExampleHub.model(), List.of()))
        .hasMessage("scenarios must hold at least one element, but was none");
    Scenario base = Scenario.of("base", List.of());
    assertThatThrownBy(() -> Scenarios.of(ExampleHub.model(), List.of(base)))
        .hasMessage("scenarios[0] must have another name than that of the base, but was base");
    Scenario unknown = Scenario.of("x", List.of(Adjustment.ofLine("y", Ratio.ONE)));
    assertThatThrownBy(() -> Scenarios.of(ExampleHub.model(), List.of(unknown)))
        .hasMessage(
            "scenarios[0].adjustments[0] must name a line that is not of a loan, but was y");
  }

  private static Money difference(ScenarioComparison found, String name) {
    return found.explain(name, "difference of closing cash").answer().money().orElseThrow();
  }
}
