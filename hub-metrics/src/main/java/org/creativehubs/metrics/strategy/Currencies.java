package org.creativehubs.metrics.strategy;

import java.util.Currency;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Reads the code of a currency. */
final class Currencies {

  private Currencies() {}

  static Currency parse(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "currency", "be a code of ISO 4217, such as GBP", code);
    }
  }
}
