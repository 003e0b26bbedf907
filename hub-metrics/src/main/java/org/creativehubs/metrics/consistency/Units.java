package org.creativehubs.metrics.consistency;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a unit by its name. */
final class Units {

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Units() {}

  static boolean isCurrency(String unit) {
    return CURRENCIES.contains(unit);
  }
}
