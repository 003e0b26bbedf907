package org.creativehubs.core.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.files.internal.CharRow;
import org.jspecify.annotations.Nullable;

/** What to say to the layout where a cell is no number as it stands. */
final class CellAdvice {

  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)(?<sign><=?|≤|&lt;|fewer than|less than|under|below|up to|unter|weniger als"
              + "|moins de|menos de|minder dan)(?<rest>.*)");

  /** Letters and signs of notes, alone or in brackets, which say something of a number. */
  private static final Pattern FLAG =
      Pattern.compile("[\\p{L}*†‡#~^]{1,4}|[\\[(][^\\[\\]()]{1,12}[\\])]");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?:(?<least>[0-9]{1,9})(?: ?[\\p{Pd}] ?| to | bis | à | a )(?<most>[0-9]{1,9}))"
              + "|(?:(?<from>[0-9]{1,9}) ?\\+)");

  /** A number behind another one, such as its share. */
  private static final Pattern SECOND = Pattern.compile("[^(]*[0-9] ?\\([0-9.,]+ ?%?\\)");

  private static final Pattern UNIT =
      Pattern.compile("[%‰]|\\p{Sc}|(?i)eur|gbp|usd|chf|kzt|mio\\.?|mrd\\.?|bn|tsd\\.?");

  private final FileLayout layout;
  private final Numbers numbers;

  CellAdvice(FileLayout layout, Numbers numbers) {
    this.layout = layout;
    this.numbers = numbers;
  }

  /**
   * Where the flag behind a number or mark begins, which may stand right behind it; 0 for a number
   * in brackets as a whole too, which is its flag, and negative where there is none.
   */
  static int flagStart(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    int last = text.length() - 1;
    if (text.charAt(0) == '(' && text.charAt(last) == ')') {
      return last;
    }
    char opening = text.charAt(last) == ']' ? '[' : text.charAt(last) == ')' ? '(' : 0;
    int start = opening == 0 ? lettersBehind(text) : text.lastIndexOf(opening);
    return start > 0 && FLAG.matcher(text.substring(start)).matches() ? start : -1;
  }

  /** Behind the last blank, or the last of what is no letter. */
  private static int lettersBehind(String text) {
    int start = text.length();
    while (start > 0 && isOfFlag(text.charAt(start - 1))) {
      start--;
    }
    return start == text.length() ? -1 : start;
  }

  private static boolean isOfFlag(char character) {
    return Character.isLetter(character) || "*†‡#~^".indexOf(character) >= 0;
  }

  String of(String text, FileField field) {
    Matcher below = BELOW.matcher(text);
    if (field.isCount && below.matches() && isNumber(below.group("rest"))) {
      return "below(\"" + below.group("sign") + "\")";
    }
    String numbersOf = looksGrouped(text) ? numbersOf(text) : null;
    return Optional.ofNullable(numbersOf)
        .or(() -> besideNumber(text, field))
        .or(() -> ofClass(text, field))
        .orElseGet(() -> unknown(text, "CellFlag.missing()") + ", or with " + otherwise(text));
  }

  /** Where there are digits there may be a number, which the file must write another way. */
  private static String otherwise(String text) {
    boolean mayBeNumber = text.chars().anyMatch(Character::isDigit);
    return "CellFlag.suppressed()" + (mayBeNumber ? ", if it is no number" : "");
  }

  private static String unknown(String text, String flag) {
    return "unknown(\"" + text.replace("\"", "\\\"") + "\", " + flag + ")";
  }

  /** A class of sizes in the place of a number, such as {@code 5-9} or {@code 10+}. */
  private static Optional<String> ofClass(String text, FileField field) {
    Matcher from = CLASS.matcher(text);
    if (!field.isCount || !from.matches()) {
      return Optional.empty();
    }
    String least = from.group("least");
    String most = from.group("most");
    if (least == null || most == null) {
      return Optional.of(unknown(text, "CellFlag.atLeast(" + from.group("from") + ")"));
    }
    return Double.parseDouble(least) <= Double.parseDouble(most)
        ? Optional.of(unknown(text, "CellFlag.between(" + least + ", " + most + ")"))
        : Optional.empty();
  }

  /** Where there is a number, it is known: it must not be taken for a mark. */
  private Optional<String> besideNumber(String text, FileField field) {
    int last = text.length() - 1;
    if (last > 1 && text.charAt(0) == '(' && text.charAt(last) == ')') {
      String minus = field.isCount ? "" : ", bracketsNegative() if they stand for a minus";
      return isNumber(text.substring(1, last))
          ? Optional.of(
              "flaggedBehind(\"()\", CellFlag.estimated()) if brackets mark what is uncertain"
                  + minus)
          : Optional.empty();
    }
    if (SECOND.matcher(text).matches() && isNumber(text.substring(0, text.indexOf('(')))) {
      return Optional.of(
          "the number in a column of its own in the file, since a second one stands behind it");
    }
    return Optional.ofNullable(unit(text)).or(() -> Optional.ofNullable(flagged(text)));
  }

  private @Nullable String unit(String text) {
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      String rest = text.substring(0, unit.start()) + text.substring(unit.end());
      if ((unit.start() == 0 || unit.end() == text.length()) && isNumber(rest)) {
        String numbersAlone =
            unit.group().equals("%") && !text.startsWith("%")
                ? " if all are percentages, else where(..) of the counts"
                : "";
        return "dropping(\"" + unit.group() + "\")" + numbersAlone;
      }
    }
    return null;
  }

  private @Nullable String flagged(String text) {
    int start = text.isEmpty() ? -1 : flagStart(text);
    if (start <= 0 || !isNumber(text.substring(0, start))) {
      return null;
    }
    String mark = text.substring(start);
    return "flaggedBehind(\"" + mark + "\", CellFlag.estimated()), or dropping(\"" + mark + "\")";
  }

  private boolean isNumber(String text) {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && (looksGrouped(stripped)
            || !Double.isNaN(numbers.read(stripped.toCharArray(), 0, stripped.length(), true)));
  }

  /** What to say of marks that the number is written with; null where none makes it one. */
  private @Nullable String numbersOf(String text) {
    String decimal = layout.decimal();
    String other = decimal.equals(".") ? "," : ".";
    int apostrophe = text.indexOf('\'') >= 0 ? text.indexOf('\'') : text.indexOf('’');
    if (apostrophe >= 0) {
      return numbersBy(text, decimal, text.substring(apostrophe, apostrophe + 1));
    }
    boolean hasBlank = text.chars().anyMatch(character -> CharRow.isBlank((char) character));
    return hasBlank ? numbersBy(text, decimal, " ") : numbersBy(text, other, decimal);
  }

  private @Nullable String numbersBy(String text, String decimal, String thousands) {
    char[] chars = text.toCharArray();
    Numbers others = new Numbers(layout.numbers(decimal, thousands));
    return Double.isNaN(others.read(chars, 0, chars.length, true))
        ? null
        : "numbers(\"" + decimal + "\", \"" + thousands + "\")";
  }

  /** Digits with what stands between thousands and before decimals. */
  private static boolean looksGrouped(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(
                character ->
                    "0123456789.,-\u2212'’".indexOf(character) >= 0
                        || CharRow.isBlank((char) character))
        && Character.isDigit(text.charAt(text.length() - 1));
  }
}
