package org.creativehubs.core.sheets;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A figure as documents write it, such as {@code over 450 jobs}, {@code £5m+} or {@code 40-50%}.
 *
 * @param number the number, in the unit
 * @param currency the code of the currency
 * @param multiple the large number that it is counted in
 * @param rest what stands behind the number besides, such as jobs
 */
record FigureText(
    QualifiedNumber number,
    Optional<String> currency,
    Optional<Multiple> multiple,
    Optional<String> rest) {

  private static final String FIGURES = "[-\u2212]?\\d[\\d.,'\u2019 \u00a0\u202f]*";

  /** A currency, the figures, a multiple close behind them or apart, and words. */
  private static final Pattern ONE =
      Pattern.compile(
          "(?<before>\\p{Sc}|\\p{L}{3}(?=[\\s\\d]))?\\s*(?<number>"
              + FIGURES
              + ")(?:(?<multiple>\\p{L}+)\\b)?\\s*(?<rest>.*)");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:between\\s+)?(?<from>.*?\\d.*?)\\s*(?:\\band\\b|\\bto\\b|\u2013|-)\\s*(?<to>.*\\d.*)");

  /** What a unit does not begin with, and numbers that stand apart. */
  private static final Pattern UNREAD =
      Pattern.compile("^[^\\p{L}%+\u2030\u00b2(]|\\s[-\u2212]?\\d");

  private static final Pattern POINT = Pattern.compile("^\\.(?=\\s)");
  private static final Splitter WORDS = Splitter.on(' ');

  /** A large number that a word or letter stands for. */
  enum Multiple {
    THOUSAND(1_000),
    MILLION(1_000_000),
    BILLION(1_000_000_000);

    private final long size;

    Multiple(long size) {
      this.size = size;
    }

    Ratio ratio() {
      return Ratio.of(size);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Part(
      Ratio number, Optional<String> currency, Optional<Multiple> multiple, String rest) {}

  /** The figure of a text; empty where it is none. */
  static Optional<FigureText> read(String text, SheetLocale locale) {
    String cell = text.strip();
    Optional<FigureText> two = between(cell, locale);
    if (two.isPresent()) {
      return two;
    }
    Optional<SheetWords.Ending<Qualifier>> first = SheetWords.beginning(Qualifier.class, cell);
    if (first.isPresent()) {
      Qualifier qualifier = first.get().value();
      String rest = POINT.matcher(cell.substring(first.get().length())).replaceFirst("");
      return part(rest.strip(), locale).map(part -> of(qualifier, part));
    }
    return part(cell, locale).map(FigureText::open);
  }

  /** At least the number where a plus or such words stand behind it. */
  private static FigureText open(Part part) {
    int end = SheetWords.beginning("AND_MORE", part.rest());
    Qualifier qualifier = end > 0 ? Qualifier.AT_LEAST : Qualifier.EXACT;
    String rest = part.rest().substring(end).strip();
    return of(qualifier, new Part(part.number(), part.currency(), part.multiple(), rest));
  }

  private static FigureText of(Qualifier qualifier, Part part) {
    return made(QualifiedNumber.of(qualifier, part.number()), part);
  }

  private static FigureText made(QualifiedNumber number, Part part) {
    Optional<String> rest = Optional.of(part.rest()).filter(words -> !words.isEmpty());
    return new FigureText(number, part.currency(), part.multiple(), rest);
  }

  /** Two numbers of one unit, which may stand behind the second alone. */
  private static Optional<FigureText> between(String text, SheetLocale locale) {
    Matcher two = BETWEEN.matcher(text);
    if (!two.matches()) {
      return Optional.empty();
    }
    Optional<Part> from = part(two.group("from").strip(), locale);
    Optional<Part> to = part(two.group("to").strip(), locale);
    if (from.isEmpty() || to.isEmpty() || !areOne(from.get(), to.get())) {
      return Optional.empty();
    }
    Part unit =
        new Part(
            to.get().number(),
            to.get().currency().or(from.get()::currency),
            to.get().multiple(),
            to.get().rest());
    try {
      return Optional.of(
          made(QualifiedNumber.between(from.get().number(), to.get().number()), unit));
    } catch (InvalidValueException notAscending) {
      return Optional.empty();
    }
  }

  private static boolean areOne(Part from, Part to) {
    return (from.currency().isEmpty()
            || to.currency().isEmpty()
            || from.currency().equals(to.currency()))
        && (from.multiple().isEmpty() || from.multiple().equals(to.multiple()))
        && (from.rest().isEmpty() || from.rest().equals(to.rest()));
  }

  private static Optional<Part> part(String text, SheetLocale locale) {
    Matcher one = ONE.matcher(text);
    if (!one.matches()) {
      return Optional.empty();
    }
    Optional<String> before = Optional.ofNullable(one.group("before"));
    Optional<String> currency = before.flatMap(FigureText::code);
    Optional<BigDecimal> number =
        locale.numbers().read(one.group("number").replace('\u2212', '-').strip());
    if (number.isEmpty() || before.isPresent() != currency.isPresent()) {
      return Optional.empty();
    }
    String word = Optional.ofNullable(one.group("multiple")).orElse("");
    String behind = (word + " " + one.group("rest")).strip();
    int end = firstWord(behind);
    boolean isApart = one.group("number").stripTrailing().length() < one.group("number").length();
    boolean isLetter = end == 1 && (isApart || word.isEmpty()) && currency.isEmpty();
    Optional<Multiple> multiple =
        isLetter || isPower(behind, end)
            ? Optional.empty()
            : SheetWords.one(Multiple.class, behind.substring(0, end));
    String rest = multiple.isPresent() ? behind.substring(end).strip() : behind;
    int last = firstWord(rest);
    boolean isBehind = currency.isEmpty() && code(rest.substring(0, last)).isPresent();
    Optional<String> code = isBehind ? code(rest.substring(0, last)) : currency;
    String words = isBehind ? rest.substring(last).strip() : rest;
    return UNREAD.matcher(words).find()
        ? Optional.empty()
        : Optional.of(new Part(Ratio.of(number.get()), code, multiple, words));
  }

  private static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether figures stand close behind a letter, as in m2. */
  private static boolean isPower(String text, int end) {
    return end < text.length() && "0123456789\u00b2\u00b3".indexOf(text.charAt(end)) >= 0;
  }

  private static Optional<String> code(String word) {
    boolean isCode = word.length() == 3 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return isCode ? Optional.of(word) : SheetWords.currency(word);
  }

  /** The unit in one text, with that of the column of units where the cell names none. */
  Optional<String> unit(Optional<String> column) {
    Optional<String> noun = currency.or(() -> rest).or(() -> column);
    boolean isSaid = noun.flatMap(FigureText::sizeOf).isPresent();
    return noun.map(word -> isSaid ? word : word + multiple.map(m -> " " + m.word()).orElse(""));
  }

  /** The number in {@link #unit}: in ones where no word says what they are. */
  QualifiedNumber numberIn(Optional<String> unit) {
    return unit.isPresent()
        ? number
        : multiple.map(size -> number.times(size.ratio())).orElse(number);
  }

  /** Whether the cell and the column of units say different things. */
  boolean contradicts(Optional<String> column) {
    Optional<String> own = currency.or(() -> rest);
    boolean isOther =
        own.isPresent() && column.isPresent() && !column.get().equalsIgnoreCase(own.get());
    Optional<Multiple> size = column.flatMap(FigureText::sizeOf);
    boolean isOtherSize = multiple.isPresent() && size.isPresent() && !size.equals(multiple);
    return isOtherSize || (isOther && !column.equals(unit(Optional.empty())));
  }

  /** The multiple in a unit such as GBP million. */
  private static Optional<Multiple> sizeOf(String unit) {
    return WORDS
        .splitToStream(unit)
        .skip(1)
        .flatMap(word -> SheetWords.one(Multiple.class, word).stream())
        .findFirst();
  }
}
