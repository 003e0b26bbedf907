package org.creativehubs.metrics.consistency;

import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.UnitKind;

/** What is known of units by their names. */
final class UnitWords {

  private UnitWords() {}

  /** What is known of a unit by its name. */
  static final class Units {

    private static final Set<String> CURRENCIES =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Units() {}

    static boolean isCurrency(String unit) {
      return CURRENCIES.contains(unit);
    }
  }

  /** Kinds of units by the words that units of agreements and tiers have for them. */
  static final class UnitNames {

    private UnitNames() {}

    /** The kind of which a word is the name, one or many; empty of other words. */
    static Optional<UnitKind> kind(String word) {
      return Arrays.stream(UnitKind.values())
          .filter(kind -> word.equals(Show.words(kind)) || word.equals(many(kind)))
          .findFirst();
    }

    /** The word for several units of a kind, such as studios. */
    static String many(UnitKind kind) {
      String one = Show.words(kind);
      return one.endsWith("ch") ? one + "es" : one + "s";
    }
  }
}
