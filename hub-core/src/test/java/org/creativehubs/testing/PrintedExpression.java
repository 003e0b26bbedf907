package org.creativehubs.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.jspecify.annotations.Nullable;

/**
 * Works out an expression as an explanation prints it: numbers with commas between thousands,
 * percentages, amounts with their currency before or their unit behind, {@code + - x * / ^},
 * brackets, {@code |..|}, {@code min max floor ceil sqrt ln exp}, comparisons, {@code [2 < 3]} for
 * 1 if that holds and else 0, and at the end how the result is rounded.
 *
 * <p>A printed number stands for all that are printed so: whole numbers and money are exact, a
 * number with up to four decimals may be rounded to four (a percentage to two), one with more to
 * its last digit. What stands in brackets behind a number is a remark. A name of an earlier step
 * stands for its value.
 */
final class PrintedExpression {

  /** It holds something that is no arithmetic. */
  static final class CannotBeWorkedOut extends Exception {
    private static final long serialVersionUID = 1;

    CannotBeWorkedOut(String why) {
      super(why);
    }
  }

  /**
   * What came out.
   *
   * @param value the number; absent if the expression is a comparison
   * @param holds whether the comparison may hold; absent if there is none
   * @param fails whether the comparison may fail
   * @param rounding how it says that the result is rounded
   * @param decimals to how many decimals, if it says so
   * @param hasOperation whether anything is computed or compared
   * @param roundShares how many percentages are whole, which may have been rounded to look so
   */
  record Outcome(
      Optional<Span> value,
      boolean holds,
      boolean fails,
      Optional<RoundingMode> rounding,
      Optional<Integer> decimals,
      boolean hasOperation,
      int roundShares) {}

  /** Nothing is shown as one of these percentages that is not just that. */
  private static final Set<String> NO_ROUNDING = Set.of("0", "100");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:E[+-]?\\d+)?)(?![\\d.])(\\s?%)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?\\b");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3} (?=-?\\d)");
  private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z ,-]*: ");
  private static final Pattern FUNCTION =
      Pattern.compile("(min|max|floor|ceil|sqrt|ln|exp|abs)\\(");
  private static final Pattern PI = Pattern.compile("pi\\b");
  private static final Pattern QUALIFIER =
      Pattern.compile("(?:over|at least|under|nearly|up to|circa) (?=[A-Z0-9-])");
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
  private static final Pattern UNIT = Pattern.compile("[A-Za-z][\\w'-]*|per \\d[\\d,]* [A-Za-z]+");
  private static final Pattern PER_MANY = Pattern.compile("per \\d[\\d,]*(?= [A-Za-z])");
  private static final Pattern NO_UNIT =
      Pattern.compile(
          "x|and|or|of|is|as|against|from|to|with|by|than|if|where|at|on|in|for|since|while|so|the"
              + "|all|known|neither|proves|disproves");
  private static final Pattern SUM_SIGN = Pattern.compile("[+-](?= )");
  private static final Pattern PRODUCT_SIGN = Pattern.compile("(?:x|\\*)(?= )|/");
  private static final Pattern COMPARISON = Pattern.compile("<=|>=|<|>|=");
  private static final Pattern ROUNDED =
      Pattern.compile(
          ", (?:rounded )?(down|up|half up|half down|half even)"
              + "(?: to (?:(\\d+) decimals?|a (whole) number))?(?: \\([^()]*\\))?");
  private static final Pattern LIMIT = Pattern.compile(", (at most|at least) ");

  private static final Map<String, RoundingMode> MODES =
      Map.of(
          "down", RoundingMode.FLOOR,
          "up", RoundingMode.CEILING,
          "half up", RoundingMode.HALF_UP,
          "half down", RoundingMode.HALF_DOWN,
          "half even", RoundingMode.HALF_EVEN);
  private static final Map<String, UnaryOperator<Span>> OF_ONE =
      Map.of(
          "floor", Span::floor,
          "ceil", Span::ceiling,
          "sqrt", Span::sqrt,
          "ln", Span::ln,
          "exp", Span::exp,
          "abs", Span::abs);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String text;
  private final Map<String, Span> names;
  private int at;
  private boolean hasOperation;
  private int roundShares;

  private PrintedExpression(String text, Map<String, Span> names) {
    this.text = text;
    this.names = names;
  }

  /**
   * Works out an expression.
   *
   * @param text as it is printed
   * @param names what earlier steps are called, and what they found
   * @return what comes out
   * @throws CannotBeWorkedOut if it is not arithmetic all through
   * @throws ArithmeticException if there is no result, as where zero divides
   */
  static Outcome workOut(String text, Map<String, Span> names) throws CannotBeWorkedOut {
    return new PrintedExpression(text, names).whole();
  }

  /** The direction that words such as {@code half up} name. */
  static RoundingMode mode(String words) {
    return Check.notNull(MODES.get(words), "mode");
  }

  private Outcome whole() throws CannotBeWorkedOut {
    Span value = sum();
    boolean holds = true;
    boolean fails = false;
    boolean compares = false;
    for (String sign = taken(COMPARISON); sign != null; sign = taken(COMPARISON)) {
      compares = true;
      Span right = sum();
      holds &= mayHold(value, sign, right);
      fails |= mayFail(value, sign, right);
      value = right;
      if (skipped("and ")) {
        value = sum();
      }
    }
    for (String limit = taken(LIMIT); limit != null; limit = taken(LIMIT)) {
      value = limit.contains("most") ? value.min(sum()) : value.max(sum());
      hasOperation = true;
    }
    Optional<RoundingMode> rounding = Optional.empty();
    Optional<Integer> decimals = Optional.empty();
    Matcher rounded = ROUNDED.matcher(text).region(at, text.length());
    if (rounded.lookingAt()) {
      rounding = Optional.of(mode(rounded.group(1)));
      decimals =
          Optional.ofNullable(rounded.group(2))
              .map(Integer::valueOf)
              .or(() -> Optional.ofNullable(rounded.group(3)).map(whole -> 0));
      at = rounded.end();
    }
    if (at < text.length()) {
      throw new CannotBeWorkedOut("left over: " + text.substring(at));
    }
    return new Outcome(
        compares ? Optional.empty() : Optional.of(value),
        holds,
        fails,
        rounding,
        decimals,
        hasOperation || compares,
        roundShares);
  }

  private static boolean mayHold(Span left, String sign, Span right) {
    return switch (sign) {
      case "<=" -> left.low().compareTo(right.high()) <= 0;
      case ">=" -> left.high().compareTo(right.low()) >= 0;
      case "<" -> left.low().compareTo(right.high()) < 0;
      case ">" -> left.high().compareTo(right.low()) > 0;
      default -> left.meets(right);
    };
  }

  private static boolean mayFail(Span left, String sign, Span right) {
    return switch (sign) {
      case "<=" -> left.high().compareTo(right.low()) > 0 || widely(left, right);
      case ">=" -> left.low().compareTo(right.high()) < 0 || widely(left, right);
      case "<" -> left.high().compareTo(right.low()) >= 0;
      case ">" -> left.low().compareTo(right.high()) <= 0;
      default -> !(left.isExact() && left.equals(right));
    };
  }

  /** Two that are printed alike may still differ. */
  private static boolean widely(Span left, Span right) {
    return left.meets(right) && !(left.isExact() && right.isExact());
  }

  private Span sum() throws CannotBeWorkedOut {
    Span sum = product();
    for (String sign = taken(SUM_SIGN); sign != null; sign = taken(SUM_SIGN)) {
      sum = applied(sum, sign.equals("+") ? Span::plus : Span::minus, product());
    }
    return sum;
  }

  private Span product() throws CannotBeWorkedOut {
    Span product = signed();
    for (String sign = taken(PRODUCT_SIGN); sign != null; sign = taken(PRODUCT_SIGN)) {
      product = applied(product, sign.equals("/") ? Span::dividedBy : Span::times, signed());
    }
    return product;
  }

  private Span applied(Span left, BinaryOperator<Span> operation, Span right) {
    hasOperation = true;
    return operation.apply(left, right);
  }

  private Span signed() throws CannotBeWorkedOut {
    return skipped("-") ? signed().negated() : power();
  }

  private Span power() throws CannotBeWorkedOut {
    Span base = operand();
    return skipped("^") ? applied(base, Span::power, signed()) : base;
  }

  private Span operand() throws CannotBeWorkedOut {
    skipSpaces();
    Span named = named();
    if (named != null) {
      return named; // words behind a name would make it another
    }
    Span bracketed = bracketed();
    Span found = bracketed == null ? number() : bracketed;
    skipUnit();
    return found;
  }

  private @Nullable Span bracketed() throws CannotBeWorkedOut {
    if (skipped("(")) {
      return closed(sum(), ")");
    }
    if (skipped("|")) {
      hasOperation = true;
      return closed(sum(), "|").abs();
    }
    if (skipped("[")) {
      return closed(oneIfItHolds(), "]");
    }
    String function = taken(FUNCTION);
    if (function == null) {
      return null;
    }
    hasOperation = true;
    String name = function.substring(0, function.length() - 1);
    Span first = sum();
    if (OF_ONE.containsKey(name)) {
      return closed(OF_ONE.get(name).apply(first), ")");
    }
    while (skipped(",")) {
      first = name.equals("min") ? first.min(sum()) : first.max(sum());
    }
    return closed(first, ")");
  }

  /** From 0 to 1 where the numbers as printed leave it open. */
  private Span oneIfItHolds() throws CannotBeWorkedOut {
    Span left = sum();
    String sign = taken(COMPARISON);
    if (sign == null) {
      throw new CannotBeWorkedOut("no comparison at " + text.substring(at));
    }
    Span right = sum();
    hasOperation = true;
    boolean mayHold = mayHold(left, sign, right);
    return new Span(
        mayFail(left, sign, right) ? BigDecimal.ZERO : BigDecimal.ONE,
        mayHold ? BigDecimal.ONE : BigDecimal.ZERO);
  }

  private Span closed(Span span, String end) throws CannotBeWorkedOut {
    if (!skipped(end)) {
      throw new CannotBeWorkedOut("no " + end + " at " + text.substring(at));
    }
    return span;
  }

  /** The longest name that stands here; it ends where a word ends. */
  private @Nullable Span named() {
    return names.keySet().stream()
        .filter(name -> text.startsWith(name, at) && endsWord(at + name.length()))
        .reduce((one, other) -> other.length() > one.length() ? other : one)
        .map(
            name -> {
              at += name.length();
              hasOperation = true;
              return names.get(name);
            })
        .orElse(null);
  }

  private boolean endsWord(int end) {
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  private Span number() throws CannotBeWorkedOut {
    if (taken(PI) != null) {
      return Span.around(new BigDecimal(Math.PI), new BigDecimal("1e-15"));
    }
    taken(LABEL);
    taken(QUALIFIER);
    boolean isMoney = taken(CURRENCY) != null;
    boolean isNegative = skipped("-");
    if (matcher(DATE).lookingAt()) {
      throw new CannotBeWorkedOut("a date");
    }
    Matcher number = matcher(NUMBER);
    if (!number.lookingAt()) {
      throw new CannotBeWorkedOut("no number at " + text.substring(at));
    }
    at = number.end();
    boolean isPercent = number.group(2) != null;
    Span span = meant(number.group(1).replace(",", ""), isMoney, isPercent);
    if (isPercent && span.isExact() && !NO_ROUNDING.contains(number.group(1))) {
      roundShares++;
    }
    return isNegative ? span.negated() : span;
  }

  private static Span meant(String digits, boolean isMoney, boolean isPercent) {
    BigDecimal number = new BigDecimal(digits);
    int usual = isPercent ? 2 : 4;
    boolean isWhole = number.scale() <= 0 && !digits.contains("E");
    boolean isExact = isWhole || (isMoney && number.scale() <= 3);
    BigDecimal room =
        BigDecimal.valueOf(5, 1)
            .movePointLeft(digits.contains("E") ? number.scale() : Math.max(number.scale(), usual));
    Span span = isExact ? Span.exactly(number) : Span.around(number, room);
    return isPercent ? span.dividedBy(Span.exactly(HUNDRED)) : span;
  }

  /** Words behind a number, up to the next sign, and remarks in brackets. */
  private void skipUnit() throws CannotBeWorkedOut {
    while (true) {
      skipSpaces();
      if (taken(REMARK) != null || taken(PER_MANY) != null) {
        continue;
      }
      Matcher word = matcher(UNIT);
      if (!word.lookingAt() || word.group().equals("x") || word.group().equals("and")) {
        return;
      }
      if (NO_UNIT.matcher(word.group()).matches()) {
        throw new CannotBeWorkedOut("in words: " + text.substring(at));
      }
      at = word.end();
    }
  }

  private boolean skipped(String sign) {
    skipSpaces();
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    return true;
  }

  private @Nullable String taken(Pattern pattern) {
    if (!text.startsWith(",", at)) {
      skipSpaces();
    }
    Matcher matcher = matcher(pattern);
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    return matcher.group();
  }

  private void skipSpaces() {
    Matcher spaces = matcher(SPACES);
    if (spaces.lookingAt()) {
      at = spaces.end();
    }
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }
}
