package org.creativehubs.core.sheets;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creativehubs.core.internal.BundledRow;
import org.creativehubs.core.internal.BundledTable;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.quantity.AreaUnit;

/** The words that the library knows, from the lists beside this class. */
final class SheetWords {

  private static final Pattern SIGN = Pattern.compile("(\\p{Sc})");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{Sc}№]+");
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  private record WordRow(String meaning, List<String> words) {}

  private record HeadingRow(
      SheetKind kind, SheetRole role, Optional<RentPeriod> every, List<String> headings) {}

  private static final Map<String, Map<String, String>> CELLS = cells();
  private static final Map<SheetKind, Map<String, HeadingWord>> HEADINGS = headings();
  private static final ImmutableMap<String, String> CURRENCIES = pairs("currencies.txt");
  private static final ImmutableMap<String, String> MONTHS = pairs("months.txt");

  /** The words of the constants of a type, the longest first: every heading asks for them. */
  private static final ClassValue<ImmutableList<EndWord>> ENDS =
      new ClassValue<>() {
        @Override
        protected ImmutableList<EndWord> computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants())
              .map(Enum.class::cast)
              .flatMap(SheetWords::ends)
              .sorted(Comparator.comparingInt((EndWord end) -> end.word().length()).reversed())
              .collect(ImmutableList.toImmutableList());
        }
      };

  private record EndWord(String word, Enum<?> value) {}

  private static Stream<EndWord> ends(Enum<?> value) {
    return CELLS.getOrDefault(value.name(), Map.of()).keySet().stream()
        .map(word -> new EndWord(word, value));
  }

  private SheetWords() {}

  private static List<WordRow> rows(String file) {
    return BundledTable.read(
        SheetWords.class.getResourceAsStream(file),
        file,
        2,
        row -> new WordRow(row.text(), row.list(text -> text)));
  }

  private static Map<String, Map<String, String>> cells() {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (WordRow row : rows("words.txt")) {
      Map<String, String> group = all.computeIfAbsent(row.meaning(), any -> new HashMap<>());
      row.words().forEach(word -> group.put(cell(word), row.meaning()));
    }
    return all;
  }

  private static ImmutableMap<String, String> pairs(String file) {
    Map<String, String> all = new HashMap<>();
    rows(file).forEach(row -> row.words().forEach(word -> all.put(word, row.meaning())));
    return ImmutableMap.copyOf(all);
  }

  private static Map<SheetKind, Map<String, HeadingWord>> headings() {
    Map<SheetKind, Map<String, HeadingWord>> all = new EnumMap<>(SheetKind.class);
    for (HeadingRow row :
        BundledTable.read(
            SheetWords.class.getResourceAsStream("headings.txt"),
            "headings.txt",
            4,
            SheetWords::heading)) {
      Map<String, HeadingWord> words = all.computeIfAbsent(row.kind(), any -> new HashMap<>());
      for (String heading : row.headings()) {
        words.put(plain(heading), new HeadingWord(row.role(), row.every()));
      }
    }
    return all;
  }

  private static HeadingRow heading(BundledRow row) {
    return new HeadingRow(
        row.cell(SheetKind::valueOf),
        row.cell(SheetRole::valueOf),
        row.optional(text -> RentPeriod.valueOf(BLANK.splitToList(text).get(0))),
        row.list(text -> text));
  }

  /** A heading without case and punctuation, its signs of currency as words of their own. */
  static String plain(String heading) {
    String spaced = SIGN.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" $1 ");
    return OTHER.matcher(spaced).replaceAll(" ").strip();
  }

  /** The words of a text without case and punctuation, a blank before and behind each. */
  static String words(String text) {
    return " " + plain(text) + " ";
  }

  /** A cell without case, double blanks and a point or colon at its end. */
  static String cell(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean isBlank = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
        isBlank = plain.length() > 0;
      } else {
        plain.append(isBlank ? " " : "").append(Character.toLowerCase(each));
        isBlank = false;
      }
    }
    int end = plain.length();
    while (end > 1 && (plain.charAt(end - 1) == '.' || plain.charAt(end - 1) == ':')) {
      end--;
    }
    return plain.substring(0, end);
  }

  /** What a heading means in a kind of sheet; empty where it is not known. */
  static Optional<HeadingWord> heading(SheetKind kind, String plain) {
    return Optional.ofNullable(HEADINGS.getOrDefault(kind, Map.of()).get(plain));
  }

  /** Whether a cell is one of the words of a meaning, such as {@code VACANT}. */
  static boolean is(String meaning, String text) {
    return CELLS.getOrDefault(meaning, Map.of()).containsKey(cell(text));
  }

  /** Whether a cell is one of the words, perhaps with a note behind a dash or in brackets. */
  static boolean isNoted(String meaning, String text) {
    String cell = cell(text);
    int end = 0;
    while (end < cell.length() && "-\u2013(/,:".indexOf(cell.charAt(end)) < 0) {
      end++;
    }
    return is(meaning, cell) || (end > 0 && is(meaning, cell.substring(0, end)));
  }

  /** Whether a cell begins with one of the words of a meaning, as {@code Total rent} does. */
  static boolean begins(String meaning, String text) {
    String cell = cell(text);
    for (String word : CELLS.getOrDefault(meaning, Map.of()).keySet()) {
      boolean isLonger = cell.startsWith(word) && cell.length() > word.length();
      if (cell.equals(word) || (isLonger && !Character.isLetter(cell.charAt(word.length())))) {
        return true;
      }
    }
    return false;
  }

  /** The constant whose word a cell is; empty where it is none. */
  static <E extends Enum<E>> Optional<E> one(Class<E> type, String text) {
    String cell = cell(text);
    for (E each : type.getEnumConstants()) {
      String name = each.name();
      boolean isName = name.replace('_', ' ').equalsIgnoreCase(cell);
      if (isName || CELLS.getOrDefault(name, Map.of()).containsKey(cell)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The longest word of a period or unit with which a cell ends; empty where there is none. */
  static <E extends Enum<E>> Optional<Ending<E>> ending(Class<E> type, String cell) {
    for (EndWord end : ENDS.get(type)) {
      String word = end.word();
      if (cell.endsWith(word) && isApart(cell, cell.length() - word.length())) {
        return Optional.of(new Ending<>(type.cast(end.value()), word.length()));
      }
    }
    return Optional.empty();
  }

  /** The longest word of a constant with which a text begins; empty where there is none. */
  static <E extends Enum<E>> Optional<Ending<E>> beginning(Class<E> type, String text) {
    Ending<E> found = null;
    for (E each : type.getEnumConstants()) {
      int length = beginning(each.name(), text);
      if (length > 0 && (found == null || length > found.length())) {
        found = new Ending<>(each, length);
      }
    }
    return Optional.ofNullable(found);
  }

  /** How long the longest word of a meaning is with which a text begins; 0 where there is none. */
  static int beginning(String meaning, String text) {
    int longest = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : CELLS.getOrDefault(meaning, Map.of()).keySet()) {
      if (word.length() > longest && lower.startsWith(word) && isEnd(lower, word.length())) {
        longest = word.length();
      }
    }
    return longest;
  }

  private static boolean isEnd(String text, int end) {
    return end == text.length()
        || !Character.isLetter(text.charAt(end - 1))
        || !Character.isLetterOrDigit(text.charAt(end));
  }

  private static boolean isApart(String cell, int start) {
    return start == 0
        || !Character.isLetter(cell.charAt(start - 1))
        || !Character.isLetter(cell.charAt(start));
  }

  /**
   * A word at the end of a cell.
   *
   * @param <E> what it is one of
   * @param value what it means
   * @param length how long it is
   */
  record Ending<E>(E value, int length) {}

  /** The code of a currency by its sign or word; empty where it is none. */
  static Optional<String> currency(String word) {
    return Optional.ofNullable(CURRENCIES.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The number of a month by its name, with or without a point; empty where it is none. */
  static Optional<Integer> month(String word) {
    String plain = cell(word);
    return Optional.ofNullable(MONTHS.get(plain)).map(Integer::valueOf);
  }

  /** A heading without words of currency, and perhaps without a unit of area at its end. */
  static Stripped stripped(String plain) {
    Optional<String> currency = Optional.empty();
    StringBuilder rest = new StringBuilder();
    for (String word : BLANK.split(plain)) {
      Optional<String> code = currency(word);
      if (code.isPresent()) {
        currency = code;
      } else {
        rest.append(rest.length() == 0 ? "" : " ").append(word);
      }
    }
    return new Stripped(rest.toString(), currency);
  }

  /**
   * A heading without its currency.
   *
   * @param text the rest
   * @param currency the code of the currency it named
   */
  record Stripped(String text, Optional<String> currency) {}

  /** The unit of area at the end of a heading. */
  static Optional<Ending<AreaUnit>> areaUnit(String plain) {
    return ending(AreaUnit.class, plain);
  }

  /** The unit of area of a rent by area, such as {@code psf}. */
  static Optional<AreaUnit> rateUnit(String plain) {
    boolean isFoot = plain.contains("psf") || plain.contains("sq ft");
    boolean isMetre = plain.contains("psm") || plain.contains("sq m") || plain.contains("м2");
    if (isFoot == isMetre && !plain.contains("кв м")) {
      return Optional.empty();
    }
    return Optional.of(isFoot ? AreaUnit.SQ_FT : AreaUnit.SQ_M);
  }
}
