package org.creativehubs.metrics.consistency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** What is known of units by their names. */
final class UnitWords {

  private UnitWords() {}

  /** What is known of a unit by its name. */
  static final class Units {

    private static final Set<String> CURRENCIES =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final ImmutableMap<String, Ratio> MULTIPLES =
        ImmutableMap.of(
            "thousand", Ratio.of(1_000),
            "million", Ratio.of(1_000_000),
            "billion", Ratio.of(1_000_000_000));

    private static final ImmutableMap<String, Ratio> OF_MONEY =
        ImmutableMap.of(
            "k", Ratio.of(1_000), "m", Ratio.of(1_000_000), "bn", Ratio.of(1_000_000_000));

    private static final ImmutableMap<String, Scaled> OTHERS =
        ImmutableMap.of(
            "%", new Scaled(FindingFigure.SHARE, Ratio.of(1, 100)),
            "percent", new Scaled(FindingFigure.SHARE, Ratio.of(1, 100)),
            "per cent", new Scaled(FindingFigure.SHARE, Ratio.of(1, 100)),
            "years", new Scaled("months", Ratio.of(12)),
            "ha", new Scaled(AreaUnit.SQ_M.symbol(), Ratio.of(10_000)));

    /** A unit as so many of the one that its kind is counted in. */
    private record Scaled(String base, Ratio size) {}

    private Units() {}

    static boolean isCurrency(String unit) {
      return CURRENCIES.contains(unit);
    }

    /** The unit that all of a kind are counted in: m2 for ft2, GBP for GBP million. */
    static String base(String unit) {
      return scaled(unit).base();
    }

    /** The unit in which findings tell it: a share for per cents, otherwise the unit itself. */
    static String told(String unit) {
      return base(unit).equals(FindingFigure.SHARE) ? FindingFigure.SHARE : unit;
    }

    /** How many of the base one is, exactly; above zero. */
    static Ratio size(String unit) {
      return scaled(unit).size();
    }

    /** Whether a number in one of two units can be said in the other. */
    static boolean areOfOneKind(String one, String other) {
      return base(one).equals(base(other));
    }

    /** A number in another unit of its kind. */
    static QualifiedNumber in(String wanted, QualifiedNumber number, String unit) {
      return wanted.equals(unit) ? number : number.times(size(unit).dividedBy(size(wanted)));
    }

    private static Scaled scaled(String unit) {
      for (AreaUnit area : AreaUnit.values()) {
        if (area.isWritten(unit)) {
          return new Scaled(AreaUnit.SQ_M.symbol(), area.squareMetres());
        }
      }
      return Optional.ofNullable(OTHERS.get(unit))
          .or(() -> multiple(unit))
          .orElseGet(() -> one(unit));
    }

    private static Scaled one(String unit) {
      return new Scaled(unit, Ratio.ONE);
    }

    /** Million people, GBP million or GBP m; the short words are read behind a currency alone. */
    private static Optional<Scaled> multiple(String unit) {
      List<String> words = Splitter.on(' ').splitToList(unit);
      if (words.size() != 2) {
        return Optional.empty();
      }
      String first = words.get(0);
      String last = words.get(1);
      Optional<Ratio> money =
          isCurrency(first) ? Optional.ofNullable(OF_MONEY.get(last)) : Optional.empty();
      return money
          .or(() -> Optional.ofNullable(MULTIPLES.get(last)))
          .map(size -> new Scaled(first, size))
          .or(() -> Optional.ofNullable(MULTIPLES.get(first)).map(size -> new Scaled(last, size)));
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
