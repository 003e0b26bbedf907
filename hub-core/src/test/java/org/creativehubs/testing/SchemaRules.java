package org.creativehubs.testing;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a validator can check of the rules that Javadoc gives in words: the range of a number, the
 * least length of a list, a text that is not blank. Words that are not of one of these forms, or
 * hold only under a condition, give none.
 */
final class SchemaRules {

  private static final String BEFORE = "(?:^|[,;:] |^Whole |a number |A count )(?:finite and )?";
  private static final String AFTER = "(?=[.,;:]|$)(?!, unless)";
  private static final String NUMBER = "(-?[\\d,]*[\\d](?:\\.\\d+)?)";

  private static final Pattern INTERVAL =
      Pattern.compile("\\bin ([\\[(])" + NUMBER + ", " + NUMBER + "([\\])])" + AFTER);
  private static final Pattern FROM_TO =
      Pattern.compile("[,;:] from " + NUMBER + " to " + NUMBER + AFTER);
  private static final Pattern LEAST =
      Pattern.compile(
          BEFORE
              + "(zero or more|not negative|one or more|at least one|"
              + NUMBER
              + " or more)"
              + AFTER,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOVE =
      Pattern.compile(
          BEFORE + "(?:above (zero)|greater than (zero)|above " + NUMBER + ")" + AFTER,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MANY =
      Pattern.compile(
          "(?:^|[,;:] )(?:at least (one)|(two) or more)" + AFTER, Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE = Pattern.compile("\\bone\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_BLANK = Pattern.compile("[,;] not blank" + AFTER);

  private SchemaRules() {}

  /**
   * The rules for a value of a form.
   *
   * @param words what Javadoc says of it
   * @param form its schema so far
   * @return the keywords to add
   */
  static Map<String, Object> of(String words, Map<String, Object> form) {
    return switch (String.valueOf(form.get("type"))) {
      case "integer", "number" -> ofNumber(words);
      case "array" -> ofList(words);
      case "string" ->
          form.containsKey("pattern")
                  || form.containsKey("format")
                  || !NOT_BLANK.matcher(words).find()
              ? ImmutableMap.of()
              : ImmutableMap.of("pattern", "\\S");
      default -> ImmutableMap.of();
    };
  }

  private static Map<String, Object> ofList(String words) {
    Matcher many = MANY.matcher(words);
    return many.find()
        ? ImmutableMap.of("minItems", many.group(1) == null ? 2 : 1)
        : ImmutableMap.of();
  }

  private static Map<String, Object> ofNumber(String words) {
    return first(INTERVAL, words)
        .map(SchemaRules::interval)
        .or(() -> first(FROM_TO, words).map(SchemaRules::fromTo))
        .or(() -> first(LEAST, words).map(SchemaRules::least))
        .or(() -> first(ABOVE, words).map(SchemaRules::above))
        .orElse(ImmutableMap.of());
  }

  private static Optional<MatchResult> first(Pattern pattern, String words) {
    return pattern.matcher(words).results().findFirst();
  }

  private static Map<String, Object> interval(MatchResult found) {
    return ImmutableMap.of(
        found.group(1).equals("[") ? "minimum" : "exclusiveMinimum",
        number(found.group(2)),
        found.group(4).equals("]") ? "maximum" : "exclusiveMaximum",
        number(found.group(3)));
  }

  private static Map<String, Object> fromTo(MatchResult found) {
    return ImmutableMap.of("minimum", number(found.group(1)), "maximum", number(found.group(2)));
  }

  private static Map<String, Object> least(MatchResult found) {
    if (found.group(2) != null) {
      return ImmutableMap.of("minimum", number(found.group(2)));
    }
    return ImmutableMap.of("minimum", ONE.matcher(found.group(1)).find() ? 1 : 0);
  }

  private static Map<String, Object> above(MatchResult found) {
    String number = found.group(3);
    return ImmutableMap.of("exclusiveMinimum", number == null ? 0 : number(number));
  }

  private static Object number(String text) {
    BigDecimal number = new BigDecimal(text.replace(",", ""));
    return number.scale() <= 0 ? (Object) number.longValueExact() : number;
  }
}
