package org.creativehubs.core.employment;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The digits of a code with which a label begins, for classifications that nest by leading digits:
 * SIC, NACE, ISIC, NAICS, SOC, ISCO. The code may have a section letter before it, dots or a stroke
 * inside, and words behind it after a blank or colon: {@code 59.11/1}, {@code J5911}, {@code 59111
 * : Film production} and {@code 2651 Visual artists} all are. A range such as {@code 59-60} is no
 * code, since it may span two groups.
 *
 * <p>Unlike {@link SicGrouping} it does not ask whether the code exists.
 *
 * <pre>{@code
 * CodeDigits.of("59.11 Film production"); // "5911"
 * CodeDigits.first(2).apply("59.11 Film production"); // "59"
 * }</pre>
 */
public final class CodeDigits {

  private static final Pattern CODE =
      Pattern.compile(
          "(?:[A-Z] ?)?(\\d+(?:[./]\\d+)*)\\.?"
              + "(?:\\s*:.*|\\s+(?!(?:to|and|&|[-–/,])\\s*[A-Z]?\\d).*)?",
          Pattern.DOTALL);

  /** What stands between digits. */
  private static final Pattern MARKS = Pattern.compile("[./]");

  private CodeDigits() {}

  /**
   * The digits of the code.
   *
   * @param label what begins with a code
   * @return its digits, without letter and marks
   * @throws InvalidValueException if the label begins with no code
   */
  public static String of(String label) {
    Matcher code = CODE.matcher(Check.notNull(label, "label"));
    Check.that(
        code.matches(),
        Fault.MALFORMED,
        "label",
        "begin with one code such as 59.11 or J5911",
        label);
    return MARKS.matcher(code.group(1)).replaceAll("");
  }

  /**
   * Takes labels together by the first digits of their codes, for {@link
   * EmploymentTable#groupedByIndustry}.
   *
   * @param digits how many; one or more
   * @return the first digits of a label; a code that has fewer is refused
   */
  public static UnaryOperator<String> first(int digits) {
    Check.positive(digits, "digits");
    return label -> {
      String code = of(label);
      Check.that(
          code.length() >= digits,
          Fault.INCONSISTENT,
          "label",
          "begin with a code of at least " + digits + " digits",
          label);
      return code.substring(0, digits);
    };
  }

  /**
   * Requires labels to be codes of one depth, so that none holds another and none lost a zero from
   * its front.
   *
   * @param labels the labels; at least one
   * @return how many digits each code has
   * @throws InvalidValueException if one begins with no code, or with one of another depth
   */
  public static int depth(Collection<String> labels) {
    Check.notEmpty(labels, "labels");
    int depth = of(labels.iterator().next()).length();
    for (String label : labels) {
      Check.that(
          of(label).length() == depth,
          Fault.INCONSISTENT,
          "labels",
          "begin with codes of " + depth + " digits like the first",
          label);
    }
    return depth;
  }
}
