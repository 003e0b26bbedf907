package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class SensitivitiesTest {

  private static SensitivityRanking by(String step) {
    return Sensitivities.answer(
        SensitivitiesInput.builder()
            .model(ExampleHub.model())
            .step(Ratio.parse(step))
            .measure(OutlookMeasure.CLOSING)
            .build());
  }

  @Test
  void rentOfTheMarketStudiosMovesTheExampleMost() {
    SensitivityRanking found = by("10%");
    assertThat(found.lines().get(0).line()).isEqualTo("studios at market rent");
    assertThat(found.lines()).isSortedAccordingTo((a, b) -> b.swing().compareTo(a.swing()));
    assertThat(found.lines()).noneMatch(line -> line.line().startsWith("fit-out loan"));
    assertThat(found.explain("council grant", "swing").answer().money())
        .contains(Money.parse("GBP 28800"));
    assertThat(found.table().rows()).hasSize(11);
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void aStepOutsideItsRangeIsRefused() {
    assertThatThrownBy(() -> by("0%")).hasMessage("step must be in (0, 1], but was 0");
    assertThat(by("100%").lines()).isNotEmpty();
    assertThatThrownBy(() -> by("101%")).hasMessage("step must be in (0, 1], but was 1.01");
    assertThatThrownBy(() -> by("10%").explain("x", "swing")).hasMessageStartingWith("row must");
  }
}
