package org.creativehubs.core.value;

import java.util.regex.Pattern;

/**
 * The one form of identifiers that people give: lower-case letters and digits in words joined by
 * single hyphens, at most 100 characters, such as {@code riverside-studios}.
 */
public final class Slug {

  private static final int LONGEST = 100;
  private static final Pattern TEXT = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private Slug() {}

  /**
   * Refuses text that is no slug.
   *
   * @param text the identifier
   * @param field the accessor
   * @throws InvalidValueException with {@link Fault#TOO_LARGE} or {@link Fault#MALFORMED}
   */
  public static void check(String text, String field) {
    Check.that(
        text.length() <= LONGEST, Fault.TOO_LARGE, field, "have at most 100 characters", text);
    Check.that(
        TEXT.matcher(text).matches(),
        Fault.MALFORMED,
        field,
        "be lower-case words joined by hyphens, such as riverside-studios",
        text);
  }
}
