package org.creativehubs.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;

/**
 * An amount as it stands in text or as a plain number in JSON, its size checked before anything is
 * rescaled. The creator for numbers takes a decimal: that is what either line of Jackson hands over
 * unrounded.
 */
final class WrittenAmount {

  private final BigDecimal value;

  private WrittenAmount(BigDecimal value) {
    this.value = value;
  }

  @JsonCreator
  static WrittenAmount parse(String text) {
    try {
      return new WrittenAmount(Numeral.parse(text).toBigDecimal());
    } catch (InvalidValueException e) {
      throw renamed(e);
    }
  }

  @JsonCreator
  static WrittenAmount of(BigDecimal number) {
    try {
      return new WrittenAmount(Numeral.of(number).toBigDecimal());
    } catch (InvalidValueException e) {
      throw renamed(e);
    }
  }

  BigDecimal value() {
    return value;
  }

  private static InvalidValueException renamed(InvalidValueException e) {
    return new InvalidValueException(e.code(), "amount", e.rule(), e.value());
  }
}
