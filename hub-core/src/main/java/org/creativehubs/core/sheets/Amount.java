package org.creativehubs.core.sheets;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.sheets.internal.SheetCell;

/**
 * A number as people write it, with what stands beside it.
 *
 * @param number the number; with several decimals as it stands there
 * @param currency the code of the currency
 * @param every the period that it is for
 * @param unit the unit of area
 */
record Amount(
    BigDecimal number,
    Optional<String> currency,
    Optional<RentPeriod> every,
    Optional<AreaUnit> unit) {

  private static final Pattern FIRST =
      Pattern.compile("^([\\p{L}\\p{Sc}]+\\p{Sc}?)\\.?\\s*(?=[-\\d.,(])");
  private static final Pattern LAST = Pattern.compile("(?<=[\\d.,)\\s])([\\p{L}\\p{Sc}]+)\\.?$");

  private Amount(BigDecimal number, Optional<String> currency) {
    this(number, currency, Optional.empty(), Optional.empty());
  }

  /** The amount of a cell; empty where it is none. */
  static Optional<Amount> read(SheetCell cell, SheetLocale locale) {
    if (cell.number() != null) {
      return Optional.of(new Amount(cell.number(), Optional.empty()));
    }
    if (SheetWords.is("ZERO", cell.text())) {
      return Optional.of(new Amount(BigDecimal.ZERO, Optional.empty()));
    }
    String text = SheetWords.cell(cell.text()).replace('\u2212', '-').replace('\u2019', '\'');
    if (endsInFigures(text)) {
      return signed(text, locale) // nothing stands behind it
          .map(found -> new Amount(found.number(), found.currency()));
    }
    Optional<SheetWords.Ending<RentPeriod>> every = SheetWords.ending(RentPeriod.class, text);
    String rest = every.map(end -> before(text, end.length())).orElse(text);
    Optional<SheetWords.Ending<AreaUnit>> unit = SheetWords.ending(AreaUnit.class, rest);
    if (unit.isPresent()) {
      rest = before(rest, unit.get().length());
    }
    return signed(rest, locale)
        .map(
            found ->
                new Amount(
                    found.number(),
                    found.currency(),
                    every.map(SheetWords.Ending::value),
                    unit.map(SheetWords.Ending::value)));
  }

  /** Whether a number ends it, rather than a unit such as ft2. */
  private static boolean endsInFigures(String text) {
    int last = text.length() - 1;
    return last >= 0
        && Character.isDigit(text.charAt(last))
        && (last == 0 || !Character.isLetter(text.charAt(last - 1)));
  }

  private static String before(String text, int length) {
    return text.substring(0, text.length() - length).strip();
  }

  private record Found(BigDecimal number, Optional<String> currency) {

    Found negated() {
      return new Found(number.negate(), currency);
    }
  }

  /** A minus before or behind, or brackets around all of it. */
  private static Optional<Found> signed(String text, SheetLocale locale) {
    int last = text.length() - 1;
    if (last > 1 && text.charAt(0) == '(' && text.charAt(last) == ')') {
      return plain(text.substring(1, last).strip(), locale)
          .filter(found -> found.number().signum() >= 0)
          .map(Found::negated);
    }
    if (last > 0 && (text.charAt(0) == '-' || text.charAt(last) == '-')) {
      boolean isFirst = text.charAt(0) == '-';
      String rest = isFirst ? text.substring(1) : text.substring(0, last);
      return plain(rest.strip(), locale)
          .filter(found -> found.number().signum() >= 0)
          .map(Found::negated);
    }
    return plain(text, locale);
  }

  private static Optional<Found> plain(String text, SheetLocale locale) {
    Optional<String> currency = Optional.empty();
    String rest = text;
    Matcher first = FIRST.matcher(rest);
    Matcher last = LAST.matcher(rest);
    if (first.find()) {
      currency = code(first.group(1));
      if (currency.isEmpty()) {
        return Optional.empty();
      }
      rest = rest.substring(first.end());
    } else if (last.find()) {
      currency = code(last.group(1));
      if (currency.isEmpty()) {
        return Optional.empty();
      }
      rest = rest.substring(0, last.start());
    }
    Optional<String> found = currency;
    return locale.numbers().read(rest.strip()).map(number -> new Found(number, found));
  }

  private static Optional<String> code(String word) {
    Optional<String> known = SheetWords.currency(word);
    boolean isCode =
        word.length() == 3 && word.chars().allMatch(each -> each >= 'a' && each <= 'z');
    return known.isPresent() || !isCode ? known : Optional.of(word.toUpperCase(Locale.ROOT));
  }
}
