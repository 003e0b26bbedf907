package org.creativehubs.core.value;

/**
 * The form of published codes, such as those of vocabularies: lower-case letters and digits in
 * words joined by single hyphens, at most 100 characters, such as {@code riverside-studios}. The
 * keys of registers may be any text: {@link Check#id}.
 */
public final class Slug {

  private static final int LONGEST = 100;

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
        isSlug(text),
        Fault.MALFORMED,
        field,
        "be lower-case words joined by hyphens, such as riverside-studios",
        text);
  }

  /** Letters and digits, with hyphens between them; by hand, since every value type asks often. */
  private static boolean isSlug(String text) {
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isHyphen = c == '-';
      boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!isPlain && (!isHyphen || afterHyphen)) {
        return false;
      }
      afterHyphen = isHyphen;
    }
    return !afterHyphen;
  }
}
