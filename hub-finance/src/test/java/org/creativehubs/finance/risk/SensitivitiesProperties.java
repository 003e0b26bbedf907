package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.Viability;

class SensitivitiesProperties {

  /** The example with a change of its own, which every run must keep. */
  private static final OperatingModel MODEL =
      ExampleHub.model().adjusted(List.of(Adjustment.ofLine("desks", Ratio.of(3, 2))));

  private static SensitivityRanking of(OperatingModel model, int percent, OutlookMeasure measure) {
    return Sensitivities.answer(
        SensitivitiesInput.builder()
            .model(model)
            .step(Ratio.of(percent, 100))
            .measure(measure)
            .build());
  }

  @Property(tries = 20)
  void eachLineIsJudgedOnceByItsOwnOutlook(
      @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll OutlookMeasure measure) {
    SensitivityRanking found = of(MODEL, percent, measure);
    assertThat(found.lines()).extracting(Sensitivity::line).doesNotHaveDuplicates().hasSize(11);
    for (Sensitivity line : found.lines()) {
      assertThat(line.raised()).isEqualTo(cash(line.line(), 100 + percent, measure));
      assertThat(line.lowered()).isEqualTo(cash(line.line(), 100 - percent, measure));
    }
    assertThat(found.lines()).isSortedAccordingTo((one, two) -> two.swing().compareTo(one.swing()));
  }

  private static Money cash(String line, int percent, OutlookMeasure measure) {
    Adjustment change = Adjustment.ofLine(line, Ratio.of(percent, 100));
    HubOutlook outlook = Viability.answer(MODEL.adjusted(List.of(change)));
    return switch (measure) {
      case CLOSING -> outlook.closingCash();
      case MINIMUM -> outlook.minimumCash();
      case LAST_SURPLUS -> outlook.surplus(10);
    };
  }

  @Property(tries = 20)
  void moreIncomeHelpsAndMoreCostHarms(@ForAll @IntRange(min = 1, max = 100) int percent) {
    OperatingModel model = ExampleHub.model();
    for (Sensitivity line : of(model, percent, OutlookMeasure.CLOSING).lines()) {
      boolean cost =
          CompiledLine.of(model).stream()
              .anyMatch(one -> one.name().equals(line.line()) && !one.kind().isMoneyIn());
      assertThat(line.raised().compareTo(line.lowered()) > 0).isEqualTo(!cost);
    }
  }

  @Property(tries = 20)
  void aLargerStepNeverSwingsLess(
      @ForAll @IntRange(min = 1, max = 50) int percent,
      @ForAll @IntRange(min = 0, max = 50) int more,
      @ForAll OutlookMeasure measure) {
    List<Sensitivity> small = of(ExampleHub.model(), percent, measure).lines();
    List<Sensitivity> large = of(ExampleHub.model(), percent + more, measure).lines();
    for (Sensitivity line : small) {
      Money swing =
          large.stream()
              .filter(one -> one.line().equals(line.line()))
              .findFirst()
              .orElseThrow()
              .swing();
      assertThat(swing).isGreaterThanOrEqualTo(line.swing());
    }
  }
}
