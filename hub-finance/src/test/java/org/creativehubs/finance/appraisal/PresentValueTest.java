package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.pounds;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class PresentValueTest {

  private static final PresentValue STANDARD = PresentValue.by(Samples.STANDARD);

  @Test
  void fiveYearsAddUpToTheirPresentValue() {
    DiscountedFlows found = STANDARD.of(pounds("-100", "30", "30", "30", "30"));
    assertThat(found.presentValue()).isEqualTo(gbp("10.19"));
    assertThat(found.undiscounted()).isEqualTo(gbp("20"));
    assertThat(Samples.sum(found.years().stream().map(DiscountedYear::presentValue).toList()))
        .isEqualTo(found.presentValue());
    assertThat(found.explanation().answer().money()).contains(gbp("10.19"));
  }

  @Test
  void thePrintedValueHasItsRatesAndTheirSource() {
    assertThat(STANDARD.of(pounds("1000")))
        .asString()
        .startsWith("GBP 1000.00 [discount rate, years 0-30 3.5 %")
        .contains("HM Treasury, The Green Book (2026), chapter 6");
  }

  @Test
  void noFlowAndTwoCurrenciesAreRefused() {
    assertThatThrownBy(() -> STANDARD.of(List.of()))
        .hasMessage("flows must hold at least one element, but was none");
    assertThatThrownBy(() -> STANDARD.of(List.of(gbp("1"), Money.parse("EUR 1"))))
        .hasMessage("flows[1] must be in GBP as flows[0] is, but was EUR 1.00");
  }

  @Test
  void everyCellOfTheTableIsExplained() {
    DiscountedFlows found = STANDARD.of(pounds("-100", "30"));
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 5; column++) {
        String heading = found.table().columns().get(column);
        assertThat(
                Samples.explains(
                    found.table(), row, column, found.explain(Integer.toString(row), heading)))
            .isTrue();
      }
    }
    assertThatThrownBy(() -> found.explain("2", "factor"))
        .hasMessage("row must be one of 0, 1, total, but was 2");
    assertThatThrownBy(() -> found.explain("0", "worth"))
        .hasMessage("column must be one of year, flow, rate, factor, present value, but was worth");
  }

  @Test
  void bothLinesOfJacksonReadItBack() {
    DiscountedFlows found = STANDARD.of(pounds("-100", "30"));
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void beyondYearFiftyTheValueWithoutTimePreferenceStandsBeside() {
    List<Money> flows = new ArrayList<>(Collections.nCopies(51, gbp("0")));
    DiscountedFlows fifty = PresentValue.by(Samples.STANDARD).of(flows);
    assertThat(fifty.withoutTimePreference()).isEmpty();
    flows.add(gbp("100000"));
    DiscountedFlows longer = PresentValue.by(Samples.STANDARD).of(flows);
    DiscountSchedule other =
        GreenBook.of("2026").schedule(DiscountKind.PURE_TIME_PREFERENCE_REMOVED);
    Money expected =
        Money.round(
            other.factor(51).times(Ratio.of(100000)), gbp("0").currency(), RoundingMode.HALF_UP);
    assertThat(longer.withoutTimePreference()).contains(expected);
    assertThat(expected).isGreaterThan(longer.presentValue());
    assertThat(longer.explanation().steps())
        .extracting(Step::label)
        .contains("beyond year 50: present value without pure time preference");
    assertThat(PresentValue.by(Samples.flat("0.035")).of(flows).withoutTimePreference()).isEmpty();
  }
}
