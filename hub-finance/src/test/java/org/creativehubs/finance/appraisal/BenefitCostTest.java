package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.pounds;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.money.Money;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class BenefitCostTest {

  private static final ValueStream BENEFITS =
      ValueStream.of("value added", StreamKind.BENEFIT, pounds("0", "2070"));
  private static final ValueStream COSTS =
      ValueStream.of("works", StreamKind.PUBLIC_COST, pounds("1000"));

  @Test
  void contributionsLowerTheCostAndTransfersCountNowhere() {
    ValueForMoney found =
        value(
            BENEFITS,
            COSTS,
            ValueStream.of("tenants pay", StreamKind.PRIVATE_CONTRIBUTION, pounds("200")),
            ValueStream.of("grant", StreamKind.TRANSFER, pounds("777")));
    assertThat(found.presentBenefits()).isEqualTo(gbp("2000"));
    assertThat(found.presentCosts()).isEqualTo(gbp("1000"));
    assertThat(found.presentContributions()).isEqualTo(gbp("200"));
    assertThat(found.netPresentSocialValue()).isEqualTo(gbp("1200"));
    assertThat(found.benefitCostRatio()).hasValue(2.5);
    assertThat(found.explanation().answer()).hasToString("2.5");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void theRatioIsNeverPrintedWithoutItsAssumptions() {
    assertThat(value(BENEFITS, COSTS))
        .asString()
        .startsWith("benefit-cost ratio 2, net present social value GBP 1000.00 [discount rate")
        .contains("Green Book 2026, standard (2026-02-05, as quoted;");
    assertThat(value(BENEFITS, COSTS).table().title()).contains("Green Book 2026, standard");
  }

  @Test
  void withoutNetCostThereIsNoRatioButAValue() {
    ValueForMoney free =
        value(
            BENEFITS,
            COSTS,
            ValueStream.of("sponsor", StreamKind.PRIVATE_CONTRIBUTION, pounds("1000")));
    assertThat(free.benefitCostRatio()).isEmpty();
    assertThat(free.undefined().orElseThrow().code()).isEqualTo("NO_NET_COST");
    assertThat(free.netPresentSocialValue()).isEqualTo(gbp("2000"));
    assertThat(JacksonLines.roundTrip(free)).isEqualTo(free);
    ValueForMoney paid =
        value(
            BENEFITS,
            COSTS,
            ValueStream.of("sponsor", StreamKind.PRIVATE_CONTRIBUTION, pounds("1000.01")));
    assertThat(paid.undefined().orElseThrow().code()).isEqualTo("NEGATIVE_NET_COST");
    assertThat(paid.explanation().answer())
        .hasToString("undefined: private contributions exceed the public cost (NEGATIVE_NET_COST)");
  }

  @Test
  void everyCellOfTheTableIsExplained() {
    ValueForMoney found = value(BENEFITS, COSTS);
    for (String column : found.table().columns()) {
      int at = found.table().columns().indexOf(column);
      assertThat(Samples.explains(found.table(), 1, at, found.explain("works", column))).isTrue();
    }
    assertThat(found.table().rows().get(0))
        .containsExactly(
            Answer.text("value added"),
            Answer.text("benefit"),
            Answer.of(gbp("2070")),
            Answer.of(gbp("2000")));
  }

  @Test
  void badStreamsAreRefused() {
    assertThatThrownBy(() -> ValueStream.of("works", StreamKind.PUBLIC_COST, pounds("1", "-1")))
        .hasMessage("flows[1] must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> ValueStream.of("works", StreamKind.PUBLIC_COST, List.of()))
        .hasMessage("flows must hold at least one element, but was none");
    assertThatThrownBy(() -> value(COSTS, COSTS))
        .hasMessage("streams[1] must have a name of its own, but was works");
    assertThatThrownBy(
            () ->
                value(
                    COSTS, ValueStream.of("b", StreamKind.BENEFIT, List.of(Money.parse("EUR 1")))))
        .hasMessage("streams[1] must be in GBP as streams[0] is, but was EUR 1.00");
  }

  private static ValueForMoney value(ValueStream... streams) {
    return BenefitCost.answer(
        BenefitCostInput.builder().addStreams(streams).discounting(Samples.STANDARD).build());
  }
}
