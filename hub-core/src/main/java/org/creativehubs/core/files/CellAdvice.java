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
    if (looksGrouped(text)) {
      return numbersOf(text);
    }
    return besideNumber(text)
        .orElseGet(
            () ->
                "unknown(\""
                    + text.replace("\"", "\\\"")
                    + "\", CellFlag.missing()), or with CellFlag.suppressed()");
  }

  /** Where there is a number, it is known: it must not be taken for a mark. */
  private Optional<String> besideNumber(String text) {
    int last = text.length() - 1;
    if (last > 1 && text.charAt(0) == '(' && text.charAt(last) == ')') {
      return isNumber(text.substring(1, last))
          ? Optional.of(
              "flaggedBehind(\"()\", CellFlag.estimated()) if brackets mark what is uncertain")
          : Optional.empty();
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

  private String numbersOf(String text) {
    String decimal = layout.decimal();
    String other = decimal.equals(".") ? "," : ".";
    int apostrophe = text.indexOf('\'') >= 0 ? text.indexOf('\'') : text.indexOf('’');
    if (apostrophe >= 0) {
      return "numbers(\"" + decimal + "\", \"" + text.charAt(apostrophe) + "\")";
    }
    boolean hasBlank = text.chars().anyMatch(character -> CharRow.isBlank((char) character));
    return hasBlank
        ? "numbers(\"" + decimal + "\", \" \")"
        : "numbers(\"" + other + "\", \"" + decimal + "\")";
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
