package org.creativehubs.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyTest {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Money RENT = Money.parse("GBP 12.30");

  @ParameterizedTest
  @CsvSource({
    "GBP 12.3, GBP 12.30",
    "GBP 12.300, GBP 12.30",
    "GBP 12, GBP 12.00",
    "GBP -0.01, GBP -0.01",
    "GBP -0, GBP 0.00",
    "JPY 1003, JPY 1003",
    "JPY 1003.000, JPY 1003",
    "KWD 1.005, KWD 1.005",
    "KZT 1e3, KZT 1000.00",
    "GBP 1e49, GBP 10000000000000000000000000000000000000000000000000.00"
  })
  void isHeldAndShownAtTheScaleOfItsCurrency(String text, String shown) {
    assertThat(Money.parse(text)).hasToString(shown).isEqualTo(Money.parse(shown));
  }

  @ParameterizedTest
  @CsvSource({
    "GBP 12.345, TOO_PRECISE, 'amount must have at most 2 decimals in GBP, but was 12.345'",
    "JPY 0.5, TOO_PRECISE, 'amount must have at most 0 decimals in JPY, but was 0.5'",
    "KWD 1.0005, TOO_PRECISE, 'amount must have at most 3 decimals in KWD, but was 1.0005'",
    "GBP x, MALFORMED, 'amount must be a decimal number, but was x'",
    "GBP 50%, MALFORMED, 'amount must be a decimal number, but was 50%'",
    "GBP, MALFORMED, 'money must read like GBP 12.30, but was GBP'",
    "12.30 GBP, MALFORMED, 'amount must be a decimal number, but was GBP'",
    "QQQ 1, UNKNOWN_CODE, 'currency must be an ISO 4217 code such as GBP, but was QQQ'",
    "gbp 1, UNKNOWN_CODE, 'currency must be an ISO 4217 code such as GBP, but was gbp'",
    "DEM 1, UNKNOWN_CODE, 'currency must be one that is still in use, but was DEM'",
    "XXX 1, UNKNOWN_CODE, 'currency must be one in which amounts are paid, but was XXX'",
    "XAU 1, UNKNOWN_CODE, 'currency must be one in which amounts are paid, but was XAU'",
    "GBP 1e999999999, TOO_LARGE, "
        + "'amount must have at most 50 places before and after the point, but was 1e999999999'"
  })
  void refusesWhatItCannotHold(String text, Fault code, String message) {
    assertThatThrownBy(() -> Money.parse(text))
        .hasMessage(message)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void refusesGoldHoweverItIsMade() {
    Currency gold = Currency.getInstance("XAU");
    assertThatThrownBy(() -> Money.zero(gold)).hasMessageContaining("XAU");
    assertThatThrownBy(() -> Money.of(BigDecimal.ONE, gold)).hasMessageContaining("XAU");
    assertThatThrownBy(() -> Money.round(Ratio.ONE, gold, RoundingMode.UP))
        .hasMessageContaining("XAU");
  }

  @Test
  void countsMinorUnits() {
    assertThat(Money.ofMinor(1230, GBP)).isEqualTo(RENT);
    assertThat(RENT.minorUnits()).isEqualTo(1230);
    assertThat(Money.ofMinor(7, Currency.getInstance("JPY"))).hasToString("JPY 7");
    assertThat(Money.ofMinor(Long.MIN_VALUE, GBP).negated().minorUnits())
        .isEqualTo(BigInteger.TWO.pow(63));
    assertThat(RENT.amount()).isEqualTo("12.30");
    assertThat(RENT.toRatio()).isEqualTo(Ratio.parse("12.3"));
  }

  @Test
  void addsAndSubtractsAndCompares() {
    Money fee = Money.parse("GBP 0.70");
    assertThat(RENT.plus(fee)).hasToString("GBP 13.00");
    assertThat(fee.minus(RENT)).hasToString("GBP -11.60");
    assertThat(fee.minus(RENT).abs()).hasToString("GBP 11.60");
    assertThat(RENT.abs()).isEqualTo(RENT);
    assertThat(RENT.times(-3)).hasToString("GBP -36.90");
    assertThat(RENT).isGreaterThan(fee).isEqualByComparingTo(RENT.negated().negated());
    assertThat(Money.sum(GBP, List.of(RENT, fee, fee))).hasToString("GBP 13.70");
    assertThat(Money.sum(EUR, List.of())).isEqualTo(Money.zero(EUR));
  }

  @Test
  void knowsItsSign() {
    Money nothing = Money.zero(GBP);
    assertThat(nothing.isZero()).isTrue();
    assertThat(nothing.isNegative()).isFalse();
    assertThat(nothing.isPositive()).isFalse();
    assertThat(RENT.isPositive()).isTrue();
    assertThat(RENT.isZero()).isFalse();
    assertThat(RENT.negated().isNegative()).isTrue();
    assertThat(RENT.negated().isPositive()).isFalse();
    assertThat(List.of(RENT.signum(), nothing.signum(), RENT.negated().signum()))
        .containsExactly(1, 0, -1);
  }

  @Test
  void aTextWithoutACurrencyIsMalformed() {
    assertThatThrownBy(() -> Money.parse(" 12.30"))
        .hasMessage("money must read like GBP 12.30, but was  12.30");
  }

  @Test
  void amountsAndCurrenciesSpreadOverManyHashes() {
    Set<Integer> hashes = new HashSet<>();
    for (int minor = 0; minor < 1000; minor++) {
      hashes.add(Money.ofMinor(minor, GBP).hashCode());
      hashes.add(Money.ofMinor(minor, EUR).hashCode());
    }
    assertThat(hashes).hasSizeGreaterThan(1990);
  }

  @Test
  void neverMixesCurrencies() {
    Money euros = Money.parse("EUR 12.30");
    assertThat(euros).isNotEqualTo(RENT);
    String message = "currency must be GBP, but was EUR";
    assertThatThrownBy(() -> RENT.plus(euros))
        .hasMessage(message)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT));
    assertThatThrownBy(() -> RENT.minus(euros)).hasMessage(message);
    assertThatThrownBy(() -> RENT.compareTo(euros)).hasMessage(message);
    assertThatThrownBy(() -> RENT.ratioTo(euros)).hasMessage(message);
    assertThatThrownBy(() -> Money.sum(GBP, List.of(RENT, euros))).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.5, HALF_EVEN, 0.02",
    "0.05, 0.5, HALF_UP, 0.03",
    "-0.05, 0.5, HALF_UP, -0.03",
    "-0.05, 0.5, CEILING, -0.02",
    "100, 1/3, DOWN, 33.33",
    "100, 1/3, UP, 33.34"
  })
  void roundsOnceInTheDirectionNamed(
      String amount, String factor, RoundingMode rounding, String product) {
    Money money = Money.parse("GBP " + amount);
    Ratio ratio = Ratio.parse(factor);
    Money expected = Money.parse("GBP " + product);
    assertThat(money.times(ratio, rounding)).isEqualTo(expected);
    assertThat(money.dividedBy(Ratio.ONE.dividedBy(ratio), rounding)).isEqualTo(expected);
    assertThat(Money.round(money.toRatio().times(ratio), GBP, rounding)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(RoundingMode.class)
  void needsNoRoundingWhereTheResultIsExact(RoundingMode rounding) {
    assertThat(RENT.times(Ratio.parse("0.5"), rounding)).hasToString("GBP 6.15");
  }

  @Test
  void refusesToDivideByZeroAndToRoundUnasked() {
    assertThatThrownBy(() -> RENT.dividedBy(Ratio.ZERO, RoundingMode.UP))
        .hasMessage("divisor must not be zero, but was 0");
    assertThatThrownBy(() -> RENT.times(Ratio.of(1, 7), RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void hasNoRatioToNothing() {
    assertThat(RENT.ratioTo(Money.parse("GBP 4.10"))).contains(Ratio.of(3));
    assertThat(RENT.ratioTo(Money.zero(GBP))).isEmpty();
    assertThat(Money.zero(GBP).ratioTo(RENT)).contains(Ratio.ZERO);
  }
}
