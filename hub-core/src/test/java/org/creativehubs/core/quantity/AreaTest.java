package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

  private static final Area STUDIO = Area.of(150, AreaUnit.SQ_FT);

  @Test
  void convertsExactly() {
    assertThat(STUDIO.in(AreaUnit.SQ_M)).hasToString("13.935456 m2");
    assertThat(STUDIO.in(AreaUnit.SQ_M).in(AreaUnit.SQ_FT)).isEqualTo(STUDIO);
    assertThat(Area.parse("9100 m2").in(AreaUnit.SQ_FT).amount().floor()).isEqualTo(97_951);
  }

  /** The estates and studios of the case studies: Baltic Creative and Krowji. */
  @ParameterizedTest
  @CsvSource({
    "45000, 4180.64",
    "118000, 10962.56",
    "169000, 15700.61",
    "250000, 23225.76",
    "75, 6.97",
    "1000, 92.90",
    "1, 0.09"
  })
  void squareFeetOfTheDocumentsComeToTheseSquareMetres(long squareFeet, BigDecimal squareMetres) {
    assertThat(
            Area.of(squareFeet, AreaUnit.SQ_FT)
                .squareMetres()
                .toBigDecimal(2, RoundingMode.HALF_UP))
        .isEqualByComparingTo(squareMetres);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "150 SQ_FT",
        "150 sq_ft",
        "150 ft2",
        "150 ft²",
        "150 sq ft",
        "150 SQFT",
        "1.5e2 ft2"
      })
  void readsAUnitAsItIsUsuallyWritten(String text) {
    assertThat(Area.parse(text)).isEqualTo(STUDIO);
  }

  @ParameterizedTest
  @CsvSource({
    "150, MALFORMED, 'area must read like 150 SQ_FT or 9100 m2, but was 150'",
    "150ft2, MALFORMED, 'area must read like 150 SQ_FT or 9100 m2, but was 150ft2'",
    "150 acres, UNKNOWN_CODE, 'unit must be one of SQ_M, SQ_FT, but was acres'",
    "-1 m2, OUT_OF_RANGE, 'amount must be >= 0, but was -1'"
  })
  void refusesOtherText(String text, Fault code, String message) {
    assertThatThrownBy(() -> Area.parse(text))
        .hasMessage(message)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void addsAndTakesAwayInItsOwnUnit() {
    Area foot = Area.parse("1 ft2");
    Area metre = Area.parse("1 m2");
    assertThat(metre.plus(foot)).hasToString("1.09290304 m2");
    assertThat(metre.minus(foot)).hasToString("0.90709696 m2");
    assertThatThrownBy(() -> foot.minus(metre)).hasMessageStartingWith("amount must be >= 0");
    assertThat(metre.minus(metre).isZero()).isTrue();
  }

  @Test
  void scalesAndDivides() {
    assertThat(STUDIO.times(Ratio.parse("20%"))).hasToString("30 ft2");
    assertThat(STUDIO.dividedBy(Area.parse("50 ft2"))).isEqualTo(Ratio.of(3));
    assertThat(STUDIO.dividedBy(STUDIO.in(AreaUnit.SQ_M))).isEqualTo(Ratio.ONE);
    assertThatThrownBy(() -> STUDIO.times(Ratio.of(-1)))
        .hasMessage("amount must be >= 0, but was -150");
    assertThatThrownBy(() -> STUDIO.dividedBy(Area.parse("0 m2")))
        .hasMessage("divisor must not be zero, but was 0");
  }

  @Test
  void isEqualByAmountAndUnitButComparesBySize() {
    Area same = STUDIO.in(AreaUnit.SQ_M);
    assertThat(STUDIO).isNotEqualTo(same).isEqualByComparingTo(same);
    assertThat(STUDIO.isSameSizeAs(same)).isTrue();
    assertThat(STUDIO).isLessThan(Area.parse("14 m2")).isGreaterThan(Area.parse("13.9 m2"));
    assertThat(STUDIO.isSameSizeAs(Area.parse("151 ft2"))).isFalse();
  }

  @Test
  void isAnObjectInJson() {
    assertThat(JacksonLines.write(STUDIO)).isEqualTo("{\"amount\":\"150\",\"unit\":\"SQ_FT\"}");
    assertThat(JacksonLines.roundTrip(STUDIO)).isEqualTo(STUDIO);
    assertThat(JacksonLines.read("{\"unit\":\"SQ_FT\",\"amount\":150}", Area.class))
        .isEqualTo(STUDIO);
    assertThat(JacksonLines.refusal("{\"amount\":\"-1\",\"unit\":\"SQ_M\"}", Area.class))
        .hasMessage("amount must be >= 0, but was -1");
  }
}
