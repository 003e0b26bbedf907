package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShowProperties {

  @Property(tries = 500)
  void exactTextReadsBackAsTheSameDouble(@ForAll("finite") double number) {
    assertThat(Double.parseDouble(Show.exactly(number))).isEqualTo(number + 0.0);
  }

  @Property(tries = 500)
  void noTextWithADigitLessReadsBack(@ForAll("finite") double number) {
    BigDecimal shown = new BigDecimal(Show.exactly(number)).stripTrailingZeros();
    BigDecimal exact = new BigDecimal(number);
    int scale = exact.scale() - exact.precision() + shown.precision() - 1;
    if (shown.precision() > 1) {
      assertThat(exact.setScale(scale, RoundingMode.FLOOR).doubleValue()).isNotEqualTo(number);
      assertThat(exact.setScale(scale, RoundingMode.CEILING).doubleValue()).isNotEqualTo(number);
    }
  }

  @Property(tries = 500)
  void shownNumbersAreOffByLessThanHalfTheirLastPlace(@ForAll("usual") double number) {
    BigDecimal shown = new BigDecimal(Show.number(number).replace(",", ""));
    BigDecimal error = shown.subtract(new BigDecimal(number)).abs();
    assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.00005"));
  }

  @Property(tries = 200)
  void onlyZeroIsShownAsZero(@ForAll("finite") double number) {
    assertThat(Show.number(number).equals("0")).isEqualTo(number == 0);
    assertThat(Show.percent(number).equals("0 %")).isEqualTo(number == 0);
  }

  /** Any bits, powers of two (where doubles lie unevenly) and short decimals. */
  @Provide
  Arbitrary<Double> finite() {
    Arbitrary<Double> bits = Arbitraries.longs().map(Double::longBitsToDouble);
    Arbitrary<Double> powers =
        Arbitraries.integers().between(-1074, 1023).map(n -> Math.scalb(1.0, n));
    return Arbitraries.oneOf(bits, powers, usual()).filter(Double::isFinite);
  }

  @Provide
  Arbitrary<Double> usual() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-1e9), BigDecimal.valueOf(1e9))
        .ofScale(6)
        .map(BigDecimal::doubleValue);
  }
}
