package org.creativehubs.core.value;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Says that a value breaks a rule: which attribute, which rule, which value, and a stable code, so
 * that nobody has to parse a message.
 *
 * <p>The message reads {@code <field> must <rule>, but was <value>}, on one line.
 */
public class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_VALUE = 120;
  private static final Pattern LINE_BREAKING = Pattern.compile("[\\p{Cntrl}\\x{85}\\p{Zl}\\p{Zp}]");

  private final Fault code;
  private final String field;
  private final String rule;
  private final String value;

  /**
   * An exception for one broken rule.
   *
   * @param code the kind of fault
   * @param field the accessor, with an index where an element is at fault
   * @param rule the rule, to be read after "must"
   * @param value the offending value; long texts are cut
   */
  public InvalidValueException(Fault code, String field, String rule, Object value) {
    this(code, field, rule, shown(value), field + " must " + rule + ", but was " + shown(value));
  }

  /**
   * An exception whose message is not made from its parts.
   *
   * @param code the kind of fault
   * @param field the accessor
   * @param rule the rule, to be read after "must"
   * @param value the offending value as text
   * @param message the whole message
   */
  protected InvalidValueException(
      Fault code, String field, String rule, String value, String message) {
    super(message);
    this.code = code;
    this.field = field;
    this.rule = rule;
    this.value = value;
  }

  /** The kind of fault. */
  public final Fault code() {
    return code;
  }

  /** The accessor of the value at fault, such as {@code annualRent} or {@code steps[2]}. */
  public final String field() {
    return field;
  }

  /** The rule that is broken, to be read after "must". */
  public final String rule() {
    return rule;
  }

  /** The offending value as text, cut where it is long. */
  public final String value() {
    return value;
  }

  /**
   * A value as it stands in a message: on one line, at most 120 characters.
   *
   * @param value any value
   * @return its text
   */
  protected static String shown(Object value) {
    String text = Objects.toString(value);
    String shown = text.length() <= LONGEST_VALUE ? text : start(text) + "...";
    return shown.isEmpty() ? "empty" : LINE_BREAKING.matcher(shown).replaceAll(" ");
  }

  private static String start(String text) {
    boolean halves = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1));
    return text.substring(0, halves ? LONGEST_VALUE - 1 : LONGEST_VALUE);
  }
}
