package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NumeralProperties {

  @Property(tries = 200)
  void aNumberIsTakenExactlyIfItFitsFiftyPlacesOnBothSides(
      @ForAll BigInteger digits, @ForAll @IntRange(min = -80, max = 80) int scale) {
    BigDecimal number = new BigDecimal(digits, scale);
    int before = number.precision() - scale;
    if (before <= 50 && before >= -50 && scale <= 50) {
      assertThat(Numeral.of(number).toBigDecimal()).isEqualTo(number);
      assertThat(Numeral.parse(number.toString()).toBigDecimal()).isEqualTo(number);
    } else {
      assertThatThrownBy(() -> Numeral.of(number)).isInstanceOf(InvalidValueException.class);
    }
  }

  @Property(tries = 200)
  void anyTextIsReadOrRefused(@ForAll String text) {
    try {
      assertThat(Numeral.parse(text).toBigDecimal()).isEqualTo(new BigDecimal(text));
    } catch (InvalidValueException e) {
      assertThat(e.field()).isEqualTo("number");
      assertThat(e.getMessage()).doesNotContain("\n");
    }
  }
}
