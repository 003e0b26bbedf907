package org.creativehubs.finance.depreciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.cashflow.CashFlowFigure;
import org.creativehubs.finance.cashflow.CompoundGrowth;
import org.creativehubs.finance.cashflow.RateConversion;
import org.creativehubs.finance.cashflow.RateConversionInput;
import org.creativehubs.finance.cashflow.RateConversionKind;
import org.junit.jupiter.api.Test;

class AssetAndRateTest {

  @Test
  void aFixedRateDoesNotReachASalvageValueOfZero() {
    assertThatThrownBy(
            () -> kiln(DepreciationMethod.FIXED_DECLINING).salvage(Money.parse("GBP 0")).build())
        .hasMessage(
            "salvage must be above zero for FIXED_DECLINING, whose rate would be 1,"
                + " but was GBP 0.00");
  }

  private static DepreciationInput.Builder kiln(DepreciationMethod method) {
    return DepreciationInput.builder()
        .method(method)
        .cost(Money.parse("GBP 10000"))
        .salvage(Money.parse("GBP 1000"))
        .life(5);
  }

  @Test
  void theFixedRateHasThreeDecimalsAndMissesTheSalvageValue() {
    DepreciationSchedule schedule =
        Depreciation.answer(kiln(DepreciationMethod.FIXED_DECLINING).build());
    assertThat(schedule.rows().get(0).depreciation()).isEqualTo(Money.parse("GBP 3690"));
    assertThat(schedule.rows().get(4).bookValue()).isEqualTo(Money.parse("GBP 1000.34"));
    assertThat(schedule.explain("1", "depreciation unrounded").toString())
        .contains("rounded half up to 3 decimals");
  }

  @Test
  void aShortFirstYearAddsALastOne() {
    DepreciationSchedule schedule =
        Depreciation.answer(kiln(DepreciationMethod.FIXED_DECLINING).firstYearMonths(7).build());
    assertThat(schedule.rows()).hasSize(6);
    assertThat(schedule.rows().get(0).exactDepreciation())
        .isCloseTo(10000 * 0.369 * 7 / 12, within(1e-9));
    double before = schedule.rows().get(4).exactBookValue();
    assertThat(schedule.rows().get(5).exactDepreciation())
        .isCloseTo(before * 0.369 * 5 / 12, within(1e-9));
    assertThatThrownBy(() -> Depreciation.fixedDeclining(10000, 1000, 5, 6, 12))
        .hasMessage("period must be in [1, 5], but was 6");
  }

  @Test
  void doubleDecliningStopsAtTheSalvageValue() {
    DepreciationSchedule schedule =
        Depreciation.answer(kiln(DepreciationMethod.DOUBLE_DECLINING).build());
    assertThat(schedule.rows().get(4).depreciation()).isEqualTo(Money.parse("GBP 296"));
    assertThat(schedule).hasToString("GBP 9000.00 over 5 years, declining balance by a factor");
    assertThat(schedule.explain("2", "depreciation").toString())
        .contains("GBP 6000.00 - GBP 3600.00");
  }

  @Test
  void straightLinesEndAtTheSalvageValueToThePenny() {
    DepreciationSchedule schedule =
        Depreciation.answer(
            DepreciationInput.builder()
                .method(DepreciationMethod.STRAIGHT_LINE)
                .cost(Money.parse("GBP 100"))
                .salvage(Money.parse("GBP 0"))
                .life(3)
                .build());
    assertThat(schedule.rows().stream().map(DepreciationYear::depreciation))
        .containsExactly(
            Money.parse("GBP 33.33"), Money.parse("GBP 33.34"), Money.parse("GBP 33.33"));
  }

  @Test
  void whatBelongsToAnotherMethodIsRefused() {
    assertThatThrownBy(() -> kiln(DepreciationMethod.STRAIGHT_LINE).factor(Ratio.of(2)).build())
        .hasMessage("factor must be given only if method is DOUBLE_DECLINING, but was 2");
    assertThatThrownBy(() -> Depreciation.straightLine(1, 0, 0))
        .hasMessage("life must be >= 1, but was 0");
    assertThatThrownBy(() -> Depreciation.doubleDeclining(1, 0, 1, 1, 0))
        .hasMessage("factor must be > 0, but was 0.0");
    assertThatThrownBy(() -> Depreciation.fixedDeclining(0, 0, 1, 1, 12))
        .hasMessage("cost must be > 0, but was 0.0");
  }

  @Test
  void ratesAreCompounded() {
    assertThat(RateConversion.effective(0.06, 12)).isCloseTo(0.0616778118644996, within(1e-15));
    assertThat(RateConversion.real(0.04, -0.01)).isCloseTo(0.0505050505050505, within(1e-15));
    assertThat(RateConversion.real(-1, 0.02)).isEqualTo(-1);
    assertThatThrownBy(() -> RateConversion.effective(-12, 12))
        .hasMessage("nominalRate must be > -12, but was -12.0");
    assertThatThrownBy(() -> RateConversion.nominal(0.1, 0))
        .hasMessage("periodsPerYear must be >= 1, but was 0");
    assertThatThrownBy(() -> RateConversion.real(0.1, -1))
        .hasMessage("inflationRate must be > -1, but was -1.0");
    assertThatThrownBy(
            () ->
                RateConversionInput.builder()
                    .rate(Ratio.of(1, 20))
                    .into(RateConversionKind.REAL)
                    .build())
        .hasMessage("inflationRate must be given if into is REAL, but was absent");
    CashFlowFigure real =
        RateConversion.answer(
            RateConversionInput.builder()
                .rate(Ratio.parse("3%"))
                .into(RateConversionKind.REAL)
                .inflationRate(Ratio.parse("2%"))
                .build());
    assertThat(real).hasToString("0.98 %");
  }

  @Test
  void growthToNothingIsALossOfAll() {
    assertThat(CompoundGrowth.rate(10, 0, 5)).isEqualTo(-1);
    assertThat(CompoundGrowth.rate(10, 13, 5)).isCloseTo(0.0538739520617834, within(1e-15));
    assertThatThrownBy(() -> CompoundGrowth.rate(0, 1, 5))
        .hasMessage("from must be > 0, but was 0.0");
    assertThatThrownBy(() -> CompoundGrowth.rate(1, 1, 0))
        .hasMessage("periods must be > 0, but was 0.0");
  }
}
